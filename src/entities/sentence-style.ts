import type { Piece } from './pieces.ts';

/**
 * How a sentence uses capitals: `prose` as grammar asks, `headline` on most words, `shout` on every letter,
 * `table` where there are no words in lower case to tell (tickers, credits, lists of names).
 */
export type SentenceStyle = 'prose' | 'headline' | 'shout' | 'table';

export function styleOf(pieces: readonly Piece[], from: number, to: number): SentenceStyle {
  let lower = 0;
  let longLower = 0;
  let capital = 0;
  let upper = 0;
  for (let index = from; index < to; index += 1) {
    const piece = pieces[index]!;
    if (!piece.word || piece.possessive) continue;
    if (piece.upper) upper += 1;
    else if (piece.capital) capital += 1;
    else {
      lower += 1;
      if (piece.text.length > 3) longLower += 1;
    }
  }
  const all = lower + capital + upper;
  if (lower === 0 && capital === 0 && upper >= 3) return 'shout';
  if (upper >= 4 && upper > 4 * (lower + capital)) return 'shout';
  if (lower === 0) return 'table';
  // Long words in lower case are what a headline in capitals has few of. Four words are too few to say.
  if (all >= 5 && capital + upper >= 3 * longLower + 2 && (capital + upper) * 2 > all) return 'headline';
  return 'prose';
}
