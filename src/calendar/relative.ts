import { addDays, addMonths, type Day, dayNumber, dayOf, dayOfNumber } from './arithmetic.ts';
import { type CalendarLexicon, matchPhrase } from './lexicon.ts';
import type { PartialDate } from './partial.ts';
import { type CalendarToken, tokenizeDates } from './tokens.ts';

/** A date told by its distance: `2 hours ago`, `vor 3 Tagen`, `yesterday`. */
export interface RelativeDate {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  date: PartialDate;
}

/**
 * Finds the first date of a text that is told by its distance from a reference. It is as exact as its unit: `3 months ago` is a month.
 * Hours need a reference with a clock time; from a mere day they are counted to that day where they are few.
 */
export function findRelative(text: string, words: CalendarLexicon, reference: PartialDate): RelativeDate | null {
  const from = dayOf(reference);
  if (!from) return null;
  const tokens = tokenizeDates(text);
  for (let at = 0; at < tokens.length; at++) {
    const named = words.relative.days.get(tokens[at]!.text);
    if (named !== undefined) return { ...span(tokens, at, at + 1), date: addDays(from, named) };
    const lead = matchPhrase(words.relative.before, tokens, at);
    const counted = countAt(tokens, at + lead, words);
    if (!counted) continue;
    const trail = lead > 0 ? 0 : matchPhrase(words.relative.after, tokens, counted.next);
    if (lead + trail === 0) continue;
    const date = back(from, reference, counted.count, counted.unit);
    if (date) return { ...span(tokens, at, counted.next + trail), date };
  }
  return null;
}

const span = (tokens: readonly CalendarToken[], first: number, next: number): { start: number; end: number } => ({
  start: tokens[first]!.start,
  end: tokens[next - 1]!.end,
});

function countAt(
  tokens: readonly CalendarToken[],
  at: number,
  words: CalendarLexicon,
): { count: number; unit: string; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const digits = token.kind === 'number' && token.text.length <= 3;
  const unit = words.relative.units.get(tokens[at + 1]?.text ?? '');
  if (unit === undefined || !(digits || words.relative.one.has(token.text))) return null;
  // The full stop of `5 min. ago`.
  const stop = tokens[at + 2]?.text === '.' ? 1 : 0;
  return { count: digits ? Number(token.text) : 1, unit, next: at + 2 + stop };
}

const hoursOfDay = 12;

function back(from: Day, reference: PartialDate, count: number, unit: string): PartialDate | null {
  switch (unit) {
    case 'minute':
    case 'hour': {
      const hours = unit === 'hour' ? count : count / 60;
      if (reference.hour === undefined) return hours < hoursOfDay ? from : null;
      const moment = dayNumber(from) * 24 + reference.hour + (reference.minute ?? 0) / 60 - hours;
      return dayOfNumber(Math.floor(moment / 24));
    }
    case 'day':
      return addDays(from, -count);
    case 'week':
      return addDays(from, -7 * count);
    case 'month': {
      const { year, month } = addMonths(from, -count);
      return { year, month };
    }
    default:
      return { year: from.year - count };
  }
}
