import { wholeNumbers } from '../random.ts';
import type { Sequences } from './corpora.ts';

/** Weights while they are learned. */
export interface Weights {
  labels: number;
  /** `values[feature * labels + label]`. */
  values: Float32Array;
  squares: Float32Array;
  transitions: Float32Array;
  transitionSquares: Float32Array;
}

export interface FitOptions {
  rate: number;
  /** Share of each weight that an epoch takes away. */
  decay: number;
  /** Share of the features that a step does not see, so that none is leant on alone. */
  dropout: number;
  /** Another one for each epoch. */
  seed: number;
}

export function newWeights(features: number, labels: number): Weights {
  return {
    labels,
    values: new Float32Array(features * labels),
    squares: new Float32Array(features * labels).fill(0.05),
    transitions: new Float32Array(labels * labels),
    transitionSquares: new Float32Array(labels * labels).fill(1),
  };
}

/** Gradients smaller than this are not worth a step. */
const least = 0.002;

/**
 * An epoch of AdaGrad on the likelihood of what is known, one sequence a step: labels left open are summed over. Weights are
 * changed in place.
 *
 * @returns the sum of the log-likelihoods that the steps saw
 */
export function fitEpoch(weights: Weights, data: readonly Sequences[], options: FitOptions): number {
  const { labels: size, values, squares, transitions, transitionSquares } = weights;
  const random = wholeNumbers(options.seed);
  const order = shuffled(data, random);
  const longest = order.reduce((most, [set, i]) => Math.max(most, set.sequences[i + 1]! - set.sequences[i]!), 1);
  const scores = new Float64Array(longest * size);
  const free = new Passes(longest, size);
  const bound = new Passes(longest, size);
  const gradient = new Float64Array(size);
  const edges = new Float64Array(size * size);
  const edge = new Float64Array(size * size);
  const drop = Math.round(options.dropout * 256);
  const keep = 1 / (1 - options.dropout);
  let logLikelihood = 0;
  for (const [set, index] of order) {
    const { starts, features, allowed } = set;
    const first = set.sequences[index]!;
    const length = set.sequences[index + 1]! - first;
    const weight = set.weights[index]!;
    scores.fill(0, 0, length * size);
    const seed = random();
    let noise = seed;
    for (let at = 0; at < length; at++) {
      const to = starts[first + at + 1]!;
      const row = at * size;
      for (let f = starts[first + at]!; f < to; f++) {
        noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
        if (noise >>> 24 < drop) continue;
        const from = features[f]! * size;
        for (let label = 0; label < size; label++) scores[row + label]! += values[from + label]!;
      }
      if (drop > 0) for (let label = 0; label < size; label++) scores[row + label]! *= keep;
    }
    for (let i = 0; i < edge.length; i++) edge[i] = Math.exp(transitions[i]!);
    free.run(scores, edge, length, null, 0);
    bound.run(scores, edge, length, allowed, first);
    logLikelihood += bound.log - free.log;
    noise = seed;
    for (let at = 0; at < length; at++) {
      const to = starts[first + at + 1]!;
      const row = at * size;
      let most = 0;
      for (let label = 0; label < size; label++) {
        gradient[label] = (bound.marginal(row + label) - free.marginal(row + label)) * weight;
        most = Math.max(most, Math.abs(gradient[label]!));
      }
      if (most < least) {
        for (let f = starts[first + at]!; f < to; f++) noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
        continue;
      }
      for (let f = starts[first + at]!; f < to; f++) {
        noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
        if (noise >>> 24 < drop) continue;
        const from = features[f]! * size;
        for (let label = 0; label < size; label++) {
          const g = gradient[label]!;
          squares[from + label]! += g * g;
          values[from + label]! += (options.rate * g) / Math.sqrt(squares[from + label]!);
        }
      }
    }
    if (length < 2) continue;
    edges.fill(0);
    bound.addEdges(edges, edge, length, weight);
    free.addEdges(edges, edge, length, -weight);
    for (let i = 0; i < edges.length; i++) {
      const g = edges[i]!;
      transitionSquares[i]! += g * g;
      transitions[i]! += (options.rate * g) / Math.sqrt(transitionSquares[i]!);
    }
  }
  for (let i = 0; i < values.length; i++) values[i]! *= 1 - options.decay;
  return logLikelihood;
}

function shuffled(data: readonly Sequences[], random: () => number): [Sequences, number][] {
  const order = data.flatMap((set) =>
    Array.from({ length: set.sequences.length - 1 }, (_, i): [Sequences, number] => [set, i]),
  );
  for (let i = order.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Forward and backward passes in probabilities, scaled at each place so that nothing underflows. */
class Passes {
  readonly #size: number;
  readonly #emit: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #scale: Float64Array;
  log = 0;

  constructor(longest: number, size: number) {
    this.#size = size;
    this.#emit = new Float64Array(longest * size);
    this.#forward = new Float64Array(longest * size);
    this.#backward = new Float64Array(longest * size);
    this.#scale = new Float64Array(longest);
  }

  run(scores: Float64Array, edge: Float64Array, length: number, allowed: Uint16Array | null, first: number): void {
    const size = this.#size;
    const emit = this.#emit;
    const forward = this.#forward;
    const backward = this.#backward;
    const scale = this.#scale;
    this.log = 0;
    for (let at = 0; at < length; at++) {
      const row = at * size;
      const mask = allowed ? allowed[first + at]! : 0xffff;
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < size; label++) if (scores[row + label]! > most) most = scores[row + label]!;
      for (let label = 0; label < size; label++)
        emit[row + label] = mask & (1 << label) ? Math.exp(Math.max(-80, scores[row + label]! - most)) : 0;
      let sum = 0;
      for (let to = 0; to < size; to++) {
        let value = 0;
        if (at === 0) value = 1;
        else if (emit[row + to]! > 0)
          for (let from = 0; from < size; from++) value += forward[row - size + from]! * edge[from * size + to]!;
        forward[row + to] = value * emit[row + to]!;
        sum += forward[row + to]!;
      }
      scale[at] = 1 / sum;
      this.log += Math.log(sum) + most;
      for (let label = 0; label < size; label++) forward[row + label]! *= scale[at]!;
    }
    const last = (length - 1) * size;
    for (let label = 0; label < size; label++) backward[last + label] = 1;
    for (let at = length - 2; at >= 0; at--) {
      const row = at * size;
      for (let from = 0; from < size; from++) {
        let value = 0;
        for (let to = 0; to < size; to++)
          value += edge[from * size + to]! * emit[row + size + to]! * backward[row + size + to]!;
        backward[row + from] = value * scale[at + 1]!;
      }
    }
  }

  /** The probability of a label at a place, by its index in the scores. */
  marginal(index: number): number {
    return this.#forward[index]! * this.#backward[index]!;
  }

  addEdges(into: Float64Array, edge: Float64Array, length: number, weight: number): void {
    const size = this.#size;
    for (let at = 1; at < length; at++) {
      const row = at * size;
      for (let from = 0; from < size; from++) {
        const before = this.#forward[row - size + from]! * weight * this.#scale[at]!;
        if (before === 0) continue;
        for (let to = 0; to < size; to++)
          into[from * size + to]! +=
            before * edge[from * size + to]! * this.#emit[row + to]! * this.#backward[row + to]!;
      }
    }
  }
}
