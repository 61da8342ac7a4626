import { bodyRoles, type Role } from '../schema/index.ts';
import type { Block } from '../tree/index.ts';
import type { Page } from './page.ts';
import type { Weight } from './weigh.ts';

/** What `decide` may be told. */
export interface Thresholds {
  /** Score above which a block inside the run is kept. */
  inside: number;
  /** Score above which a block outside the run is kept. */
  outside: number;
}

const defaults: Thresholds = { inside: -1.9, outside: 2.6 };
// What stands between the paragraphs of an article without ending it.
const interleaved: ReadonlySet<Role> = new Set(['caption', 'credit', 'repetition', 'control', 'share', 'advertisement', 'newsletter', 'dateline', 'byline']);
const bodyRoleSet: ReadonlySet<string> = new Set(bodyRoles);
const round = (score: number) => Math.round(score * 100) / 100;

/** Writes a verdict on every block: an article is one run of blocks that speak for themselves, with little in between. */
export function decide(page: Page, weights: readonly Weight[], thresholds: Thresholds = defaults): void {
  const [from, to] = bestRun(page, weights);
  const shortNote = page.firstProse < 0 && page.main === null && page.facts.every((facts) => !facts.block.container);
  page.facts.forEach(({ block, index, words }, i) => {
    const weight = weights[i]!;
    const because = [...weight.because];
    const named = weight.role !== null && !bodyRoleSet.has(weight.role);
    let kept: boolean;
    let score = weight.score;
    if (index >= from && index <= to) {
      because.push({ rule: 'run', score: 1, note: 'within the article' });
      score += 1;
      kept = weight.score > thresholds.inside && !(named && weight.score < 0.5);
    } else if (shortNote) {
      kept = !named;
    } else {
      because.push({ rule: 'run', score: -2.5, note: 'outside the article' });
      score -= 2.5;
      kept =
        score > thresholds.outside - 2.5 &&
        !named &&
        words > 12 &&
        Math.min(Math.abs(index - from), Math.abs(index - to)) <= 3;
    }
    const role = kept ? bodyRole(block, page, i, to) : named ? weight.role! : 'boilerplate';
    block.verdict = {
      kept,
      role,
      score: round(score),
      because,
      ...(weight.value === undefined ? {} : { value: weight.value }),
    };
  });
  dropOrphans(page);
}

/** The run of blocks whose scores, weighed by length, add up highest. */
function bestRun(page: Page, weights: readonly Weight[]): [from: number, to: number] {
  let best = 0;
  let run: [number, number] = [-1, -2];
  let sum = 0;
  let start = 0;
  page.facts.forEach((facts, i) => {
    const { score, role } = weights[i]!;
    const value = score > 0 ? score * Math.min(1, facts.words / 20) : Math.max(score, role && interleaved.has(role) ? -0.2 : -2.5) * 0.5;
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

function bodyRole(block: Block, page: Page, index: number, runEnd: number): Role {
  if (block.type === 'heading') return 'subheading';
  if (block.type === 'listItem') return 'list';
  if (block.type === 'quote' || block.type === 'code' || block.type === 'table') return block.type;
  const { words, endsSentence } = page.facts[index]!;
  const next = page.facts[index + 1];
  const titled =
    words > 0 &&
    words <= 16 &&
    !endsSentence &&
    !/[:,;–—-]$/.test(block.value) &&
    /^[\p{Lu}\p{N}'"“„«‘¿¡]/u.test(block.value);
  return titled && next !== undefined && index < runEnd && next.words > words ? 'subheading' : 'paragraph';
}

/** A subheading stays only where something that it heads stays. */
function dropOrphans(page: Page): void {
  let heads = false;
  for (let i = page.facts.length - 1; i >= 0; i--) {
    const verdict = page.facts[i]!.block.verdict!;
    if (verdict.kept && verdict.role === 'subheading') {
      if (!heads) {
        verdict.kept = false;
        verdict.role = 'boilerplate';
        verdict.because.push({ rule: 'orphan', score: -3, note: 'heads nothing that is kept' });
        verdict.score = round(verdict.score - 3);
      }
    } else if (verdict.kept) heads = true;
  }
}
