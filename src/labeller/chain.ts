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
  const length = scores.length / chain.labels.length;
  const path = new Uint8Array(length);
  bestPathIn(chain, scores.slice(), 0, length, new Uint8Array(scores.length), path);
  return path;
}

/**
 * The likeliest labels of positions `[from, to)` alone, written into `path`.
 *
 * @param scores - as for {@link bestPath}; those of the positions are overwritten
 * @param back - room for as many numbers
 */
export function bestPathIn(
  { labels, transitions }: Chain,
  scores: Float64Array,
  from: number,
  to: number,
  back: Uint8Array,
  path: Uint8Array,
): void {
  if (from >= to) return;
  const size = labels.length;
  for (let at = (from + 1) * size; at < to * size; at += size) {
    for (let label = 0; label < size; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let best = 0;
      for (let before = 0; before < size; before++) {
        const value = scores[at - size + before]! + transitions[before * size + label]!;
        if (value > top) {
          top = value;
          best = before;
        }
      }
      back[at + label] = best;
      scores[at + label]! += top;
    }
  }
  const last = (to - 1) * size;
  let best = 0;
  for (let label = 1; label < size; label++) if (scores[last + label]! > scores[last + best]!) best = label;
  path[to - 1] = best;
  for (let at = to - 1; at > from; at--) path[at - 1] = back[at * size + path[at]!]!;
}
