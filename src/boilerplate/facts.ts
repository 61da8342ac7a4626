import { kindAt, space, unspaced, wordPart } from '../characters/index.ts';
import type { Block } from '../tree/index.ts';
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
}

/** `'`, `’`, `.` and `-` between two letters or digits join them to one word: `U.S`, `mother-in-law`. */
const isJoint = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 46 || unit === 45;

/** Measures a block in one pass over its characters. */
export function measure(block: Block, index: number, stopWords: ReadonlySet<string>): Facts {
  const text = block.value;
  const lower = text.toLowerCase();
  // `İ` becomes two characters when it is lowered: offsets then no longer agree, and words are lowered one by one.
  const aligned = lower.length === text.length;
  let words = 0;
  let stops = 0;
  let capitals = 0;
  let dense = 0;
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let visible = 0;
  let sentences = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    // Three characters of four: all that follows has nothing else to say of them.
    if (unit >= 97 && unit <= 122) {
      if (start < 0) start = i;
      visible++;
      letters++;
      continue;
    }
    const kind = kindAt(text, i);
    if ((kind & wordPart) !== 0) {
      if (start < 0) start = i;
      if ((kind & unspaced) !== 0 && (unit < 0xdc00 || unit > 0xdfff)) dense++;
    } else if (start >= 0 && !(isJoint(unit) && (kindAt(text, i + 1) & wordPart) !== 0)) {
      const word = aligned ? lower.slice(start, i) : text.slice(start, i).toLowerCase();
      words++;
      if (stopWords.has(word)) stops++;
      if (word.charCodeAt(0) !== text.charCodeAt(start)) capitals++;
      start = -1;
    }
    if (unit === 32 || unit === 10 || i === text.length) continue;
    visible++;
    if (unit >= 48 && unit <= 57) digits++;
    else if (unit >= 65 && unit <= 90) {
      upper++;
      letters++;
    } else if (unit > 191) letters++;
    else if ((unit === 46 || unit === 33 || unit === 63) && i > 2) {
      if (i + 1 === text.length || (kindAt(text, i + 1) & space) !== 0) sentences++;
    }
  }
  // Scripts that write no spaces: a character there says about as much as half a word.
  if (dense > words) words = Math.ceil(dense / 2);
  let linked = 0;
  for (const link of block.links ?? []) linked += link.end - link.start;
  return {
    block,
    index,
    key: keyOfLower(lower),
    words,
    stopShare: words > 0 ? stops / words : 0,
    capitalShare: words > 0 ? capitals / words : 0,
    upperShare: letters > 0 ? upper / letters : 0,
    digitShare: visible > 0 ? digits / visible : 0,
    linkShare: text.length > 0 ? Math.min(1, linked / text.length) : 0,
    sentences,
    endsSentence: endsSentence(text),
  };
}
