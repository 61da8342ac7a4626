import type { Scored } from './task.ts';

/** An answer with how sure copydesk was of it. */
export interface Answer {
  confidence: number;
  right: boolean;
}

/** Answers that were about equally sure: how many, what was said of them on average, and what share was right. */
export interface Bin {
  count: number;
  said: number;
  is: number;
}

/** Bins of about as many answers each, least sure first; answers that are equally sure stay together. */
export function calibrationBins(answers: readonly Answer[], bins = 8): Bin[] {
  const sorted = [...answers].sort((a, b) => a.confidence - b.confidence);
  const found: Bin[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = Math.min(sorted.length, from + Math.ceil(answers.length / bins));
    while (to < sorted.length && sorted[to]!.confidence === sorted[to - 1]!.confidence) to++;
    const inside = sorted.slice(from, to);
    const count = inside.length;
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / count;
    found.push({ count, said, is: inside.filter(({ right }) => right).length / count });
    from = to;
  }
  return found;
}

/** What was said in each bin and what was right of it; `off by` is the widest gap between the two. */
export function calibration(name: string, answers: readonly Answer[]): Scored {
  const told: Record<string, number> = {};
  const bins = calibrationBins(answers);
  for (const [i, { count, said, is }] of bins.entries()) {
    told[`bin ${i + 1} of ${count} said`] = said;
    told[`bin ${i + 1} is`] = is;
  }
  const widest = Math.max(0, ...bins.map(({ said, is }) => Math.abs(said - is)));
  return { name, documents: answers.length, pinned: {}, told: { ...told, 'off by': widest }, worst: [] };
}
