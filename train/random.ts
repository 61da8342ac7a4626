/** A small repeatable generator (mulberry32) of whole numbers of 32 bits. */
export function wholeNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** The same of numbers from 0 up to 1. */
export function generator(seed: number): () => number {
  const next = wholeNumbers(seed);
  return () => next() / 4294967296;
}
