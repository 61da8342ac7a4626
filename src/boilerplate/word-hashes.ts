/**
 * The hashes of some words. Few words of a text are among them, and a bit of a small table tells most of the others: a look at the
 * table costs a tenth of what a look into the set does.
 */
export class WordHashes {
  readonly #bits = new Uint8Array(mask + 1);
  readonly #hashes: ReadonlySet<number>;

  /** @param hashes - signed, as `hashOn` gives them */
  constructor(hashes: Iterable<number>) {
    this.#hashes = new Set(hashes);
    for (const value of this.#hashes) this.#bits[value & mask] = 1;
  }

  has(value: number): boolean {
    return this.#bits[value & mask] === 1 && this.#hashes.has(value);
  }
}

const mask = 0x1fff;
