import { kindAt, runEnd, space, upper } from '../characters/index.ts';
import type { ArticleTree } from '../tree/index.ts';

/** Blocks whose text names are held against. */
const mostRead = 1500;

/** Tells whether all words of a name, some, or none stand small in the text of the page. */
export type SmallWords = (words: readonly string[]) => 'all' | 'some' | 'none';

/** Names share words: each is looked for once, and none where no name asks. */
export function smallWords({ children }: ArticleTree): SmallWords {
  let text: string | null = null;
  const known = new Map<string, boolean>();
  const isSmall = (word: string): boolean => {
    let found = known.get(word);
    if (found === undefined) {
      text ??= children
        .slice(0, mostRead)
        .map(({ value }) => value)
        .join(' ');
      found = stands(text, word);
      known.set(word, found);
    }
    return found;
  };
  return (words) => {
    const first = isSmall(words[0]!);
    for (let i = 1; i < words.length; i++) if (isSmall(words[i]!) !== first) return 'some';
    return first ? 'all' : 'none';
  };
}

/** Letters of Latin scripts, rare ones first. */
const byRarity = 'qxjzvwykpbgfmcuhdloasrtnie';
/** A text is searched by the first unit of what is looked for, up to six units at a time: longer ones cost more. */
const longestPart = 6;

/**
 * True where a word stands in a text between spaces. It is looked for from its rarest letter on, which takes two thirds of the time. (Six
 * words a page: a walk of our own that looks for all of them at once takes longer.)
 */
function stands(text: string, word: string): boolean {
  let before = 0;
  let rarest = byRarity.length;
  for (let at = 0; at === 0 || at < word.length - 2; at++) {
    const rank = byRarity.indexOf(word[at]!);
    if (rank < 0 || rank >= rarest) continue;
    before = at;
    rarest = rank;
  }
  const part = word.slice(before, before + longestPart);
  for (let at = text.indexOf(part, before + 1); at >= 0; at = text.indexOf(part, at + 1)) {
    const start = at - before;
    if (text[start - 1] === ' ' && text[start + word.length] === ' ' && text.startsWith(word, start)) return true;
  }
  return false;
}

/** The first two words of a name, lower case. */
export function openingOf(name: string): string {
  const first = wordEnd(name, 0);
  const second = runEnd(name, first, space);
  return (
    second === first ? name : `${name.slice(0, first)} ${name.slice(second, wordEnd(name, second))}`
  ).toLowerCase();
}

/** The offset of the next white space, or the end. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (kindAt(text, at) & space) === 0) at++;
  return at;
}

/** How many blocks begin with the same two words as a name: a byline and the note on its author do. */
export function countOpenings({ children }: ArticleTree, openings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // The last five bits of the first letters: most blocks begin with another.
  let letters = 0;
  for (const opening of openings) {
    if (!opening.includes(' ')) continue;
    counts.set(opening, 0);
    letters |= 1 << (opening.charCodeAt(0) & 31);
  }
  if (letters === 0) return counts;
  const wanted = [...counts.keys()];
  for (let i = 0; i < children.length && i < mostRead; i++) {
    const { value } = children[i]!;
    if (value.length < 3) continue;
    const first = value.charCodeAt(0);
    if (first < 0x80 && ((letters >>> (first & 31)) & 1) === 0) continue;
    if ((kindAt(value, 0) & upper) === 0) continue;
    const opening = openingAmong(value, wanted);
    const count = opening === null ? undefined : counts.get(opening);
    if (opening !== null && count !== undefined) counts.set(opening, count + 1);
  }
  return counts;
}

/** The two words in capitals that a text begins with, small, where some name may begin so; null where none does. */
function openingAmong(text: string, openings: readonly string[]): string | null {
  for (const opening of openings) {
    const told = opensWith(text, opening);
    if (told) return opening;
    if (told === null)
      return /^\p{Lu}\S{0,30}\s\p{Lu}\S{0,30}/u.exec(text)?.[0].replace(/\s/g, ' ').toLowerCase() ?? null;
  }
  return null;
}

/** Whether the first two words of a text are those of an opening, in capitals; null where one walk side by side, over ASCII, cannot tell. */
function opensWith(text: string, opening: string): boolean | null {
  const { length } = opening;
  if (length > 31) return null;
  for (let at = 0; at < length; at++) {
    if (at >= text.length) return false;
    const unit = text.charCodeAt(at);
    const wanted = opening.charCodeAt(at);
    if (unit >= 0x80 || wanted >= 0x80) return null;
    if (wanted === 0x20) {
      if ((kindAt(text, at) & space) === 0 || (kindAt(text, at + 1) & upper) === 0) return false;
    } else if (unit !== wanted && !(unit >= 65 && unit <= 90 && unit + 32 === wanted)) return false;
  }
  return length === text.length || (kindAt(text, length) & space) !== 0;
}
