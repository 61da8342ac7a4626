import { hash, hashOn, hashSeed, WordHashes } from '../characters/index.ts';

/** What stands for every word that is not known: no language writes a part of a date so. */
export const otherWord = '_';

/**
 * Words of small ASCII letters, found by the letters of a text without making a string of them: most words of a text are none of
 * these, and the others are always the same.
 */
export class KnownWords {
  readonly #byHash = new Map<number, string>();
  readonly #hashes: WordHashes;
  readonly #longest: number;

  constructor(words: Iterable<string>) {
    let longest = 0;
    for (const word of words) {
      if (!/^[a-z]+$/.test(word)) continue;
      this.#byHash.set(hash(word) | 0, word);
      longest = Math.max(longest, word.length);
    }
    this.#hashes = new WordHashes([...this.#byHash.keys()]);
    this.#longest = longest;
  }

  /** The known word at `[start, end)` of a text, ASCII letters in any case; {@link otherWord} for none. */
  at(text: string, start: number, end: number): string {
    if (end - start > this.#longest) return otherWord;
    let key = hashSeed;
    for (let at = start; at < end; at++) key = hashOn(key, text.charCodeAt(at) | 32);
    return this.#hashes.has(key) ? this.#byHash.get(key)! : otherWord;
  }
}
