import type { Facts } from '../facts.ts';
import type { Page } from '../page.ts';
import type { BlockRule } from '../rule.ts';

/** So many lines a list of other articles may have before nobody remembers what stood above it. */
const longestList = 8;

/** A line that ends no sentence, as headlines do. */
const isLine = (facts: Facts | undefined): boolean => facts !== undefined && facts.words <= 16 && !facts.endsSentence;

const announces = ({ phrase, words }: Facts): boolean =>
  words <= 5 && phrase?.how === 'line' && phrase.class === 'related';

/** The announcement of the list that a line stands in: above it, with nothing but lines between. */
function headOf(page: Page, index: number): Facts | null {
  for (let at = index; at > 0 && index - at < longestList && isLine(page.facts.of(at)); at--) {
    const above = page.facts.of(at - 1)!;
    if (announces(above)) return above;
  }
  return null;
}

/** Headlines under "Related articles". The last one, where prose follows, may be the heading of that prose. */
export const relatedLine: BlockRule = {
  name: 'related-line',
  judge(facts, page) {
    const head = headOf(page, facts.index);
    if (!head) return null;
    const next = page.facts.of(facts.index + 1);
    if (next !== undefined && !isLine(next)) return null;
    return { role: 'related', score: -5, note: head.block.value };
  },
};
