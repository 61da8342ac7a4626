import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarLexicon } from '../../src/calendar/index.ts';
import { calibrated } from '../../src/dates/calibration.ts';
import type { DateCandidate } from '../../src/dates/candidate.ts';
import { leadOf, trailOf } from '../../src/dates/candidates/label.ts';
import { dateWindows } from '../../src/dates/candidates/windows.ts';
import { daysOf } from '../../src/dates/days.ts';
import { findDates } from '../../src/dates/index.ts';
import { vote } from '../../src/dates/weigh.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { readSource } from '../../src/read/index.ts';

const lexicon = calendarLexicon([english.calendar, german.calendar]);
const label = (text: string) => leadOf(text, lexicon).label;

describe('leadOf', () => {
  test.each([
    ['Published: ', 'published'],
    ['(zuletzt aktualisiert am ', 'modified'],
    ['Posted on', 'published'],
    ['The bridge was built in ', null],
    ['It was published. The boats went out on ', null],
    ['', null],
  ])('%s', (text, expected) => expect(label(text)).toBe(expected));
  test('tells a word before the date from a mark', () => {
    expect(leadOf('the ships of ', lexicon).prose).toBe(true);
    expect(leadOf('Kiel, ', lexicon).prose).toBe(false);
  });
});

describe('trailOf', () => {
  const trail = (before: string, after: string) => trailOf(after, leadOf(before, lexicon), lexicon);
  test.each([
    ['Dieser Beitrag wurde am ', ' um 14:48 von Heiner geschrieben und unter Technik abgelegt.', 'published'],
    ['Die Seite wurde am ', ' zuletzt geändert.', 'modified'],
    ['', ' veröffentlicht', 'published'],
    ['', ' von Ann Lee, veröffentlicht', null],
    ['Stand ', ' aktualisiert: ', null],
    ['Das Schiff legte am ', ' ab. Der Bericht wurde veröffentlicht.', null],
  ])('%s… %s', (before, after, expected) => expect(trail(before, after)).toBe(expected));
});

describe('dateWindows', () => {
  const shown = (text: string) => dateWindows(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
  test('none without a year', () => expect(shown('3 May, at noon, 12 boats')).toEqual([]));
  test('two dates far apart have two', () =>
    expect(shown(`3 May 2024 ${'boats '.repeat(60)}4 May 2024`)).toHaveLength(2));
  test('any text: windows lie in it, in order, and hold every year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(' 3.5.2024 ', 'May 2024', ' x '.repeat(80)))),
        (parts) => {
          const text = parts.join('');
          const windows = dateWindows(text, 0, text.length);
          let behind = 0;
          for (const { start, end } of windows) {
            expect(start).toBeGreaterThanOrEqual(behind);
            expect(end).toBeLessThanOrEqual(text.length);
            behind = end;
          }
          for (const { index } of text.matchAll(/20\d\d/g))
            expect(windows.some(({ start, end }) => start <= index && end >= index + 4)).toBe(true);
        },
      ),
    );
  });
});

const candidate = (more: Partial<DateCandidate>): DateCandidate => ({
  field: 'published',
  date: { year: 2024, month: 5, day: 3 },
  rule: 'a',
  signs: [],
  family: 'meta',
  place: null,
  text: '',
  ...more,
});
const votes = (weights: Record<string, number>, ...candidates: Partial<DateCandidate>[]) =>
  vote(daysOf(candidates.map(candidate)), weights);
const other = { date: { year: 2024, month: 5, day: 9 } };

describe('days beside one another', () => {
  const at = (day: number, hour: number, zone?: string) => ({
    date: { year: 2023, month: 12, day, hour, minute: 30, ...(zone ? { zone } : {}) },
  });
  const shown = (day: number) => ({
    date: { year: 2023, month: 12, day },
    rule: 'text-line',
    family: 'text' as const,
  });
  const signs = (...candidates: Partial<DateCandidate>[]) =>
    daysOf(candidates.map(candidate)).map((day) => day.signs.filter((sign) => /local|utc/.test(sign)));
  test('one moment by two clocks', () =>
    expect(signs(at(22, 18, 'Z'), at(23, 5, '+11:00'))).toEqual([['day-moment-utc'], ['day-moment-local']]));
  test('two moments', () => expect(signs(at(22, 18, 'Z'), at(23, 6, '+11:00'))).toEqual([[], []]));
  test('a shown day that some zone reaches', () => {
    expect(signs(at(22, 18, 'Z'), shown(23))).toEqual([['day-told-utc'], ['day-shown-local']]);
    expect(signs(at(22, 2, 'Z'), shown(21))).toEqual([['day-told-utc'], ['day-shown-local']]);
  });
  test('a shown day that none does, or that the data leave no room for', () => {
    expect(signs(at(22, 18, 'Z'), shown(21))).toEqual([[], []]);
    expect(signs(at(22, 8, 'Z'), shown(23))).toEqual([[], []]);
    expect(signs(at(22, 18, '+03:00'), shown(23))).toEqual([[], []]);
  });
});

describe('vote', () => {
  const weights = { day: -1, a: 2, b: 1, far: -5 };
  test('families add up, a second candidate of one family does not', () => {
    expect(votes(weights, {}, {})[0]?.score).toBe(1);
    expect(votes(weights, {}, { rule: 'b', family: 'text' })[0]?.score).toBe(2);
  });
  test('evidence never counts for less than nothing', () => {
    expect(votes(weights, {}, { rule: 'b', family: 'text', signs: ['far'] })[0]?.score).toBe(1);
  });
  test('probabilities leave room for there being no date', () => {
    const [first, second] = votes(weights, {}, { ...other, rule: 'b' });
    expect(first!.probability + second!.probability).toBeLessThan(1);
    expect(first!.probability).toBeCloseTo(Math.E / (Math.E + 1 + 1));
  });
  test('a month speaks for its days and does not stand beside them', () => {
    const month = { date: { year: 2024, month: 5 }, family: 'url' as const, rule: 'b' };
    expect(votes(weights, {}, month).map(({ key, score }) => [key, score])).toEqual([['2024-05-03', 2]]);
    expect(votes(weights, month).map(({ key }) => key)).toEqual(['2024-05']);
  });
});

const lines = (text: string) => {
  const { tree } = readSource(text, 'text', { maxBlocks: 1000, maxDepth: 100, url: null } as never);
  return findDates(tree, { packs: [english, german], language: 'en', url: null }).published;
};
const filler = 'The boats went out before the light came and were back with the tide as they had been for years';

describe('a page in one line', () => {
  const page = (stamp: string) =>
    `Quay Home News Weather Boats are back ${stamp} ${`${filler}. `.repeat(14)}About us Contact`;
  test.each([
    ['May 3, 2024, 5:19 am', '2024-05-03T05:19'],
    ['By Ann LeePublished: May 3, 2024Updated', '2024-05-03'],
    ['5:19 amMay 3, 2024, 5:29 am', '2024-05-03T05:19'],
  ])('%s', (stamp, iso) => expect(lines(page(stamp)).value?.iso).toBe(iso));
  test('says nothing where no day is written', () => {
    expect(lines(page('')).value).toBeNull();
    expect(lines(page('© 2024 The Quay')).value).toBeNull();
  });
});

test('a moment in an attribute is a candidate, a number that is none is not', () => {
  const read = (html: string) => {
    const { tree } = readSource(html, 'html', { maxBlocks: 1000, maxDepth: 100, url: null } as never);
    return tree.clues.filter(({ source }) => source === 'time').map(({ key, value }) => `${key} ${value}`);
  };
  expect(read('<p><abbr title="2024-05-03T05:19:00Z">today</abbr></p>')).toEqual(['attribute 2024-05-03T05:19:00Z']);
  expect(read('<p><span data-utime="1714713540">today</span></p>')).toEqual(['attribute 1714713540']);
  expect(read('<p><span data-time="12345" title="2024-05-33x">today</span><b title="May">x</b></p>')).toEqual([]);
});

describe('calibrated', () => {
  const even = { low: 1, high: 1, base: 0 };
  test.each([0.1, 0.5, 0.9])('an even curve leaves %f', (said) => expect(calibrated(said, even)).toBeCloseTo(said));
  test('surer answers stay surer, and certainty has an end', () => {
    const curve = { low: 0.4, high: 0.6, base: 0.3 };
    const said = [0, 0.2, 0.5, 0.9, 0.99, 1].map((probability) => calibrated(probability, curve));
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect(said.at(-1)).toBeLessThan(1);
  });
});

describe('dates in scripts', () => {
  const page = (script: string) => {
    const html = `<html><body><script>${script}</script><main><h1>Bridge opens</h1><p>Boats pass.</p></main></body></html>`;
    const { tree } = readSource(html, 'html', { maxBlocks: 1000, url: null });
    return findDates(tree, { packs: [english], language: 'en', url: null });
  };
  test('speak for publication or change by their name', () => {
    const { published, modified } = page('{"publishedAt":"2024-05-03","lastModified":"2024-05-04"}');
    const [first] = [...published.evidence.chosen, ...published.evidence.rejected];
    expect(first).toMatchObject({ rule: 'script-published', value: '2024-05-03' });
    expect(modified.value?.iso).toBe('2024-05-04');
  });
  test('are read without marks', () => {
    const { published } = page('var data = { firstPublicationDate: "20240503", id: "20240504" }');
    expect([...published.evidence.chosen, ...published.evidence.rejected].map(({ value }) => value)).toEqual([
      '2024-05-03',
    ]);
  });
  test('of readers, comments and the build are none', () =>
    expect(page('{"userCreatedAt":"2024-05-03","buildDate":"2024-05-04"}').published.evidence.rejected).toEqual([]));
});

describe('dates in the title', () => {
  const title = (text: string, headline = 'Bridge opens') => {
    const html = `<html><head><title>${text}</title></head><body><main><h1>${headline}</h1><p>Boats pass.</p></main></body></html>`;
    const { tree } = readSource(html, 'html', { maxBlocks: 1000, url: null });
    const { chosen, rejected } = findDates(tree, { packs: [english], language: 'en', url: null }).published.evidence;
    return [...chosen, ...rejected].map(({ rule, value }) => `${rule} ${value}`);
  };
  test('speak, unless the headline has them too', () => {
    expect(title('Bridge opens | The Quay | 3 May 2024')).toEqual(['title 2024-05-03']);
    expect(title('Results, 3 May 2024 | The Quay', 'Results, 3 May 2024').join()).not.toContain('title');
  });
});
