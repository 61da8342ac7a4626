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

/** Bits of a float as a whole number that is larger where the float is: numbers compare faster whole. Zero has one sign. */
const ordered = (bits: number): number => bits ^ ((bits >> 31) & 0x7fffffff);

/** The trees as they are walked. */
interface Layout {
  /** The features that some node asks of; trees for plain text ask of half of them. */
  asked: Uint16Array;
  /** Of each node the place of its feature among those, and its ordered threshold, side by side. */
  nodes: Int32Array;
}

const layouts = new WeakMap<TreeModel, Layout>();

/** The features that some node of a model asks of, rising. */
export const askedOf = ({ asks, thresholds }: TreeModel): Uint16Array =>
  Uint16Array.from(new Set(asks.filter((_, node) => Number.isFinite(thresholds[node]!)))).sort();

/** The layout of a model, made once. */
function layOut(model: TreeModel): Layout {
  let layout = layouts.get(model);
  if (!layout) {
    const { asks, thresholds } = model;
    const asked = askedOf(model);
    const bits = new Int32Array(thresholds.map((threshold) => threshold + 0).buffer);
    const nodes = new Int32Array(2 * asks.length);
    for (let node = 0; node < asks.length; node++) {
      // A node that asks nothing may as well ask of the first.
      nodes[2 * node] = Math.max(0, asked.indexOf(asks[node]!));
      nodes[2 * node + 1] = ordered(bits[node]!);
    }
    layout = { asked, nodes };
    layouts.set(model, layout);
  }
  return layout;
}

/** Rows that are asked together: few enough that they and the tree that asks stay in the nearest cache. */
const together = 32;

/** Log-odds of each row of `values`; a row may hold more numbers than the trees ask for, `width` in all. */
export function treeScores(model: TreeModel, values: Float32Array, width: number = model.features): Float32Array {
  const { base } = model;
  const { asked, nodes } = layOut(model);
  const count = asked.length;
  const scores = new Float32Array(values.length / width);
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  // Four at a time are asked.
  const most = Math.min(together, (scores.length + 3) & ~3);
  const rows = new Int32Array(most * count);
  const sums = new Float64Array(most);
  for (let row = 0; row < scores.length; row += together) {
    const held = Math.min(together, scores.length - row);
    for (let i = 0; i < held; i++) {
      const from = (row + i) * width;
      const to = i * count;
      for (let f = 0; f < count; f++) rows[to + f] = ordered(bits[from + asked[f]!]!);
    }
    sums.fill(0);
    addTrees(model, nodes, rows, { held, count }, sums);
    for (let i = 0; i < held; i++) scores[row + i] = base + sums[i]!;
  }
  return scores;
}

/** Adds what every tree says of the first rows, so many held, of so many numbers each. */
function addTrees(
  { depth, leaves }: TreeModel,
  nodes: Int32Array,
  rows: Int32Array,
  { held, count }: { held: number; count: number },
  sums: Float64Array,
): void {
  const size = (1 << depth) - 1;
  for (let root = 0, leaf = -size; root < nodes.length; root += 2 * size, leaf += size + 1) {
    // All rows are asked the first question: it is read once.
    const place = nodes[root]!;
    const threshold = nodes[root + 1]!;
    // Four rows at a time: a step waits for the one before it, but not for those of other rows (1.6 times).
    for (let i = 0, a = 0; i < held; i += 4, a += 4 * count) {
      const b = (a + count) | 0;
      const c = (b + count) | 0;
      const d = (c + count) | 0;
      let inA = 1 + isAbove(rows[a + place]!, threshold);
      let inB = 1 + isAbove(rows[b + place]!, threshold);
      let inC = 1 + isAbove(rows[c + place]!, threshold);
      let inD = 1 + isAbove(rows[d + place]!, threshold);
      for (let step = 1; step < depth; step++) {
        inA = below(nodes, root, inA, rows, a);
        inB = below(nodes, root, inB, rows, b);
        inC = below(nodes, root, inC, rows, c);
        inD = below(nodes, root, inD, rows, d);
      }
      sums[i]! += leaves[leaf + inA]!;
      sums[i + 1]! += leaves[leaf + inB]!;
      sums[i + 2]! += leaves[leaf + inC]!;
      sums[i + 3]! += leaves[leaf + inD]!;
    }
  }
}

/** 1 or 0, not a branch: which way a row goes cannot be foreseen, and a wrong guess costs more than the step. */
const isAbove = (value: number, threshold: number): number => Number(value > threshold) | 0;

/** The child of a node that a row goes to. */
function below(nodes: Int32Array, root: number, node: number, rows: Int32Array, from: number): number {
  const at = (root + 2 * node) | 0;
  return (2 * node + 1 + isAbove(rows[(from + nodes[at]!) | 0]!, nodes[(at + 1) | 0]!)) | 0;
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
