import type { PackedSparseModel } from '../../src/labeller/index.ts';
import { keyBits, mostSteps, packKeys, packNumbers } from '../../src/labeller/index.ts';
import type { Sequences } from './corpora.ts';
import { newWeights, type Weights } from './fit.ts';

/** The features worth learning: those seen often enough in the sets. Index → key, in rising order. */
export function chooseFeatures(data: readonly Sequences[], least: number): Int32Array {
  const counts = new Uint8Array(2 ** keyBits);
  for (const { features } of data) for (const key of features) if (counts[key]! < 255) counts[key]!++;
  const chosen: number[] = [];
  for (let key = 0; key < counts.length; key++) if (counts[key]! >= least) chosen.push(key);
  return Int32Array.from(chosen);
}

/** Puts their indexes where chosen features were, keys or indexes themselves, in place; others are dropped. */
export function indexFeatures(data: Sequences, chosen: Int32Array): void {
  const index = new Int32Array(2 ** keyBits).fill(-1);
  chosen.forEach((key, i) => {
    index[key] = i;
  });
  const { starts, features } = data;
  let length = 0;
  let from = 0;
  for (let at = 0; at + 1 < starts.length; at++) {
    const to = starts[at + 1]!;
    starts[at] = length;
    for (; from < to; from++) {
      const found = index[features[from]!]!;
      if (found >= 0) features[length++] = found;
    }
  }
  starts[starts.length - 1] = length;
  data.features = features.slice(0, length);
}

/** Weights of some features, and the keys of those, in rising order. */
export interface Learned {
  weights: Weights;
  keys: Int32Array;
}

/** The `count` features whose weights differ most between labels, in rising order. */
export function weightiest({ weights, keys }: Learned, count: number): Int32Array {
  const size = weights.labels;
  const ranges = Float32Array.from(keys, (_, feature) => {
    const row = weights.values.subarray(feature * size, (feature + 1) * size);
    return Math.max(...row) - Math.min(...row);
  });
  const least = Float32Array.from(ranges).sort().at(-count) ?? 0;
  return Int32Array.from(keys.keys()).filter((feature) => ranges[feature]! >= least && ranges[feature]! > 0);
}

/** Only those features, by their indexes. */
export function keepOnly({ weights, keys }: Learned, kept: Int32Array): Learned {
  const size = weights.labels;
  const made = newWeights(kept.length, size);
  kept.forEach((feature, i) => {
    made.values.set(weights.values.subarray(feature * size, (feature + 1) * size), i * size);
    made.squares.set(weights.squares.subarray(feature * size, (feature + 1) * size), i * size);
  });
  made.transitions.set(weights.transitions);
  made.transitionSquares.set(weights.transitionSquares);
  return { weights: made, keys: kept.map((feature) => keys[feature]!) };
}

/**
 * The model as it is shipped, its weights in whole steps. What a feature says of all labels alike says nothing, so its
 * middle weight is taken off.
 */
export function shapeModel({ weights, keys }: Learned, labels: readonly string[]): PackedSparseModel {
  const size = labels.length;
  const steady = new Float32Array(weights.values.length);
  keys.forEach((_, feature) => {
    const row = weights.values.subarray(feature * size, (feature + 1) * size);
    const middle = Float32Array.from(row).sort()[size >> 1]!;
    steady.set(
      row.map((weight) => weight - middle),
      feature * size,
    );
  });
  // A few outliers are cut off, so that the steps of all others are finer.
  const scale = steady.map(Math.abs).sort()[Math.floor(steady.length * 0.9995)]! / mostSteps;
  const step = (weight: number) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / scale))) + mostSteps;
  return {
    labels,
    scale,
    keys: packKeys(keys),
    weights: packNumbers(Array.from(steady, step)),
    transitions: Array.from(weights.transitions, (value) => Math.round(value * 1000) / 1000),
  };
}
