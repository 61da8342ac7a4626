import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../src/read/plain/index.ts';
import { mapOf, originOf } from '../../src/tree/index.ts';
import { lineOf, plain, squeeze } from './shown.ts';

const is = (source: string, ...lines: string[]) =>
  test(JSON.stringify(source), () => expect(plain(source).children.map(lineOf)).toEqual(lines));

describe('lines', () => {
  is('a\nb\r\nc\rd\u2028e', ...'abcde'.split('').map((text) => `paragraph: ${text}`));
  is('  a \t\n\n \u00a0 \nb', 'paragraph: a', 'paragraph: b');
  is('');
  is(' \n\t\r\n');
  is('a\0b', 'paragraph: a\0b');
});

describe('marks', () => {
  is('• a\n- b\n* c\n– d', ...'abcd'.split('').map((text) => `listItem: ${text}`));
  is('-b\n-\n1. c', 'paragraph: -b', 'paragraph: -', 'paragraph: 1. c');
  is('- Air defences -\n-- What now --', 'heading: Air defences', 'heading: What now');
  is('- Air defences --', 'listItem: Air defences --');
});

describe('wrapped text', () => {
  const wrapped = `The harbour of the old town had been closed
for two weeks when the ferries came back to
it on the last morning of the month, and in
the streets people stopped to look at them.

A second paragraph begins here after a line
with nothing on it, and ends a little early`;
  test('is one block a paragraph', () => {
    const { children } = plain(wrapped);
    expect(children.map(({ value }) => value)).toEqual(wrapped.split('\n\n').map(squeeze));
    const at = children[0]!.value.indexOf('closed for');
    const { start, end } = originOf(children[0]!, at, at + 10);
    expect(wrapped.slice(start, end)).toBe('closed\nfor');
  });
  is(
    'Short lines\nthat no width\nexplains\nstay lines\nof their own',
    ...['Short lines', 'that no width', 'explains', 'stay lines', 'of their own'].map((text) => `paragraph: ${text}`),
  );
});

describe('header fields', () => {
  is('title: A\nb', '[title] paragraph: title: A', 'paragraph: b');
  is('date 2025-12-03 The talks', '[date] paragraph: date 2025-12-03', 'paragraph: The talks');
  is('date 2025-12-03T05:19:00+01:00', '[date] paragraph: date 2025-12-03T05:19:00+01:00');
  is('date 2025-12-031 no', 'paragraph: date 2025-12-031 no');
  is('Dates 2025-12-03 no', 'paragraph: Dates 2025-12-03 no');
  is('title:', 'paragraph: title:');
  is('b\ntitle: A', 'paragraph: b', 'paragraph: title: A');
  is('Entitled: A', 'paragraph: Entitled: A');

  test('are clues that show their values', () => {
    const source = 'Title = A b\nurl: https://example.org/\ndate: 2025-12-03 Now';
    expect(
      plain(source).clues.map(({ key, value, place }) => [key, value, source.slice(place!.start, place!.end)]),
    ).toEqual([
      ['title', 'A b', 'A b'],
      ['url', 'https://example.org/', 'https://example.org/'],
      ['date', '2025-12-03', '2025-12-03'],
    ]);
  });
});

test('gap counts the blank lines above', () => {
  expect(plain('a\n\n\nb\nc\n\n').children.map(({ gap }) => gap)).toEqual([0, 2, 0]);
});

test('blocks beyond the limit are told, not read', () => {
  const { tree, messages } = readPlain('a\nb\n c', { maxBlocks: 2 });
  expect(tree.children).toHaveLength(2);
  expect(messages).toMatchObject([{ ruleId: 'max-blocks', place: { start: 5, end: 6 } }]);
  expect(readPlain('a\nb', { maxBlocks: 2 }).messages).toEqual([]);
});

test('the blocks are the text in its order, marks aside', () => {
  const piece = fc.oneof(
    fc.constantFrom('word ', '- ', '\n', '\n\n', '\r', '• ', 'date 2025-12-03 ', 'title: ', '\u2028'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('');
      let reached = 0;
      const gaps: string[] = [];
      for (const block of plain(source).children) {
        const { place, value } = block;
        expect(squeeze(source.slice(place.start, place.end))).toBe(squeeze(value));
        expect(mapOf(block).length).toBe(value.length);
        gaps.push(source.slice(reached, place.start));
        reached = place.end;
      }
      expect(gaps.join('') + source.slice(reached)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 300 },
  );
});
