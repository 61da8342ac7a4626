import { kindAt, runEnd, wordPart } from '../characters/index.ts';
import { type LanguagePack, type PhraseClass, phraseClasses } from '../languages/index.ts';

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
  /** A word that begins no phrase of `anywhere` need not be looked up. */
  openings: Openings;
  /** Labels before a name. */
  byline: Labels;
  credit: Labels;
  agencies: Set<string>;
}

const books = new WeakMap<readonly LanguagePack[], PhraseBook>();

/** Labels by their first letter, longest first. */
type Labels = ReadonlyMap<string, readonly string[]>;

/** True for the slot of some phrase's first word. */
type Openings = Uint8Array;

/** A slot for the word that stands at `[start, end)`: what few others share, read off its edges and its length. */
function slotOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const second = end > start + 1 ? text.charCodeAt(start + 1) : 0;
  const last = text.charCodeAt(end - 1);
  return ((first << 9) ^ (second << 6) ^ (last << 3) ^ (end - start)) & 0xffff;
}

function openingsOf(phrases: Iterable<string>): Openings {
  const openings = new Uint8Array(0x10000);
  for (const phrase of phrases) {
    const word = firstWord(phrase);
    if (word !== '') openings[slotOf(word, 0, word.length)] = 1;
  }
  return openings;
}

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
    openings: openingsOf(packs.flatMap((pack) => phraseClasses.flatMap((name) => pack.phrases[name].anywhere ?? []))),
    byline: labelsOf(packs.flatMap((pack) => pack.phrases.byline)),
    credit: labelsOf(packs.flatMap((pack) => pack.phrases.credit)),
    agencies: new Set(packs.flatMap((pack) => pack.phrases.agencies)),
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

function labelsOf(list: readonly string[]): Labels {
  const labels = new Map<string, string[]>();
  for (const label of [...new Set(list)].sort((a, b) => b.length - a.length)) {
    const same = labels.get(label[0]!);
    if (same) same.push(label);
    else labels.set(label[0]!, [label]);
  }
  return labels;
}

const longestLabel = 40;

/** Length of the label that a text begins with and of the mark behind it, which `mark` looks for; null without one. */
export function labelLength(labels: Labels, text: string, mark: RegExp): number | null {
  const known = labels.get(text.charAt(0).toLowerCase());
  if (!known) return null;
  const lower = text.slice(0, longestLabel).toLowerCase();
  for (const label of known) {
    if (!lower.startsWith(label)) continue;
    const found = mark.exec(lower.slice(label.length));
    if (found) return label.length + found[0].length;
  }
  return null;
}

const boundary = (text: string, at: number): boolean => (kindAt(text, at) & wordPart) === 0;
const mostLooked = 600;

/** The phrase that a block's key matches: as a whole, at its beginning, or anywhere in its first 600 characters. */
export function matchPhrase(book: PhraseBook, key: string): PhraseMatch | null {
  const line = book.lines.get(key);
  if (line) return { class: line, how: 'line', phrase: key };
  for (const entry of book.starts.get(firstWord(key)) ?? []) {
    if (key.startsWith(entry.phrase) && boundary(key, entry.phrase.length)) return { ...entry, how: 'start' };
  }
  const length = Math.min(key.length, mostLooked);
  for (let start = 0; start < length; ) {
    const end = Math.min(wordEnd(key, start), length);
    if (end > start && book.openings[slotOf(key, start, end)]) {
      for (const entry of book.anywhere.get(key.slice(start, end)) ?? []) {
        if (key.startsWith(entry.phrase, start)) return { ...entry, how: 'anywhere' };
      }
    }
    start = Math.max(end, start + 1);
  }
  return null;
}
