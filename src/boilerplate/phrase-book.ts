import { hash, hashOn, hashSeed, WordHashes } from '../characters/index.ts';
import { type LanguagePack, type PhraseClass, phraseClasses } from '../languages/index.ts';
import { type Entry, PhraseIndex } from './phrase-index.ts';
import { firstWord, straighten } from './text.ts';

/** What the packs know of phrases and labels. */
export interface PhraseBook {
  /** Phrases that are a whole line, as keys. */
  lines: ReadonlyMap<string, PhraseClass>;
  /** What tells most texts that they end with none of these. */
  lineEndings: WordHashes;
  phrases: PhraseIndex;
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

/** The hashes of the words that phrases begin with. */
export const openingsOf = (phrases: Iterable<string>): WordHashes =>
  new WordHashes(Array.from(phrases, (phrase) => hash(firstWord(straighten(phrase))) | 0));

/** The book of a list of packs, made once a list. */
export function phraseBook(packs: readonly LanguagePack[]): PhraseBook {
  const known = books.get(packs);
  if (known) return known;
  const entriesOf = (how: 'lines' | 'starts' | 'anywhere'): Entry[] =>
    packs.flatMap(({ phrases }) =>
      phraseClasses.flatMap((name) => (phrases[name][how] ?? []).map((phrase) => ({ class: name, phrase }))),
    );
  const lines = new Map<string, PhraseClass>();
  for (const { phrase, class: name } of entriesOf('lines')) if (!lines.has(phrase)) lines.set(phrase, name);
  const book: PhraseBook = {
    lines,
    lineEndings: new WordHashes(Array.from(lines.keys(), lastWord)),
    phrases: new PhraseIndex(entriesOf('lines'), entriesOf('starts'), entriesOf('anywhere')),
    byline: labelsOf(packs.flatMap((pack) => pack.phrases.byline)),
    credit: labelsOf(packs.flatMap((pack) => pack.phrases.credit)),
    agencies: new Set(packs.flatMap((pack) => pack.phrases.agencies)),
    writers: new WordHashes(packs.flatMap((pack) => pack.phrases.writers.map((word) => hash(word) | 0))),
  };
  books.set(packs, book);
  return book;
}

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
export const mayBeginWith = ({ openings }: Pick<Labels, 'openings'>, opening: number): boolean =>
  opening === 0 || openings.has(opening);

/** So far a label and the mark behind it are looked at. */
export const longestLabel = 40;

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
