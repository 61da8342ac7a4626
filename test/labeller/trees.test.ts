import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedOf,
  narrowed,
  packTrees,
  questions,
  type TreeModel,
  treeScores,
  unpackTrees,
} from '../../src/labeller/index.ts';
import { binned, fitTrees } from '../../train/trees.ts';

const nothing = Number.POSITIVE_INFINITY;

/** One tree, of two questions: above 5 in the first feature, above 1 in the second. */
const single: TreeModel = {
  features: 2,
  base: 0.5,
  asks: Uint16Array.of(0, 1, 0, 0, 0, 0),
  thresholds: Float32Array.of(5, 1, nothing, nothing, nothing, nothing),
  leaves: leavesOf([-1, 0.25, 7, 1]),
};

function leavesOf(first: readonly number[]): Float32Array {
  const leaves = new Float32Array(2 ** questions);
  leaves.set(first);
  return leaves;
}

describe('treeScores', () => {
  test('adds the leaf of the answers to the base', () => {
    const rows = Float32Array.of(4, 1, 6, 1, 4, 2, 6, 2);
    expect([...treeScores(single, rows)]).toEqual([-0.5, 0.75, 7.5, 1.5]);
  });

  test('a value on the threshold is not above it', () => {
    expect([...treeScores(single, Float32Array.of(5, 1))]).toEqual([-0.5]);
  });

  test('rows that are asked together do not mix', () => {
    const rows = Float32Array.from({ length: 2 * 101 }, (_, i) => [4, 9, 1][(i * i) % 3]!);
    const alone = (row: number) => treeScores(single, rows.slice(2 * row, 2 * row + 2))[0];
    expect([...treeScores(single, rows)]).toEqual(Array.from({ length: 101 }, (_, row) => alone(row)));
  });

  test('narrowed, it reads rows that hold the features it asks of', () => {
    const wide: TreeModel = { ...single, features: 9, asks: Uint16Array.of(3, 7, 0, 0, 0, 0) };
    expect([...askedOf(wide)]).toEqual([3, 7]);
    const narrow = narrowed(wide, Uint16Array.of(3, 5, 7));
    expect([...treeScores(narrow, Float32Array.of(6, 0, 1, 6, 0, 2))]).toEqual([0.75, 1.5]);
  });

  test('no rows, no scores', () => {
    expect(treeScores(single, new Float32Array(0))).toHaveLength(0);
  });
});

describe('packTrees', () => {
  test('survives shipping, leaves within one step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { nil: nothing }), {
          minLength: questions,
          maxLength: questions,
        }),
        (leaves, thresholds) => {
          const model = {
            ...single,
            thresholds: Float32Array.from(thresholds),
            leaves: leavesOf(leaves.map((leaf) => leaf / 10)),
          };
          const back = unpackTrees(JSON.parse(JSON.stringify(packTrees(model))));
          expect([...back.thresholds]).toEqual(thresholds);
          expect(back.asks).toEqual(model.asks);
          const step = Math.max(...leaves.map(Math.abs)) / 10 / 127;
          back.leaves.forEach((leaf, i) => {
            expect(Math.abs(leaf - model.leaves[i]!)).toBeLessThanOrEqual(step + 1e-6);
          });
        },
      ),
    );
  });
});

describe('fitTrees', () => {
  const rows = 400;
  const values = Float32Array.from({ length: rows * 3 }, (_, i) => (i * 7919) % 101);
  // True of one corner only, as no sum over the features says.
  const goals = Float32Array.from({ length: rows }, (_, row) =>
    values[row * 3]! > 50 !== values[row * 3 + 1]! > 50 ? 1 : 0,
  );
  const labels = { goals, weights: new Float32Array(rows).fill(1), groups: Int32Array.from(goals.keys()) };
  const options = { trees: 60, rate: 0.3, rows: 0.8, columns: 1, l2: 1, least: 0.1, seed: 1 };
  const fitted = () => fitTrees(binned({ features: 3, rows, values }), labels, options);

  test('learns a conjunction', () => {
    const scores = treeScores(fitted(), values);
    const right = goals.filter((goal, row) => scores[row]! > 0 === (goal === 1)).length;
    expect(right / rows).toBeGreaterThan(0.97);
  });

  test('the same rows give the same trees', () => {
    expect(fitted()).toEqual(fitted());
  });

  test('rows that count nothing teach nothing', () => {
    const weights = Float32Array.from(goals, (_, row) => (row < 300 ? 1 : 0));
    const turned = goals.map((goal, row) => (row < 300 ? goal : 1 - goal));
    const table = binned({ features: 3, rows, values });
    expect(fitTrees(table, { ...labels, weights, goals: turned }, options)).toEqual(
      fitTrees(table, { ...labels, weights }, options),
    );
  });
});
