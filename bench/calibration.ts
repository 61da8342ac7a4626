import type { Scored } from './task.ts';

/** An answer with how sure copydesk was of it. */
export interface Answer {
  confidence: number;
  right: boolean;
}

const bins = [0, 0.5, 0.7, 0.85, 0.95] as const;
const fewest = 20;

/** What was said in each bin of confidence and what was right of it; `off by` is the widest gap of a bin with twenty answers. */
export function calibration(name: string, answers: readonly Answer[]): Scored {
  let widest = 0;
  const told: Record<string, number> = {};
  for (const [i, low] of bins.entries()) {
    const inside = answers.filter(({ confidence }) => confidence >= low && confidence < (bins[i + 1] ?? 2));
    if (inside.length === 0) continue;
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((answer) => answer.right).length / inside.length;
    told[`from ${low} said`] = said;
    told[`from ${low} is`] = right;
    if (inside.length >= fewest) widest = Math.max(widest, Math.abs(said - right));
  }
  return { name, documents: answers.length, pinned: {}, told: { ...told, 'off by': widest }, worst: [] };
}
