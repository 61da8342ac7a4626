import {
  type CalendarWords,
  type DateString,
  dayOfNumber,
  isValidDate,
  parseZone,
  readDate,
  scanDates,
} from '../calendar/index.ts';

/** The first date of a machine-readable value: ISO 8601 in any of its shapes, RFC 2822, or what a person would write. */
export function readValue(value: string, languages: readonly CalendarWords[]): DateString | null {
  if (value.length > 80) return null;
  const iso = extendedIso(value) ?? basicIso(value) ?? seconds(value);
  const found = iso ?? readDate(value, languages) ?? scanDates(value, languages)[0] ?? null;
  return found && plausible(found) ? withoutDefault(found) : null;
}

/** Nothing was published on the web before 1990, and the first day of 1970 is a clock that was never set. */
export function plausible({ date }: DateString): boolean {
  if (date.year === undefined || !isValidDate(date) || date.year > 2100) return false;
  return date.year >= 1850 && !(date.year === 1970 && date.month === 1 && date.day === 1);
}

// `2020-02-20T13:52:51.123+01:00`: what nearly all data hold, read without tokens. Anything odd about it is left to them.
function extendedIso(value: string): DateString | null {
  const match =
    /^([12]\d{3})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d))?$/.exec(
      value,
    );
  if (!match) return null;
  const date: DateString['date'] = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (match[4]) {
    const zone = parseZone(match[7]!);
    if (zone === null) return null;
    date.hour = Number(match[4]);
    date.minute = Number(match[5]);
    if (match[6]) date.second = Number(match[6]);
    date.zone = zone;
  }
  return isValidDate(date) && date.month! > 0 && date.day! > 0
    ? { start: 0, end: value.length, date, form: 'iso' }
    : null;
}

/** `20200220T135251Z`: ISO 8601 without its marks. */
export function basicIso(value: string): DateString | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/.exec(value.trim());
  if (!match) return null;
  const date: DateString['date'] = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (match[4]) {
    date.hour = Number(match[4]);
    date.minute = Number(match[5]);
    if (match[6]) date.second = Number(match[6]);
    if (match[7]) date.zone = 'Z';
  }
  return isValidDate(date) ? { start: 0, end: value.length, date, form: 'compact' } : null;
}

// Seconds or milliseconds since 1970, from 2001 to 2065.
function seconds(value: string): DateString | null {
  const match = /^([1-2]\d{9})(?:\d{3})?$/.exec(value.trim());
  if (!match) return null;
  const total = Number(match[1]);
  const days = Math.floor(total / 86_400);
  const rest = total - days * 86_400;
  const { year, month, day } = dayOfNumber(days);
  const date = {
    year,
    month,
    day,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    zone: 'Z',
  };
  return { start: 0, end: value.length, date, form: 'compact' };
}

// Midnight on the dot is what a day becomes where a field wants a time.
export function withoutDefault(found: DateString): DateString {
  if (found.date.hour !== 0 || found.date.minute !== 0 || (found.date.second ?? 0) !== 0) return found;
  const { hour: _hour, minute: _minute, second: _second, zone: _zone, ...day } = found.date;
  return { ...found, date: day };
}
