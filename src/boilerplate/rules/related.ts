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

const headsByPage = new WeakMap<Page, readonly (Facts | null)[]>();

/** For each block the announcement of the list that it may be a line of. */
function headsOf(page: Page): readonly (Facts | null)[] {
  let heads = headsByPage.get(page);
  if (!heads) {
    let head: Facts | null = null;
    heads = page.facts.map((facts) => {
      if (!isLine(facts) || (head && facts.index - head.index > longestList)) head = null;
      const found = head;
      if (announces(page, facts)) head = facts;
      return found;
    });
    headsByPage.set(page, heads);
  }
  return heads;
}

/** Headlines under "Related articles". The last one, where prose follows, may be the heading of that prose. */
export const relatedLine: BlockRule = {
  name: 'related-line',
  judge(facts, page) {
    const head = headsOf(page)[facts.index];
    if (!head) return null;
    const next = page.facts[facts.index + 1];
    if (next !== undefined && !isLine(next)) return null;
    return { role: 'related', score: -5, note: head.block.value };
  },
};
