import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanDates } from '../../src/calendar/index.ts';
import { findDates, parseDate } from '../../src/dates/index.ts';
import { parseArticle } from '../../src/index.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import type { ArticleTree, Clue } from '../../src/tree/index.ts';
import { linearBlock } from '../../src/tree/index.ts';

const packs = [english, german];

/** A tree of paragraphs, one a line; a line with `# ` before it is a heading. Places count in the joined lines. */
function page(lines: readonly string[], clues: readonly Partial<Clue>[] = []): ArticleTree {
  let at = 0;
  const children = lines.map((line) => {
    const heading = line.startsWith('# ');
    const skip = heading ? 2 : 0;
    const made = linearBlock(heading ? 'heading' : 'paragraph', line.slice(skip), at + skip);
    at += line.length + 1;
    return heading ? { ...made, level: 1 } : made;
  });
  const whole = clues.map((clue) => ({ source: 'meta', key: '', value: '', place: null, ...clue }) as Clue);
  return { type: 'article', children, clues: whole, media: [] };
}

function dates(
  lines: readonly string[],
  clues: readonly Partial<Clue>[] = [],
  more: { language?: string; url?: string } = {},
) {
  const found = findDates(page(lines, clues), { packs, language: more.language ?? 'en', url: more.url ?? null });
  return [found.published.value?.iso ?? null, found.modified.value?.iso ?? null];
}

const prose = 'The harbour was busy again and the boats went out before the light came, as they had done for years.';

test('the day in a masthead is that of the fetching', () => {
  const text = ['Wednesday, May 15, 2024', 'Boats', 'May 3, 2024', prose].join('\n\n');
  expect(parseArticle(text, { format: 'text' }).published?.iso).toBe('2024-05-03');
});

describe('published and modified', () => {
  test.each<[string, string[], Partial<Clue>[], (string | null)[]]>([
    ['a header line', [prose], [{ source: 'header', key: 'date', value: '2024-05-03' }], ['2024-05-03', null]],
    ['a label', ['# Boats', 'Published: May 3, 2024', prose], [], ['2024-05-03', null]],
    ['two labels', ['# Boats', 'Published May 3, 2024 Updated May 5, 2024', prose], [], ['2024-05-03', '2024-05-05']],
    ['a label above', ['# Boats', 'Last updated', 'May 5, 2024', prose], [], ['2024-05-05', '2024-05-05']],
    ['a glued pair', ['May 3, 2024, 5:19 amMay 3, 2024, 5:29 am', prose], [], ['2024-05-03T05:19', '2024-05-03T05:29']],
    [
      'a stamp behind a name',
      ['# Boats', 'Ann Lee 2024-05-03 13:52:51 UTC', prose],
      [],
      ['2024-05-03T13:52:51Z', null],
    ],
    ['a dateline', ['# Boats', `KIEL, May 3, 2024 – ${prose}`], [], ['2024-05-03', null]],
    [
      'prose',
      ['# Boats', `In May 2022 they stopped. On 3 May 2022 the ${prose}`, `On Friday, ${prose}`],
      [],
      [null, null],
    ],
    ['a count glued to the year', ['# Boats', 'Ann LeeOct 17, 20235757 Shares', prose], [], ['2023-10-17', null]],
    ['a copyright line', ['# Boats', prose, '© 2024 The Quay'], [], [null, null]],
    ['nothing', ['# Boats', prose], [], [null, null]],
    ['a year in the data', [prose], [{ source: 'meta', key: 'datepublished', value: '2019' }], ['2019', null]],
    [
      'the first day of 1970',
      [prose],
      [{ source: 'meta', key: 'datepublished', value: '1970-01-01T00:00:00Z' }],
      [null, null],
    ],
  ])('%s', (_name, lines, clues, expected) => expect(dates(lines, clues)).toEqual(expected));

  test('structured data and text agree on the day, and the clock time comes along', () => {
    const clues: Partial<Clue>[] = [
      { source: 'jsonld', key: 'datePublished', scope: 'NewsArticle', value: '2024-05-03T05:19:00+02:00' },
      { source: 'jsonld', key: 'dateModified', scope: 'NewsArticle', value: '2024-05-04T05:19:00+02:00' },
    ];
    expect(dates(['# Boats', 'May 3, 2024', prose], clues)).toEqual([
      '2024-05-03T05:19:00+02:00',
      '2024-05-04T05:19:00+02:00',
    ]);
  });

  test('a comment is not the article', () => {
    const clues: Partial<Clue>[] = [
      { source: 'jsonld', key: 'comment.datePublished', scope: 'NewsArticle', value: '2024-06-09' },
      { source: 'jsonld', key: 'datePublished', scope: 'NewsArticle', value: '2024-05-03' },
    ];
    expect(dates([prose], clues)[0]).toBe('2024-05-03');
  });

  test('the address gives a day, or a month', () => {
    expect(dates([prose], [], { url: 'https://quay.example/2024/05/03/boats' })[0]).toBe('2024-05-03');
    expect(dates([prose], [], { url: 'https://quay.example/2024/05/boats' })[0]).toBe('2024-05');
    expect(dates([prose], [], { url: 'https://quay.example/20240/95/boats-1234567' })[0]).toBeNull();
  });

  test('the day that readers were shown wins over the one in UTC', () => {
    const clues: Partial<Clue>[] = [{ source: 'meta', key: 'article:published_time', value: '2024-05-02T23:30:00Z' }];
    expect(dates(['# Boats', 'May 3, 2024', prose], clues)[0]).toBe('2024-05-03');
  });
});

describe('a date with two readings', () => {
  const published = (value: string, more: { language?: string; url?: string; also?: string } = {}) =>
    findDates(page(['# Boats', `Published: ${value}`, more.also ? `Published: ${more.also}` : prose]), {
      packs,
      language: more.language ?? 'en',
      url: more.url ?? null,
    }).published.value;
  test('stays open where nothing decides', () => {
    expect(published('03/04/2024')).toMatchObject({ ambiguous: true, iso: '2024-03-04', alternatives: ['2024-04-03'] });
  });
  test('is settled by language, site or the other dates', () => {
    expect(published('03/04/2024', { language: 'de' })).toMatchObject({ ambiguous: false, iso: '2024-04-03' });
    expect(published('03/04/2024', { url: 'https://quay.uk/boats' })).toMatchObject({
      ambiguous: false,
      iso: '2024-04-03',
    });
    expect(published('03/04/2024', { also: '3 April 2024' })).toMatchObject({ ambiguous: false, iso: '2024-04-03' });
  });
});

test('evidence keeps the winner, its places and the rejected', () => {
  const tree = page(
    ['# Boats', 'Published: May 3, 2024', prose],
    [{ source: 'meta', key: 'date', value: '2023-01-02' }],
  );
  const { published } = findDates(tree, { packs, language: 'en', url: null });
  expect(published.value?.place).toEqual({ start: 19, end: 30 });
  expect(published.evidence.chosen[0]).toMatchObject({
    rule: 'text-label-published',
    value: '2024-05-03',
    note: 'May 3, 2024',
  });
  expect(published.evidence.rejected.map(({ value }) => value)).toEqual(['2023-01-02']);
  expect(published.evidence.confidence).toBeGreaterThan(0.5);
});

test('any text gives places inside it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('3.5.2024', 'Published', 'Updated 3 May 2024'))),
      (lines) => {
        const text = lines.join('\n');
        const { published, modified } = findDates(page(lines), { packs, language: null, url: null });
        for (const { value, evidence } of [published, modified]) {
          expect(evidence.confidence).toBeGreaterThanOrEqual(0);
          expect(evidence.confidence).toBeLessThanOrEqual(1);
          if (value?.place) expect(value.place.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});

test('parseDate reads one date in any of the languages', () => {
  expect(parseDate('3. Mai 2024, 5.19 Uhr', { packs })).toEqual({
    date: { year: 2024, month: 5, day: 3, hour: 5, minute: 19 },
    precision: 'minute',
    alternatives: [],
  });
  expect(parseDate('03/04/2024', { packs })?.alternatives).toEqual([{ year: 2024, month: 4, day: 3 }]);
  expect(parseDate('03/04/2024', { packs, order: 'dmy' })).toMatchObject({
    date: { month: 4, day: 3 },
    alternatives: [],
  });
  expect(parseDate('next week', { packs })).toBeNull();
});

test('scanDates gives offsets', () => {
  expect(
    scanDates(
      'seen 3 May 2024 and 2024-05-04',
      packs.map((pack) => pack.calendar),
    ).map(({ start, end }) => [start, end]),
  ).toEqual([
    [5, 15],
    [20, 30],
  ]);
});

test('a video beside the article speaks for itself', () => {
  const object = (scope: string, value: string) => ({ source: 'jsonld' as const, key: 'datePublished', scope, value });
  const clues = [object('VideoObject', '2023-12-19'), object('NewsArticle', '2023-12-20')];
  expect(dates(['# Boats', prose], clues)[0]).toBe('2023-12-20');
});
