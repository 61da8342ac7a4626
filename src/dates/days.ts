import { dayNumber, dayOf, formatDay, type PartialDate } from '../calendar/index.ts';
import { type DateCandidate, signsOf } from './candidate.ts';
import { canBeLocalDayOf, isLocalDayOf } from './zone-shift.ts';

/** A day (month, year) that candidates propose, with all that bears on it. */
export interface DateDay {
  /** The date without its time: what candidates must share to speak for the same. */
  key: string;
  candidates: DateCandidate[];
  /** Candidates of a month or year that this day lies in: they speak for it too. */
  wider: DateCandidate[];
  /** What the day is among the others; keys of the weights. */
  signs: string[];
}

/** The date without its time, as ISO 8601. */
export const keyOf = (date: PartialDate): string => formatDay(date);

const dayLength = '2025-12-03'.length;

const none: readonly DateCandidate[] = [];

/** A date without its time as a number, which orders days as their keys do; what is not known is 0. */
function numberOf({ year = 0, month = 0, day = 0 }: PartialDate): number {
  if (year === 0 || month === 0) return year * 512;
  return (year * 16 + month) * 32 + day;
}
const monthOf = (number: number): number => number & ~31;
const yearOf = (number: number): number => number & ~511;

/** Gathers candidates by day. A month or year is left out where some day makes it more precise. */
export function daysOf(candidates: readonly DateCandidate[]): DateDay[] {
  if (candidates.length === 0) return [];
  const byNumber = new Map<number, DateCandidate[]>();
  for (const candidate of candidates) {
    const number = numberOf(candidate.date);
    const list = byNumber.get(number);
    if (list) list.push(candidate);
    else byNumber.set(number, [candidate]);
  }
  const replaced = new Set<number>();
  for (const number of byNumber.keys()) {
    if (number !== monthOf(number)) replaced.add(monthOf(number));
    if (number !== yearOf(number)) replaced.add(yearOf(number));
  }
  const days: DateDay[] = [];
  for (const [number, own] of byNumber) {
    if (replaced.has(number)) continue;
    const wider: DateCandidate[] = [];
    const add = (around: number): void => {
      if (around !== number) for (const candidate of byNumber.get(around) ?? none) wider.push(candidate);
    };
    add(monthOf(number));
    if (yearOf(number) !== monthOf(number)) add(yearOf(number));
    days.push({ key: keyOf(own[0]!.date), candidates: own, wider, signs: [] });
  }
  relate(days);
  return days;
}

const shownRules = new Set(['text-label-published', 'text-line', 'text-byline', 'text-dateline', 'text-stamp']);
const isData = ({ family }: DateCandidate): boolean => family === 'object' || family === 'meta' || family === 'time';
const isShown = ({ rule, signs }: DateCandidate): boolean =>
  shownRules.has(rule) && !signs.includes('text-hidden') && !signs.includes('text-foreign-place');
const elsewhere = /foreign|far|in-list/;
const isOwn = ({ signs }: DateCandidate): boolean => !signs.some((sign) => elsewhere.test(sign));
const isTold = (each: DateCandidate): boolean => each.field === 'published' && isData(each) && isOwn(each);

function relate(days: readonly DateDay[]): void {
  // Only what data tell, or what names its zone, can be the day beside it: of most plain texts nothing is.
  const numbers = days.length > 1 && days.some(mayBeBeside) ? numbersOf(days) : null;
  const told = days.filter(({ key, candidates }) => key.length === 10 && candidates.some(isTold));
  const earliest = told.reduce((first, { key }) => (first === '' || key < first ? key : first), '');
  const changes = days.filter(({ candidates }) =>
    candidates.some((each) => each.field === 'modified' && isData(each) && isOwn(each)),
  );
  const lastTold = [...told, ...changes].reduce((last, { key }) => (key > last ? key : last), '');
  const changed = days.filter(isChange);
  const first = changed.length === 0 ? '' : firstSeen(days);
  for (const day of days) {
    const beside = numbers === null ? noDays : daysBeside(day, numbers);
    day.signs = signsOf({
      'day-earliest-told': told.length > 1 && day.key === earliest,
      'day-later-told': told.length > 1 && day.key !== earliest && told.includes(day),
      'day-after-told': lastTold !== '' && day.key > lastTold,
      'day-shown-local': beside.some((other) => other && shownApart(day, other)),
      'day-told-utc': beside.some((other) => other && shownApart(other, day)),
      'day-moment-local': beside.some((other) => other && momentApart(day, other)),
      'day-moment-utc': beside.some((other) => other && momentApart(other, day)),
      'day-change-after': first !== '' && day.key > first && changed.includes(day),
      'day-told-change': told.length > 0 && !told.includes(day) && changes.includes(day),
      'day-first-of-year': day.key.length === dayLength && day.key.endsWith('-01-01'),
      'day-coarse': day.key.length < 10,
      'day-only-in-prose': day.candidates.every(isProse),
    });
  }
}

/** The earliest day that readers were shown or data tell. */
const firstSeen = (days: readonly DateDay[]): string =>
  days.reduce(
    (earliest, { key, candidates }) =>
      candidates.some((each) => isShown(each) || isTold(each)) && (earliest === '' || key < earliest) ? key : earliest,
    '',
  );

const noDays: readonly (DateDay | undefined)[] = [];
const mayBeBeside = ({ candidates }: DateDay): boolean => candidates.some((each) => isZoned(each) || isTold(each));

function numbersOf(days: readonly DateDay[]): ReadonlyMap<number, DateDay> {
  const numbers = new Map<number, DateDay>();
  for (const day of days) {
    const date = dayOf(day.candidates[0]!.date);
    if (date) numbers.set(dayNumber(date), day);
  }
  return numbers;
}

function daysBeside({ candidates }: DateDay, numbers: ReadonlyMap<number, DateDay>): readonly (DateDay | undefined)[] {
  const date = dayOf(candidates[0]!.date);
  return date ? [numbers.get(dayNumber(date) - 1), numbers.get(dayNumber(date) + 1)] : noDays;
}

// Where data tell one day in UTC and readers were shown the day beside it, a time zone can lie between them.
function shownApart(shown: DateDay, told: DateDay): boolean {
  if (!shown.candidates.some(isShown) || shown.candidates.some(isTold) || told.candidates.some(isShown)) return false;
  return canBeLocalDayOf(shown.candidates[0]!.date, told.candidates.filter(isTold));
}

// One moment that is told twice, in UTC and by the clock of the place: of another article it would be another moment.
const momentApart = (local: DateDay, utc: DateDay): boolean =>
  local.candidates.some(isZoned) &&
  utc.candidates.some(isZoned) &&
  isLocalDayOf(local.candidates.filter(isNear), utc.candidates.filter(isNear));
const isZoned = ({ date }: DateCandidate): boolean => date.zone !== undefined;
const isNear = ({ signs }: DateCandidate): boolean => !signs.some((sign) => /foreign|in-list/.test(sign));

// A sentence in an element that is called a date is none.
const isProse = ({ rule, signs }: DateCandidate): boolean =>
  rule === 'text-in-prose' && !signs.includes('text-date-place');

// Nothing but changes is told of this day.
const isChange = ({ candidates, wider }: DateDay): boolean => candidates.every(isModified) && wider.every(isModified);
const isModified = ({ field }: DateCandidate): boolean => field === 'modified';
