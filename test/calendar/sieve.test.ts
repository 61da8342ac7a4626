import { expect, test } from 'vitest';
import { calendarLexicon } from '../../src/calendar/index.ts';
import { mayHoldDate } from '../../src/calendar/sieve.ts';
import { languages } from '../../src/preset.ts';

const { sieve } = calendarLexicon(languages.map(({ calendar }) => calendar));
const may = (text: string) => mayHoldDate(text, sieve, false);
const mayDay = (text: string) => mayHoldDate(text, sieve, true);

test.each(languages)('lets the months of $code through, in any case and glued', ({ calendar }) => {
  for (const month of calendar.months.flat()) {
    const capital = month[0]!.toUpperCase() + month.slice(1);
    for (const name of [month, capital, month.toUpperCase()].filter((name) => name.toLowerCase() === month)) {
      expect(mayDay(`3. ${name} 2025`), name).toBe(true);
      expect(mayDay(`${name} the 3rd`), name).toBe(true);
      expect(may(`${name} 2025`), name).toBe(true);
    }
    expect(mayDay(`Zeit${capital} 3`), capital).toBe(true);
    expect(mayDay(`5:19 am${capital} 3`), capital).toBe(true);
  }
});

test.each([
  '2025-12',
  '2025. 12. 3.',
  '3/4/24',
  '3. 4. 2024',
  '20251203',
  '28.09.1913:04',
  '令和7年12月3日',
  '平成元年1月8日',
])('lets %s through', (text) => expect(may(text)).toBe(true));

test.each(['', 'in May and June', '12 people', 'Election 2024', '© 2000-2020', 'version 2.1 of 30', 'a price of 3.50'])(
  'refuses “%s”',
  (text) => expect(may(text)).toBe(false),
);

test.each(['Juni 2012', 'Mai 2019', '2025-12', 'Dec 2025 – Jan 2026'])(
  'refuses “%s” where a day is asked for',
  (text) => expect([may(text), mayDay(text)]).toEqual([true, false]),
);
