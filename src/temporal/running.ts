import type { CalendarToken, PartialDate } from '../calendar/index.ts';
import type { Grammar } from './grammar.ts';
import type { Expression } from './matcher.ts';
import { dateOfValue } from './meaning.ts';

/** The date behind an open one that lends it its year: "27 May – 3 June 1905", "April and June 1955", "Tuesday, 4 March 2025". */
export function lenderOf(
  expressions: readonly Expression[],
  index: number,
  tokens: readonly CalendarToken[],
  grammar: Grammar,
): PartialDate | null {
  const borrower = expressions[index]!;
  const lender = expressions[index + 1];
  if (!lender || !/^XXXX-[\dW]/.test(borrower.meaning.form) || lender.first - borrower.next > 1) return null;
  const joiner = tokens[borrower.next]!;
  const joins = lender.first === borrower.next || grammar.sets.to.has(joiner.text) || '-–—,/'.includes(joiner.text);
  const date = joins ? dateOfValue(lender.meaning.form) : null;
  return date?.month === undefined ? null : date;
}

// Years between what a story tells and what it only mentions.
const leap = 2;
// How far ahead to look for the story's way back.
const ahead = 3;

/** Whether a date is only mentioned: it leaps from the story's time, and one of the next dates is back there. */
export function isAside(
  expressions: readonly Expression[],
  index: number,
  date: PartialDate,
  running: PartialDate | null,
): boolean {
  if (running?.year === undefined || date.year === undefined || Math.abs(date.year - running.year) <= leap)
    return false;
  let seen = 0;
  for (let i = index + 1; i < expressions.length && seen < ahead; i++) {
    const next = dateOfValue(expressions[i]!.meaning.form);
    if (next?.year === undefined) continue;
    seen++;
    const back = Math.abs(next.year - running.year);
    if (back <= leap && back < Math.abs(next.year - date.year)) return true;
  }
  return false;
}
