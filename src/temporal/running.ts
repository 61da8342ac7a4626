import { type CalendarToken, dayNumber, dayOf, type PartialDate } from '../calendar/index.ts';
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
// How far ahead to look for the story's way back; a leap over generations is looked at longer.
const ahead = 3;
const farAhead = 8;
const generations = 20;

/**
 * Whether a date is only mentioned: it leaps from the story's time, and one of the next dates is back there, or it leaps over
 * generations and none of the next stays with it, or it is a bare year between two days of one week.
 */
export function isAside(
  expressions: readonly Expression[],
  index: number,
  date: PartialDate,
  running: PartialDate | null,
): boolean {
  if (running?.year === undefined || date.year === undefined) return false;
  if (date.month === undefined && staysInWeek(expressions, index, running)) return true;
  const distance = Math.abs(date.year - running.year);
  if (distance <= leap) return false;
  const far = distance > generations;
  let seen = 0;
  for (let i = index + 1; i < expressions.length && seen < (far ? farAhead : ahead); i++) {
    const next = dateOfValue(expressions[i]!.meaning.form);
    if (next?.year === undefined) continue;
    seen++;
    const back = Math.abs(next.year - running.year);
    const on = Math.abs(next.year - date.year);
    if (back <= leap && back < on) return true;
    if (far && on <= leap) return false;
  }
  return far;
}

// "10 March 1975 … by 1976 … 11 March": the next open day goes on from the running one.
function staysInWeek(expressions: readonly Expression[], index: number, running: PartialDate): boolean {
  const match = /^XXXX-(\d\d)-(\d\d)/.exec(expressions[index + 1]?.meaning.form ?? '');
  const from = dayOf(running);
  if (!match || !from) return false;
  const days = dayNumber({ year: from.year, month: Number(match[1]), day: Number(match[2]) }) - dayNumber(from);
  return days >= 0 && days <= 7;
}
