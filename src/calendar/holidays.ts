import { addDays, type Day, weekdayOf } from './arithmetic.ts';
import { daysInMonth } from './partial.ts';

/** Easter Sunday of a Gregorian year (Meeus, "Astronomical Algorithms", chapter 8, after Butcher 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const leap = Math.floor(ofCentury / 4);
  const weekday = (32 + 2 * (century % 4) + 2 * leap - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const total = epact + weekday - 7 * correction + 114;
  return { year, month: Math.floor(total / 31), day: (total % 31) + 1 };
}

/**
 * The day of a holiday in a year, null where the text does not describe one.
 *
 * @param rule - `12-25`: that day. `easter-2`: days from Easter Sunday. `11-4#4`: the fourth Thursday (ISO weekday 4) of November;
 *   `05-1#-1`: the last Monday of May.
 */
export function holidayOf(rule: string, year: number): Day | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) return { year, month: Number(fixed[1]), day: Number(fixed[2]) };
  const easter = /^easter([+-]\d+)?$/.exec(rule);
  if (easter) return addDays(easterSunday(year), Number(easter[1] ?? 0));
  const nth = /^(\d\d)-(\d)#(-?\d)$/.exec(rule);
  if (!nth) return null;
  const [month, weekday, count] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  if (count < 0) {
    const last: Day = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (count + 1) * 7);
  }
  const first: Day = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
}
