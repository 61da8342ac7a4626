/** Where a hash begins. */
export const hashSeed = 0x811c9dc5 | 0;

/** A hash (FNV-1a, signed) with one more UTF-16 unit. */
export const hashOn = (value: number, unit: number): number => Math.imul(value ^ unit, 0x01000193);

/** FNV-1a of a string's UTF-16 units, as an unsigned 32-bit number: which slot a named feature falls into. */
export function hash(text: string, seed = hashSeed): number {
  let value = seed;
  const { length } = text;
  for (let i = 0; i < length; i++) value = hashOn(value, text.charCodeAt(i));
  return value >>> 0;
}

/** The signed hash of a stretch of text in small letters, which is made small only where it is not of ASCII. */
export function smallHash(text: string, from: number, to: number): number {
  let value = hashSeed;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return hash(text.slice(from, to).toLowerCase()) | 0;
    value = hashOn(value, unit >= 65 && unit <= 90 ? unit + 32 : unit);
  }
  return value;
}
