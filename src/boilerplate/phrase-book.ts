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
  /** Labels before a name, longest first. */
  byline: string[];
  credit: string[];
  agencies: Set<string>;
}

const books = new WeakMap<readonly LanguagePack[], PhraseBook>();
const firstWord = (text: string) => /^[\p{L}\p{N}']+/u.exec(text)?.[0] ?? text.slice(0, 1);

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
    byline: longestFirst(packs.flatMap((pack) => pack.phrases.byline)),
    credit: longestFirst(packs.flatMap((pack) => pack.phrases.credit)),
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

function longestFirst(list: string[]): string[] {
  return [...new Set(list)].sort((a, b) => b.length - a.length);
}

const boundary = (text: string, at: number) => !/[\p{L}\p{N}]/u.test(text.charAt(at));

/** The phrase that a block's key matches: as a whole, at its beginning, or anywhere in its first 600 characters. */
export function matchPhrase(book: PhraseBook, key: string): PhraseMatch | null {
  const line = book.lines.get(key);
  if (line) return { class: line, how: 'line', phrase: key };
  for (const entry of book.starts.get(firstWord(key)) ?? []) {
    if (key.startsWith(entry.phrase) && boundary(key, entry.phrase.length)) return { ...entry, how: 'start' };
  }
  for (const word of key.slice(0, 600).matchAll(/[\p{L}\p{N}']+/gu)) {
    for (const entry of book.anywhere.get(word[0]) ?? []) {
      if (key.startsWith(entry.phrase, word.index)) return { ...entry, how: 'anywhere' };
    }
  }
  return null;
}
