import { hash } from '../characters/index.ts';
import type { LanguagePack } from './pack.ts';

/** Which packs have a word among their stop words, by its hash: in arrays of numbers, since every word of a sample is looked up. */
export class StopWords {
  /** Length of the longest. */
  readonly longest: number;
  /** Hashes; 0 where a slot is empty. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /** Packs of the word in a slot: `#packs` from `#from[slot]` to `#from[slot + 1]`. */
  readonly #from: Uint32Array;
  readonly #packs: Uint32Array;

  constructor(packs: readonly LanguagePack[]) {
    const packsOf = new Map<number, number[]>();
    let longest = 0;
    packs.forEach(({ stopWords }, index) => {
      for (const word of new Set(stopWords)) {
        const key = keyOf(hash(word) | 0);
        packsOf.set(key, [...(packsOf.get(key) ?? []), index]);
        longest = Math.max(longest, word.length);
      }
    });
    this.longest = longest;
    // Four times as many slots as words: most words that are none meet an empty one at once.
    const bits = Math.max(4, 34 - Math.clz32(packsOf.size));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(1 << bits);
    for (const key of packsOf.keys()) this.#slots[this.#slotOf(key)] = key;
    this.#from = new Uint32Array(this.#slots.length + 1);
    const inOrder: number[] = [];
    this.#slots.forEach((key, slot) => {
      inOrder.push(...(packsOf.get(key) ?? []));
      this.#from[slot + 1] = inOrder.length;
    });
    this.#packs = Uint32Array.from(inOrder);
  }

  /** Adds one to the count of each pack that has a word, of which a signed hash is given. */
  countIn(counts: Int32Array, word: number): void {
    const slot = this.#slotOf(keyOf(word));
    const end = this.#from[slot + 1]!;
    for (let at = this.#from[slot]!; at < end; at++) counts[this.#packs[at]!]!++;
  }

  /** The slot of a word; an empty one for none. */
  #slotOf(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== key) slot = (slot + 1) & (this.#slots.length - 1);
    return slot;
  }
}

/** A hash that is not that of an empty slot. */
const keyOf = (word: number): number => (word === 0 ? 1 : word);
