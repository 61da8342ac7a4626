/** One alternative: the names of what is true of it. */
export interface Alternative {
  signs: readonly string[];
  right: boolean;
}

/** Alternatives that are weighed together, and the site they come from, by which folds are made. */
export interface Example {
  site: string;
  alternatives: readonly Alternative[];
}

export type Weights = Record<string, number>;

/** What is learned, and how strongly weights are drawn to 0. */
export interface Task {
  kind: 'choice' | 'each';
  penalty: number;
}

export const scoreWith = (weights: Weights, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);

/**
 * Fits weights by gradient ascent with an L2 penalty. `choice`: one alternative of each example is right, as a conditional
 * logit (softmax over the example). `each`: every alternative is right or wrong by itself, as a logistic regression.
 */
export function fit(examples: readonly Example[], { kind, penalty }: Task, rounds = 300): Weights {
  const index = new Map<string, number>();
  const rows = examples.map(({ alternatives }) =>
    alternatives.map(({ signs, right }) => ({
      right,
      ids: [...new Set(signs)].map((sign) => {
        if (!index.has(sign)) index.set(sign, index.size);
        return index.get(sign)!;
      }),
    })),
  );
  const used = kind === 'choice' ? rows.filter((row) => row.some(({ right }) => right)) : rows;
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(index.size);
    for (const row of used) {
      const scores = row.map(({ ids }) => ids.reduce((sum, id) => sum + weights[id]!, 0));
      const goal = row.filter(({ right }) => right).length;
      let chances: number[];
      if (kind === 'each') chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
      else {
        const most = Math.max(...scores);
        const powers = scores.map((score) => Math.exp(score - most));
        const sum = powers.reduce((a, b) => a + b, 0);
        chances = powers.map((power) => power / sum);
      }
      row.forEach(({ ids, right }, i) => {
        const wanted = right ? (kind === 'each' ? 1 : 1 / goal) : 0;
        for (const id of ids) gradient[id]! += wanted - chances[i]!;
      });
    }
    // AdaGrad: rare signs move as fast as common ones.
    for (let id = 0; id < weights.length; id++) {
      const slope = gradient[id]! - penalty * weights[id]!;
      squares[id]! += slope * slope;
      weights[id]! += (0.5 * slope) / Math.sqrt(squares[id]!);
    }
  }
  return Object.fromEntries([...index].map(([sign, id]) => [sign, Math.round(weights[id]! * 100) / 100]));
}

/** Calls `test` for each of `folds` parts of the examples, made by site, with weights fitted on the others. */
export function crossValidate(
  examples: readonly Example[],
  task: Task,
  folds: number,
  test: (example: Example, weights: Weights) => void,
): void {
  const fold = ({ site }: Example) => [...site].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % folds;
  for (let n = 0; n < folds; n++) {
    const weights = fit(
      examples.filter((example) => fold(example) !== n),
      task,
    );
    for (const example of examples) if (fold(example) === n) test(example, weights);
  }
}
