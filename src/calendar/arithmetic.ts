import { daysInMonth, type PartialDate } from './partial.ts';

/** A date that is known to the day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * Days since 1970-01-01, proleptic Gregorian. After Howard Hinnant, "chrono-compatible low-level date algorithms":
 * years begin in March, so that the leap day is the last of its year.
 */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of {@link dayNumber}. */
export function dayOfNumber(number: number): Day {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** `count` days later, earlier where negative. */
export function addDays(date: Day, count: number): Day {
  return dayOfNumber(dayNumber(date) + count);
}

/** `count` months later; a day that the new month lacks becomes its last. */
export function addMonths(date: Day, count: number): Day {
  const months = date.year * 12 + date.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: Day): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function isoWeek(date: Day): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** 1–4. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** The day of a partial date, null where the day is not known. */
export function dayOf(date: PartialDate | null): Day | null {
  if (!date || date.year === undefined || date.month === undefined || date.day === undefined) return null;
  return { year: date.year, month: date.month, day: date.day };
}
