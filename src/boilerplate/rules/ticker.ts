import { signs } from '../facts.ts';
import type { Page } from '../page.ts';
import type { BlockRule } from '../rule.ts';

/** The last unit of a quote and of a price: a digit, or one of `%$€£¥`. */
const endsNumber = (unit: number): boolean =>
  (unit > 47 && unit < 58) || unit === 37 || unit === 36 || unit === 0x20ac || unit === 0xa3 || unit === 0xa5;

/** True for a block with a digit that ends as numbers do: hardly a sentence does. False, too, where the page has no such block. */
function mayBeNumber({ sheet, blocks }: Page, at: number): boolean {
  if ((sheet.signs[at]! & signs.digit) === 0) return false;
  const { value } = blocks[at]!;
  return endsNumber(value.charCodeAt(value.length - 1));
}

// A symbol, then a change in per cent or a price: `BCC -1.11% 93.87 $`.
const quote =
  /^[\p{Lu}\d.^&]{1,8}\s+[-+−]?\d{1,7}(?:[.,]\d{1,4})?\s?%?(?:\s+[-+−]?\d{1,9}(?:[.,]\d{1,4})?\s?[%$€£¥]?){1,3}$/u;
const isQuote = (page: Page, at: number): boolean => mayBeNumber(page, at) && quote.test(page.blocks[at]!.value);
// `NYSE - LSE`: nothing but capitals over the first quote.
const exchanges = /^[\p{Lu}\d&.]{2,8}(?:\s?[-–/|,]\s?[\p{Lu}\d&.]{2,8}){0,4}$/u;

// The same on two lines: `BCC`, and under it a price with its change, `93.87 -1.11%`.
const symbol = /^[\p{Lu}\d.^&]{1,8}$/u;
const price = /^\d{1,7}(?:[.,]\d{1,4})?\s?[$€£¥]?\s+[-+−]\d{1,7}(?:[.,]\d{1,4})?\s?%?$/u;
const longestSymbol = 8;

function isPair(page: Page, at: number): boolean {
  const above = page.blocks[at]?.value;
  if (above === undefined || above.length > longestSymbol || !mayBeNumber(page, at + 1)) return false;
  return symbol.test(above) && price.test(page.blocks[at + 1]!.value);
}

const isAmongPairs = (page: Page, at: number) => isPair(page, at) && (isPair(page, at + 2) || isPair(page, at - 2));

/** Stock quotes, at least two in a row, and the line of exchanges above them. */
export const ticker: BlockRule = {
  name: 'ticker',
  needs: signs.digit | signs.overDigit,
  judge({ block, index }, page) {
    if (!mayBeNumber(page, index) && !mayBeNumber(page, index + 1)) return null;
    if (isQuote(page, index) && (isQuote(page, index + 1) || isQuote(page, index - 1)))
      return { role: 'ticker', score: -8, note: 'stock quotes' };
    if (isAmongPairs(page, index) || isAmongPairs(page, index - 1))
      return { role: 'ticker', score: -8, note: 'stock quotes on two lines each' };
    if (isQuote(page, index + 1) && exchanges.test(block.value))
      return { role: 'ticker', score: -6, note: 'exchanges above stock quotes' };
    return null;
  },
};
