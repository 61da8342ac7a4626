import { type CalendarToken, type DayMatch, matchClock, matchDay, matchPhrase } from '../calendar/index.ts';
import type { Grammar } from './grammar.ts';

/** What an element of a pattern read: where it ends and what it is worth. */
export interface Reading {
  next: number;
  value: unknown;
}

type Tokens = readonly CalendarToken[];

const touches = (a: CalendarToken | undefined, b: CalendarToken | undefined): boolean =>
  a !== undefined && a.end === b?.start;

/** `3`, `2.5`, `1,500`, `twenty-one`, `two hundred`, `two and a half`. */
function number(tokens: Tokens, at: number, grammar: Grammar): Reading | null {
  const first = tokens[at];
  if (!first) return null;
  let i = at;
  let value: number;
  if (first.kind === 'number') {
    if (first.text.length > 4) return null;
    let digits = first.text;
    i++;
    const mark = tokens[i];
    const more = tokens[i + 1];
    if (
      mark &&
      (mark.text === '.' || mark.text === ',') &&
      more?.kind === 'number' &&
      touches(first, mark) &&
      touches(mark, more)
    ) {
      if (more.text.length > 3) return null;
      digits = more.text.length === 3 ? digits + more.text : `${digits}.${more.text}`;
      i += 2;
    }
    value = Number(digits);
  } else {
    const word = grammar.numbers.get(first.text);
    if (word === undefined) return null;
    value = word;
    i++;
    for (let joined = 0; joined < 4; joined++) {
      const skip = tokens[i]?.text === '-' ? 1 : 0;
      const next = tokens[i + skip];
      const more = next && grammar.numbers.get(next.text);
      if (more === undefined) break;
      if (more >= 100 && value < more) value *= more;
      else if ((value % 100 >= 20 && value % 10 === 0 && more < 10) || (value % 100 === 0 && more < 100)) value += more;
      else break;
      i += skip + 1;
    }
  }
  const half = matchPhrase(grammar.half, tokens, i);
  if (half > 0) {
    value += 0.5;
    i += half;
  }
  return { next: i, value };
}

/** A number of four digits that may be a year: whether it is one, the guards say. */
function year(tokens: Tokens, at: number): Reading | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4 || token.text < '1000' || token.text > '2199') return null;
  const [before, after, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  // Part of a longer number, an amount, a sum of money, an identifier.
  if (touches(before, token) && (before!.kind === 'word' || '$€£¥#.,:/_&@+'.includes(before!.text))) return null;
  if (before && '$€£¥#§'.includes(before.text)) return null;
  // `2011/12` and `2011/2012` are seasons; any other stroke makes it a part of something else.
  const next = after?.text === '/' && behind?.kind === 'number' ? Number(behind.text) % 100 : -1;
  const season = next === (Number(token.text) + 1) % 100;
  if (touches(token, after) && (after!.kind === 'word' || '%€$£/_@=°'.includes(after!.text)) && !season) return null;
  if (touches(token, after) && after!.text === ':' && touches(after, behind)) return null;
  if (touches(token, after) && touches(after, behind) && '.,'.includes(after!.text) && behind!.kind === 'number')
    return null;
  return { next: at + 1, value: Number(token.text) };
}

/** `1990s`, `80s`, `'80s`: the digits of the decade. */
function decade(tokens: Tokens, at: number): Reading | null {
  let i = at;
  if (tokens[i]?.text === "'") i++;
  const digits = tokens[i];
  if (digits?.kind !== 'number' || !/^(?:1\d|20|\d)?\d0$/.test(digits.text)) return null;
  i++;
  if (tokens[i]?.text === "'") i++;
  if (tokens[i]?.text !== 's' || tokens[i]!.start > digits.end + 1) return null;
  return { next: i + 1, value: digits.text };
}

/** An ordinal day of the month: `3rd`, `28th`, `3.`. */
function day(tokens: Tokens, at: number, grammar: Grammar): Reading | null {
  const digits = tokens[at];
  const suffix = tokens[at + 1];
  if (digits?.kind !== 'number' || digits.text.length > 2 || !touches(digits, suffix)) return null;
  if (!grammar.lexicon.ordinals.has(suffix!.text)) return null;
  return { next: at + 2, value: Number(digits.text) };
}

// `2010-11`: a year and the one behind it, as seasons and school years are written, rather than a month.
const isSeason = ({ form, date: { year = 0, month, day } }: DayMatch): boolean =>
  form === 'iso' && day === undefined && month === (year + 1) % 100;

/** The categories that every grammar has. `<expr>` is the matcher's own. */
export function builtin(name: string, tokens: Tokens, at: number, grammar: Grammar): Reading | null | undefined {
  const token = tokens[at];
  if (!token) return null;
  switch (name) {
    case 'num':
      return number(tokens, at, grammar);
    case 'year':
      return year(tokens, at);
    case 'decade':
      return decade(tokens, at);
    case 'day':
      return day(tokens, at, grammar);
    case 'date': {
      const match = matchDay(tokens, at, grammar.lexicon);
      return match && match.form !== 'compact' && !isSeason(match) ? { next: match.next, value: match.date } : null;
    }
    case 'clock': {
      // "a las 15.30": two words that lead to nothing but a clock time.
      const announced = at > 1 && matchPhrase(grammar.lexicon.at, tokens, at - 2) === 2;
      const match = matchClock(tokens, at, grammar.lexicon, announced);
      return match ? { next: match.next, value: match.time } : null;
    }
    case 'month': {
      const month = grammar.lexicon.months.get(token.text);
      return month === undefined ? null : { next: at + 1, value: month };
    }
    case 'weekday': {
      const weekday = grammar.lexicon.weekdays.get(token.text);
      return weekday === undefined ? null : { next: at + 1, value: weekday };
    }
    default:
      return undefined;
  }
}
