import { dayNumber, dayOf, formatPartial, type PartialDate } from '../calendar/index.ts';
import { type DateCandidate, signsOf } from './candidate.ts';

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
export function keyOf(date: PartialDate): string {
  return formatPartial(date).slice(0, dayLength);
}

const dayLength = '2025-12-03'.length;

/** Gathers candidates by day. A month or year is left out where some day makes it more precise. */
export function daysOf(candidates: readonly DateCandidate[]): DateDay[] {
  const byKey = new Map<string, DateCandidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.date);
    const list = byKey.get(key);
    if (list) list.push(candidate);
    else byKey.set(key, [candidate]);
  }
  const keys = [...byKey.keys()];
  const coarse = keys.filter((key) => key.length < 10);
  const replaced = new Set(coarse.filter((key) => keys.some((other) => other.startsWith(`${key}-`))));
  const days = [...byKey]
    .filter(([key]) => !replaced.has(key))
    .map(([key, own]): DateDay => {
      const wider = coarse.filter((other) => key.startsWith(`${other}-`)).flatMap((other) => byKey.get(other)!);
      return { key, candidates: own, wider, signs: [] };
    });
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
  const numbers = new Map<number, DateDay>();
  for (const day of days) {
    const date = dayOf(day.candidates[0]!.date);
    if (date) numbers.set(dayNumber(date), day);
  }
  const told = days.filter(({ key, candidates }) => key.length === 10 && candidates.some(isTold));
  const earliest = told.reduce((first, { key }) => (first === '' || key < first ? key : first), '');
  const changes = days.filter(({ candidates }) =>
    candidates.some((each) => each.field === 'modified' && isData(each) && isOwn(each)),
  );
  const firstChange = changes.reduce((first, { key }) => (first === '' || key < first ? key : first), '');
  for (const day of days) {
    const date = dayOf(day.candidates[0]!.date);
    const beside = date ? [numbers.get(dayNumber(date) - 1), numbers.get(dayNumber(date) + 1)] : [];
    day.signs = signsOf({
      'day-earliest-told': told.length > 1 && day.key === earliest,
      'day-later-told': told.length > 1 && day.key !== earliest && told.includes(day),
      'day-after-change': firstChange !== '' && day.key > firstChange,
      'day-shown-beside': beside.some((other) => other && zoneApart(day, other)),
      'day-told-beside': beside.some((other) => other && zoneApart(other, day)),
      'day-local-beside': beside.some((other) => other && isLocal(day) && isUtc(other)),
      'day-first-of-year': /^\d{4}-01-01$/.test(day.key),
      'day-coarse': day.key.length < 10,
      'day-only-in-prose': day.candidates.every(({ rule }) => rule === 'text-in-prose'),
    });
  }
}

// Where two days in a row are named, a time zone lies between them, and readers were shown the right one.
const zoneApart = (shown: DateDay, told: DateDay): boolean =>
  shown.candidates.some(isShown) &&
  !shown.candidates.some(isData) &&
  told.candidates.some((each) => isData(each) && isOwn(each)) &&
  !told.candidates.some(isShown);

const isLocal = ({ candidates }: DateDay): boolean =>
  candidates.some((each) => isOwn(each) && each.date.hour !== undefined && each.date.zone !== 'Z');
const isUtc = ({ candidates }: DateDay): boolean =>
  candidates.filter(isData).every(({ date }) => date.hour !== undefined && date.zone === 'Z') &&
  candidates.some(isData);
