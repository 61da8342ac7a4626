/** What was said to be how likely, and whether it was so. */
export interface Said {
  probability: number;
  right: boolean;
}

/**
 * Fits a rising step function from what was said to what was so (isotonic regression, by pooling adjacent violators; Zadrozny and
 * Elkan, "Transforming classifier scores into accurate multiclass probability estimates", KDD 2002), each step of `fewest` answers or
 * more. Gives its steps as points to draw lines between, from none at all: mean of what was said, share of what was so.
 */
export function isotonic(answers: readonly Said[], fewest: number): [said: number, so: number][] {
  const sorted = [...answers].sort((a, b) => a.probability - b.probability);
  const steps: { said: number; so: number; count: number }[] = [];
  const share = ({ so, count }: { so: number; count: number }): number => so / count;
  for (let from = 0; from < sorted.length; from += fewest) {
    const rest = sorted.length - from;
    const part = sorted.slice(from, rest < 2 * fewest ? undefined : from + fewest);
    steps.push({
      said: part.reduce((sum, { probability }) => sum + probability, 0),
      so: part.filter(({ right }) => right).length,
      count: part.length,
    });
    while (steps.length > 1 && share(steps.at(-2)!) >= share(steps.at(-1)!)) {
      const last = steps.pop()!;
      const before = steps.at(-1)!;
      before.said += last.said;
      before.so += last.so;
      before.count += last.count;
    }
    if (rest < 2 * fewest) break;
  }
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return [[0, 0], ...steps.map((step): [number, number] => [round(step.said / step.count), round(share(step))])];
}
