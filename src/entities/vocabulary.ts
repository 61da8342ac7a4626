import type { LanguagePack } from '../languages/index.ts';
import { keyOf } from './keys.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import type { NameTrie } from './trie.ts';
import { type World, worldFor } from './world.ts';

/** The lists of a pack and of the gazetteer that a word may be in, a bit each. Their order is that of the trained features. */
export const lists = {
  titles: 1 << 0,
  titleModifiers: 1 << 1,
  particles: 1 << 2,
  personSuffixes: 1 << 3,
  organizationHeads: 1 << 4,
  organizationStarts: 1 << 5,
  companySuffixes: 1 << 6,
  linkers: 1 << 7,
  placeHeads: 1 << 8,
  placeStarts: 1 << 9,
  placeModifiers: 1 << 10,
  placeNouns: 1 << 11,
  placePrepositions: 1 << 12,
  eventHeads: 1 << 13,
  eventStarts: 1 << 14,
  workHeads: 1 << 15,
  bodies: 1 << 16,
  organizationNouns: 1 << 17,
  kin: 1 << 18,
  personVerbs: 1 << 19,
  speech: 1 << 20,
  relatives: 1 << 21,
  common: 1 << 22,
  stops: 1 << 23,
  calendar: 1 << 24,
  given: 1 << 25,
  family: 1 << 26,
  articles: 1 << 27,
  conjunctions: 1 << 28,
  months: 1 << 29,
  titlePhrases: 1 << 30,
  organizationTitles: 1 << 31,
} as const;

type ListName = keyof typeof lists;

/** What a word is wherever it stands. */
export interface Lexeme {
  /** Counted from 0 in the order of reading: another word has it only once {@link Vocabulary.makeRoom} forgot this one. */
  id: number;
  text: string;
  /** Lower case, straight apostrophe, no full stops: `U.S.` is `us`. What lists are looked up by. */
  key: string;
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  upper: boolean;
  word: boolean;
  possessive: boolean;
  /** The text of another sort of mark, else empty: saves comparing words to marks. */
  mark: string;
  /** Which of the {@link lists} know it. */
  lists: number;
  /** A listed name begins with it. */
  opensName: boolean;
  /** A capital behind one or two small letters: `al-Shabaab`, `iPhone`, `eBay`. */
  lateCapital: boolean;
  /** It may be several pieces: `Rossi's`, `US-led`. */
  divisible: boolean;
}

/** True where one of the lists knows the word: `isIn(piece, lists.titles)`. */
export const isIn = (word: Pick<Lexeme, 'lists'>, some: number): boolean => (word.lists & some) !== 0;

const letter = /\p{L}/u;
const capitalStart = /^\p{Lu}/u;
const lowerLetter = /\p{Ll}/u;
const lateCapital = /^\p{Ll}{1,2}-?\p{Lu}/u;
const possessiveEnd = /.['’][sS]$/u;

/** So many words are remembered from one document to the next: those of a hundred articles. */
const mostLexemes = 50_000;

/** Reads words, each of them once: a word of a text was nearly always read before. */
export class Vocabulary {
  readonly #read = new Map<string, Lexeme>();
  readonly #listsOf: (key: string) => number;
  /** The names that are listed. */
  readonly names: NameTrie;

  constructor(names: NameTrie, listsOf: (key: string) => number = () => 0) {
    this.names = names;
    this.#listsOf = listsOf;
  }

  /** Forgets all words if they are many; between documents, so that those of one document have a number each. */
  makeRoom(): void {
    if (this.#read.size >= mostLexemes) this.#read.clear();
  }

  read(text: string): Lexeme {
    return this.#read.get(text) ?? this.#add(text);
  }

  #add(text: string): Lexeme {
    const word = letter.test(text);
    const capital = word && capitalStart.test(text);
    const key = word ? keyOf(text) : text;
    const hyphen = text.indexOf('-');
    const lexeme: Lexeme = {
      id: this.#read.size,
      text,
      key,
      capital,
      upper: capital && text.length > 1 && !lowerLetter.test(text),
      word,
      possessive: text === "'s" || text === '’s' || text === "'" || text === '’',
      mark: word ? '' : text,
      lists: this.#listsOf(key),
      lateCapital: word && lateCapital.test(text),
      opensName: this.names.opens(key),
      divisible: possessiveEnd.test(text) || (capital && hyphen > 1 && hyphen < text.length - 1),
    };
    this.#read.set(text, lexeme);
    return lexeme;
  }
}

const vocabularies = new WeakMap<LanguagePack, Vocabulary>();

/** The words of a language, with its lists and the shipped gazetteer. */
export function vocabularyFor(pack: LanguagePack): Vocabulary {
  let vocabulary = vocabularies.get(pack);
  if (!vocabulary) {
    const world = worldFor(pack);
    vocabulary = new Vocabulary(world.names, bitsOf(lexiconFor(pack), world));
    vocabularies.set(pack, vocabulary);
  }
  return vocabulary;
}

function bitsOf(lexicon: Lexicon, { given, family }: World): (key: string) => number {
  const bits = new Map<string, number>();
  const known: Record<ListName, Iterable<string>> = {
    ...lexicon,
    given,
    family,
    titlePhrases: lexicon.titlePhrases.keys(),
  };
  for (const [name, bit] of Object.entries(lists) as [ListName, number][])
    for (const key of known[name]) bits.set(key, (bits.get(key) ?? 0) | bit);
  return (key) => bits.get(key) ?? 0;
}
