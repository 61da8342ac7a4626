import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPath, type Chain } from '../../src/labeller/index.ts';

const size = 3;
const weight = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);
const many = (count: number) => fc.array(weight, { minLength: count, maxLength: count });
const chain: fc.Arbitrary<Chain> = many(size * size).map((transitions) => ({
  labels: ['a', 'b', 'c'],
  transitions: Float32Array.from(transitions),
}));
const scores = fc.nat(5).chain((length) => many(size * length).map((values) => Float64Array.from(values)));

/** Every labelling of a sequence, with its score. */
function paths({ transitions }: Chain, values: Float64Array): { path: number[]; score: number }[] {
  let all: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < values.length / size; at++) {
    all = all.flatMap(({ path, score }) =>
      [0, 1, 2].map((label) => {
        const step = at === 0 ? 0 : transitions[path.at(-1)! * size + label]!;
        return { path: [...path, label], score: score + step + values[at * size + label]! };
      }),
    );
  }
  return all;
}

test('the best path scores as high as any labelling', () =>
  fc.assert(
    fc.property(chain, scores, (labels, values) => {
      const all = paths(labels, values);
      const best = Math.max(...all.map(({ score }) => score));
      const found = bestPath(labels, values).join();
      expect(all.find(({ path }) => path.join() === found)!.score).toBeCloseTo(best, 6);
    }),
  ));

test('a label of minus infinity is not taken', () => {
  const labels: Chain = { labels: ['a', 'b', 'c'], transitions: new Float32Array(size * size) };
  const values = Float64Array.from([Number.NEGATIVE_INFINITY, 1, 2, 5, 4, Number.NEGATIVE_INFINITY]);
  expect([...bestPath(labels, values)]).toEqual([2, 0]);
});
