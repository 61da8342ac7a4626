import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import { matchPhrase } from '../phrase-book.ts';
import type { BlockRule } from '../rule.ts';

/** So many lines a list of other articles may have before nobody remembers what stood above it. */
const longestList = 8;

/** A line that ends no sentence, as headlines do. */
const isLine = (facts: Facts | undefined): boolean => facts !== undefined && facts.words <= 16 && !facts.endsSentence;

const announces = (page: Page, { key, words }: Facts): boolean => {
  if (words > 5) return false;
  const match = matchPhrase(page.book, key);
  return match?.how === 'line' && match.class === 'related';
};

/** Headlines under "Related articles". The last one, where prose follows, may be the heading of that prose. */
export const relatedLine: BlockRule = {
  name: 'related-line',
  judge(facts, page) {
    const { facts: all } = page;
    if (!isLine(facts)) return null;
    const next = all[facts.index + 1];
    if (next !== undefined && !isLine(next)) return null;
    for (let at = facts.index - 1; at >= 0 && at >= facts.index - longestList && isLine(all[at]); at--)
      if (announces(page, all[at]!)) return { role: 'related', score: -5, note: all[at]!.block.value };
    return null;
  },
};
