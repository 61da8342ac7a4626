import { hash, hashOn, hashSeed, WordKinds } from '../characters/index.ts';

/** What stands for every word that is not known: no language writes a part of a date so. */
export const otherWord = '_';

/**
 * Words of small ASCII letters, found by the letters of a text without making a string of them: most words of a text are none of
 * these, and the others are always the same.
 */
export class KnownWords {
  /** At its number each of the words; at 0 what stands for the others. */
  readonly #words = [otherWord];
  readonly #numbers: WordKinds;
  readonly #longest: number;

  constructor(words: Iterable<string>) {
    const numbers = new Map<number, number>();
    let longest = 0;
    for (const word of new Set(words)) {
      if (!/^[a-z]+$/.test(word)) continue;
      numbers.set(hash(word) | 0, this.#words.length);
      this.#words.push(word);
      longest = Math.max(longest, word.length);
    }
    this.#numbers = new WordKinds(numbers);
    this.#longest = longest;
  }

  /** The known word at `[start, end)` of a text, ASCII letters in any case; {@link otherWord} for none. */
  at(text: string, start: number, end: number): string {
    if (end - start > this.#longest) return otherWord;
    let key = hashSeed;
    for (let at = start; at < end; at++) key = hashOn(key, text.charCodeAt(at) | 32);
    return this.#words[this.#numbers.get(key)]!;
  }
}
