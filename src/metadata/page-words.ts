import { kindAt, upper } from '../characters/index.ts';
import type { ArticleTree } from '../tree/index.ts';

/** Blocks whose text names are held against. */
const mostRead = 1500;

/**
 * Those of some words that stand in the text of the page as they are, between spaces: one walk for all, that compares where a word
 * begins with the letter of one of them.
 */
export function wordsInText({ children }: ArticleTree, words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (words.size === 0) return found;
  // By the last five bits of their first letters.
  const byLetter: (string[] | undefined)[] = new Array(32).fill(undefined);
  for (const word of words) {
    const letter = word.charCodeAt(0) & 31;
    byLetter[letter] = [...(byLetter[letter] ?? []), word];
  }
  const count = Math.min(children.length, mostRead);
  for (let i = 0; i < count; i++) {
    const { value } = children[i]!;
    const { length } = value;
    // Between two blocks is a space. The first word of the first and the last one of the last stand beside one alone.
    const last = i === count - 1 ? length - 1 : length;
    for (let at = i === 0 ? 0 : -1; at < last; at++) {
      if (at >= 0 && value.charCodeAt(at) !== 0x20) continue;
      const start = at + 1;
      if (start === length) break;
      const alike = byLetter[value.charCodeAt(start) & 31];
      if (alike === undefined) continue;
      for (const word of alike) {
        const end = start + word.length;
        const isWhole = end === length ? last === length : end < length && value.charCodeAt(end) === 0x20;
        if (isWhole && value.startsWith(word, start)) found.add(word);
      }
    }
  }
  return found;
}

/** The first two words of a name, lower case. */
export const openingOf = (name: string): string => name.split(/\s+/, 2).join(' ').toLowerCase();

/** How many blocks begin with the same two words as a name: a byline and the note on its author do. */
export function countOpenings({ children }: ArticleTree, openings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const beginnings: number[] = [];
  for (const opening of openings) {
    if (!opening.includes(' ')) continue;
    counts.set(opening, 0);
    const beginning = beginningOf(opening);
    if (!beginnings.includes(beginning)) beginnings.push(beginning);
  }
  if (beginnings.length === 0) return counts;
  for (let i = 0; i < children.length && i < mostRead; i++) {
    const { value } = children[i]!;
    const beginning = beginningOf(value);
    if ((beginning >= 0 && !beginnings.includes(beginning)) || (kindAt(value, 0) & upper) === 0) continue;
    const two = /^\p{Lu}\S{0,30}\s\p{Lu}\S{0,30}/u.exec(value)?.[0];
    if (two === undefined) continue;
    const key = two.replace(/\s/g, ' ').toLowerCase();
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  return counts;
}

/** The first two letters, small, as one number; -1 beyond ASCII, where a capital may be written with two units or be two when small. */
function beginningOf(text: string): number {
  if (text.length < 2) return -1;
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  return first < 0x80 && second < 0x80 ? ((first | 0x20) << 8) | second | 0x20 : -1;
}
