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
  /** How far from `is` the true share may lie: half of the 95 % interval (Wilson 1927). */
  chance: number;
}

// In fewer answers than this, chance alone moves the share that is right by more than the five points that are asked for, even
// where nine of ten are right.
const leastInBin = 200;

/** Bins of about as many answers each, least sure first; answers that are equally sure stay together. */
export function calibrationBins(answers: readonly Answer[]): Bin[] {
  const sorted = [...answers].sort((a, b) => a.confidence - b.confidence);
  const size = Math.ceil(answers.length / Math.max(1, Math.floor(answers.length / leastInBin)));
  const found: Bin[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = Math.min(sorted.length, from + size);
    while (to < sorted.length && sorted[to]!.confidence === sorted[to - 1]!.confidence) to++;
    const inside = sorted.slice(from, to);
    const count = inside.length;
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / count;
    const is = inside.filter(({ right }) => right).length / count;
    found.push({ count, said, is, chance: chanceOf(is, count) });
    from = to;
  }
  return found;
}

const z = 1.96;
const chanceOf = (share: number, count: number): number =>
  (z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))) / (1 + z ** 2 / count);

/** What was said in each bin and what was right of it; `off by` is the widest gap between the two. */
export function calibration(name: string, answers: readonly Answer[]): Scored {
  const told: Record<string, number> = {};
  const bins = calibrationBins(answers);
  for (const [i, { said, is, chance }] of bins.entries()) {
    told[`bin ${i + 1} said`] = said;
    told[`bin ${i + 1} is`] = is;
    told[`bin ${i + 1} ±`] = chance;
  }
  const widest = Math.max(0, ...bins.map(({ said, is }) => Math.abs(said - is)));
  return { name, documents: answers.length, pinned: {}, told: { ...told, 'off by': widest }, worst: [] };
}
