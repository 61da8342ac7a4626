import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  easterSunday,
  formatPartial,
  holidayOf,
  isoWeek,
  isValidDate,
  mondayOfWeek,
  parseZone,
  precisionOf,
  readDate,
  scanDates,
  weekdayOf,
} from '../../src/calendar/index.ts';
import { calendar as de } from '../../src/languages/de/calendar.ts';
import { calendar as en } from '../../src/languages/en/calendar.ts';
import { calendar as fr } from '../../src/languages/fr/calendar.ts';
import { calendar as fi } from '../../src/languages/more/fi.ts';
import { calendar as ja } from '../../src/languages/more/ja.ts';
import { calendar as pl } from '../../src/languages/more/pl.ts';
import { calendar as pt } from '../../src/languages/more/pt.ts';
import { calendar as ru } from '../../src/languages/more/ru.ts';
import { calendar as zh } from '../../src/languages/more/zh.ts';

const all = [en, de, fr, fi, ja, zh, ru, pl, pt];
const read = (text: string): string =>
  scanDates(text, all)
    .map(({ date }) => formatPartial(date))
    .join(' ');

describe('arithmetic', () => {
  const days = fc.integer({ min: -700_000, max: 2_900_000 });
  test('a day has one number', () => {
    fc.assert(fc.property(days, (number) => dayNumber(dayOfNumber(number)) === number));
  });
  test('it agrees with Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
        const { year, month, day } = dayOfNumber(number);
        expect(formatPartial({ year, month, day })).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
  test('a week begins on its Monday', () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = dayOfNumber(number);
        const { year, week } = isoWeek(day);
        expect(dayNumber(mondayOfWeek(year, week))).toBe(number - weekdayOf(day) + 1);
      }),
    );
  });
  test('months keep to their length', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2025, month: 1, day: 31 }, -11)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addDays({ year: 2024, month: 12, day: 31 }, 1)).toEqual({ year: 2025, month: 1, day: 1 });
    expect(isoWeek({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
  });
});

describe('holidays', () => {
  // From the tables of the U.S. Census Bureau.
  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, day) => expect(formatPartial(easterSunday(year))).toBe(day));
  test.each([
    ['12-25', '2025-12-25'],
    ['easter-2', '2025-04-18'],
    ['11-4#4', '2025-11-27'],
    ['09-1#1', '2025-09-01'],
    ['05-1#-1', '2025-05-26'],
  ])('%s', (rule, day) => expect(formatPartial(holidayOf(rule, 2025)!)).toBe(day));
  test('anything else is none', () => expect(holidayOf('soon', 2025)).toBeNull());
});

test('a partial date is printed as far as it is known', () => {
  expect(formatPartial({ year: 2025 })).toBe('2025');
  expect(formatPartial({ year: 2025, month: 2, day: 3, hour: 4, minute: 5, zone: 'Z' })).toBe('2025-02-03T04:05Z');
  expect(formatPartial({ month: 2 })).toBe('');
  expect(precisionOf({ year: 2025, day: 3 })).toBe('year');
  expect(precisionOf({ day: 3 })).toBeNull();
  expect(isValidDate({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(isValidDate({ month: 2, day: 29 })).toBe(true);
});

test.each([
  ['Z', 'Z'],
  ['UTC', 'Z'],
  ['+0100', '+01:00'],
  ['-5', '-05:00'],
  ['GMT+2', '+02:00'],
  ['CEST', '+02:00'],
  ['constructor', null],
  ['ET', null],
  ['+99:00', null],
])('zone %s', (text, zone) => expect(parseZone(text)).toBe(zone));

describe('dates in a text', () => {
  test.each([
    ['Ann LeeDec 05, 20242 Shares', '2024-12-05'],
    ['Jan 7, 2024, 5:19 amJan 8, 2024, 6:29 pm', '2024-01-07T05:19 2024-01-08T18:29'],
    ['9.2.2021 16:20päivitetty 9.2.2021 17:20', '2021-02-09T16:20 2021-02-09T17:20'],
    ['Ann Lee 2021-02-20 13:52:51 UTC', '2021-02-20T13:52:51Z'],
    ['Thu, 18 Feb 2021 13:52:51 +0100', '2021-02-18T13:52:51+01:00'],
    ['Thu Feb 18 13:52:51 UTC 2021', '2021-02-18T13:52:51Z'],
    ['Mi., 6. März 2024 um 16.20 Uhr', '2024-03-06T16:20'],
    ['le 1er mars 2021 à 16h20', '2021-03-01T16:20'],
    ['2024年1月7日 13時05分', '2024-01-07T13:05'],
    ['7 января 2024 года, 13:05', '2024-01-07T13:05'],
    ['7 stycznia 2024', '2024-01-07'],
    ['7 de janeiro de 2024 às 13:05', '2024-01-07T13:05'],
    ['10:30 AM EST, Wed January 3 2024', '2024-01-03T10:30-05:00'],
    ['23. April 202024. April 2020', '2020-04-23 2020-04-24'],
    ['03-Jan-2024', '2024-01-03'],
    ['May 2024', '2024-05'],
  ])('%s', (text, iso) => expect(read(text)).toBe(iso));

  test.each([
    '1.2.3',
    'version 2.0.12',
    '+49 30 1234-5678',
    '10.13.2024.5',
    'room 2024-99-99',
    '31.02.2024',
    '192.168.1.20',
  ])('none in %s', (text) => expect(read(text)).toBe(''));

  test('a numeric date keeps its other reading', () => {
    const [found] = scanDates('03/04/2024', [en]);
    expect([found?.date, found?.other].map((date) => formatPartial(date ?? {}))).toEqual(['2024-03-04', '2024-04-03']);
    expect(scanDates('13/04/2024', [en])[0]?.other).toBeUndefined();
    expect(scanDates('03.04.2024', [en])[0]?.other).toBeUndefined();
  });

  test('offsets show the date', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('3 May 2024', '2024-05-03T10:00Z', '3.5.2024 um 10:00'),
        fc.string(),
        (a, b, c) => {
          const text = `${a} ${b} ${c}`;
          let reached = 0;
          for (const { start, end, date } of scanDates(text, all)) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            expect(isValidDate(date)).toBe(true);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

test('readDate wants a date and nothing else', () => {
  expect(formatPartial(readDate(' 3 May 2024 ', [en])?.date ?? {})).toBe('2024-05-03');
  expect(readDate('2024', [en])?.date).toEqual({ year: 2024 });
  expect(readDate('since 3 May 2024', [en])).toBeNull();
  expect(readDate('3 May 2024 and 4 May 2024', [en])).toBeNull();
  expect(readDate('', [en])).toBeNull();
});
