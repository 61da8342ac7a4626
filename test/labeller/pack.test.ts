import { expect, test } from 'vitest';
import { packWeights, unpackWeights } from '../../src/labeller/index.ts';

test('weights are shipped with the precision of eight bits, whatever lies between those that weigh', () => {
  const weights = new Float32Array(3000);
  weights.set([1, -0.5, 0.25], 21);
  weights.set([-1, 0, 0.125], 2700);
  const shipped = unpackWeights(packWeights(weights));
  expect(shipped).toHaveLength(weights.length);
  shipped.forEach((value, i) => {
    expect(Math.abs(value - weights[i]!)).toBeLessThanOrEqual(1 / 254 + 1e-9);
  });
});

test('of weights that are all nothing, nothing is shipped', () => {
  expect(packWeights(new Float32Array(8))).toEqual({ slots: 8, scale: 1, keys: '', steps: '' });
});
