import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimes } from '../../src/temporal/index.ts';
import { packs } from './find.ts';

const words = [
  'the end of',
  'last',
  '3',
  'May',
  '1999',
  ',',
  'Tuesday',
  'two',
  'weeks',
  'ago',
  '-',
  '\n',
  "'90s",
  'quarter',
  '5:30 pm',
  'of',
  'BC',
  '½',
  '😀',
];
const prose = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' ')),
);

test('expressions lie in the text, in order, and show what they say', () => {
  fc.assert(
    fc.property(prose, fc.constantFrom(...Object.values(packs)), (text, pack) => {
      let reached = 0;
      for (const time of findTimes(text, { pack, reference: { year: 2025, month: 12, day: 3 } })) {
        expect(time.start).toBeGreaterThanOrEqual(reached);
        expect(time.end).toBeGreaterThan(time.start);
        expect(text.slice(time.start, time.end)).toBe(time.text);
        expect(time.form).not.toBe('');
        expect(`${time.value}${time.form}`).not.toMatch(/NaN|undefined/);
        reached = time.end;
      }
    }),
  );
});

test('a pack without a grammar finds nothing', () => {
  const { temporal: _temporal, ...pack } = packs.en;
  expect(findTimes('today', { pack, reference: null })).toEqual([]);
});
