import { fromBase64, toBase64 } from './base64.ts';

/** Questions that every tree asks. */
export const questions = 6;
const answers = 1 << questions;

/**
 * An ensemble of symmetric regression trees: every tree asks six questions of a row of numbers, the same whatever the answers
 * before, and all six answers together choose a share of the log-odds; the shares add up. Trees see conjunctions (a short line,
 * but between paragraphs, but under a list of links) that a chain's sums do not.
 *
 * Friedman: Greedy function approximation, a gradient boosting machine (2001); symmetric: Prokhorenkova et al.: CatBoost (2018).
 */
export interface TreeModel {
  /** Numbers a row. */
  features: number;
  /** Log-odds before any tree speaks. */
  base: number;
  /** Which feature each question is about, six a tree. */
  asks: Uint16Array;
  /** A value above this is a yes; questions that part nothing hold infinity. */
  thresholds: Float32Array;
  /** What each set of answers adds, 64 a tree: a yes to the first question counts 1 of its place, to the second 2, to the last 32. */
  leaves: Float32Array;
}

/** The features that some question of a model is about, rising. */
export const askedOf = ({ asks, thresholds }: TreeModel): Uint16Array =>
  Uint16Array.from(new Set(asks.filter((_, question) => Number.isFinite(thresholds[question]!)))).sort();

/** A model of rows that hold but some of the features, and these in this order; it must ask of no others. */
export function narrowed(model: TreeModel, held: Uint16Array): TreeModel {
  // A question that parts nothing may as well be asked of the first.
  const asks = model.asks.map((feature) => Math.max(0, held.indexOf(feature)));
  return { ...model, features: held.length, asks };
}

/** Rows that are asked together: few enough that they and the tree that asks stay in the nearest cache. */
const together = 32;

/** Log-odds of each of some rows. */
export function treeScores({ features, base, asks, thresholds, leaves }: TreeModel, rows: Float32Array): Float32Array {
  const scores = new Float32Array(rows.length / features).fill(base);
  for (let first = 0; first < scores.length; first += together) {
    const end = Math.min(first + together, scores.length);
    for (let q = 0, leaf = 0; q < asks.length; q += questions, leaf += answers) {
      // One by one: no answer waits for another, and a loop over the questions would cost twice as much.
      const a = asks[q]!;
      const b = asks[q + 1]!;
      const c = asks[q + 2]!;
      const d = asks[q + 3]!;
      const e = asks[q + 4]!;
      const f = asks[q + 5]!;
      const overA = thresholds[q]!;
      const overB = thresholds[q + 1]!;
      const overC = thresholds[q + 2]!;
      const overD = thresholds[q + 3]!;
      const overE = thresholds[q + 4]!;
      const overF = thresholds[q + 5]!;
      for (let i = first, row = first * features; i < end; i++, row += features) {
        const answer =
          isAbove(rows[row + a]!, overA) |
          (isAbove(rows[row + b]!, overB) << 1) |
          (isAbove(rows[row + c]!, overC) << 2) |
          (isAbove(rows[row + d]!, overD) << 3) |
          (isAbove(rows[row + e]!, overE) << 4) |
          (isAbove(rows[row + f]!, overF) << 5);
        scores[i]! += leaves[leaf + answer]!;
      }
    }
  }
  return scores;
}

/** 1 or 0, not a branch: what the answer is cannot be foreseen, and a wrong guess costs more than the question. */
const isAbove = (value: number, threshold: number): number => Number(value > threshold) | 0;

/** Trees as they are shipped: places of thresholds in a table, leaves in eight bits, base64. */
export interface PackedTrees {
  features: number;
  base: number;
  /** For each feature the thresholds of its questions, rising. */
  edges: readonly (readonly number[])[];
  asks: string;
  /** A byte a question: the place of its threshold among the feature's edges, 255 where it parts nothing. */
  steps: string;
  /** What one step of a leaf is worth. */
  scale: number;
  leaves: string;
}

const nothing = 255;

/** Rounds the leaves to eight bits and the thresholds to six digits. At most 256 features and 255 thresholds a feature. */
export function packTrees(model: TreeModel): PackedTrees {
  const { features, base } = model;
  const digits = (value: number) => Number(value.toPrecision(6));
  const used = Array.from({ length: features }, () => new Set<number>());
  model.asks.forEach((feature, question) => {
    const threshold = model.thresholds[question]!;
    if (Number.isFinite(threshold)) used[feature]!.add(digits(threshold));
  });
  const edges = used.map((own) => [...own].sort((a, b) => a - b));
  const steps = Array.from(model.thresholds, (threshold, question) =>
    Number.isFinite(threshold) ? edges[model.asks[question]!]!.indexOf(digits(threshold)) : nothing,
  );
  let most = 0;
  for (const leaf of model.leaves) most = Math.max(most, Math.abs(leaf));
  const scale = most / 127 || 1;
  return {
    features,
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
  const { features, base, edges, scale } = packed;
  const asks = Uint16Array.from(fromBase64(packed.asks));
  const thresholds = Float32Array.from(fromBase64(packed.steps), (step, question) =>
    step === nothing ? Number.POSITIVE_INFINITY : edges[asks[question]!]![step]!,
  );
  const leaves = Float32Array.from(fromBase64(packed.leaves), (byte) => ((byte << 24) >> 24) * scale);
  return { features, base, asks, thresholds, leaves };
}
