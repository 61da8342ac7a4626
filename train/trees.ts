import { questions, type TreeModel } from '../src/labeller/index.ts';
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
/** The bin of a question that parts nothing: none is above it. */
const nothing = 255;

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

/**
 * Fits symmetric trees by Newton steps on the log loss: each question is the one that, asked in all corners that the questions
 * before it leave, gains most. The same table, options and seed give the same model.
 */
export function fitTrees(
  { edges, columns }: Binned,
  { goals, weights, groups }: Labels,
  options: TreeOptions,
): TreeModel {
  const features = columns.length;
  const { l2, rate, trees } = options;
  const random = generator(options.seed);
  const parting = [...edges.keys()].filter((feature) => edges[feature]!.length > 0);
  const rows = weights.length;
  const answers = 2 ** questions;
  let positive = 0;
  let all = 0;
  for (let row = 0; row < rows; row++) {
    positive += goals[row]! * weights[row]!;
    all += weights[row]!;
  }
  const base = Math.log(positive / (all - positive));
  const model: TreeModel = {
    features,
    base,
    asks: new Uint16Array(trees * questions),
    thresholds: new Float32Array(trees * questions).fill(Number.POSITIVE_INFINITY),
    leaves: new Float32Array(trees * answers),
  };
  const live = Int32Array.from(weights.keys()).filter((row) => weights[row]! > 0);
  const score = new Float64Array(rows).fill(base);
  const slope = new Float32Array(rows);
  const bend = new Float32Array(rows);
  const groupCount = groups.reduce((most, group) => Math.max(most, group), -1) + 1;
  const chosen = new Uint8Array(groupCount);
  const picked = new Int32Array(rows);
  const list = new Int32Array(rows);
  /** The corner that each row's answers so far lead to, a bit for each; after the last one, its leaf. */
  const corner = new Uint8Array(rows);
  const gains = new Float64Array(maxBins);
  for (let tree = 0; tree < trees; tree++) {
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
    const used = parting.filter(() => random() < options.columns);
    corner.fill(0);
    const above = new Map<number, Float64Array>();
    for (let question = 0; question < questions; question++) {
      const corners = 2 ** question;
      const half = corners / 2;
      let best = { feature: 0, bin: nothing };
      let bestGain = 0;
      // Of two corners that one question parted only the rarer is counted; the other is what is left of both.
      const counted = new Uint8Array(corners).fill(1);
      if (question > 0) {
        const sizes = new Int32Array(corners);
        for (let k = 0; k < count; k++) sizes[corner[picked[k]!]!]!++;
        for (let n = 0; n < corners; n++)
          counted[n] = sizes[n]! < sizes[n ^ half]! || (sizes[n] === sizes[n ^ half] && n < half) ? 1 : 0;
      }
      let listed = 0;
      for (let k = 0; k < count; k++) if (counted[corner[picked[k]!]!]) list[listed++] = k;
      for (const feature of used) {
        const sums = new Float64Array(corners * maxBins * 2);
        const column = columns[feature]!;
        for (let j = 0; j < listed; j++) {
          const k = list[j]!;
          const row = picked[k]!;
          const at = (corner[row]! * maxBins + column[row]!) * 2;
          sums[at]! += slope[k]!;
          sums[at + 1]! += bend[k]!;
        }
        if (question > 0) {
          const parents = above.get(feature)!;
          for (let n = 0; n < corners; n++) {
            if (counted[n]) continue;
            const own = n * maxBins * 2;
            const sibling = (n ^ half) * maxBins * 2;
            const parent = (n % half) * maxBins * 2;
            for (let b = 0; b < maxBins * 2; b++) sums[own + b] = parents[parent + b]! - sums[sibling + b]!;
          }
        }
        above.set(feature, sums);
        const last = edges[feature]!.length;
        gains.fill(0);
        for (let n = 0; n < corners; n++)
          addGains(gains, sums.subarray(n * maxBins * 2, (n + 1) * maxBins * 2), last, options);
        for (let bin = 0; bin < last; bin++)
          if (gains[bin]! > bestGain + 1e-9) {
            bestGain = gains[bin]!;
            best = { feature, bin };
          }
      }
      const at = tree * questions + question;
      model.asks[at] = best.feature;
      if (best.bin !== nothing) model.thresholds[at] = edges[best.feature]![best.bin]!;
      const column = columns[best.feature]!;
      for (const row of live) if (column[row]! > best.bin) corner[row]! += corners;
    }
    const gLeaf = new Float64Array(answers);
    const hLeaf = new Float64Array(answers);
    for (let k = 0; k < count; k++) {
      const leaf = corner[picked[k]!]!;
      gLeaf[leaf]! += slope[k]!;
      hLeaf[leaf]! += bend[k]!;
    }
    const leaves = model.leaves.subarray(tree * answers, (tree + 1) * answers);
    for (let leaf = 0; leaf < answers; leaf++) leaves[leaf] = (rate * gLeaf[leaf]!) / (hLeaf[leaf]! + l2);
    for (const row of live) score[row]! += leaves[corner[row]!]!;
  }
  return model;
}

/** Adds what each edge would gain in one corner, whose sums by bin these are. */
function addGains(gains: Float64Array, sums: Float64Array, last: number, { l2, least }: TreeOptions): void {
  let gAll = 0;
  let hAll = 0;
  for (let b = 0; b <= last; b++) {
    gAll += sums[b * 2]!;
    hAll += sums[b * 2 + 1]!;
  }
  const whole = (gAll * gAll) / (hAll + l2);
  let gLeft = 0;
  let hLeft = 0;
  for (let b = 0; b < last; b++) {
    gLeft += sums[b * 2]!;
    hLeft += sums[b * 2 + 1]!;
    const hRight = hAll - hLeft;
    if (hLeft < least || hRight < least) continue;
    const gRight = gAll - gLeft;
    gains[b]! += (gLeft * gLeft) / (hLeft + l2) + (gRight * gRight) / (hRight + l2) - whole;
  }
}
