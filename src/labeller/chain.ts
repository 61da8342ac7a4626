/**
 * The labels of a linear chain, and how they weigh their successors: the label of a word depends on the label before it.
 *
 * Lafferty, McCallum, Pereira: Conditional Random Fields (2001).
 */
export interface Chain {
  labels: readonly string[];
  /** `transitions[from * labels.length + to]`. */
  transitions: Float32Array;
}

/**
 * The likeliest labels of a sequence as a whole (Viterbi), as indexes.
 *
 * @param scores - what speaks for each label at each position, `[position * labels + label]`; minus infinity bars a label
 */
export function bestPath(chain: Chain, scores: Float64Array): Uint8Array {
  const size = chain.labels.length;
  const length = scores.length / size;
  const best = scores.slice();
  const back = new Uint8Array(scores.length);
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < size; to++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < size; from++) {
        const value = best[(at - 1) * size + from]! + chain.transitions[from * size + to]!;
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
