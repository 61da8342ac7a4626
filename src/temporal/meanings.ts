import {
  dayOf,
  daysInMonth,
  formatPartial,
  holidayOf,
  type PartialDate,
  quarterOf,
  weekdayOf,
} from '../calendar/index.ts';
import type { TemporalMeaning } from '../languages/temporal-words.ts';
import {
  type Anchor,
  dateOfValue,
  fixed,
  yearText as four,
  type Meaning,
  origin,
  period,
  periodForms,
  weekdayValue,
  yearOfMonth,
  yearOfSeason,
} from './meaning.ts';

type Captures = Readonly<Record<string, unknown>>;
type Detail = string | number | null;
type Make = (captures: Captures, detail: Detail) => Meaning | null;

const two = (value: number): string => String(value).padStart(2, '0');

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** `P3D`, `PT5H`, `P2DE`; minutes are `TM` here, to tell them from months. */
function length(amount: string, unit: string): string {
  if (unit === 'S' || unit === 'H') return `PT${amount}${unit}`;
  if (unit === 'TM') return `PT${amount}M`;
  if (unit === 'WE') return `P${amount}WE`;
  return `P${amount}${unit}`;
}

/** Units from the smallest to the largest. */
const sizes = ['S', 'TM', 'H', 'D', 'W', 'M', 'Q', 'Y', 'DE', 'CE'];
/** What half and quarter units are counted in: `half an hour` is `PT30M`. */
const parts: Readonly<Record<string, readonly [number, string]>> = {
  TM: [60, 'S'],
  H: [60, 'TM'],
  D: [24, 'H'],
  M: [1, 'M'],
  Y: [12, 'M'],
  DE: [10, 'Y'],
  CE: [100, 'Y'],
};

const unitOf = (captures: Captures): string | null =>
  text(captures.unit) ?? text(captures.units) ?? text(captures.span) ?? text(captures.period);
const modOf = (captures: Captures): string | null => text(captures.approx);

/** The period `offset` units from the reference (or the running date), with something narrower behind it. */
function shifted(
  unit: string,
  offset: number,
  suffix: string,
  from: (anchor: Anchor) => PartialDate | null,
): Meaning | null {
  const form = periodForms[unit];
  if (form === undefined) return null;
  return {
    type: suffix.startsWith('T') ? 'TIME' : 'DATE',
    mod: null,
    form: form + suffix,
    resolve: (anchor) => {
      const near = from(anchor);
      // In news, "the day" behind a year or a month is that of the report.
      const value =
        period(near, unit, offset) ??
        (anchor.narrative || near === null ? null : period(anchor.reference, unit, offset));
      return value === null ? null : value + suffix;
    },
  };
}

const fromReference = (anchor: Anchor): PartialDate | null => anchor.reference ?? null;
// What is to come in "the end of the year" is of the year of publication, whatever year was named last.
const fromStory = (anchor: Anchor): PartialDate | null =>
  anchor.direction === 'future' && !anchor.narrative ? anchor.reference : fromRunning(anchor);
const fromRunning = (anchor: Anchor): PartialDate | null => anchor.running ?? anchor.reference;

/** Finer than the unit the date is known to: "two years later" counts from a year, "ten days later" from a day. */
function moved(unit: string, amount: number, from: (anchor: Anchor) => PartialDate | null): Meaning {
  const whole = Number.isInteger(amount);
  const fallback = amount < 0 ? 'PAST_REF' : 'FUTURE_REF';
  return {
    type: unit === 'H' || unit === 'TM' || unit === 'S' ? 'TIME' : 'DATE',
    mod: null,
    form: periodForms[unit] ?? 'XXXX-XX-XXTXX',
    resolve: (anchor) => {
      const date = from(anchor);
      if (!date) return null;
      if (unit === 'DE' || unit === 'CE') {
        return date.year === undefined ? null : four(date.year + amount * (unit === 'DE' ? 10 : 100));
      }
      if (!whole && unit === 'Y') return period(date, 'M', Math.round(amount * 12)) ?? fallback;
      return whole ? period(date, unit, amount) : fallback;
    },
  };
}

function calendarDate(date: PartialDate, step: number | null = null): Meaning {
  if (date.year !== undefined) return fixed('DATE', formatPartial(date));
  const { month, day } = date as { month: number; day?: number };
  const tail = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  return {
    type: 'DATE',
    mod: null,
    form: `XXXX-${tail}`,
    resolve: (anchor) => {
      const year = yearOfMonth(anchor, month, day ?? null, step);
      return year === null ? null : `${four(year)}-${tail}`;
    },
  };
}

// TimeML writes a full hour with its minutes: `T17:00`.
function clockText(time: PartialDate): string {
  const minute = `:${two(time.minute ?? 0)}`;
  const second = time.second === undefined ? '' : `:${two(time.second)}`;
  return `T${two(time.hour ?? 0)}${minute}${second}${time.zone ?? ''}`;
}

/** The clock time that was read, or the word for one: `T12:00`. */
const clockOf = ({ clock, noon, num, part }: Captures): string =>
  text(noon) ?? clockText(typeof num === 'number' ? hourOf(num, text(part)) : (clock as PartialDate));

// "a las nueve de la noche"
const hourOf = (hour: number, part: string | null): PartialDate => ({
  hour: part !== 'MO' && hour < 12 ? hour + 12 : hour,
});

/** A part of a day, or a clock time, of the day that another expression gives. */
function within(day: Meaning, suffix: string): Meaning | null {
  if (day.type !== 'DATE' || day.form.includes('T') || day.form.endsWith('_REF')) return null;
  if (!/-(?:\d\d|XX|\d)$/.test(day.form)) return null;
  return {
    ...day,
    type: 'TIME',
    form: day.form + suffix,
    resolve: (anchor) => {
      const value = day.resolve(anchor);
      return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value + suffix : null;
    },
  };
}

/** A clock time of a part of a day: "10:40 Monday evening". */
function withinPart(part: Meaning, { clock }: Captures): Meaning | null {
  const form = /^(.*)T(MO|MI|AF|EV|NI)$/.exec(part.form);
  const time = clock as PartialDate | undefined;
  if (!form || time?.hour === undefined) return null;
  const late = form[2] !== 'MO' && time.hour < 12;
  // "This evening at 00:10" is of the day after.
  if (late && time.hour < 5) return null;
  const suffix = clockText(late && form[2] !== 'MI' ? { ...time, hour: time.hour + 12 } : time);
  const resolve: Meaning['resolve'] = (anchor) => part.resolve(anchor)?.replace(/T\w\w$/, suffix) ?? null;
  return { ...part, form: form[1]! + suffix, resolve };
}

/** A part (quarter, half, season, week, month-day) of the year that another expression gives. */
function ofYear(year: Meaning, suffix: string): Meaning | null {
  if (year.type !== 'DATE' || !/^(?:\d{4}|XXXX|BC\d{4})$/.test(year.form)) return null;
  return {
    ...year,
    form: year.form + suffix,
    resolve: (anchor) => {
      const value = year.resolve(anchor);
      return value === null ? null : value + suffix;
    },
  };
}

function quarter(number: number, year: Meaning | null, step: number | null): Meaning | null {
  if (number < 1 || number > 4) return null;
  if (year) return ofYear(year, `-Q${number}`);
  return {
    type: 'DATE',
    mod: null,
    form: `XXXX-Q${number}`,
    resolve: (anchor) => {
      const from = origin(anchor);
      if (!from || from.year === undefined) return null;
      if (from.month === undefined) return `${four(from.year)}-Q${number}`;
      const now = quarterOf(from.month);
      // Results are told of when the quarter is over.
      const back = step === -1 || (step === null && anchor.direction !== 'future' && number > now + 1);
      const ahead = anchor.direction === 'future' && number < now;
      return `${four(from.year + (back ? -1 : ahead ? 1 : 0))}-Q${number}`;
    },
  };
}

/** How each meaning of the grammar is worked out. */
export const meanings: Readonly<Record<TemporalMeaning, Make>> = {
  point: (captures, detail) => {
    const match = /^([A-Z]+)([+-]?\d+)(T[A-Z]{2})?$/.exec(text(captures.point) ?? String(detail));
    const point = match && shifted(match[1]!, Number(match[2]), match[3] ?? '', fromReference);
    if (point?.form !== 'XXXX-XX-XX' || Number(match?.[2]) !== 0) return point;
    // In a story of other times, "today" is no day but the present.
    return { ...point, resolve: (anchor) => (anchor.narrative ? 'PRESENT_REF' : point.resolve(anchor)) };
  },
  reference: (captures, detail) => fixed('DATE', text(captures.ref) ?? String(detail)),
  shift: (captures, detail) => {
    const step = count(captures.rel) ?? Number(detail ?? 0);
    const part = text(captures.part);
    if (part) return shifted('D', step, `T${part}`, origin);
    if (typeof captures.weekday === 'number') return weekdayMeaning(captures.weekday, step);
    if (typeof captures.month === 'number') return monthMeaning(captures.month, step);
    if (typeof captures.season === 'string') return seasonMeaning(captures.season, step);
    const unit = unitOf(captures);
    return unit === null ? null : shifted(unit, step, '', origin);
  },
  count: (captures, detail) => {
    const unit = unitOf(captures);
    const amount = count(captures.num) ?? 1;
    // "two Sundays ago"
    if (typeof captures.days === 'number') {
      const first = weekdayMeaning(captures.days, Number(detail));
      const weeks = (amount - 1) * Number(detail);
      return { ...first, resolve: (anchor) => period(dateOfValue(first.resolve(anchor)), 'D', weeks * 7) };
    }
    if (unit === null) return null;
    if (captures.some !== undefined) return fixed('DATE', Number(detail) < 0 ? 'PAST_REF' : 'FUTURE_REF');
    return withMod(moved(unit, amount * Number(detail), origin), modOf(captures));
  },
  later: (captures, detail) => {
    const unit = unitOf(captures);
    const amount = count(captures.num) ?? 1;
    if (unit === null) return null;
    if (captures.some !== undefined) return fixed('DATE', Number(detail) < 0 ? 'PAST_REF' : 'FUTURE_REF');
    return withMod(moved(unit, amount * Number(detail), fromRunning), modOf(captures));
  },
  // "two days before Christmas", "a week from Monday"
  offset: (captures, detail) => {
    const unit = unitOf(captures);
    const inner = captures.expr as Meaning;
    if (unit === null || inner.type !== 'DATE') return null;
    const isDay = /-(?:\d\d|XX|\d)-(?:\d\d|XX)$|-WXX-\d$/.test(inner.form);
    if (!isDay && (unit !== 'Y' || !/^(?:\d{4}|XXXX)$/.test(inner.form))) return null;
    // "64 days from November 21, 1948" lasted so long.
    if (detail === 'open' && !inner.form.startsWith('XXXX')) return null;
    const steps = (detail === 'open' ? 1 : Number(detail)) * (count(captures.num) ?? 1);
    // A week from a day is a day.
    const [by, offset] = unit === 'W' ? ['D', steps * 7] : [unit, steps];
    const form = periodForms[by];
    if (form === undefined) return null;
    return { ...inner, form, resolve: (anchor) => period(dateOfValue(inner.resolve(anchor)), by, offset) };
  },
  anaphor: (captures, detail) => {
    // `Vorjahr`, `Jahresende`: unit, step and edge in one word.
    const bound = /^([A-Z]+)([+-]?\d+)(?: ([A-Z]+))?$/.exec(text(captures.bound) ?? '');
    if (bound) {
      const [, unit, steps, edge = null] = bound;
      return withMod(shifted(unit!, Number(steps), '', Number(steps) === 0 ? fromStory : fromRunning), edge);
    }
    const step = count(captures.step) ?? Number(detail ?? 0);
    const part = text(captures.part);
    if (part) return shifted('D', step, `T${part}`, fromRunning);
    const season = text(captures.season);
    if (season) {
      const year = shifted('Y', step, `-${season}`, fromRunning);
      return year;
    }
    // "the eve", "le lendemain": words that name no unit mean a day.
    return withMod(
      shifted(unitOf(captures) ?? 'D', step, '', step === 0 ? fromStory : fromRunning),
      text(captures.edge) ?? text(captures.close),
    );
  },
  duration: (captures, detail) => {
    const known = text(captures.length);
    if (known !== null) return fixed('DURATION', known, modOf(captures));
    const unit = unitOf(captures) ?? text(captures.lasting) ?? text(captures.whole);
    const amount = count(captures.num) ?? (detail === null ? 1 : Number(detail));
    if (unit === null || unit === 'WE') return null;
    return fixed('DURATION', length(String(amount), unit), modOf(captures));
  },
  compound: (captures) => {
    const [large, small] = [unitOf(captures), text(captures.units2) ?? text(captures.unit2) ?? text(captures.units)];
    if (large === null || small === null || sizes.indexOf(small) >= sizes.indexOf(large)) return null;
    const [first, second] = [length(String(captures.num), large), length(String(captures.num2), small)];
    // `PT2H30M` has one T, `P1DT2H` has it between.
    const behind = first.startsWith('PT') ? second.slice(2) : second.slice(1);
    return fixed('DURATION', first + behind, modOf(captures));
  },
  fraction: (captures, detail) => {
    const unit = unitOf(captures);
    if (unit !== null && typeof captures.num === 'number')
      return fixed('DURATION', length(String(captures.num + Number(detail)), unit), modOf(captures));
    const smaller = unit === null ? undefined : parts[unit];
    if (smaller === undefined) return null;
    return fixed('DURATION', length(String(smaller[0] * Number(detail)), smaller[1]), modOf(captures));
  },
  vague: (captures) => {
    const unit = unitOf(captures);
    return unit === null ? null : fixed('DURATION', length('X', unit), modOf(captures));
  },
  span: (captures) => {
    const unit = unitOf(captures);
    if (unit === null) return null;
    const amount =
      captures.num === undefined
        ? captures.some === undefined && captures.units === undefined
          ? '1'
          : 'X'
        : String(captures.num);
    return fixed('DURATION', length(amount, unit));
  },
  set: (captures, detail) => {
    const unit = unitOf(captures);
    // "the first Monday of each month"
    if (captures.weekday !== undefined && unit !== null) return fixed('SET', length('1', unit));
    const named = captures.weekday ?? captures.days ?? captures.wk;
    if (typeof named === 'number') return fixed('SET', `XXXX-WXX-${named}`);
    if (typeof captures.month === 'number') return fixed('SET', `XXXX-${two(captures.month)}`);
    if (typeof captures.season === 'string') return fixed('SET', `XXXX-${captures.season}`);
    if (typeof captures.part === 'string') return fixed('SET', `XXXX-XX-XXT${captures.part}`);
    if (typeof captures.dayPart === 'string') return fixed('SET', `XXXX-WXX-${captures.dayPart}`);
    const often = text(captures.often);
    if (often) return fixed('SET', often);
    return unit === null ? null : fixed('SET', length(String(count(captures.num) ?? detail ?? 1), unit));
  },
  age: (captures) => fixed('DURATION', length(String(captures.num), unitOf(captures) ?? 'Y')),
  weekday: (captures) => {
    // A weekday and a part of its day in one word: `2TEV`.
    const compound = text(captures.dayPart);
    if (compound !== null) return within(weekdayMeaning(Number(compound[0]), null), compound.slice(1));
    return weekdayMeaning(Number(captures.weekday), null);
  },
  weekdayOf: (captures, detail) => {
    const weekday = Number(captures.weekday);
    const step = count(captures.rel) ?? Number(detail ?? 0);
    return {
      type: 'DATE',
      mod: null,
      form: `XXXX-WXX-${weekday}`,
      resolve: (anchor) => weekdayValue(anchor, weekday, 0, step),
    };
  },
  // "the third Thursday of November"
  nthWeekday: (captures, detail) => {
    const [weekday, nth] = [Number(captures.weekday), Number(detail ?? captures.nth)];
    const inner = captures.expr as Meaning;
    if (inner.type !== 'DATE' || !/^(?:\d{4}|XXXX)-(?:\d\d|XX)$/.test(inner.form) || nth > 5) return null;
    return {
      ...inner,
      form: `XXXX-WXX-${weekday}`,
      resolve: (anchor) => {
        const month = dateOfValue(inner.resolve(anchor));
        if (month?.year === undefined || month.month === undefined) return null;
        const day = holidayOf(`${two(month.month)}-${weekday}#${nth}`, month.year);
        return day && `${four(day.year)}-${two(day.month)}-${two(day.day)}`;
      },
    };
  },
  weekend: () => ({
    type: 'DATE',
    mod: null,
    form: periodForms.WE!,
    // Told of on a weekday, it is the one that was, unless something speaks of what is to come.
    resolve: (anchor) => {
      const from = dayOf(origin(anchor));
      return from && period(from, 'WE', anchor.direction === 'future' || weekdayOf(from) > 5 ? 0 : -1);
    },
  }),
  month: (captures) => {
    if (captures.num !== undefined) {
      const year = `${captures.era === 'BC' ? 'BC' : ''}${four(Number(captures.num))}`;
      return fixed('DATE', `${year}-${two(Number(captures.month))}`);
    }
    if (captures.expr) return ofYear(captures.expr as Meaning, `-${two(Number(captures.month))}`);
    return monthMeaning(Number(captures.month), null);
  },
  season: (captures) => {
    const season = String(captures.season);
    if (typeof captures.year === 'number') return fixed('DATE', `${four(captures.year)}-${season}`);
    if (captures.expr) return ofYear(captures.expr as Meaning, `-${season}`);
    return seasonMeaning(season, null);
  },
  date: (captures) => {
    const told = captures.date as PartialDate;
    // "September 11 last year"
    if (captures.expr)
      return told.year === undefined && told.day !== undefined
        ? ofYear(captures.expr as Meaning, `-${two(told.month!)}-${two(told.day)}`)
        : null;
    const date = calendarDate(told, count(captures.rel));
    return captures.clock || captures.noon ? within(date, clockOf(captures)) : date;
  },
  // "over 1600" counts something.
  year: (captures) => {
    const mod = modOf(captures);
    return mod === null || mod === 'APPROX' ? fixed('DATE', four(Number(captures.year)), mod) : null;
  },
  era: (captures) => {
    const number = Number(captures.num ?? captures.year);
    if (!Number.isInteger(number) || number < 1) return null;
    return captures.era === 'AD' ? fixed('DATE', four(number)) : fixed('DATE', `BC${four(number)}`, modOf(captures));
  },
  decade: (captures) => {
    const named = captures.tens === undefined ? String(captures.decade) : String(captures.tens);
    const digits = named.slice(0, -1);
    if (captures.era === 'BC') return fixed('DATE', `BC${digits.padStart(3, '0')}`);
    // `470s` without an era is no decade.
    if (digits.length === 2) return null;
    return fixed('DATE', digits.length === 1 ? `${Number(digits) <= 1 ? '20' : '19'}${digits}` : digits);
  },
  century: (captures) => {
    const number = Number(captures.nth ?? captures.day ?? captures.roman ?? captures.num);
    if (!(number >= 1 && number <= 30)) return null;
    return fixed('DATE', `${captures.era === 'BC' ? 'BC' : ''}${two(number - 1)}`);
  },
  quarter: (captures, detail) => {
    const number = Number(captures.ord ?? captures.nth ?? captures.q ?? captures.num ?? detail);
    if (typeof captures.year === 'number') return quarter(number, fixed('DATE', four(captures.year)), null);
    return quarter(number, (captures.expr as Meaning | undefined) ?? null, count(captures.rel));
  },
  half: (captures) => {
    const number = Number(captures.ord ?? captures.nth ?? captures.h);
    if (number !== 1 && number !== 2) return null;
    if (typeof captures.year === 'number') return fixed('DATE', `${four(captures.year)}-H${number}`);
    const year = captures.expr as Meaning | undefined;
    if (year) return ofYear(year, `-H${number}`);
    return {
      type: 'DATE',
      mod: null,
      form: `XXXX-H${number}`,
      resolve: (anchor) => {
        const from = origin(anchor);
        return from?.year === undefined ? null : `${four(from.year)}-H${number}`;
      },
    };
  },
  fiscal: (captures) => {
    const step = count(captures.rel);
    if (step !== null) return shifted('Y', step, '', fromReference);
    return captures.year === undefined ? null : fixed('DATE', `FY${four(Number(captures.year))}`);
  },
  weekOf: (captures, detail) => {
    const number = Number(captures.nth ?? captures.ord);
    const inner = captures.expr as Meaning;
    if (inner.type !== 'DATE') return null;
    if (detail === 'holding') {
      if (!/-(?:\d\d)-\d\d$/.test(inner.form)) return null;
      return { ...inner, form: 'XXXX-WXX', resolve: (anchor) => period(dateOfValue(inner.resolve(anchor)), 'W', 0) };
    }
    if (unitOf(captures) !== 'W' || !/^(?:\d{4}|XXXX)-\d\d$/.test(inner.form)) return null;
    const last = captures.nth === undefined;
    if (!last && number > 5) return null;
    return {
      ...inner,
      form: 'XXXX-WXX',
      resolve: (anchor) => {
        const date = dateOfValue(inner.resolve(anchor));
        if (date?.year === undefined || date.month === undefined) return null;
        // A week belongs to the month of its Thursday, and so does the last one.
        const day = last ? daysInMonth(date.year, date.month) - 3 : number * 7 - 3;
        return period({ ...date, day }, 'W', 0);
      },
    };
  },
  holiday: (captures) => {
    const rule = String(captures.holiday);
    const dayIn = (year: number): string | null => {
      const day = holidayOf(rule, year);
      return day && `${four(year)}-${two(day.month)}-${two(day.day)}`;
    };
    const told = typeof captures.year === 'number' ? dayIn(captures.year) : null;
    if (told !== null) return fixed('DATE', told);
    // Movable ones stand near this day in all years.
    const about = holidayOf(rule, 2000);
    if (!about) return null;
    const isFixed = /^\d\d-\d\d$/.test(rule);
    const step = count(captures.rel);
    return {
      type: 'DATE',
      mod: null,
      form: isFixed ? `XXXX-${rule}` : 'XXXX-XX-XX',
      resolve: (anchor) => {
        const year = yearOfMonth(anchor, about.month, about.day, step);
        return year === null ? null : dayIn(year);
      },
    };
  },
  clock: (captures) => {
    const suffix = clockOf(captures);
    return {
      type: 'TIME',
      mod: modOf(captures),
      form: `XXXX-XX-XX${suffix}`,
      resolve: (anchor) => {
        const day = anchor.running?.day === undefined ? anchor.reference : anchor.running;
        const value = period(day, 'D', 0);
        return value === null ? null : value + suffix;
      },
    };
  },
  at: (captures) => {
    const expr = captures.expr as Meaning;
    return within(expr, clockOf(captures)) ?? withinPart(expr, captures);
  },
  part: (captures, detail) => {
    const suffix = `T${String(captures.part)}`;
    // "at night" is any night.
    if (detail === 'open') return { type: 'TIME', mod: null, form: `XXXX-XX-XX${suffix}`, resolve: () => null };
    return {
      type: 'TIME',
      mod: text(captures.edge),
      form: `XXXX-XX-XX${suffix}`,
      resolve: (anchor) => {
        const day = anchor.running?.day === undefined ? anchor.reference : anchor.running;
        const value = period(day, 'D', 0);
        return value === null ? null : value + suffix;
      },
    };
  },
  partOfDay: (captures, detail) => within(captures.expr as Meaning, `T${String(captures.part ?? detail)}`),
  // "in der Nacht auf Freitag": the night that begins the day before.
  eveOf: (captures, detail) => {
    const day = captures.expr as Meaning;
    return within(
      { ...day, resolve: (anchor) => period(dateOfValue(day.resolve(anchor)), 'D', -1) },
      `T${String(captures.part ?? detail)}`,
    );
  },
  modified: (captures, detail) => {
    const inner = captures.expr as Meaning;
    const mod = text(captures.edge) ?? text(captures.approx) ?? text(detail);
    // "over the last two years" is no amount, and "the early hours" are no edge of anything.
    if (captures.edge !== undefined && inner.type !== 'DATE' && inner.type !== 'TIME') return null;
    if (inner.form.endsWith('_REF') || (captures.approx !== undefined && captures.approx !== 'APPROX')) return null;
    return withMod(inner, mod);
  },
  narrowed: (captures) => {
    const day = captures.day ?? captures.num;
    const inner = (captures.expr as Meaning | undefined) ?? calendarDate(captures.date as PartialDate);
    if (
      inner.type !== 'DATE' ||
      !/^(?:\d{4}|XXXX)-(?:\d\d|XX)$/.test(inner.form) ||
      typeof day !== 'number' ||
      day > 31
    )
      return null;
    return {
      ...inner,
      form: `${inner.form}-${two(day)}`,
      resolve: (anchor) => {
        const value = inner.resolve(anchor);
        return value === null ? null : `${value}-${two(day)}`;
      },
    };
  },
};

function withMod<M extends Meaning | null>(meaning: M, mod: string | null): M {
  return mod === null || meaning === null ? meaning : { ...meaning, mod };
}

function weekdayMeaning(weekday: number, step: number | null): Meaning {
  return {
    type: 'DATE',
    mod: null,
    form: `XXXX-WXX-${weekday}`,
    resolve: (anchor) => weekdayValue(anchor, weekday, step),
  };
}

function monthMeaning(month: number, step: number | null): Meaning {
  return {
    type: 'DATE',
    mod: null,
    form: `XXXX-${two(month)}`,
    resolve: (anchor) => {
      const year = yearOfMonth(anchor, month, null, step);
      return year === null ? null : `${four(year)}-${two(month)}`;
    },
  };
}

function seasonMeaning(season: string, step: number | null): Meaning {
  return {
    type: 'DATE',
    mod: null,
    form: `XXXX-${season}`,
    resolve: (anchor) => {
      const year = yearOfSeason(anchor, season, step);
      return year === null ? null : `${four(year)}-${season}`;
    },
  };
}
