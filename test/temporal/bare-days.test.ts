import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimes } from '../../src/dates.ts';
import { times } from './find.ts';

test.each<[string, string[]]>([
  ['from 15 to 22 February', ['15=2025-02-15', '22 February=2025-02-22']],
  ['between January 25-29 they met', ['January 25=2025-01-25', '29=2025-01-29']],
  ['on May 4 and 5 were the last', ['May 4=2025-05-04', '5=2025-05-05']],
  ['the night of 3-4 May', ['3=2025-05-03', '4 May=2025-05-04']],
  ['on May 4 and 5 ships', ['May 4=2025-05-04']],
  ['on May 4 and 45 more', ['May 4=2025-05-04']],
  ['on May 4, 2024 and 5 others', ['May 4, 2024=2024-05-04']],
])('days that borrow a month: %s', (text, expected) => expect(times(text)).toEqual(expected));

test.each<[string, string[]]>([
  ['January 1985 - February 1986: they met', ['January 1985=1985-01', 'February 1986=1986-02']],
  ['the war began.\n\n1987 saw an end', ['1987=1987']],
  ['in 1919: ships', ['1919=1919']],
  ['at 2015:30 and 1919:20', []],
  ['throughout the 470s BC', ['the 470s BC=BC047']],
  ['the 470s', []],
  ['the last week of March 2009', ['the last week of March 2009=2009-W13']],
  ['shares ended the day lower', ['the day=2025-12-03']],
  ['the 3rd of May 2024', ['the 3rd of May 2024=2024-05-03']],
])('%s', (text, expected) => expect(times(text)).toEqual(expected));

const story = (middle: string) =>
  `In 1918 the war ended. In 1919 it began again. On 2 June 1919, 5 July 1920 and 9 August 1920 they met. ${middle}`;
const last = (text: string) => times(text, '2009-12-19').at(-1);

test('a year of another time is only mentioned, unless the story stays there', () => {
  expect(last(story('As a book of 2004 says, on 17 August they left.'))).toBe('17 August=1920-08-17');
  expect(last(story('In 1955 it was over. By 1956 all had gone. On 17 September they came back.'))).toBe(
    '17 September=1956-09-17',
  );
});

test('a bare year between two days of one week leaves the story where it is', () => {
  expect(last(story('On 10 March 1921 they planned for 1922. On 11 March they left.'))).toBe('11 March=1921-03-11');
});

test('any row of words of the grammar is read without throwing, in places that show what was read', () => {
  const word = fc.constantFrom(
    ...'the last next of May March 3rd 3 4 1990 1990s 470s BC quarter first week day and - to in on at morning Monday 5:30 pm early years ago'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      for (const { text: shown, place } of findTimes(text, { language: 'en', referenceDate: '2025-12-03' }))
        expect(text.slice(place.start, place.end)).toBe(shown);
    }),
    { numRuns: 1000 },
  );
});
