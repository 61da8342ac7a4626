/** What the characters of a text are, looked up in a table: the rooms that walk over every character ask here. */
export { foldName } from './fold.ts';
export { hash, hashOn, hashSeed, smallHash } from './hash.ts';
export { WordHashes } from './word-hashes.ts';
export { WordKinds } from './word-kinds.ts';

/** `\p{L}`, `\p{N}`, `\p{Lu}` and `\s` of a regular expression with the `u` flag; bits of a kind. */
export const letter = 2;
export const number = 4;
export const upper = 8;
export const space = 16;
/** A letter of a script that writes no spaces: Han, Hiragana, Katakana, Thai. */
export const unspaced = 32;
/** A letter or a number. */
export const wordPart = letter | number;

const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, letter],
  [/\p{N}/u, number],
  [/\p{Lu}/u, upper],
  [/\s/u, space],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u, unspaced],
];

/** The bit that tells a kind that was looked up from one that was not. */
const known = 1;
/** Kinds by UTF-16 unit, filled when a unit is first met: an expression costs ten times what the table does. */
const table = new Uint8Array(0x10000);

function learn(character: string): number {
  let kind = known;
  for (const [pattern, bit] of classes) if (pattern.test(character)) kind |= bit;
  return kind;
}

/**
 * The kind of the character that the UTF-16 unit at an offset belongs to: both halves of a surrogate pair are what the
 * pair is, and a half without its mate is nothing. Nothing either where the text has no such offset.
 *
 * @example
 * ```ts
 * import { kindAt, letter } from './index.ts';
 * (kindAt('a1', 0) & letter) !== 0; // true
 * ```
 */
export function kindAt(text: string, at: number): number {
  // Before `charCodeAt`, whose NaN would make a slow number of every unit.
  if (at < 0 || at >= text.length) return known;
  const unit = text.charCodeAt(at);
  return table[unit]! || kindOfNew(text, at, unit);
}

function kindOfNew(text: string, at: number, unit: number): number {
  // Halves of pairs are never written to the table: alone they say nothing.
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    const before = text.charCodeAt(at - 1);
    return before >= 0xd800 && before < 0xdc00 ? learn(text.slice(at - 1, at + 1)) : known;
  }
  if (unit >= 0xd800 && unit < 0xdc00) return learn(String.fromCodePoint(text.codePointAt(at)!));
  const kind = learn(String.fromCharCode(unit));
  table[unit] = kind;
  return kind;
}

/** The offset behind the run of characters of a kind that begins at `start`; `start` where there is none. */
export function runEnd(text: string, start: number, kinds: number): number {
  let at = start;
  while ((kindAt(text, at) & kinds) !== 0) at++;
  return at;
}

/** How many words, runs of letters and digits, a text has. Counted without branches: each word has two ends that no processor foresees. */
export function countWords(text: string): number {
  let count = 0;
  let before = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    const kind = table[unit]! || kindOfNew(text, at, unit);
    const part = ((kind >> 1) | (kind >> 2)) & 1;
    count += part & ~before;
    before = part;
  }
  return count;
}
