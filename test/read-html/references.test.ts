import { decodeHTML } from 'entities/decode';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/read/html/references.ts';

const parts = [
  '&',
  '&amp;',
  '&amp',
  'amp;',
  '&#65;',
  '&#x41',
  '&#',
  '&notin;',
  '&notit',
  '&NotEqualTilde;',
  ';',
  '=',
  'x',
  ' ',
];
const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((pieces) => pieces.join(''));

function pieces(source: string, start = 0, end = source.length) {
  const found: { value: string; start: number; end: number }[] = [];
  decodeText(source, start, end, { text: (value, from, to) => found.push({ value, start: from, end: to }) });
  return found;
}

describe('decodeText', () => {
  test('a reference is a piece of its own, with its place', () => {
    expect(pieces('R &amp; D')).toEqual([
      { value: 'R ', start: 0, end: 2 },
      { value: '&', start: 2, end: 7 },
      { value: ' D', start: 7, end: 9 },
    ]);
  });

  test('a reference for two characters is two pieces of one place', () => {
    expect(pieces('a&NotEqualTilde;').slice(1)).toEqual([
      { value: '≂', start: 1, end: 16 },
      { value: '̸', start: 1, end: 16 },
    ]);
  });

  test('reads no further than it is told', () => {
    expect(pieces('x&amp;y', 1, 5)).toEqual([{ value: '&', start: 1, end: 5 }]);
  });

  test('decodes as HTML does, and its pieces leave nothing out', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = pieces(source);
        expect(found.map(({ value }) => value).join('')).toBe(decodeHTML(source));
        let behind = 0;
        for (const { start, end } of found) {
          expect(start === behind || end === behind).toBe(true);
          behind = end;
        }
        expect(behind).toBe(source.length);
      }),
    );
  });
});
