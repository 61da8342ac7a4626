import { type Sheet, signs } from '../facts.ts';
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

/** Gives the lines below each announcement their sign. */
export function noteListed(sheet: Sheet): void {
  for (const head of sheet.phrases.keys()) {
    if (!announces(sheet, head)) continue;
    for (let at = head + 1; at <= head + longestList && at < sheet.words.length && isLine(sheet, at); at++)
      sheet.signs[at]! |= signs.listed;
  }
}

/** Headlines under "Related articles". The last one, where prose follows, may be the heading of that prose. */
export const relatedLine: BlockRule = {
  name: 'related-line',
  needs: signs.listed,
  judge({ index, signs: shown }, { sheet, blocks }) {
    if ((shown & signs.listed) === 0 || (index + 1 < blocks.length && !isLine(sheet, index + 1))) return null;
    let head = index - 1;
    while (!announces(sheet, head)) head--;
    return { role: 'related', score: -5, note: blocks[head]!.value };
  },
};
