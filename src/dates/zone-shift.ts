import { dayNumber, dayOf, type PartialDate } from '../calendar/index.ts';
import type { DateCandidate } from './candidate.ts';

const minutesOfDay = 24 * 60;
// Zones reach from UTC-12 to UTC+14.
const [furthestWest, furthestEast] = [-12 * 60, 14 * 60];

/** Minutes that a zone is ahead of UTC; null where it is not told. */
function offsetOf({ zone }: PartialDate): number | null {
  if (zone === undefined) return null;
  const match = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

/** Minutes since 1970 in UTC; null where clock time or zone is not known. */
export function momentOf(date: PartialDate): number | null {
  const day = dayOf(date);
  const offset = offsetOf(date);
  if (!day || offset === null || date.hour === undefined) return null;
  return dayNumber(day) * minutesOfDay + date.hour * 60 + (date.minute ?? 0) - offset;
}

/** Whether some candidate of the one day names, by the clock of its own place, a moment that the other day's tell in UTC. */
export function isLocalDayOf(local: readonly DateCandidate[], utc: readonly DateCandidate[]): boolean {
  const told = utc.filter(({ date }) => offsetOf(date) === 0).flatMap(({ date }) => momentOf(date) ?? []);
  return local.some(({ date }) => {
    const offset = offsetOf(date);
    const moment = offset === null || offset === 0 ? null : momentOf(date);
    // Seconds are cut off here and rounded there.
    return moment !== null && told.some((other) => Math.abs(other - moment) <= 1);
  });
}

/**
 * Whether a day that readers were shown can be the local one of what data tell of a day beside it: the data are in UTC, or name no
 * zone, and some zone on earth lies between the two. Data that name their own zone leave nothing to shift.
 */
export function canBeLocalDayOf(shown: PartialDate, told: readonly DateCandidate[]): boolean {
  const day = dayOf(shown);
  const clocks = told.filter(({ date }) => date.hour !== undefined);
  if (!day || clocks.length === 0 || clocks.some(({ date }) => (offsetOf(date) ?? 0) !== 0)) return false;
  const start = dayNumber(day) * minutesOfDay;
  return clocks.some(({ date }) => {
    const moment = momentOf({ ...date, zone: 'Z' });
    return moment !== null && moment + furthestEast >= start && moment + furthestWest < start + minutesOfDay;
  });
}
