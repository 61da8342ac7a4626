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
function bestRun(page: Page, { scores, roles }: Weights): [from: number, to: number] {
  let best = 0;
  let run: [number, number] = [-1, -2];
  let sum = 0;
  let start = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    const role = roles[i]!;
    const value =
      score > 0
        ? score * Math.min(1, page.words[i]! / 20)
        : Math.max(score, role && interleaved.has(role) ? -0.2 : -2.5) * 0.5;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      run = [start, i];
    }
  }
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
  const { scores, roles } = weights;
  const kept = page.columns.uint8(scores.length);
  let inside = 0;
  let all = 0;
  for (let i = 0; i < kept.length; i++) {
    const score = scores[i]!;
    const role = roles[i]!;
    const words = page.words[i]!;
    const keeps =
      i >= from && i <= to
        ? score > -1.9 && !(role !== null && score < 0.5)
        : score > 2.6 && role === null && words > 12 && Math.min(Math.abs(i - from), Math.abs(i - to)) <= 3;
    all += words;
    if (!keeps) continue;
    kept[i] = 1;
    inside += words;
  }
  return { from, to, kept, share: all > 0 ? inside / all : 0 };
}
