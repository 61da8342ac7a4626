/**
 * A linear-chain labeller: every position of a sequence fires some features, each feature weighs every label, and labels
 * weigh their successors. The same chain judges the blocks of a page and the words of a sentence.
 *
 * Lafferty, McCallum, Pereira: Conditional Random Fields (2001).
 */
export interface ChainModel {
  labels: readonly string[];
  /** `weights[feature * labels.length + label]`. */
  weights: Float32Array;
  /** `transitions[from * labels.length + to]`. */
  transitions: Float32Array;
}

/** What reads scores: the labels, and how they weigh their successors. */
export type Transitions = Pick<ChainModel, 'labels' | 'transitions'>;

/** The features that fire at each position, as indexes below `weights.length / labels.length`. */
export type Sequence = readonly (readonly number[] | Int32Array)[];

/** Sums what the features of each position say of each label: `[position * labels + label]`. */
export function emissions(model: ChainModel, sequence: Sequence): Float64Array {
  const size = model.labels.length;
  const scores = new Float64Array(sequence.length * size);
  for (let at = 0; at < sequence.length; at++) {
    const fired = sequence[at]!;
    for (let i = 0; i < fired.length; i++) {
      const from = fired[i]! * size;
      for (let label = 0; label < size; label++) scores[at * size + label]! += model.weights[from + label]!;
    }
  }
  return scores;
}

/** Log of the sum of exponentials of `values[from … from + count)`. */
function logSum(values: Float64Array, from: number, count: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + count; i++) most = Math.max(most, values[i]!);
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += Math.exp(values[i]! - most);
  return most + Math.log(sum);
}

/** What the forward and backward passes over a sequence give, all as logarithms. */
export interface Passes {
  forward: Float64Array;
  backward: Float64Array;
  /** Log of the partition function. */
  total: number;
}

/** Runs both passes. Emissions of minus infinity bar a label from a position. */
function passes(model: Transitions, scores: Float64Array): Passes {
  const size = model.labels.length;
  const length = scores.length / size;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const scratch = new Float64Array(size);
  for (let label = 0; label < size && length > 0; label++) forward[label] = scores[label]!;
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < size; to++) {
      for (let from = 0; from < size; from++)
        scratch[from] = forward[(at - 1) * size + from]! + model.transitions[from * size + to]!;
      forward[at * size + to] = logSum(scratch, 0, size) + scores[at * size + to]!;
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++)
        scratch[to] =
          backward[(at + 1) * size + to]! + model.transitions[from * size + to]! + scores[(at + 1) * size + to]!;
      backward[at * size + from] = logSum(scratch, 0, size);
    }
  }
  return { forward, backward, total: length > 0 ? logSum(forward, (length - 1) * size, size) : 0 };
}

/** The probability of each label at each position, given the whole sequence: `[position * labels + label]`. */
export function marginals(model: Transitions, scores: Float64Array): Float64Array {
  const { forward, backward, total } = passes(model, scores);
  return forward.map((value, i) => Math.exp(value + backward[i]! - total));
}

/** The likeliest labels of a sequence as a whole (Viterbi), as indexes. */
export function bestPath(model: Transitions, scores: Float64Array): Uint8Array {
  const size = model.labels.length;
  const length = scores.length / size;
  const best = scores.slice();
  const back = new Uint8Array(scores.length);
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < size; to++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < size; from++) {
        const value = best[(at - 1) * size + from]! + model.transitions[from * size + to]!;
        if (value > top) {
          top = value;
          back[at * size + to] = from;
        }
      }
      best[at * size + to] = top + scores[at * size + to]!;
    }
  }
  const path = new Uint8Array(length);
  for (let label = 1; label < size && length > 0; label++)
    if (best[(length - 1) * size + label]! > best[(length - 1) * size + path[length - 1]!]!) path[length - 1] = label;
  for (let at = length - 1; at > 0; at--) path[at - 1] = back[at * size + path[at]!]!;
  return path;
}
