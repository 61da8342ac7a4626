import { kindAt, wordPart } from '../characters/index.ts';

const beyondAscii = /[^\0-\x7f]/;

/** A text as titles and names are compared: compatibility forms folded, lower case, letters and digits only. */
export function looseKey(text: string): string {
  // Most names and half of all lines: nothing to fold, and an expression without Unicode classes is a few times as fast.
  if (!beyondAscii.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The one of some keys that a text has, null for none. */
export function keyAmong(text: string, keys: ReadonlySet<string>): string | null {
  const first = firstOfKey(text);
  if (first < 0) {
    const key = looseKey(text);
    return keys.has(key) ? key : null;
  }
  for (const key of keys) if (key.charCodeAt(0) === first && hasKey(text, key)) return key;
  return null;
}

/**
 * The first unit of a text's {@link looseKey}, read without making it; -1 where only the key tells. A text that begins unlike
 * another is not the same title, and most lines of a page begin unlike all.
 */
function firstOfKey(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return -1;
    if ((kindAt(text, at) & wordPart) === 0) continue;
    // A mark behind a letter makes another one of it.
    if (text.charCodeAt(at + 1) > 0x7f) return -1;
    return fold(unit);
  }
  return -1;
}

/** True where a text has this {@link looseKey}, read along the text up to where they differ. */
export function hasKey(text: string, key: string): boolean {
  let read = 0;
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return looseKey(text) === key;
    if ((kindAt(text, at) & wordPart) === 0) {
      gap = read > 0;
      continue;
    }
    // A mark behind a letter makes another one of it.
    if (text.charCodeAt(at + 1) > 0x7f) return looseKey(text) === key;
    if (gap && key.charCodeAt(read++) !== 0x20) return false;
    gap = false;
    if (key.charCodeAt(read++) !== fold(unit)) return false;
  }
  return read === key.length;
}

/** White space made single, ends trimmed. */
export function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a key. */
export const wordsOf = (key: string): string[] => (key === '' ? [] : key.split(' '));

/** Share (0–1) of the words that two keys have in common, of those that either has. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

const fold = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);
/** A word of ASCII as a number that few others share: its ends and its length. */
const shapeOf = (first: number, last: number, length: number): number => first | (last << 7) | (length << 14);

/**
 * Tells whether a text may have a word of some keys; false is certain. Read along the text as it is: nine of ten lines share
 * nothing with a title, and their keys need not be made.
 */
export function wordFilter(bags: readonly ReadonlySet<string>[]): (text: string) => boolean {
  const shapes = new Set<number>();
  for (const bag of bags)
    for (const word of bag) shapes.add(shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length));
  return (text) => {
    for (let at = 0, start = 0; at <= text.length; at++) {
      if (text.charCodeAt(at) > 0x7f) return true;
      if ((kindAt(text, at) & wordPart) !== 0) continue;
      if (at > start && shapes.has(shapeOf(fold(text.charCodeAt(start)), fold(text.charCodeAt(at - 1)), at - start)))
        return true;
      start = at + 1;
    }
    return false;
  };
}

const separator = /\s+(?:[-–—―|·•»«›‹│~]|[/:]{1,2}|[-–—]{2}|>{1,2}|<{1,2})\s+|\s?[|│]\s?|\s?[»«›‹]\s?(?=\S)/gu;

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
  for (const match of title.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(title.length);
  return parts;
}
