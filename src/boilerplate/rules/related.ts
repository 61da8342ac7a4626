import type { Sheet } from '../facts.ts';
import type { Page } from '../page.ts';
import type { BlockRule } from '../rule.ts';

/** So many lines a list of other articles may have before nobody remembers what stood above it. */
const longestList = 8;

/** A line that ends no sentence, as headlines do. */
const isLine = ({ words, endsSentence }: Sheet, index: number): boolean =>
  words[index]! <= 16 && endsSentence[index] === 0;

function announces({ words, phrases }: Sheet, index: number): boolean {
  if (words[index]! > 5) return false;
  const phrase = phrases.get(index);
  return phrase?.how === 'line' && phrase.class === 'related';
}

/** Index of the announcement of the list that a line stands in: above it, with nothing but lines between; -1 where none is. */
function headOf({ sheet }: Page, index: number): number {
  for (let at = index; at > 0 && index - at < longestList && isLine(sheet, at); at--)
    if (announces(sheet, at - 1)) return at - 1;
  return -1;
}

/** Headlines under "Related articles". The last one, where prose follows, may be the heading of that prose. */
export const relatedLine: BlockRule = {
  name: 'related-line',
  judge({ index }, page) {
    const head = headOf(page, index);
    if (head < 0) return null;
    if (index + 1 < page.blocks.length && !isLine(page.sheet, index + 1)) return null;
    return { role: 'related', score: -5, note: page.blocks[head]!.value };
  },
};
