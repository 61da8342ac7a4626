import { fromBase64, toBase64 } from './base64.ts';

/**
 * An ensemble of regression trees: every tree asks a few questions of a row of numbers and answers with a share of the
 * log-odds; the answers add up. Trees see conjunctions (a short line, but between paragraphs, but under a list of links) that
 * a chain's sums do not.
 *
 * Friedman: Greedy function approximation, a gradient boosting machine (2001).
 */
export interface TreeModel {
  /** Numbers a row. */
  features: number;
  /** Questions in a row on the way through every tree. */
  depth: number;
  /** Log-odds before any tree speaks. */
  base: number;
  /** Which feature each node asks of, tree by tree; a tree's node `i` has the children `2i + 1` and `2i + 2`. */
  asks: Uint16Array;
  /** A value above this goes right; nodes that ask nothing hold infinity. */
  thresholds: Float32Array;
  /** What each leaf adds, `2 ** depth` a tree. */
  leaves: Float32Array;
}

/** Log-odds of each row of `values`. */
export function treeScores(model: TreeModel, values: Float32Array): Float64Array {
  const { features, depth, base, asks, thresholds, leaves } = model;
  const nodes = (1 << depth) - 1;
  const scores = new Float64Array(values.length / features);
  for (let row = 0, from = 0; row < scores.length; row++, from += features) {
    let sum = 0;
    for (let root = 0, leaf = 0; leaf < leaves.length; root += nodes, leaf += nodes + 1) {
      let node = 0;
      while (node < nodes) {
        const at = root + node;
        // A sum, not a branch: which way a row goes cannot be foreseen, and a wrong guess costs more than the step (1.9 times).
        node = (2 * node + 1 + (Number(values[from + asks[at]!]! > thresholds[at]!) | 0)) | 0;
      }
      sum += leaves[leaf + node - nodes]!;
    }
    scores[row] = base + sum;
  }
  return scores;
}

/** Trees as they are shipped: places of thresholds in a table, leaves in eight bits, base64. */
export interface PackedTrees {
  features: number;
  depth: number;
  base: number;
  /** For each feature the thresholds that some node asks, rising. */
  edges: readonly (readonly number[])[];
  asks: string;
  /** A byte a node: the place of its threshold among the feature's edges, 255 where it asks nothing. */
  steps: string;
  /** What one step of a leaf is worth. */
  scale: number;
  leaves: string;
}

const nothing = 255;

/** Rounds the leaves to eight bits and the thresholds to six digits. At most 256 features and 255 thresholds a feature. */
export function packTrees(model: TreeModel): PackedTrees {
  const { features, depth, base } = model;
  const digits = (value: number) => Number(value.toPrecision(6));
  const used = Array.from({ length: features }, () => new Set<number>());
  model.asks.forEach((feature, node) => {
    const threshold = model.thresholds[node]!;
    if (Number.isFinite(threshold)) used[feature]!.add(digits(threshold));
  });
  const edges = used.map((own) => [...own].sort((a, b) => a - b));
  const steps = Array.from(model.thresholds, (threshold, node) =>
    Number.isFinite(threshold) ? edges[model.asks[node]!]!.indexOf(digits(threshold)) : nothing,
  );
  let most = 0;
  for (const leaf of model.leaves) most = Math.max(most, Math.abs(leaf));
  const scale = most / 127 || 1;
  return {
    features,
    depth,
    base: digits(base),
    edges,
    asks: toBase64([...model.asks]),
    steps: toBase64(steps),
    scale: digits(scale),
    leaves: toBase64(Array.from(model.leaves, (leaf) => Math.round(leaf / scale) & 255)),
  };
}

/** The trees of their shipped form. */
export function unpackTrees(packed: PackedTrees): TreeModel {
  const { features, depth, base, edges, scale } = packed;
  const asks = Uint16Array.from(fromBase64(packed.asks));
  const thresholds = Float32Array.from(fromBase64(packed.steps), (step, node) =>
    step === nothing ? Number.POSITIVE_INFINITY : edges[asks[node]!]![step]!,
  );
  const leaves = Float32Array.from(fromBase64(packed.leaves), (byte) => ((byte << 24) >> 24) * scale);
  return { features, depth, base, asks, thresholds, leaves };
}
