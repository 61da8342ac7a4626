import { hashOn, hashSeed, kindAt, upper } from '../characters/index.ts';

/** A text as titles and names are compared: compatibility forms folded, lower case, letters and digits only. */
export function looseKey(text: string): string {
  const lower = text.toLowerCase();
  const { length } = lower;
  let key = '';
  // The run of words that is open, with single spaces between: most titles and names are one, whole.
  let from = 0;
  let to = 0;
  for (let at = 0; at < length; at++) {
    const unit = lower.charCodeAt(at);
    const fold = folds[unit] || learnFold(unit);
    if (fold === gap) continue;
    if (fold === melting) return composedKey(text);
    if (at > to && !(at === to + 1 && to > from && lower.charCodeAt(to) === 0x20)) {
      if (to > from) key = joined(key, lower.slice(from, to));
      from = at;
    }
    to = at + 1;
  }
  return to === from ? key : joined(key, lower.slice(from, to));
}

const joined = (key: string, words: string): string => (key === '' ? words : `${key} ${words}`);

const composedKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a small UTF-16 unit is in a {@link looseKey}: itself, a gap, or something that only NFKC tells. */
const kept = 1;
const gap = 2;
const melting = 3;

/** Filled when a unit is first met, as the table of `characters/` is. */
const folds = new Uint8Array(0x10000);

function learnFold(unit: number): number {
  const character = String.fromCharCode(unit);
  const form = character.normalize('NFKC').toLowerCase();
  // Halves of pairs, and what may melt into the character before it: marks, and the letters that Hangul is made of.
  const melts = (unit >= 0xd800 && unit < 0xe000) || (unit >= 0x1100 && unit < 0x1200) || /\p{M}/u.test(form);
  const isPart = /[\p{L}\p{N}]/u.test(form);
  const fold = melts || (isPart && form !== character) ? melting : isPart ? kept : gap;
  folds[unit] = fold;
  return fold;
}

/** A UTF-16 unit, a capital of ASCII as its small letter. Capitals beyond are `melting`. */
function smallAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/**
 * True where a text has this {@link looseKey}, read side by side: most lines of a page begin unlike its title, so that one letter of
 * each tells.
 */
export function hasKey(text: string, key: string): boolean {
  const { length } = text;
  const end = key.length;
  let to = 0;
  let isBehindGap = false;
  for (let at = 0; at < length; at++) {
    const small = smallAt(text, at);
    const fold = folds[small] || learnFold(small);
    if (fold === melting) return looseKey(text) === key;
    if (fold === gap) {
      isBehindGap = true;
      continue;
    }
    if (isBehindGap && to > 0 && to < end && key.charCodeAt(to++) !== 0x20) return false;
    isBehindGap = false;
    // A mark behind a letter makes another one of it.
    if (to === end || key.charCodeAt(to++) !== small)
      return at + 1 < length && text.charCodeAt(at + 1) > 0x7f && looseKey(text) === key;
  }
  return to === end;
}

/** True for a text with a capital anywhere: `\p{Lu}`. */
export function hasCapital(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) if ((kindAt(text, at) & upper) !== 0) return true;
  return false;
}

/** White space made single, ends trimmed. */
export function clean(text: string): string {
  return (uneven.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** White space that is no single space. */
const uneven = /[^\S ]|\s\s/;

/** The words of a key. */
export const wordsOf = (key: string): string[] => (key === '' ? [] : key.split(' '));

/** The different words of a text's {@link looseKey}. */
export interface Bag {
  /** Their hashes. */
  readonly words: number[];
  /** A bit for each, by its hash: it tells of three in four words that a bag of ten has them not. */
  bits: number;
}

const bitOf = (word: number): number => 1 << (word >>> 27);

const holds = ({ words, bits }: Bag, word: number): boolean => (bits & bitOf(word)) !== 0 && words.includes(word);

function put(bag: Bag, word: number): void {
  if (word === hashSeed || holds(bag, word)) return;
  bag.words.push(word);
  bag.bits |= bitOf(word);
}

/** The bag of a key. */
export function bagOfKey(key: string): Bag {
  const bag: Bag = { words: [], bits: 0 };
  let word = hashSeed;
  const { length } = key;
  for (let at = 0; at < length; at++) {
    const unit = key.charCodeAt(at);
    if (unit !== 0x20) word = hashOn(word, unit);
    else {
      put(bag, word);
      word = hashSeed;
    }
  }
  put(bag, word);
  return bag;
}

/** The bag of a text, whose key need not be made where its letters are plain. */
export function bagOf(text: string): Bag {
  const bag: Bag = { words: [], bits: 0 };
  let word = hashSeed;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const small = smallAt(text, at);
    const fold = folds[small] || learnFold(small);
    if (fold === melting) return bagOfKey(looseKey(text));
    if (fold === kept) word = hashOn(word, small);
    else if (word !== hashSeed) {
      put(bag, word);
      word = hashSeed;
    }
  }
  put(bag, word);
  return bag;
}

/** How many words two bags have in common. */
export function countShared(a: Bag, b: Bag): number {
  if ((a.bits & b.bits) === 0) return 0;
  let shared = 0;
  for (const word of a.words) if (holds(b, word)) shared++;
  return shared;
}

/** Share (0–1) of the words that two bags have in common, of those that either has. */
export function overlap(a: Bag, b: Bag): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : shared / (a.words.length + b.words.length - shared);
}

const separator = /\s+(?:[-–—―|·•»«›‹│~]|[/:]{1,2}|[-–—]{2}|>{1,2}|<{1,2})\s+|\s?[|│]\s?|\s?[»«›‹]\s?(?=\S)/gu;

/** How a {@link separator} begins, roughly: most titles have none, and a hyphen in a word is none. */
const anySeparator = /[|│»«›‹]|\s[-–—―·•~/:><]/;

/** The pieces of a page title such as `Headline - Site`, with the offsets at which they stand. */
export function titleParts(title: string): { text: string; start: number; end: number }[] {
  const parts: { text: string; start: number; end: number }[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = title.slice(from, to);
    const text = raw.trim();
    if (text !== '') {
      const start = from + raw.indexOf(text);
      parts.push({ text, start, end: start + text.length });
    }
  };
  if (anySeparator.test(title))
    for (let match = separator.exec(title); match; match = separator.exec(title)) {
      add(match.index);
      from = separator.lastIndex;
    }
  add(title.length);
  return parts;
}
