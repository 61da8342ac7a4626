import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRows,
  featureKey,
  keyBits,
  keyTable,
  mostSteps,
  packKeys,
  packNumbers,
  pairs,
  readSums,
  rowOf,
  unpackKeys,
  unpackNumbers,
  unpackSparseModel,
} from '../../src/labeller/index.ts';

const keys = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** keyBits - 1 }), { maxLength: 300 })
  .map((list) => list.sort((a, b) => a - b));

describe('a sparse model', () => {
  it('has keys that come back as they were packed', () =>
    fc.assert(
      fc.property(keys, (list) => {
        expect(unpackKeys(packKeys(list))).toEqual(list);
      }),
    ));

  it('has numbers that come back as they were packed, in characters that JSON leaves alone', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 * mostSteps })), (numbers) => {
        const text = packNumbers(numbers);
        expect([...unpackNumbers(text)]).toEqual(numbers);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    ));

  it('finds the row of each key, and of no other', () =>
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 2 ** keyBits - 1 }), (list, other) => {
        const table = keyTable(list);
        list.forEach((key, row) => {
          expect(rowOf(table, key)).toBe(row);
        });
        expect(rowOf(table, other)).toBe(list.indexOf(other));
      }),
    ));

  it('unpacks weights around zero', () => {
    const packed = {
      labels: ['a', 'b'],
      scale: 0.5,
      keys: packKeys([7]),
      weights: packNumbers([45, 0]),
      transitions: [0, 1, 0, 0],
    };
    const model = unpackSparseModel(packed);
    expect(rowOf(model.keys, 7)).toBe(0);
    expect([...model.transitions]).toEqual([0, 1, 0, 0]);
    const sums = new Int32Array(pairs(model));
    const steps = new Int16Array(2);
    addRows(model, Int32Array.of(7, 8, 7), 3, sums, 0);
    readSums(model, sums, 0, steps, 0);
    expect([...steps]).toEqual([0, -90]);
  });
});

describe('featureKey', () => {
  it('spreads features over the keys', () => {
    const seen = new Set<number>();
    for (let template = 0; template < 20; template++)
      for (let i = 0; i < 500; i++) seen.add(featureKey(template, i, i % 7));
    // Ten thousand of sixteen million: by chance three share a key with another.
    expect(seen.size).toBeGreaterThan(9_985);
    for (const key of seen) expect(key >>> keyBits).toBe(0);
  });

  it('tells first from second', () => expect(featureKey(1, 2, 3)).not.toBe(featureKey(1, 3, 2)));
});
