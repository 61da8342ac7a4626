import { hash, runEnd, smallHash, WordHashes, WordKinds, wordPart } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';

/** What a word may be, bits of {@link NameBook.kinds}. Offices: `editor`, `senior`. */
export const office = 1;
export const desk = 2;
export const agency = 4;
/** A month, a weekday, a word of a label of a date. */
export const dated = 8;
export const particle = 16;
export const stopWord = 32;
/** The last word of an organisation, or a legal form. */
export const organization = 64;
/** A line that is a button, a link of the site, the heading of a list. */
export const phrase = 128;
/** A word that joins two names. */
export const joint = 256;

/** What the packs know of the words in and around bylines, lower case. */
export interface NameBook {
  /** One table of all kinds: a name asks for each word once, and is away from the caches whenever it asks. */
  kinds: WordKinds;
  /** Labels before names by their first word, longest first. */
  labelsByWord: ReadonlyMap<string, readonly string[]>;
  /** The first words alone: most lines begin with no such word. */
  labelWords: WordHashes;
  /** Labels that may also stand in the middle of a line, `Recipe tested by …`: those that are no part of a name. */
  innerLabels: ReadonlyMap<string, readonly InnerLabel[]>;
  /** Labels of two characters and more, parts of names among them: what a line with a date may have in its middle. */
  middleLabels: ReadonlyMap<string, readonly InnerLabel[]>;
  /** What stands before the first space of those. */
  middleWords: WordHashes;
}

/** What a word is, in bits; 0 for most. */
export const kindsOf = (word: string, { kinds }: NameBook): number => kinds.get(hash(word) | 0);

/** What a stretch of text is when it is small. */
export const kindsIn = (text: string, from: number, to: number, { kinds }: NameBook): number =>
  kinds.get(smallHash(text, from, to));

/** True where a label of several characters may stand in a text: between two spaces, behind `from`, is its first word. */
export function mayHaveInnerLabel(text: string, from: number, to: number, { middleWords }: NameBook): boolean {
  let start = -1;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 0x20) continue;
    if (start >= 0 && middleWords.has(smallHash(text, start, at))) return true;
    start = at + 1;
  }
  return false;
}

/** A label with the spaces around it, and how many labels are longer. */
export interface InnerLabel {
  spaced: string;
  rank: number;
}

const books = new WeakMap<readonly LanguagePack[], NameBook>();

/** The name book of a list of packs, made once. */
export function nameBook(packs: readonly LanguagePack[]): NameBook {
  let book = books.get(packs);
  if (!book) {
    book = makeBook(packs);
    books.set(packs, book);
  }
  return book;
}

function makeBook(packs: readonly LanguagePack[]): NameBook {
  const kinds = new Map<number, number>();
  const tell = (kind: number, words: readonly string[]) => {
    for (const word of words) {
      const key = hash(word) | 0;
      kinds.set(key, (kinds.get(key) ?? 0) | kind);
    }
  };
  for (const { names, phrases, stopWords, calendar } of packs) {
    tell(stopWord, stopWords);
    tell(desk, phrases.desk);
    tell(agency, phrases.agencies);
    for (const { lines } of [
      phrases.share,
      phrases.control,
      phrases.related,
      phrases.comment,
      phrases.navigation,
      phrases.legal,
    ])
      tell(phrase, lines ?? []);
    const { months, weekdays, published, modified, am, pm } = calendar;
    tell(dated, [...months.flat(), ...weekdays.flat(), ...am, ...pm]);
    for (const label of [...published, ...modified]) tell(dated, label.split(/\s+/));
    if (!names) continue;
    tell(particle, names.particles);
    tell(joint, names.conjunctions);
    tell(office, [...names.titles, ...names.titleModifiers]);
    tell(organization, [...names.organizationHeads, ...names.companySuffixes]);
  }
  const isParticle = (label: string): boolean => ((kinds.get(hash(label) | 0) ?? 0) & particle) !== 0;
  const labels = [...new Set(packs.flatMap(({ phrases }) => phrases.byline))].sort((a, b) => b.length - a.length);
  const labelsByWord = byFirstWord(labels);
  const middleLabels = inner(labels.filter((label) => label.length > 1));
  return {
    kinds: new WordKinds(kinds),
    labelsByWord,
    labelWords: hashesOf(labelsByWord),
    innerLabels: inner(labels.filter((label) => label.length > 1 && !isParticle(label))),
    middleLabels,
    middleWords: hashesOf(middleLabels),
  };
}

const hashesOf = (words: ReadonlyMap<string, unknown>): WordHashes =>
  new WordHashes([...words.keys()].map((word) => hash(word) | 0));

/** Labels by what stands before their first space. */
function inner(labels: readonly string[]): ReadonlyMap<string, readonly InnerLabel[]> {
  const map = new Map<string, InnerLabel[]>();
  labels.forEach((label, rank) => {
    const word = label.split(' ', 1)[0]!;
    map.set(word, [...(map.get(word) ?? []), { spaced: ` ${label} `, rank }]);
  });
  return map;
}

const firstWord = (text: string): string => text.slice(0, runEnd(text, 0, wordPart));

function byFirstWord(labels: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const label of labels) {
    const word = firstWord(label);
    map.set(word, [...(map.get(word) ?? []), label]);
  }
  return map;
}
