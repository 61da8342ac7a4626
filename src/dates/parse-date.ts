import { type PartialDate, precisionOf, readDate, type Unit } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import { calendarsOf } from './languages.ts';
import { basicIso } from './read-date.ts';

/** A date that was read from a text. */
export interface ParsedDate {
  date: PartialDate;
  /** Null where the year is not known. */
  precision: Unit | null;
  /** The other reading of `03/04/2024`, where nothing decides. */
  alternatives: PartialDate[];
}

/**
 * Reads a text that is one date and nothing else.
 *
 * @param order - How to read `03/04/2024`; without it the first pack's habit is taken and the other reading kept beside.
 * @returns Null where the text is anything else.
 * @example
 * ```ts
 * parseDate('3. Dezember 2025, 5.19 Uhr', { packs: [german] })?.date; // { year: 2025, month: 12, day: 3, hour: 5, minute: 19 }
 * ```
 */
export function parseDate(
  text: string,
  options: { packs: readonly LanguagePack[]; order?: 'dmy' | 'mdy' | 'ymd' },
): ParsedDate | null {
  const found = basicIso(text) ?? readDate(text, calendarsOf(options.packs, null), options.order);
  if (!found) return null;
  const open = options.order === undefined && found.other !== undefined;
  return { date: found.date, precision: precisionOf(found.date), alternatives: open ? [found.other!] : [] };
}
