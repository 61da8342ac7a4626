import { hash, WordKinds } from '../characters/index.ts';
import type { LanguagePack } from './pack.ts';

/** Which packs have a word among their stop words, by its hash: in arrays of numbers, since every word of a sample is looked up. */
export class StopWords {
  /** Length of the longest. */
  readonly longest: number;
  /** One more than the number of a word. */
  readonly #numbers: WordKinds;
  /** Packs of a word: `#packs` from `#from[number]` to `#from[number + 1]`. */
  readonly #from: Uint32Array;
  readonly #packs: Uint32Array;

  constructor(packs: readonly LanguagePack[]) {
    const packsOf = new Map<number, number[]>();
    let longest = 0;
    packs.forEach(({ stopWords }, index) => {
      for (const word of new Set(stopWords)) {
        const key = hash(word) | 0;
        packsOf.set(key, [...(packsOf.get(key) ?? []), index]);
        longest = Math.max(longest, word.length);
      }
    });
    this.longest = longest;
    this.#numbers = new WordKinds(new Map(Array.from(packsOf.keys(), (key, number) => [key, number + 1])));
    this.#packs = Uint32Array.from([...packsOf.values()].flat());
    this.#from = new Uint32Array(packsOf.size + 1);
    let number = 0;
    for (const own of packsOf.values()) this.#from[++number] = this.#from[number - 1]! + own.length;
  }

  /** Adds one to the count of each pack that has a word, of which a signed hash is given. */
  countIn(counts: Int32Array, word: number): void {
    const number = this.#numbers.get(word) - 1;
    if (number < 0) return;
    const end = this.#from[number + 1]!;
    for (let at = this.#from[number]!; at < end; at++) counts[this.#packs[at]!]!++;
  }
}
