/** Parts of a date, largest first. */
export const units = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type Unit = (typeof units)[number];

/**
 * A date as far as it is known. Months and days count from 1, hours from 0 to 23; `zone` is `Z` or `±hh:mm`.
 * Parts named in `implied` were not written but follow from convention (the century of `03.04.24`).
 */
export interface PartialDate {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
  implied?: readonly Unit[];
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Gregorian leap year, proleptic. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; 0 for a month that does not exist. A year that is not known allows 29 February. */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2 && (year === undefined || isLeapYear(year))) return 29;
  return monthLengths[month - 1] ?? 0;
}

/** Whether every known part lies in its range. */
export function isValidDate(date: PartialDate): boolean {
  const { year, month, day, hour, minute, second } = date;
  if (year !== undefined && (year < 1 || year > 9999)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined && (day < 1 || day > (month === undefined ? 31 : daysInMonth(year, month)))) return false;
  if (hour !== undefined && (hour < 0 || hour > 24 || (hour === 24 && (minute ?? 0) + (second ?? 0) > 0))) return false;
  if (minute !== undefined && (minute < 0 || minute > 59)) return false;
  // A leap second is a second.
  return second === undefined || (second >= 0 && second <= 60);
}

/** The smallest part that is known without a gap from the year on; null where the year is not known. */
export function precisionOf(date: PartialDate): Unit | null {
  let precision: Unit | null = null;
  for (const unit of units) {
    if (date[unit] === undefined) break;
    precision = unit;
  }
  // Nobody means an hour on the dot when the minutes were not said, but ISO 8601 can write it: `T05`.
  return precision;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The date without its clock time as {@link formatPartial} writes it. */
export function formatDay({ year, month, day }: PartialDate): string {
  if (year === undefined) return '';
  const iso = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  if (month === undefined) return iso;
  return day === undefined ? `${iso}-${two(month)}` : `${iso}-${two(month)}-${two(day)}`;
}

/**
 * ISO 8601, truncated to what is known: `2025`, `2025-12`, `2025-12-03`, `2025-12-03T05:19+01:00`.
 *
 * @returns The text, or `''` where not even the year is known.
 * @example
 * ```ts
 * formatPartial({ year: 2025, month: 12, day: 3, hour: 5, minute: 19 }); // '2025-12-03T05:19'
 * ```
 */
export function formatPartial(date: PartialDate): string {
  const { year, month, day, hour, minute, second, zone } = date;
  let iso = formatDay(date);
  if (year === undefined || month === undefined || day === undefined || hour === undefined) return iso;
  iso += `T${two(hour)}`;
  if (minute !== undefined) iso += `:${two(minute)}`;
  if (minute !== undefined && second !== undefined) iso += `:${two(second)}`;
  return iso + (zone ?? '');
}
