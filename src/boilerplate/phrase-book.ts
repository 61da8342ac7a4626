import { hash, hashOn, hashSeed, kindAt, runEnd, WordHashes, wordPart } from '../characters/index.ts';
import { type LanguagePack, type PhraseClass, phraseClasses } from '../languages/index.ts';
import { straighten } from './text.ts';

/** A phrase of some pack that a block matched. */
export interface PhraseMatch {
  class: PhraseClass;
  how: 'line' | 'start' | 'anywhere';
  phrase: string;
}

interface Entry {
  class: PhraseClass;
  phrase: string;
}

/**
 * The phrases of several packs, indexed by their first word, so that matching a block costs one walk over its words however
 * many phrases there are.
 */
export interface PhraseBook {
  lines: Map<string, PhraseClass>;
  starts: Map<string, Entry[]>;
  anywhere: Map<string, Entry[]>;
  /** What tells most texts from `lines`, `starts` and `anywhere`. */
  lineHashes: WordHashes;
  lineEndings: WordHashes;
  startOpenings: WordHashes;
  anywhereOpenings: PhraseOpenings;
  /** Labels before a name. */
  byline: Labels;
  credit: Labels;
  agencies: Set<string>;
  /** Words for people who write for a living. */
  writers: WordHashes;
}

const books = new WeakMap<readonly LanguagePack[], PhraseBook>();

/** Labels by the code of their first letter, small or capital, longest first; and the words that they begin with. */
interface Labels {
  byLetter: ReadonlyMap<number, readonly string[]>;
  openings: WordHashes;
}

const openingsOf = (phrases: Iterable<string>): WordHashes =>
  new WordHashes(Array.from(phrases, (phrase) => hash(firstWord(straighten(phrase))) | 0));

const apostrophe = 0x27;

/** The offset behind the word at `start`: letters, digits and apostrophes. */
function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, wordPart);
  while (end < text.length && text.charCodeAt(end) === apostrophe) end = runEnd(text, end + 1, wordPart);
  return end;
}

const firstWord = (text: string): string => text.slice(0, Math.max(1, wordEnd(text, 0)));

function add(index: Map<string, Entry[]>, entry: Entry): void {
  const key = firstWord(entry.phrase);
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
}

/** The book of a list of packs, made once a list. */
export function phraseBook(packs: readonly LanguagePack[]): PhraseBook {
  const known = books.get(packs);
  if (known) return known;
  const book: PhraseBook = {
    lines: new Map(),
    starts: new Map(),
    anywhere: new Map(),
    lineHashes: new WordHashes(phrasesOf(packs, 'lines').map((phrase) => hash(phrase) | 0)),
    lineEndings: new WordHashes(phrasesOf(packs, 'lines').map(lastWord)),
    startOpenings: openingsOf(phrasesOf(packs, 'starts')),
    anywhereOpenings: new PhraseOpenings(phrasesOf(packs, 'anywhere')),
    byline: labelsOf(packs.flatMap((pack) => pack.phrases.byline)),
    credit: labelsOf(packs.flatMap((pack) => pack.phrases.credit)),
    agencies: new Set(packs.flatMap((pack) => pack.phrases.agencies)),
    writers: new WordHashes(packs.flatMap((pack) => pack.phrases.writers.map((word) => hash(word) | 0))),
  };
  for (const pack of packs) {
    for (const name of phraseClasses) {
      const list = pack.phrases[name];
      for (const phrase of list.lines ?? []) if (!book.lines.has(phrase)) book.lines.set(phrase, name);
      for (const phrase of list.starts ?? []) add(book.starts, { class: name, phrase });
      for (const phrase of list.anywhere ?? []) add(book.anywhere, { class: name, phrase });
    }
  }
  books.set(packs, book);
  return book;
}

/** A word and what follows it, of which a phrase may hold but the first letter. */
const pairOf = (word: number, next: number): number => hashOn(Math.imul(word, 31), next);

/**
 * The first two words of a phrase. The last word of a phrase need only be begun in a text (`cookie polic`): where that is the second,
 * its first letter stands for it.
 */
function beginningOf(phrase: string): number {
  const text = straighten(phrase);
  const first = firstWord(text);
  const word = hash(first) | 0;
  for (let at = first.length; at < text.length; at++) {
    if (text.charCodeAt(at) !== apostrophe && boundary(text, at)) continue;
    const end = wordEnd(text, at);
    return pairOf(word, end < text.length ? hash(text.slice(at, end)) | 0 : text.charCodeAt(at));
  }
  return word;
}

/** What phrases begin with, to tell by the hashes of its words that a text has none of them: most texts have not. */
export class PhraseOpenings {
  readonly #first: WordHashes;
  /** First two words of some, the only word of others. */
  readonly #beginnings: WordHashes;

  constructor(phrases: readonly string[]) {
    this.#first = openingsOf(phrases);
    this.#beginnings = new WordHashes(phrases.map(beginningOf));
  }

  /** True for a word that some phrase begins with. */
  beginWith(word: number): boolean {
    return this.#first.has(word);
  }

  /**
   * True where a phrase is begun with a word.
   *
   * @param before - the word before where some phrase begins with it, else 0
   * @param initial - the unit that the word begins with
   */
  areBegun(before: number, word: number, initial: number): boolean {
    if (before !== 0 && (this.#beginnings.has(pairOf(before, word)) || this.#beginnings.has(pairOf(before, initial))))
      return true;
    return this.#beginnings.has(word);
  }
}

const phrasesOf = (packs: readonly LanguagePack[], how: 'lines' | 'starts' | 'anywhere'): string[] =>
  packs.flatMap((pack) => phraseClasses.flatMap((name) => pack.phrases[name][how] ?? []));

function labelsOf(list: readonly string[]): Labels {
  const labels = new Map<number, string[]>();
  for (const label of [...new Set(list)].sort((a, b) => b.length - a.length)) {
    for (const code of new Set([label.charCodeAt(0), label.toUpperCase().charCodeAt(0)])) {
      const same = labels.get(code);
      if (same) same.push(label);
      else labels.set(code, [label]);
    }
  }
  return { byLetter: labels, openings: openingsOf(list) };
}

/** False where a text with this first word (its hash) begins with no label that ends on a whole word. */
export const mayBeginWith = ({ openings }: Labels, opening: number): boolean => opening === 0 || openings.has(opening);

const longestLabel = 40;

/** Length of the label that stands at an offset of a text and of the mark behind it, which `mark` looks for; null without one. */
export function labelLength(labels: Labels, text: string, mark: RegExp, at = 0): number | null {
  const known = labels.byLetter.get(text.charCodeAt(at));
  if (!known) return null;
  const unit = text.charCodeAt(at + 1);
  const second = unit > 64 && unit < 91 ? unit + 32 : unit;
  let lower: string | null = null;
  for (const label of known) {
    // Nine of ten differ here already.
    if (second < 128 && label.length > 1 && label.charCodeAt(1) !== second) continue;
    lower ??= text.slice(at, at + longestLabel).toLowerCase();
    if (!lower.startsWith(label)) continue;
    const found = mark.exec(lower.slice(label.length));
    if (found) return label.length + found[0].length;
  }
  return null;
}

const boundary = (text: string, at: number): boolean => (kindAt(text, at) & wordPart) === 0;
const mostLooked = 600;

/** The class of the phrase that a key is as a whole; null where it is none. */
export const lineClass = (book: PhraseBook, key: string): PhraseClass | null => book.lines.get(key) ?? null;

/** The hash, from its end on, of the last word of a text, in lower case; {@link unread} where a character of it is not in ASCII. */
function lastWord(text: string): number {
  let value = hashSeed;
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return unread;
    const small = unit > 64 && unit < 91 ? unit + 32 : unit;
    if ((small > 96 && small < 123) || (small > 47 && small < 58)) value = hashOn(value, small);
    else if (value !== hashSeed) break;
  }
  return value;
}
const unread = 0;

/** False where a text ends with no phrase that is a line by itself. */
export function mayEndLine(book: PhraseBook, text: string): boolean {
  const word = lastWord(text);
  return word === unread || book.lineEndings.has(word);
}

/** What is known of a block's key before it is made. */
export interface KeySigns {
  /** Hash of the key. */
  hash: number;
  /** Hash of the word that it begins with, 0 where it begins with none. */
  opening: number;
  /** False where no phrase of those that may stand anywhere begins in it. */
  opens: boolean;
}

/** How a key may match phrases, a bit each. */
const may = { line: 1, start: 2, anywhere: 4 } as const;

/** How a key may match some phrase, for {@link matchPhrase}; 0 where it matches none, as most do not: their keys need not be made. */
export function mayMatch(book: PhraseBook, { hash, opening, opens }: KeySigns): number {
  const starts = opening === 0 || book.startOpenings.has(opening);
  return (book.lineHashes.has(hash) ? may.line : 0) | (starts ? may.start : 0) | (opens ? may.anywhere : 0);
}

/** The phrase that a block's key matches: as a whole, at its beginning, or anywhere in its first 600 characters. */
export function matchPhrase(book: PhraseBook, ways: number, key: string): PhraseMatch | null {
  const line = ways & may.line ? lineClass(book, key) : null;
  if (line) return { class: line, how: 'line', phrase: key };
  return (ways & may.start ? matchStart(book, key) : null) ?? (ways & may.anywhere ? matchAnywhere(book, key) : null);
}

const matchOf = ({ class: name, phrase }: Entry, how: PhraseMatch['how']): PhraseMatch => ({
  class: name,
  how,
  phrase,
});

function matchStart(book: PhraseBook, key: string): PhraseMatch | null {
  const entries = book.starts.get(firstWord(key));
  if (!entries) return null;
  for (const entry of entries) {
    if (key.startsWith(entry.phrase) && boundary(key, entry.phrase.length)) return matchOf(entry, 'start');
  }
  return null;
}

/** Walks over the words once; only one whose hash some phrase begins with is looked up. */
function matchAnywhere({ anywhereOpenings, anywhere }: PhraseBook, key: string): PhraseMatch | null {
  const length = Math.min(key.length, mostLooked);
  let start = -1;
  let value = hashSeed;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? key.charCodeAt(at) : 0;
    if ((unit >= 97 && unit <= 122) || unit === apostrophe || (at < length && (kindAt(key, at) & wordPart) !== 0)) {
      if (start < 0) start = at;
      value = hashOn(value, unit);
    } else if (start >= 0) {
      const entries = anywhereOpenings.beginWith(value) ? anywhere.get(key.slice(start, at)) : undefined;
      if (entries)
        for (const entry of entries) if (key.startsWith(entry.phrase, start)) return matchOf(entry, 'anywhere');
      start = -1;
      value = hashSeed;
    }
  }
  return null;
}
