import { type Facts, signs } from '../facts.ts';
import type { Page } from '../page.ts';
import type { BlockRule } from '../rule.ts';

// A symbol, then a change in per cent or a price: `BCC -1.11% 93.87 $`.
const quote =
  /^[\p{Lu}\d.^&]{1,8}\s+[-+−]?\d{1,7}(?:[.,]\d{1,4})?\s?%?(?:\s+[-+−]?\d{1,9}(?:[.,]\d{1,4})?\s?[%$€£¥]?){1,3}$/u;
const isQuote = (facts: Facts | undefined) =>
  facts !== undefined && facts.digitShare > 0 && quote.test(facts.block.value);
// `NYSE - LSE`: nothing but capitals over the first quote.
const exchanges = /^[\p{Lu}\d&.]{2,8}(?:\s?[-–/|,]\s?[\p{Lu}\d&.]{2,8}){0,4}$/u;

// The same on two lines: `BCC`, and under it a price with its change, `93.87 -1.11%`.
const symbol = /^[\p{Lu}\d.^&]{1,8}$/u;
const price = /^\d{1,7}(?:[.,]\d{1,4})?\s?[$€£¥]?\s+[-+−]\d{1,7}(?:[.,]\d{1,4})?\s?%?$/u;
const longestSymbol = 8;

function isPair({ facts }: Page, at: number): boolean {
  const above = facts.of(at);
  const below = facts.of(at + 1);
  if (!above || !below || below.digitShare === 0 || above.block.value.length > longestSymbol) return false;
  return symbol.test(above.block.value) && price.test(below.block.value);
}

const isAmongPairs = (page: Page, at: number) => isPair(page, at) && (isPair(page, at + 2) || isPair(page, at - 2));

/** Stock quotes, at least two in a row, and the line of exchanges above them. */
export const ticker: BlockRule = {
  name: 'ticker',
  needs: signs.digit | signs.overDigit,
  judge(facts, page: Page) {
    const next = page.facts.of(facts.index + 1);
    if (isQuote(facts) && (isQuote(next) || isQuote(page.facts.of(facts.index - 1))))
      return { role: 'ticker', score: -8, note: 'stock quotes' };
    if (isAmongPairs(page, facts.index) || isAmongPairs(page, facts.index - 1))
      return { role: 'ticker', score: -8, note: 'stock quotes on two lines each' };
    if (isQuote(next) && exchanges.test(facts.block.value))
      return { role: 'ticker', score: -6, note: 'exchanges above stock quotes' };
    return null;
  },
};
