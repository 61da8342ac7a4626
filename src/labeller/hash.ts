/** FNV-1a of a string's UTF-16 units, as an unsigned 32-bit number: which slot a named feature falls into. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
