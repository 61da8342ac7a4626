import { hash, hashOn, kindAt, space, WordHashes, wordPart } from '../characters/index.ts';
import type { PhraseClass } from '../languages/index.ts';
import { firstWord, straight, straighten, wordEnd } from './text.ts';

/** A phrase of some pack that a block matched. */
export interface PhraseMatch {
  class: PhraseClass;
  how: 'line' | 'start' | 'anywhere';
  phrase: string;
}

/** A phrase and the class that it is of. */
export interface Entry {
  class: PhraseClass;
  phrase: string;
}

/** Phrases by a hash, of the whole or of the first word: a table tells most texts that there are none before the map is asked. */
class Entries {
  readonly #hashes: WordHashes;
  readonly #lists = new Map<number, Entry[]>();

  constructor(entries: readonly Entry[], part: (phrase: string) => string) {
    for (const entry of entries) {
      const key = hash(part(entry.phrase)) | 0;
      const list = this.#lists.get(key);
      if (list) list.push(entry);
      else this.#lists.set(key, [entry]);
    }
    this.#hashes = new WordHashes([...this.#lists.keys()]);
  }

  has(value: number): boolean {
    return this.#hashes.has(value);
  }

  get(value: number): readonly Entry[] {
    return (this.#hashes.has(value) ? this.#lists.get(value) : undefined) ?? none;
  }
}

const none: readonly Entry[] = [];

/** What was read of a text whose phrases are sought: where its phrase key lies in it, and by which hashes to look it up. */
export interface Keyed {
  text: string;
  /** Where the key begins and ends in the text. */
  from: number;
  to: number;
  /** Hash of the key, and of the word that it begins with, or the mark. */
  key: number;
  opening: number;
}

/** Phrases further behind in a key are not looked for. */
const mostLooked = 600;

/** Where phrases may begin in a text, noted while its words are read. */
export class Beginnings {
  count = 0;
  /** Hash of the word, and its offset in the text and in the key. */
  readonly words = new Int32Array(mostLooked);
  readonly places = new Int32Array(mostLooked);
  readonly offsets = new Int32Array(mostLooked);

  clear(): void {
    this.count = 0;
  }

  /** Notes a word. A place that is noted already, or further behind than phrases are looked for, changes nothing. */
  add(word: number, place: number, offset: number): void {
    const { count } = this;
    if (offset >= mostLooked || (count > 0 && this.places[count - 1] === place)) return;
    this.words[count] = word;
    this.places[count] = place;
    this.offsets[count] = offset;
    this.count++;
  }
}

/** The phrases of several packs, found in a text as it stands: no key of it is made. */
export class PhraseIndex {
  readonly #lines: Entries;
  readonly #starts: Entries;
  readonly #anywhere: Entries;
  /** Phrases of one word, and the first two words of the others. */
  readonly #words: WordHashes;
  readonly #pairs: WordHashes;

  constructor(lines: readonly Entry[], starts: readonly Entry[], anywhere: readonly Entry[]) {
    this.#lines = new Entries(lines, (phrase) => phrase);
    this.#starts = new Entries(starts, firstWord);
    this.#anywhere = new Entries(anywhere, firstWord);
    const beginnings = anywhere.map(({ phrase }) => beginningOf(phrase));
    this.#words = new WordHashes(beginnings.filter(({ pair }) => !pair).map(({ value }) => value));
    this.#pairs = new WordHashes(beginnings.filter(({ pair }) => pair).map(({ value }) => value));
  }

  /** True for a word that some phrase begins with which may stand anywhere. */
  beginWith(word: number): boolean {
    return this.#anywhere.has(word);
  }

  /** True for a word that is all of such a phrase. */
  areWhole(word: number): boolean {
    return this.#words.has(word);
  }

  /**
   * True where such a phrase may begin with a word and the next.
   *
   * @param word - a word that some phrase begins with
   * @param initial - the unit that the next word begins with
   */
  areBegun(word: number, next: number, initial: number): boolean {
    return this.#pairs.has(pairOf(word, next)) || this.#pairs.has(pairOf(word, initial));
  }

  /** False where a text matches no phrase as a whole or at its beginning, as most do not. */
  mayMatch(key: number, opening: number): boolean {
    return this.#lines.has(key) || this.#starts.has(opening);
  }

  /** The phrase that a text matches: as a whole, at its beginning, or at one of the places noted in its first 600 characters. */
  match(keyed: Keyed, noted: Beginnings): PhraseMatch | null {
    const { text, from, to } = keyed;
    for (const { phrase, class: name } of this.#lines.get(keyed.key))
      if (phraseEnd(text, from, phrase) === to) return { class: name, how: 'line', phrase };
    for (const { phrase, class: name } of this.#starts.get(keyed.opening)) {
      const end = phraseEnd(text, from, phrase);
      if (end >= 0 && end <= to && (kindAt(text, end) & wordPart) === 0) return { class: name, how: 'start', phrase };
    }
    for (let i = 0; i < noted.count; i++) {
      const place = noted.places[i]!;
      for (const { phrase, class: name } of this.#anywhere.get(noted.words[i]!)) {
        const end = phraseEnd(text, place, phrase);
        if (end >= 0 && end <= to && noted.offsets[i]! + firstWord(phrase).length <= mostLooked)
          return { class: name, how: 'anywhere', phrase };
      }
    }
    return null;
  }

  /** The phrase that a key matches, of a text whose words were not read. */
  matchKey(key: string): PhraseMatch | null {
    const noted = new Beginnings();
    for (let at = 0, end = 0; at < key.length; at = Math.max(end, at + 1)) {
      end = wordEnd(key, at);
      if (end > at) noted.add(hash(key.slice(at, end)) | 0, at, at);
    }
    const opening = hash(firstWord(key)) | 0;
    return this.match({ text: key, from: 0, to: key.length, key: hash(key) | 0, opening }, noted);
  }
}

/** A word and what follows it, of which a phrase may hold but the first letter. */
const pairOf = (word: number, next: number): number => hashOn(Math.imul(word, 31), next);

const apostrophe = 0x27;

/**
 * The first two words of a phrase. The last word of a phrase need only be begun in a text (`cookie polic`): where that is the second,
 * its first letter stands for it.
 */
function beginningOf(phrase: string): { value: number; pair: boolean } {
  const text = straighten(phrase);
  const first = firstWord(text);
  const word = hash(first) | 0;
  for (let at = first.length; at < text.length; at++) {
    if (text.charCodeAt(at) !== apostrophe && (kindAt(text, at) & wordPart) === 0) continue;
    const end = wordEnd(text, at);
    return { value: pairOf(word, end < text.length ? hash(text.slice(at, end)) | 0 : text.charCodeAt(at)), pair: true };
  }
  return { value: word, pair: false };
}

/** The offset behind a phrase that stands in a text at `start`, in whatever case, with whatever quotes and white space; -1 where it does not. */
function phraseEnd(text: string, start: number, phrase: string): number {
  let at = start;
  for (let i = 0; i < phrase.length; i++) {
    if (at >= text.length) return -1;
    const sought = phrase.charCodeAt(i);
    const unit = text.charCodeAt(at);
    if (sought === 32) {
      if ((kindAt(text, at) & space) === 0) return -1;
      while (at < text.length && (kindAt(text, at) & space) !== 0) at++;
    } else {
      if (unit !== sought && straight(unit) !== sought && lowered(unit) !== sought) return -1;
      at++;
    }
  }
  return at;
}

/** The small letter of a unit; of one whose small letter is more than that, the unit itself. */
function lowered(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}
