import { expect, test } from 'vitest';
import { drops } from '../../bench/floors.ts';
import type { Scored } from '../../bench/task.ts';

const scored = (name: string, pinned: Record<string, number>): Scored => ({
  name,
  pinned,
  documents: 1,
  told: {},
  worst: [],
});
const body = (now: number, floor: number) => drops([scored('a', { body: now })], { a: { body: floor } });

test('a floor holds', () => {
  expect(body(0.9, 0.9)).toEqual([]);
  expect(body(0.95, 0.9)).toEqual([]);
  expect(body(0.898, 0.9)).toEqual([]);
  expect(body(0.8976, 0.9)).toEqual([]);
});

test('a drop beyond the slack is told, with both figures', () => {
  expect(body(0.897, 0.9)).toEqual(['a body dropped from 0.9 to 0.897.']);
  expect(body(Number.NaN, 0.9)).toHaveLength(1);
});

test('a floor without a figure is a loss', () => {
  expect(drops([scored('a', {})], { a: { body: 0.9 } })).toHaveLength(1);
  expect(drops([], { a: { body: 0.9 } })).toEqual(['a has floors but was not measured.']);
});
