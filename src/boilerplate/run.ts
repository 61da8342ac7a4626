import type { Role } from '../schema/index.ts';
import type { Page } from './page.ts';
import type { Weights } from './weigh.ts';

// What stands between the paragraphs of an article without ending it.
const interleaved: ReadonlySet<Role> = new Set([
  'caption',
  'credit',
  'repetition',
  'control',
  'share',
  'advertisement',
  'newsletter',
  'dateline',
  'byline',
]);

/** The run of blocks whose scores, weighed by length, add up highest: where the article is, roughly. */
function bestRun(page: Page, { score, role }: Weights): [from: number, to: number] {
  let best = 0;
  let run: [number, number] = [-1, -2];
  let sum = 0;
  let start = 0;
  page.facts.forEach((facts, i) => {
    const own = score[i]!;
    const named = role[i]!;
    const value =
      own > 0
        ? own * Math.min(1, facts.words / 20)
        : Math.max(own, named && interleaved.has(named) ? -0.2 : -2.5) * 0.5;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      run = [start, i];
    }
  });
  return run;
}

/** The first opinion: what the rules' scores alone would keep, and the run it lies in. */
export interface Draft {
  from: number;
  to: number;
  kept: Uint8Array;
  /** Share (0–1) of the words that it keeps. */
  share: number;
}

/** Keeps what speaks for itself within the best run, and strong prose close to it. The labeller takes this as one more sign. */
export function draft(page: Page, weights: Weights): Draft {
  const [from, to] = bestRun(page, weights);
  const kept = Uint8Array.from(page.facts, ({ words }, i) => {
    const score = weights.score[i]!;
    const role = weights.role[i]!;
    if (i >= from && i <= to) return score > -1.9 && !(role !== null && score < 0.5) ? 1 : 0;
    return score > 2.6 && role === null && words > 12 && Math.min(Math.abs(i - from), Math.abs(i - to)) <= 3 ? 1 : 0;
  });
  let inside = 0;
  let all = 0;
  page.facts.forEach(({ words }, i) => {
    all += words;
    if (kept[i]) inside += words;
  });
  return { from, to, kept, share: all > 0 ? inside / all : 0 };
}
