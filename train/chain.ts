import { type ChainModel, emissions, passes, type Sequence } from '../src/labeller/index.ts';

/** A sequence with what is known of its labels: a bit mask of the labels that each position may take. */
export interface Example {
  sequence: Sequence;
  allowed: Uint8Array;
  weight: number;
  /** Sequences of one group (a site, a document) count once for how common a feature is. */
  group: string;
}

export interface TrainOptions {
  labels: readonly string[];
  features: number;
  epochs: number;
  rate: number;
  /** Strength of the pull to zero, as a share of the number of examples. */
  l2: number;
  seed: number;
  /** A feature seen in fewer groups than this is left out: it would only be learned by heart. */
  minGroups: number;
}

/** A small repeatable generator (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Maximises the likelihood of what is known (labels left open are summed over) by AdaGrad, one sequence a step. The same
 * examples, options and seed give the same model.
 */
export function train(all: readonly Example[], options: TrainOptions): ChainModel {
  const examples = withoutRare(all, options);
  const size = options.labels.length;
  const model: ChainModel = {
    labels: options.labels,
    weights: new Float32Array(options.features * size),
    transitions: new Float32Array(size * size),
  };
  const squares = new Float32Array(model.weights.length).fill(1e-2);
  const transitionSquares = new Float32Array(size * size).fill(1e-2);
  const random = generator(options.seed);
  const order = examples.map((_, i) => i);
  // Averaged weights: the last epochs' mean wavers less than the last step.
  const mean = new Float64Array(model.weights.length);
  const transitionMean = new Float64Array(size * size);
  const averaged = Math.max(1, Math.floor(options.epochs / 3));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) step(model, examples[index]!, options, squares, transitionSquares);
    const decay = 1 - options.l2;
    for (let i = 0; i < model.weights.length; i++) model.weights[i]! *= decay;
    if (epoch >= options.epochs - averaged) {
      for (let i = 0; i < mean.length; i++) mean[i]! += model.weights[i]! / averaged;
      for (let i = 0; i < transitionMean.length; i++) transitionMean[i]! += model.transitions[i]! / averaged;
    }
  }
  return { labels: options.labels, weights: Float32Array.from(mean), transitions: Float32Array.from(transitionMean) };
}

/** The examples without the features that few groups share. */
function withoutRare(examples: readonly Example[], { features, minGroups }: TrainOptions): Example[] {
  const groups = new Map<string, number>();
  const last = new Int32Array(features).fill(-1);
  const seen = new Uint16Array(features);
  const sorted = [...examples].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  for (const { sequence, group } of sorted) {
    if (!groups.has(group)) groups.set(group, groups.size);
    const id = groups.get(group)!;
    for (const fired of sequence) {
      for (const feature of fired) {
        if (last[feature] === id) continue;
        last[feature] = id;
        seen[feature]!++;
      }
    }
  }
  return examples.map((example) => ({
    ...example,
    sequence: example.sequence.map((fired) => Int32Array.from(fired).filter((feature) => seen[feature]! >= minGroups)),
  }));
}

function step(
  model: ChainModel,
  example: Example,
  options: TrainOptions,
  squares: Float32Array,
  transitionSquares: Float32Array,
): void {
  const size = model.labels.length;
  const { sequence, allowed, weight } = example;
  if (sequence.length === 0) return;
  const free = emissions(model, sequence);
  const bound = Float64Array.from(free);
  for (let at = 0; at < sequence.length; at++)
    for (let label = 0; label < size; label++)
      if (!(allowed[at]! & (1 << label))) bound[at * size + label] = Number.NEGATIVE_INFINITY;
  const all = passes(model, free);
  const known = passes(model, bound);
  const gradient = new Float64Array(size);
  for (let at = 0; at < sequence.length; at++) {
    let any = false;
    for (let label = 0; label < size; label++) {
      const i = at * size + label;
      const expected = Math.exp(all.forward[i]! + all.backward[i]! - all.total);
      const observed = Math.exp(known.forward[i]! + known.backward[i]! - known.total);
      gradient[label] = (observed - expected) * weight;
      if (Math.abs(gradient[label]!) > 1e-4) any = true;
    }
    if (!any) continue;
    for (const feature of sequence[at]!) {
      for (let label = 0; label < size; label++) {
        const i = feature * size + label;
        const g = gradient[label]!;
        squares[i]! += g * g;
        model.weights[i]! += (options.rate * g) / Math.sqrt(squares[i]!);
      }
    }
  }
  const edges = new Float64Array(size * size);
  for (let at = 1; at < sequence.length; at++) {
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        const t = model.transitions[from * size + to]!;
        const a = (at - 1) * size + from;
        const b = at * size + to;
        const expected = Math.exp(all.forward[a]! + t + free[b]! + all.backward[b]! - all.total);
        const observed = Math.exp(known.forward[a]! + t + bound[b]! + known.backward[b]! - known.total);
        edges[from * size + to]! += (observed - expected) * weight;
      }
    }
  }
  for (let i = 0; i < edges.length; i++) {
    const g = edges[i]! / Math.sqrt(sequence.length);
    transitionSquares[i]! += g * g;
    model.transitions[i]! += (options.rate * g) / Math.sqrt(transitionSquares[i]!);
  }
}
