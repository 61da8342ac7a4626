import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/temporal/index.ts';
import { packs, times } from './find.ts';

// The reference is Wednesday, 3 December 2025.
const found: [text: string, ...expected: string[]][] = [
  ['The board met on Tuesday.', 'Tuesday=2025-12-02'],
  ['The clerk said Wednesday that it rained.', 'Wednesday=2025-12-03'],
  ['They will vote on Friday.', 'Friday=2025-12-05'],
  ['The bridge closed last Monday.', 'last Monday=2025-12-01'],
  ['It was sold last month.', 'last month=2025-11'],
  ['It opens next year.', 'next year=2026'],
  ['Sales fell this year.', 'this year=2025'],
  ['He left yesterday.', 'yesterday=2025-12-02'],
  ['She arrives tomorrow.', 'tomorrow=2025-12-04'],
  ['Shops open today.', 'today=2025-12-03'],
  ['They ended it at the end of November.', 'the end of November=2025-11~END'],
  ['The ban runs until the end of 2027.', 'the end of 2027=2027~END'],
  ['Work began in early 2019.', 'early 2019=2019~START'],
  ['It opened in mid-June 2020.', 'mid-June 2020=2020-06~MID'],
  ['They signed on 4 March 2024.', '4 March 2024=2024-03-04'],
  ['They signed on March 4, 2024.', 'March 4, 2024=2024-03-04'],
  ['In February 2022 the mill shut.', 'February 2022=2022-02'],
  ['Two years ago it was new.', 'Two years ago=2023'],
  ['It closed three weeks ago.', 'three weeks ago=2025-W46'],
  ['They sat for five hours.', 'five hours=PT5H'],
  ['It lasted more than five hours.', 'more than five hours=PT5H~MORE_THAN'],
  ['Two and a half years passed.', 'Two and a half years=P2.5Y'],
  ['an 85-year-old baker', '85-year-old=P85Y'],
  ['a three-day strike', 'three-day=P3D'],
  ['for several years', 'several years=PXY'],
  ['They meet every Monday.', 'every Monday=XXXX-WXX-1'],
  ['It runs daily.', 'daily=P1D'],
  ['over the last two years', 'the last two years=P2Y'],
  ['in the 1990s', 'the 1990s=199'],
  ['in the 19th century', 'the 19th century=18'],
  ['in the third quarter of 2009', 'the third quarter of 2009=2009-Q3'],
  ['in the summer of 1963', 'the summer of 1963=1963-SU'],
  ['Nobody has it now.', 'now=PRESENT_REF'],
  ['He recently moved.', 'recently=PAST_REF'],
  ['The fall came in 480 BC.', '480 BC=BC0480'],
  ['They met on Tuesday morning.', 'Tuesday morning=2025-12-02TMO'],
  ['The doors shut at 5:30 p.m.', '5:30 p.m.=2025-12-03T17:30'],
  ['It fell in 1991.', '1991=1991'],
  ['The first week of May 2024 was wet.', 'The first week of May 2024=2024-W18'],
  ['The week of March 4 was wet.', 'The week of March 4=2025-W10'],
  ['It opened in mid-March.', 'mid-March=2025-03~MID'],
  ['They spoke for half an hour.', 'half an hour=PT30M'],
  ['a quarter of a century', 'a quarter of a century=P25Y'],
  ['It took a year and a half.', 'a year and a half=P1.5Y'],
  ['It took 2 hours and 30 minutes.', '2 hours and 30 minutes=PT2H30M'],
  ['They meet three times a month.', 'three times a month=P1M'],
  ['He came every single day.', 'every single day=P1D'],
  ['Sales fell over the past year.', 'the past year=P1Y'],
  ['in the months ahead', 'the months ahead=FUTURE_REF'],
  ['It rained at the weekend.', 'the weekend=2025-W48-WE'],
  ['They will play at the weekend.', 'the weekend=2025-W49-WE'],
  ['It closed on Friday last week.', 'Friday last week=2025-11-28'],
  ['They will meet on Monday of next week.', 'Monday of next week=2025-12-08'],
  ['It shut the year before last.', 'the year before last=2023'],
  ['They met at noon on Monday.', 'noon on Monday=2025-12-01T12:00'],
  ['The shop closed at 5 p.m.', '5 p.m.=2025-12-03T17:00'],
  ['in the early hours of Monday', 'the early hours of Monday=2025-12-01TMO'],
  ['On Good Friday 2024 it was shut.', 'Good Friday 2024=2024-03-29'],
  ['They met at Thanksgiving.', 'Thanksgiving=2025-11-27'],
  ['Last Christmas they met.', 'Last Christmas=2024-12-25'],
  ['the 1st quarter of 2024', 'the 1st quarter of 2024=2024-Q1'],
  ['the second half of the year', 'the second half of the year=2025-H2'],
  ['music of the 70s and 80s', 'the 70s=197', '80s=198'],
];

const none = [
  'They march to the square.',
  'You may stay.',
  'Five cats sat outside.',
  'The second reason is cost.',
  'The pipe may spring a leak.',
  'Prices fall again.',
  'It cost $1990.',
  'Some 2,000 seats were sold.',
  'A 28-point plan was read.',
  'They won 3:10 in the end.',
  'Call 030 1234 5678.',
  'Under law 1998/45 it is banned.',
  'About 1950 people came.',
  'It rose 3.5% and 2010%.',
  'After the fall of the city they left.',
  'She is in her mid-20s.',
  'A man in his 30s came.',
  'They march mid-field.',
];

describe('English', () => {
  test.each(found)('%s', (text, ...expected) => expect(times(text)).toEqual(expected));
  test.each(none)('nothing in: %s', (text) => expect(times(text)).toEqual([]));
});

test('without a reference the form stays and the value is open', () => {
  expect(times('On Friday they meet again.', null)).toEqual(['Friday=?XXXX-WXX-5']);
  expect(times('It was sold last month.', null)).toEqual(['last month=?XXXX-XX']);
  expect(times('It fell in 1991.', null)).toEqual(['1991=1991']);
});

test('the ends of a range know each other', () => {
  const [begin, end] = findTimes('It ran from 1914 to 1918.', { pack: packs.en, reference: null });
  expect([begin?.range, end?.range]).toEqual([
    { end: 'begin', other: 1 },
    { end: 'end', other: 0 },
  ]);
  expect(times('between 27 May and 3 June 1905')).toEqual(['27 May=1905-05-27', '3 June 1905=1905-06-03']);
});

test('a story of other times follows its own dates', () => {
  const story =
    'The duchy fell in 1803. By March 1805 the army had gone. In May 1806 it came back. On 4 June 1807 peace was made. ' +
    'In 1808 it broke. On 9 August they marched, and two years later they were gone.';
  expect(times(story).slice(-2)).toEqual(['9 August=1808-08-09', 'two years later=1810']);
});

test('lines do not run into one another', () => {
  expect(times('Lowest since 1997\nFebruary 24, 2009')).toEqual(['1997=1997', 'February 24, 2009=2009-02-24']);
});
