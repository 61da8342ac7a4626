import { type ClockMatch, matchClock } from './clock.ts';
import { otherWord } from './known-words.ts';
import { type CalendarLexicon, calendarLexicon, matchPhrase } from './lexicon.ts';
import { type DateForm, type DayMatch, matchDay } from './match.ts';
import type { PartialDate } from './partial.ts';
import { mayHoldDate } from './sieve.ts';
import { type CalendarToken, tokenizeDates } from './tokens.ts';
import type { CalendarWords } from './words.ts';

/** A date as it stands in a text. */
export interface DateString {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  date: PartialDate;
  form: DateForm;
  /** The other reading of a numeric date such as `03/04/2024`; absent where there is only one. */
  other?: PartialDate;
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/**
 * Finds every date of a text, each with the clock time before or behind it, in order and without overlap.
 *
 * @param languages - Words of the languages to expect, most likely first.
 * @param order - How to read `03/04/2024`; the first language's habit unless given.
 */
export function scanDates(text: string, languages: readonly CalendarWords[], order?: DateOrder): DateString[] {
  const lexicon = calendarLexicon(languages);
  return mayHoldDate(text, lexicon.sieve, false) ? scan(text, lexicon, order ?? lexicon.order) : [];
}

/** Finds the dates of a text that are told to the day, as {@link scanDates} finds all. */
export function scanDays(text: string, languages: readonly CalendarWords[]): DateString[] {
  const lexicon = calendarLexicon(languages);
  if (!mayHoldDate(text, lexicon.sieve, true)) return [];
  return scan(text, lexicon, lexicon.order).filter(({ date }) => date.day !== undefined);
}

function scan(text: string, lexicon: CalendarLexicon, order: DateOrder): DateString[] {
  const tokens = splitGlued(tokenizeDates(text, lexicon.parts), lexicon);
  const found: DateString[] = [];
  for (let i = 0; i < tokens.length; ) {
    const { kind, text: word } = tokens[i]!;
    // Most tokens begin no date, and one look tells.
    if (kind === 'sign' || (kind === 'word' && (word === otherWord || !lexicon.beginnings.has(word)))) {
      i++;
      continue;
    }
    // A number before a word that dates do not have is none, but where it is year, month and day in one.
    const after = tokens[i + 1];
    if (kind === 'number' && word.length !== 8 && (after === undefined || after.text === otherWord)) {
      i++;
      continue;
    }
    const match = dateAt(tokens, i, lexicon, order);
    if (!match || insideWord(text, tokens, i, match)) {
      i++;
      continue;
    }
    const last = tokens[match.next - 1]!;
    const date: DateString = { start: tokens[i]!.start, end: last.end, date: match.date, form: match.form };
    if (match.other) date.other = match.other;
    found.push(date);
    i = match.next;
  }
  return found;
}

// A scrape without white space between its elements leaves numbers of more digits than a date or a clock time has there.
const isOdd = ({ kind, text }: CalendarToken): boolean => kind === 'number' && text.length >= 3 && text.length <= 12;

/** Parts dates and clock times from what a scrape has glued to them. */
function splitGlued(tokens: CalendarToken[], lexicon: CalendarLexicon): CalendarToken[] {
  let parted: CalendarToken[] | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const length = index > 0 && isOdd(token) ? digitsOfPart(tokens, index, lexicon) : 0;
    if (length === 0) {
      parted?.push(token);
      continue;
    }
    const middle = token.start + length;
    parted ??= tokens.slice(0, index);
    parted.push(
      { ...token, text: token.text.slice(0, length), end: middle },
      { ...token, text: token.text.slice(length), start: middle },
    );
  }
  return parted ?? tokens;
}

/** How many digits of a number belong to the date or clock time that it ends; 0 for all. */
function digitsOfPart(tokens: readonly CalendarToken[], index: number, lexicon: CalendarLexicon): number {
  const token = tokens[index]!;
  const before = tokens[index - 1]!;
  // Asking a list for its item -1 takes a microsecond.
  const first = index < 2 ? undefined : tokens[index - 2];
  const touches = before.end === token.start;
  // `16:2019.2.2020`, `10:10:52+01:0025. Dezember 2022`: minutes and seconds have two digits.
  if (before.text === ':' && touches) return isPair(first) && first.end === before.start ? 2 : 0;
  // `28.09.1913:04`, `2025-12-0316:20`: what minutes follow is an hour.
  const minutes =
    tokens[index + 1]?.text === ':' && tokens[index + 1]!.start === token.end && isPair(tokens[index + 2]);
  if ('./-'.includes(before.text) && touches && token.text.length === 4 && minutes) return isPair(first) ? 2 : 0;
  if (token.text.length < 5 || !/^20[0-4]/.test(token.text)) return 0;
  const named = (back: number): boolean => index >= back && lexicon.months.has(tokens[index - back]!.text);
  // `22. Dezember 201922. Dezember 2019`, `Dec 05, 20235757 Shares`, `5.3.20205.3.2020`
  const behindDay = before.text === ',' && first?.kind === 'number' && (named(3) || named(4));
  const behindStop = before.text === '.' && touches && token.text.length <= 6;
  return named(1) || behindDay || behindStop ? 4 : 0;
}

const isPair = (token: CalendarToken | undefined): token is CalendarToken =>
  token?.kind === 'number' && token.text.length <= 2;

function dateAt(tokens: CalendarToken[], at: number, lexicon: CalendarLexicon, order: DateOrder): DayMatch | null {
  const day = matchDay(tokens, at, lexicon, order);
  if (day) return day.date.day === undefined ? day : withTimeAfter(tokens, day, lexicon);
  const token = tokens[at]!;
  if (token.kind === 'sign') return null;
  const clock = matchClock(tokens, at, lexicon);
  if (!clock || clock.time.minute === undefined) return null;
  const later = matchDay(tokens, skipBetween(tokens, clock.next, lexicon).next, lexicon, order);
  return later && later.date.day !== undefined ? withTime(later, clock, later.next) : null;
}

function withTimeAfter(tokens: CalendarToken[], day: DayMatch, lexicon: CalendarLexicon): DayMatch {
  const { next, announced } = skipBetween(tokens, day.next, lexicon);
  const clock = matchClock(tokens, next, lexicon, announced);
  if (!clock || clock.time.hour === undefined) return day;
  // `Thu Feb 20 13:52:51 UTC 2020`
  const year = tokens[clock.next];
  if (day.date.year === undefined && year?.kind === 'number' && /^(?:19|20)\d\d$/.test(year.text)) {
    return withTime({ ...day, date: { ...day.date, year: +year.text } }, clock, clock.next + 1);
  }
  return withTime(day, clock, clock.next);
}

function withTime({ date, form, other }: DayMatch, { time }: ClockMatch, next: number): DayMatch {
  const match: DayMatch = { next, date: joined(date, time), form };
  if (other) match.other = joined(other, time);
  return match;
}

/** A date with its clock time. Most have all parts to the minute; spread into each other, the two take many times as long. */
function joined(known: PartialDate, time: ClockMatch['time']): PartialDate {
  const { year, month, day, implied } = known;
  const { hour, minute, second, zone } = time;
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined)
    return { ...known, ...time };
  const date: PartialDate = { year, month, day, hour, minute };
  if (second !== undefined) date.second = second;
  if (zone !== undefined) date.zone = zone;
  if (implied !== undefined) date.implied = implied;
  return date;
}

// Between a date and its time: `,`, `-`, `|`, `T`, `at`, `um`, a bracket, the weekday. At most four tokens, or they belong to nothing.
function skipBetween(
  tokens: CalendarToken[],
  at: number,
  lexicon: CalendarLexicon,
): { next: number; announced: boolean } {
  let i = at;
  let announced = false;
  for (let skipped = 0; skipped < 4; skipped++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'number') break;
    const phrase = matchPhrase(lexicon.at, tokens, i);
    const weekday = matchPhrase(lexicon.weekdayNames, tokens, i);
    if (phrase > 0) {
      i += phrase;
      announced = true;
    } else if (weekday > 0) i += weekday;
    else if (
      token.text === 't' ||
      lexicon.fillers.has(token.text) ||
      (token.kind === 'sign' && ',.-–—|·•/(@;:)（）'.includes(token.text))
    )
      i++;
    else break;
  }
  return { next: i, announced };
}

// Digits that touch other digits or letters on their left are part of a larger thing: `A-2025-12-03`, `v1.2.2020`.
function insideWord(text: string, tokens: CalendarToken[], at: number, match: DayMatch): boolean {
  const first = tokens[at]!;
  if (first.kind !== 'number') return false;
  const before = first.start === 0 ? undefined : text[first.start - 1];
  if (before !== undefined && /[$€£¥#=&_]/.test(before)) return true;
  if (match.form === 'compact') return before !== undefined && /[\p{L}\p{N}_/-]/u.test(before);
  const after = text[tokens[match.next - 1]!.end];
  if (match.form === 'numeric' && after !== undefined && /[%€$£]/.test(after)) return true;
  return false;
}

/**
 * Reads a text that is a date and nothing else; null where anything is left over.
 *
 * @param order - How to read `03/04/2024`; the first language's habit unless given.
 */
export function readDate(text: string, languages: readonly CalendarWords[], order?: DateOrder): DateString | null {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > 100) return null;
  const offset = text.indexOf(trimmed);
  if (/^[0-9]{4}$/.test(trimmed)) {
    const year = Number(trimmed);
    if (year < 1000 || year > 2199) return null;
    return { start: offset, end: offset + 4, date: { year }, form: 'iso' };
  }
  const [first, ...more] = scanDates(trimmed, languages, order);
  if (!first || more.length > 0 || !isLead(trimmed.slice(0, first.start), languages)) return null;
  // `3 Aralık 2025 Çarşamba`, `2025年12月3日 星期三`: the weekday may stand behind.
  const rest = trimmed
    .slice(first.end)
    .replace(/[\s.,()（）]/g, '')
    .toLowerCase();
  if (rest !== '' && !calendarLexicon(languages).weekdays.has(rest)) return null;
  return { ...first, start: offset + first.start, end: offset + first.end };
}

// `le 1er mars 2024`, `den 3 december`, `am 3. Dezember`: words of grammar may lead to a date that stands alone.
function isLead(text: string, languages: readonly CalendarWords[]): boolean {
  if (text === '') return true;
  const { fillers, at } = calendarLexicon(languages);
  if (!/\s$/.test(text)) return false;
  return tokenizeDates(text).every(({ text: word }) => fillers.has(word) || at.has(word));
}
