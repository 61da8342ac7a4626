/**
 * Dates in any text, for whoever wants only that.
 *
 * @packageDocumentation
 */
import { type CalendarWords, formatPartial, type PartialDate, readDate } from './calendar/index.ts';
import { parseDate as parseDateIn } from './dates/index.ts';
import { type LanguagePack, packForText } from './languages/index.ts';
import { languages } from './preset.ts';
import type { Place, Precision, Time } from './schema/index.ts';
import { findTimes as findTimesIn } from './temporal/index.ts';

export type { PartialDate } from './calendar/index.ts';
export { languages } from './preset.ts';
export type { Place, Precision, Time, TimexType } from './schema/index.ts';

export interface FindTimesOptions {
  /** ISO day or time that open expressions ("Tuesday") are counted from. Without it they keep `value: null`. */
  referenceDate?: string;
  /** BCP 47 tag. @defaultValue identified, else the first pack */
  language?: string;
  /** @defaultValue all packs that copydesk has */
  languages?: readonly LanguagePack[];
}

/**
 * Finds the temporal expressions of a text and resolves them as TIMEX3 values.
 *
 * @returns expressions in the order of the text, places in UTF-16 units of it
 * @throws TypeError where `referenceDate` is no ISO date or `language` names no pack
 * @example
 * ```ts
 * import { findTimes } from 'copydesk/dates';
 *
 * findTimes('Talks end next year.', { referenceDate: '2025-12-03' })[0]?.value; // '2026'
 * ```
 */
export function findTimes(text: string, options: FindTimesOptions = {}): Time[] {
  const reference = referenceOf(options.referenceDate);
  const pack = packForText(text, options.language, options.languages ?? languages);
  return findTimesIn(text, { pack, reference }).map(({ start, end, type, value, form, mod, range }) => ({
    text: text.slice(start, end),
    place: { start, end } satisfies Place,
    type,
    value,
    form,
    mod,
    range,
  }));
}

/** A date as {@link parseDate} reads it. */
export interface ParsedDate {
  /** As exact as the text: `2025`, `2025-12-03`, `2025-12-03T05:19+01:00`. */
  iso: string;
  precision: Precision;
  /** The offset as ISO 8601 writes it, or null. */
  zone: string | null;
  ambiguous: boolean;
  alternatives: string[];
}

export interface ParseDateOptions {
  /** How to read `03/04/2024`. @defaultValue the habit of the first pack, and the date is marked ambiguous */
  order?: 'dmy' | 'mdy' | 'ymd';
  /** @defaultValue all packs that copydesk has */
  languages?: readonly LanguagePack[];
}

/**
 * Reads a text that is a date and nothing else, in any language that there is a pack for.
 *
 * @returns the date as exact as the text is, or null where it is none
 * @example
 * ```ts
 * import { parseDate } from 'copydesk/dates';
 *
 * parseDate('3. Dezember 2025')?.iso; // '2025-12-03'
 * ```
 */
export function parseDate(text: string, options: ParseDateOptions = {}): ParsedDate | null {
  const { order, languages: packs = languages } = options;
  const read = parseDateIn(text, order === undefined ? { packs } : { packs, order });
  if (!read || read.precision === null) return null;
  const { date, precision, alternatives } = read;
  return {
    iso: formatPartial(date),
    precision,
    zone: date.zone ?? null,
    ambiguous: alternatives.length > 0,
    alternatives: alternatives.map(formatPartial),
  };
}

// One list for all calls, so that its words are compiled once.
const noWords: readonly CalendarWords[] = [];

function referenceOf(date: string | undefined): PartialDate | null {
  if (date === undefined) return null;
  const read = readDate(date, noWords);
  if (read) return read.date;
  throw new TypeError(`Expected \`referenceDate\` to be an ISO date such as "2025-12-03", got ${JSON.stringify(date)}`);
}
