import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  isoWeek,
  type PartialDate,
  quarterOf,
  weekdayOf,
} from '../calendar/index.ts';
import type { TimexType } from '../schema/index.ts';

/** What an expression is resolved against. */
export interface Anchor {
  /** The day of publication, or the caller's. */
  reference: PartialDate | null;
  /** The date that the text spoke of last. */
  running: PartialDate | null;
  /** Which way an open date lies. */
  direction: 'past' | 'future' | null;
  /** True where the text tells a story of other times: open dates then follow the running date. */
  narrative: boolean;
}

/** The meaning of an expression. Resolving never changes it, so one meaning can stand inside another. */
export interface Meaning {
  type: TimexType;
  mod: string | null;
  /** The TIMEX3 value of the words alone. */
  form: string;
  /** The value, or null where the anchor lacks what it needs. */
  resolve: (anchor: Anchor) => string | null;
}

/** A meaning that needs no anchor. */
export function fixed(type: TimexType, value: string, mod: string | null = null): Meaning {
  return { type, mod, form: value, resolve: () => value };
}

const two = (value: number): string => String(value).padStart(2, '0');
/** Four digits; a year before Christ is negative here, `BC0480` in TIMEX3. */
export const yearText = (year: number): string => `${year < 0 ? 'BC' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** Units smaller than a day have no calendar period of their own. */
export const periodForms: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  H2: 'XXXX-HX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
};

const iso = (day: Day): string => `${yearText(day.year)}-${two(day.month)}-${two(day.day)}`;

/** The period of a unit that lies `offset` periods from the one that holds a date; null where the date is too coarse. */
export function period(from: PartialDate | null, unit: string, offset: number): string | null {
  if (!from || from.year === undefined) return null;
  if (unit === 'Y') return yearText(from.year + offset);
  if (unit === 'DE') return yearText(from.year + offset * 10).slice(0, -1);
  if (unit === 'CE') return yearText(from.year + offset * 100).slice(0, -2);
  if (from.month === undefined) return null;
  const day: Day = { year: from.year, month: from.month, day: from.day ?? 1 };
  if (unit === 'M') return iso(addMonths(day, offset)).slice(0, -3);
  if (unit === 'Q') {
    const moved = addMonths(day, offset * 3);
    return `${yearText(moved.year)}-Q${quarterOf(moved.month)}`;
  }
  if (unit === 'H2') {
    const moved = addMonths(day, offset * 6);
    return `${yearText(moved.year)}-H${moved.month <= 6 ? 1 : 2}`;
  }
  if (from.day === undefined) return null;
  if (unit === 'D') return iso(addDays(day, offset));
  const { year, week } = isoWeek(addDays(day, offset * 7));
  if (unit === 'W') return `${yearText(year)}-W${two(week)}`;
  if (unit === 'WE') return `${yearText(year)}-W${two(week)}-WE`;
  if (from.hour === undefined) return null;
  const minutes = (unit === 'H' ? 60 : 1) * offset + from.hour * 60 + (from.minute ?? 0);
  const moved = addDays(day, Math.floor(minutes / 1440));
  const rest = ((minutes % 1440) + 1440) % 1440;
  return `${iso(moved)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Reads a value back, with its clock time where it has one: `1904-02-08TNI` → 8 February 1904. */
export function dateOfValue(value: string | null): PartialDate | null {
  const match = value && /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/.exec(value);
  if (!match) return null;
  const date: PartialDate = { year: (match[1] ? -1 : 1) * Number(match[2]) };
  if (match[3]) date.month = Number(match[3]);
  if (match[4]) date.day = Number(match[4]);
  if (match[5]) {
    date.hour = Number(match[5]);
    date.minute = Number(match[6]);
  }
  return date;
}

/** What open dates are counted from. */
export function origin(anchor: Anchor): PartialDate | null {
  return anchor.narrative ? anchor.running : anchor.reference;
}

/**
 * The weekday (1–7) before, after or on the day of the anchor; `step` -1, 0 or 1 for "last", "this", "next". With `weeks`, that of
 * the week so many weeks on: "Friday of next week".
 */
export function weekdayValue(anchor: Anchor, weekday: number, step: number | null, weeks = 0): string | null {
  const from = dayOf(origin(anchor));
  if (!from) return null;
  const delta = weekday - weekdayOf(from) + weeks * 7;
  if (step === null) {
    const ahead = anchor.direction === 'future' || anchor.narrative;
    return iso(addDays(from, ahead ? (delta < 0 ? delta + 7 : delta) : delta > 0 ? delta - 7 : delta));
  }
  if (step === 0) return iso(addDays(from, delta));
  return iso(addDays(from, step < 0 ? (delta >= 0 ? delta - 7 : delta) : delta <= 0 ? delta + 7 : delta));
}

/** The year that an open month (and day) belongs to. */
export function yearOfMonth(anchor: Anchor, month: number, day: number | null, step: number | null): number | null {
  const from = origin(anchor);
  if (!from || from.year === undefined) return null;
  if (from.month === undefined) return from.year;
  const distance = month - from.month + (day !== null && from.day !== undefined ? (day - from.day) / 31 : 0);
  if (anchor.narrative) {
    // A story goes on in time: a month well before the running one is that of the next year.
    return distance < -6 ? from.year + 1 : from.year;
  }
  if (step === null) {
    // "is said to have called on 14 August", on the 19th: a day of the last weeks is not that of next year.
    if (anchor.direction === 'future') return distance < (day === null ? 0 : -2) ? from.year + 1 : from.year;
    // "in December" in a January: a month ahead that is far away was meant back.
    return distance > (anchor.direction === 'past' ? 0.99 : 6) ? from.year - 1 : from.year;
  }
  if (step === 0) return from.year;
  if (step < 0) return distance < 0 ? from.year : from.year - 1;
  return distance > 0 ? from.year : from.year + 1;
}

const seasonMonths: Readonly<Record<string, number>> = { WI: 1, SP: 4, SU: 7, FA: 10 };

/** The year of an open season. */
export function yearOfSeason(anchor: Anchor, season: string, step: number | null): number | null {
  return yearOfMonth(anchor, seasonMonths[season] ?? 7, null, step);
}
