import type { Block } from '../tree/index.ts';
import { endsSentence, phraseKey } from './text.ts';

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

const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
// Scripts that write no spaces: a character there says about as much as half a word.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Measures a block in one pass over its words. */
export function measure(block: Block, index: number, stopWords: ReadonlySet<string>): Facts {
  const text = block.value;
  let words = 0;
  let stops = 0;
  let capitals = 0;
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0];
    words++;
    const lower = word.toLowerCase();
    if (stopWords.has(lower)) stops++;
    if (lower[0] !== word[0]) capitals++;
  }
  const dense = text.match(unspaced)?.length ?? 0;
  if (dense > words) words = Math.ceil(dense / 2);
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let visible = 0;
  let sentences = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 10) continue;
    visible++;
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) {
      upper++;
      letters++;
    } else if ((code >= 97 && code <= 122) || code > 191) letters++;
    else if ((code === 46 || code === 33 || code === 63) && i > 2 && /\s/.test(text.charAt(i + 1) || ' ')) sentences++;
  }
  let linked = 0;
  for (const link of block.links ?? []) linked += link.end - link.start;
  return {
    block,
    index,
    key: phraseKey(text),
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
