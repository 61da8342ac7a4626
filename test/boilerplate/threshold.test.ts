import { expect, test } from 'vitest';
import { thresholdOf } from '../../src/boilerplate/threshold.ts';

const threshold = (...odds: number[]) => thresholdOf(Float32Array.from(odds), new Int32Array(odds.length).fill(20));

test('a page that is sure of its body keeps what is more likely than not', () => {
  expect(threshold(5, 5, 4, 6, -5, -6, -0.1)).toBe(0);
});

test('a page of one paragraph keeps it though it is a little less likely than not', () => {
  expect(threshold(-0.2)).toBeLessThan(-0.2);
});

test('of a page where nothing is likely, what is likeliest is kept', () => {
  const least = threshold(-1, -1.2, -6, -6, -6);
  expect(least).toBeLessThan(-1.2);
  expect(least).toBeGreaterThan(-6);
});

test('a page of furniture has no body', () => {
  expect(threshold(...Array.from({ length: 30 }, () => -6))).toBe(-3);
});

test('nothing is no page', () => {
  expect(threshold()).toBeLessThanOrEqual(0);
});
