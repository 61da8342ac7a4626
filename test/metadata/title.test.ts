import { expect, test } from 'vitest';
import { clue, metadata, page, prose } from './page.ts';

const title = (...args: Parameters<typeof page>) => metadata(page(...args)).title.value;
const body = [`= ${prose}`, `= ${prose} Twice.`];

test.each<[string, Parameters<typeof page>, string | null]>([
  ['a heading', [['# Boats go out again', ...body]], 'Boats go out again'],
  [
    'a page title with the site behind',
    [
      ['# Boats go out again', ...body],
      [
        clue('html', 'title', 'Boats go out again | The Quay'),
        clue('meta', 'og:title', 'Boats go out again | The Quay'),
        clue('meta', 'og:site_name', 'The Quay'),
      ],
    ],
    'Boats go out again',
  ],
  [
    'what readers see before what machines are told',
    [
      ['# Boats go out again at dawn', ...body],
      [clue('html', 'title', 'Boats again - Quay'), clue('meta', 'twitter:title', 'Boats again')],
    ],
    'Boats go out again at dawn',
  ],
  [
    'no heading but a claim',
    [body, [clue('html', 'title', 'Boats go out again - The Quay'), clue('meta', 'og:site_name', 'The Quay')]],
    'Boats go out again',
  ],
  [
    'a first line of plain text, and the line that repeats a piece of it',
    [['Boats go out again - The Quay', 'Home', 'News', 'Boats go out again', ...body], [], false],
    'Boats go out again',
  ],
  ['text that begins with its body', [body, [], false], null],
  [
    'the first line of a page that calls nothing its title',
    [['Boats go out again', '@ By Ann Lee', ...body]],
    'Boats go out again',
  ],
  ['nothing', [[]], null],
])('%s', (_name, args, expected) => expect(title(...args)).toBe(expected));

test('the winner has its place, its sources as chosen and the others as rejected', () => {
  const tree = page(['# Boats go out again', `= ${prose}`], [clue('meta', 'twitter:title', 'The Quay at dawn today')]);
  const { evidence } = metadata(tree).title;
  expect(evidence.chosen[0]).toMatchObject({ value: 'Boats go out again', place: { start: 2, end: 20 } });
  expect(evidence.rejected.map(({ value }) => value)).toEqual(['The Quay at dawn today']);
});

test("the site's part of the page title names the publisher", () => {
  const clues = [clue('html', 'title', 'Boats go out again | The Quay')];
  expect(metadata(page(['# Boats go out again', ...body], clues)).publisher.value).toMatchObject({ name: 'The Quay' });
});
