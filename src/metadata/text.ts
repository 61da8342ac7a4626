import { hash, hashOn, hashSeed, kindAt, WordHashes, wordPart } from '../characters/index.ts';

/** A text as titles and names are compared: compatibility forms folded, lower case, letters and digits only. */
export function looseKey(text: string): string {
  const lower = text.toLowerCase();
  let key = '';
  const { length } = lower;
  for (let at = 0; at < length; at++) {
    const start = at;
    let fold = foldAt(lower, at);
    while (fold === kept) fold = foldAt(lower, ++at);
    if (fold === melting) return composedKey(text);
    if (at === start) continue;
    const word = lower.slice(start, at);
    key = key === '' ? word : `${key} ${word}`;
  }
  return key;
}

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

function foldAt(text: string, at: number): number {
  if (at >= text.length) return gap;
  const unit = text.charCodeAt(at);
  return folds[unit] || learnFold(unit);
}

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

/**
 * Tells whether a text may have a word in common with some keys; where it says no, there is none. Most lines of a page share
 * no word with its title: their own keys need not be made.
 */
export function sharing(keys: readonly string[]): (text: string) => boolean {
  const words = new WordHashes(keys.flatMap(wordsOf).map((word) => hash(word) | 0));
  return (text) => {
    let word = hashSeed;
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      const small = unit >= 65 && unit <= 90 ? unit + 32 : unit;
      const fold = folds[small] || learnFold(small);
      // A capital that is not of ASCII is `melting` as well.
      if (fold === melting) return true;
      if (fold === kept) word = hashOn(word, small);
      else if (words.has(word)) return true;
      else word = hashSeed;
    }
    return words.has(word);
  };
}

/**
 * The first unit of a text's {@link looseKey}, read without making it; -1 where only the key tells. A text that begins unlike
 * another is not the same title, and most lines of a page begin unlike all.
 */
export function firstOfKey(text: string): number {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return -1;
    if ((kindAt(text, at) & wordPart) === 0) continue;
    // A mark behind a letter makes another one of it.
    if (text.charCodeAt(at + 1) > 0x7f) return -1;
    return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  }
  return -1;
}

/** True where a text has this {@link looseKey}. */
export function hasKey(text: string, key: string): boolean {
  const first = firstOfKey(text);
  return (first < 0 || first === key.charCodeAt(0)) && looseKey(text) === key;
}

/** White space made single, ends trimmed. */
export function clean(text: string): string {
  return (uneven.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** White space that is no single space. */
const uneven = /[^\S ]|\s\s/;

/** The words of a key. */
export const wordsOf = (key: string): string[] => (key === '' ? [] : key.split(' '));

/** The different words of a key. */
export type Bag = ReadonlySet<string>;

/** Makes bags of keys, each once. */
export function bags(): (key: string) => Bag {
  const known = new Map<string, Bag>();
  return (key) => {
    let bag = known.get(key);
    if (!bag) {
      bag = new Set(wordsOf(key));
      known.set(key, bag);
    }
    return bag;
  };
}

/** Share (0–1) of the words that two keys have in common, of those that either has. */
export function overlap(a: Bag, b: Bag): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

const separator = /\s+(?:[-–—―|·•»«›‹│~]|[/:]{1,2}|[-–—]{2}|>{1,2}|<{1,2})\s+|\s?[|│]\s?|\s?[»«›‹]\s?(?=\S)/gu;

/** A sign of a {@link separator}: many titles have none. */
const anySeparator = /[-–—―|·•»«›‹│~/:><]/;

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
