/**
 * What some words are, bits by the hash of a word, in a table of at least twice as many slots: a look into a map of words makes each word a
 * string first, and takes ten times the time.
 */
export class WordKinds {
  /** A hash and its bits by turns; no bits where a slot is empty. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  /** @param kinds - bits of each word, by the word's hash, signed, as `hashOn` gives it; none of them 0 */
  constructor(kinds: ReadonlyMap<number, number>) {
    const bits = Math.max(4, 33 - Math.clz32(kinds.size));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 << bits);
    for (const [hash, kind] of kinds) {
      const slot = this.#slotOf(hash);
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = kind;
    }
  }

  /** The bits of the word with a hash; 0 for most. */
  get(hash: number): number {
    return this.#slots[this.#slotOf(hash) + 1]!;
  }

  /** Where a hash stands, or the empty slot where it would. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> this.#shift) * 2;
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (slots.length - 1);
    return slot;
  }
}
