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
