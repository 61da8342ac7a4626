import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPath, type ChainModel, emissions, marginals, packModel, unpackModel } from '../../src/labeller/index.ts';

const size = 3;
const weight = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);
const many = (count: number) => fc.array(weight, { minLength: count, maxLength: count });
const model: fc.Arbitrary<ChainModel> = fc.tuple(many(size * 4), many(size * size)).map(([weights, transitions]) => ({
  labels: ['a', 'b', 'c'],
  weights: Float32Array.from(weights),
  transitions: Float32Array.from(transitions),
}));
const sequence = fc.array(fc.uniqueArray(fc.nat(3), { maxLength: 4 }), { maxLength: 5 });

/** Every labelling of a sequence, with its score. */
function paths({ transitions }: ChainModel, scores: Float64Array): { path: number[]; score: number }[] {
  let all: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < scores.length / size; at++) {
    all = all.flatMap(({ path, score }) =>
      [0, 1, 2].map((label) => {
        const step = at === 0 ? 0 : transitions[path.at(-1)! * size + label]!;
        return { path: [...path, label], score: score + step + scores[at * size + label]! };
      }),
    );
  }
  return all;
}

describe('against every labelling of a short sequence', () => {
  test('the best path scores as high as any', () =>
    fc.assert(
      fc.property(model, sequence, (chain, fired) => {
        const scores = emissions(chain, fired);
        const all = paths(chain, scores);
        const best = Math.max(...all.map(({ score }) => score));
        const found = bestPath(chain, scores).join();
        expect(all.find(({ path }) => path.join() === found)!.score).toBeCloseTo(best, 6);
      }),
    ));

  test('marginals are shares of the sum over all', () =>
    fc.assert(
      fc.property(model, sequence, (chain, fired) => {
        const scores = emissions(chain, fired);
        const all = paths(chain, scores).map(({ path, score }) => ({ path, share: Math.exp(score) }));
        const total = all.reduce((sum, { share }) => sum + share, 0);
        marginals(chain, scores).forEach((probability, i) => {
          const through = all.filter(({ path }) => path[Math.floor(i / size)] === i % size);
          expect(probability).toBeCloseTo(through.reduce((sum, { share }) => sum + share, 0) / total, 6);
        });
      }),
    ));
});

test('a model is shipped with the precision of eight bits, whatever lies between its features', () => {
  const weights = new Float32Array(size * 1000);
  weights.set([1, -0.5, 0.25], size * 7);
  weights.set([-1, 0, 0.125], size * 900);
  const chain: ChainModel = {
    labels: ['a', 'b', 'c'],
    weights,
    transitions: Float32Array.from({ length: 9 }, () => 0.5),
  };
  const shipped = unpackModel(packModel(chain));
  expect(shipped.labels).toEqual(chain.labels);
  expect(shipped.transitions).toEqual(chain.transitions);
  expect(shipped.weights).toHaveLength(weights.length);
  shipped.weights.forEach((value, i) => {
    expect(Math.abs(value - weights[i]!)).toBeLessThanOrEqual(1 / 254 + 1e-9);
  });
});
