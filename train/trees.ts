import type { TreeModel } from '../src/labeller/index.ts';
import { generator } from './random.ts';

/** Measured values of some rows. */
export interface Table {
  features: number;
  rows: number;
  /** `values[row * features + feature]`. */
  values: Float32Array;
}

/** What rows should be. */
export interface Labels {
  /** What each row should be: 0–1. */
  goals: Float32Array;
  /** How much each row counts; 0 leaves it out. */
  weights: Float32Array;
  /** Rows of one group (a page) are drawn together. */
  groups: Int32Array;
}

export interface TreeOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Share of the groups that each tree sees. */
  rows: number;
  /** Share of the features that each tree sees. */
  columns: number;
  /** Pull of leaves to zero, in units of weight. */
  l2: number;
  /** Least weight (times p(1 − p)) on either side of a question. */
  least: number;
  seed: number;
}

const maxBins = 32;

/** At most 31 edges that part the values of a feature into bins of like size. */
function edgesOf(table: Table, feature: number): Float32Array {
  const { features, values, rows } = table;
  const sample: number[] = [];
  const step = Math.max(1, Math.floor(rows / 40_000));
  for (let row = 0; row < rows; row += step) sample.push(values[row * features + feature]!);
  const sorted = Float32Array.from(sample).sort();
  const unique = [...new Set(sorted)];
  if (unique.length <= maxBins)
    return Float32Array.from(unique.slice(0, -1).map((value, i) => (value + unique[i + 1]!) / 2));
  const edges = new Set<number>();
  for (let bin = 1; bin < maxBins; bin++) edges.add(sorted[Math.floor((bin * sorted.length) / maxBins)]!);
  edges.delete(sorted.at(-1)!);
  return Float32Array.from([...edges].sort((a, b) => a - b));
}

function bin(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value > edges[mid]!) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The values of a table in bins, feature by feature. */
export interface Binned {
  edges: Float32Array[];
  columns: Uint8Array[];
}

export function binned(table: Table): Binned {
  const { features, values, rows } = table;
  const edges = Array.from({ length: features }, (_, feature) => edgesOf(table, feature));
  const columns = edges.map((own, feature) => {
    const column = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) column[row] = bin(own, values[row * features + feature]!);
    return column;
  });
  return { edges, columns };
}

/** Fits trees by Newton steps on the log loss. The same table, options and seed give the same model. */
export function fitTrees(
  { edges, columns }: Binned,
  { goals, weights, groups }: Labels,
  options: TreeOptions,
): TreeModel {
  const features = columns.length;
  const { depth, l2, least, rate } = options;
  const random = generator(options.seed);
  const rows = weights.length;
  const nodes = 2 ** depth - 1;
  let positive = 0;
  let all = 0;
  for (let row = 0; row < rows; row++) {
    positive += goals[row]! * weights[row]!;
    all += weights[row]!;
  }
  const base = Math.log(positive / (all - positive));
  const model: TreeModel = {
    features,
    depth,
    base,
    asks: new Uint16Array(options.trees * nodes),
    thresholds: new Float32Array(options.trees * nodes).fill(Number.POSITIVE_INFINITY),
    leaves: new Float32Array(options.trees * (nodes + 1)),
  };
  const live = Int32Array.from(weights.keys()).filter((row) => weights[row]! > 0);
  const score = new Float64Array(rows).fill(base);
  const slope = new Float32Array(rows);
  const bend = new Float32Array(rows);
  const groupCount = groups.reduce((most, group) => Math.max(most, group), -1) + 1;
  const chosen = new Uint8Array(groupCount);
  const picked = new Int32Array(rows);
  const list = new Int32Array(rows);
  const bins = new Uint8Array(nodes);
  for (let tree = 0; tree < options.trees; tree++) {
    for (let group = 0; group < groupCount; group++) chosen[group] = random() < options.rows ? 1 : 0;
    let steep = 0;
    for (const row of live) {
      const p = 1 / (1 + Math.exp(-score[row]!));
      slope[row] = (goals[row]! - p) * weights[row]!;
      bend[row] = Math.max(p * (1 - p), 1e-4) * weights[row]!;
      steep += Math.abs(slope[row]!);
    }
    steep /= live.length;
    let count = 0;
    for (const row of live) {
      if (!chosen[groups[row]!]) continue;
      // Most rows are settled early: they are drawn as rarely as they matter, and count for those that were not drawn.
      const chance = Math.min(1, 0.03 + (0.4 * Math.abs(slope[row]!)) / steep);
      if (random() >= chance) continue;
      slope[count] = slope[row]! / chance;
      bend[count] = bend[row]! / chance;
      picked[count++] = row;
    }
    const used: number[] = [];
    for (let feature = 0; feature < features; feature++)
      if (edges[feature]!.length > 0 && random() < options.columns) used.push(feature);
    const node = new Uint8Array(count);
    const root = tree * nodes;
    bins.fill(255);
    const above = new Map<number, Float64Array>();
    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1;
      const width = 2 ** level;
      const bestGain = new Float64Array(width);
      // Of two siblings only the rarer is counted; the other is what is left of their parent.
      const counted = new Uint8Array(width).fill(1);
      if (level > 0) {
        const sizes = new Int32Array(width);
        for (let k = 0; k < count; k++) sizes[node[k]!]!++;
        for (let n = 0; n < width; n++)
          counted[n] = sizes[n]! < sizes[n ^ 1]! || (sizes[n] === sizes[n ^ 1] && n % 2 === 0) ? 1 : 0;
      }
      let listed = 0;
      for (let k = 0; k < count; k++) if (counted[node[k]!]) list[listed++] = k;
      for (const feature of used) {
        const sums = new Float64Array(width * maxBins * 2);
        const column = columns[feature]!;
        for (let j = 0; j < listed; j++) {
          const k = list[j]!;
          const at = (node[k]! * maxBins + column[picked[k]!]!) * 2;
          sums[at]! += slope[k]!;
          sums[at + 1]! += bend[k]!;
        }
        if (level > 0) {
          const parents = above.get(feature)!;
          for (let n = 0; n < width; n++) {
            if (counted[n]) continue;
            const own = n * maxBins * 2;
            const sibling = (n ^ 1) * maxBins * 2;
            const parent = (n >> 1) * maxBins * 2;
            for (let b = 0; b < maxBins * 2; b++) sums[own + b] = parents[parent + b]! - sums[sibling + b]!;
          }
        }
        above.set(feature, sums);
        const last = edges[feature]!.length;
        for (let n = 0; n < width; n++) {
          let gAll = 0;
          let hAll = 0;
          for (let b = 0; b <= last; b++) {
            gAll += sums[(n * maxBins + b) * 2]!;
            hAll += sums[(n * maxBins + b) * 2 + 1]!;
          }
          const whole = (gAll * gAll) / (hAll + l2);
          let gLeft = 0;
          let hLeft = 0;
          for (let b = 0; b < last; b++) {
            gLeft += sums[(n * maxBins + b) * 2]!;
            hLeft += sums[(n * maxBins + b) * 2 + 1]!;
            const hRight = hAll - hLeft;
            if (hLeft < least || hRight < least) continue;
            const gRight = gAll - gLeft;
            const gain = (gLeft * gLeft) / (hLeft + l2) + (gRight * gRight) / (hRight + l2) - whole;
            if (gain > bestGain[n]! + 1e-9) {
              bestGain[n] = gain;
              model.asks[root + first + n] = feature;
              model.thresholds[root + first + n] = edges[feature]![b]!;
              bins[first + n] = b;
            }
          }
        }
      }
      for (let k = 0; k < count; k++) {
        const n = node[k]!;
        const column = columns[model.asks[root + first + n]!]!;
        node[k] = 2 * n + (column[picked[k]!]! > bins[first + n]! ? 1 : 0);
      }
    }
    const gLeaf = new Float64Array(nodes + 1);
    const hLeaf = new Float64Array(nodes + 1);
    for (let k = 0; k < count; k++) {
      gLeaf[node[k]!]! += slope[k]!;
      hLeaf[node[k]!]! += bend[k]!;
    }
    const leaves = model.leaves.subarray(tree * (nodes + 1), (tree + 1) * (nodes + 1));
    for (let leaf = 0; leaf <= nodes; leaf++) leaves[leaf] = (rate * gLeaf[leaf]!) / (hLeaf[leaf]! + l2);
    for (const row of live) {
      let at = 0;
      while (at < nodes) at = 2 * at + (columns[model.asks[root + at]!]![row]! > bins[at]! ? 2 : 1);
      score[row]! += leaves[at - nodes]!;
    }
  }
  return model;
}
