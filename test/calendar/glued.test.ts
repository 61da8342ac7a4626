import { expect, test } from 'vitest';
import { formatPartial, scanDates } from '../../src/calendar/index.ts';
import { languages } from '../../src/preset.ts';

const calendars = languages.map(({ calendar }) => calendar);
const scan = (text: string) => scanDates(text, calendars).map(({ date }) => formatPartial(date));

// What scrapes leave where elements stood side by side without white space between them.
test.each([
  ['28.09.1912:44', '2019-09-28T12:44'],
  ['2025-12-0316:20', '2025-12-03T16:20'],
  ['03.12.202516:20', '2025-12-03T16:20'],
  ['December 3, 20255:19 am', '2025-12-03T05:19'],
  ['3 décembre 202516h20', '2025-12-03T16:20'],
  ['Dec 05, 20235757 Shares', '2023-12-05'],
  ['3 dicembre 20252 commenti', '2025-12-03'],
  ['Dec 22, 2023 10:20 PMTags', '2023-12-22T22:20'],
  ['3 Dec 2025 | 16:20 GMTUpdated 4 Dec 2025', '2025-12-03T16:20Z', '2025-12-04'],
  ['Dec 3, 2025, 5:19 amDec 3, 2025, 5:29 am', '2025-12-03T05:19', '2025-12-03T05:29'],
  ['3.12.2025 5:1903.12.2025 6:20', '2025-12-03T05:19', '2025-12-03T06:20'],
  ['2025-12-03 16:202025-12-03 17:05', '2025-12-03T16:20', '2025-12-03T17:05'],
  ['2022-12-07T10:10:52+01:0025. Dezember 2022', '2022-12-07T10:10:52+01:00', '2022-12-25'],
  ['22. Dezember 201922. Dezember 2019', '2019-12-22', '2019-12-22'],
  ['5.3.20205.3.2020', '2020-03-05', '2020-03-05'],
  ['Klaus Mann, 8.5.12', '2012-05-08'],
  ['令和7年12月3日', '2025-12-03'],
  ['平成元年1月8日', '1989-01-08'],
  ['民國114年12月3日', '2025-12-03'],
])('%s', (text, ...dates) => expect(scan(text)).toEqual(dates));

test.each(['iOS 8.5.12', '1:1000', 'version 16:20194', 'J. Smith (2019)'])('%s holds none', (text) =>
  expect(scan(text)).toEqual([]),
);
