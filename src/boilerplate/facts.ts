import { kindAt, space, unspaced, wordPart } from '../characters/index.ts';
import { hash, hashOn, hashSeed } from '../labeller/index.ts';
import type { Block, Link } from '../tree/index.ts';
import { matchPhrase, type PhraseBook, type PhraseMatch } from './phrase-book.ts';
import { endsSentence, keyOfLower } from './text.ts';

/** What can be measured of one block by itself. Shares are 0–1. */
export interface Facts {
  block: Block;
  index: number;
  /** The text as phrases are compared. */
  key: string;
  words: number;
  /** Share of the words that are stop words of the page's language. */
  stopShare: number;
  /** Share of the words that begin with a capital. */
  capitalShare: number;
  /** Share of the letters that are capitals. */
  upperShare: number;
  /** Share of the characters, spaces aside, that are digits. */
  digitShare: number;
  /** Share of the characters that are link text. */
  linkShare: number;
  /** Number of sentence ends, the last character's included. */
  sentences: number;
  endsSentence: boolean;
  commas: number;
  /** The phrase of some pack that the key matches, or null. */
  phrase: PhraseMatch | null;
}

/** What a block is measured against: the hashes of the stop words of the page's language, and the phrases of all packs. */
export interface Yardstick {
  stopWords: ReadonlySet<number>;
  book: PhraseBook;
}

/** `'`, `’`, `.` and `-` between two letters or digits join them to one word: `U.S`, `mother-in-law`. */
const isJoint = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 46 || unit === 45;

/** Measures a block in one pass over its characters. */
export function measure(block: Block, index: number, { stopWords, book }: Yardstick): Facts {
  const text = block.value;
  const { length } = text;
  const lower = text.toLowerCase();
  // `İ` becomes two characters when it is lowered: offsets then no longer agree, and words are lowered one by one.
  const aligned = lower.length === length;
  let words = 0;
  let stops = 0;
  let capitals = 0;
  let dense = 0;
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let visible = 0;
  let sentences = 0;
  let commas = 0;
  let start = -1;
  // Of the word that began at `start`, in lower case.
  let hashed = hashSeed;
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : 0;
    // Three characters of four: all that follows has nothing else to say of them.
    if (unit >= 97 && unit <= 122) {
      if (start < 0) start = i;
      hashed = hashOn(hashed, unit);
      visible++;
      letters++;
      continue;
    }
    const kind = kindAt(text, i);
    if ((kind & wordPart) !== 0) {
      const lowered = aligned ? lower.charCodeAt(i) : unit;
      if (start < 0) {
        start = i;
        if (lowered !== unit) capitals++;
      }
      hashed = hashOn(hashed, lowered);
      if ((kind & unspaced) !== 0 && (unit < 0xdc00 || unit > 0xdfff)) dense++;
    } else if (start >= 0) {
      if (isJoint(unit) && (kindAt(text, i + 1) & wordPart) !== 0) hashed = hashOn(hashed, unit);
      else {
        words++;
        if (!aligned) {
          const word = text.slice(start, i).toLowerCase();
          if (word.charCodeAt(0) !== text.charCodeAt(start)) capitals++;
          hashed = hash(word) | 0;
        }
        if (stopWords.has(hashed)) stops++;
        start = -1;
        hashed = hashSeed;
      }
    }
    if (unit === 32 || unit === 10 || i === length) continue;
    visible++;
    if (unit >= 48 && unit <= 57) digits++;
    else if (unit >= 65 && unit <= 90) {
      upper++;
      letters++;
    } else if (unit > 191) {
      letters++;
      if (unit === 0x3001 || unit === 0xff0c) commas++;
    } else if (unit === 44) commas++;
    else if ((unit === 46 || unit === 33 || unit === 63) && i > 2) {
      if (i + 1 === length || (kindAt(text, i + 1) & space) !== 0) sentences++;
    }
  }
  // Scripts that write no spaces: a character there says about as much as half a word.
  if (dense > words) words = Math.ceil(dense / 2);
  const key = keyOfLower(lower);
  return {
    block,
    index,
    key,
    words,
    stopShare: words > 0 ? stops / words : 0,
    capitalShare: words > 0 ? capitals / words : 0,
    upperShare: letters > 0 ? upper / letters : 0,
    digitShare: visible > 0 ? digits / visible : 0,
    linkShare: block.links ? linkShare(block.links, length) : 0,
    sentences,
    endsSentence: endsSentence(text),
    commas,
    phrase: matchPhrase(book, key),
  };
}

function linkShare(links: readonly Link[], length: number): number {
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  return length > 0 ? Math.min(1, linked / length) : 0;
}
