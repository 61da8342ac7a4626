import { bodyRoles, type Evidence, type Role } from '../schema/index.ts';
import type { Block, Verdict } from '../tree/index.ts';
import { type View, viewOf } from './features/index.ts';
import type { Page } from './page.ts';
import { type BlockModel, weighRounds } from './rounds.ts';
import { draft } from './run.ts';
import { thresholdOf } from './threshold.ts';
import type { Weights } from './weigh.ts';

const bodyRoleSet: ReadonlySet<string> = new Set(bodyRoles);
const round = (score: number) => Math.round(score * 100) / 100;

/**
 * Writes a verdict on every block. The labeller weighs all that was measured and found, block by block in the light of its
 * neighbours; rules that are certain, and rules that it was not trained with, are added to what it says.
 */
export function decide(page: Page, weights: Weights, model: BlockModel): void {
  const view = viewOf(page, weights, draft(page, weights));
  decideBy(view, weighRounds(view, view.boxes.all.length > 0 ? model.html : model.text));
}

/** Decides by the labeller's log-odds of each block. */
export function decideBy({ page, weights }: View, labeller: Float64Array): void {
  const lowered = -thresholdOf(labeller, (i) => page.facts[i]!.words);
  const { said, from, pool } = weights;
  // Filled again for each block: a list that grows by pushing holds room for sixteen more.
  const because: Evidence[] = [];
  page.facts.forEach(({ block }, i) => {
    const odds = Math.max(-most, Math.min(most, labeller[i]!));
    let count = 0;
    for (let one = from[i]!; one < from[i + 1]!; one++) because[count++] = said[one]!;
    because[count++] = pool.say('labeller', round(odds));
    if (lowered > 0) because[count++] = pool.say('page-in-doubt', round(lowered));
    const score = odds + lowered + weights.beside[i]!;
    const kept = score > 0;
    const found = weights.role[i]!;
    const named = found !== null && !bodyRoleSet.has(found);
    const verdict: Verdict = {
      kept,
      role: kept ? bodyRole(block, page, i) : named ? found : 'boilerplate',
      score: round(score),
      because: because.slice(0, count),
      reason: kept ? undefined : named ? weights.rule[i]! : 'labeller',
      value: weights.value.get(i),
    };
    block.verdict = verdict;
  });
  dropCopies(page);
  dropOrphans(page);
}

/** The labeller's log-odds count this much at most. */
const most = 8;

function bodyRole(block: Block, page: Page, index: number): Role {
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
  return titled && next !== undefined && next.words > words ? 'subheading' : 'paragraph';
}

/** Shorter blocks may well stand in an article twice: a refrain, a name in a list. */
const shortestCopy = 12;

/** Where more of the body than this share of its words stands there twice, the page is a specimen, and its text filler. */
const mostCopied = 0.25;

/** The body says nothing twice word for word, though the box that sums it up may be kept beside the paragraph that it quotes. */
function dropCopies(page: Page): void {
  const kept = new Map<string, Block>();
  const copies: [copy: Block, above: Block][] = [];
  let words = 0;
  let copied = 0;
  for (const { block, key, words: own } of page.facts) {
    if (!block.verdict!.kept) continue;
    words += own;
    if (own < shortestCopy || block.type === 'code' || block.type === 'table') continue;
    const above = kept.get(key);
    if (above) {
      copies.push([block, above]);
      copied += own;
    } else kept.set(key, block);
  }
  if (copied > mostCopied * words) return;
  for (const [{ verdict }, { place }] of copies) {
    verdict!.kept = false;
    verdict!.role = 'repetition';
    verdict!.reason = 'copy';
    verdict!.because.push({ rule: 'copy', score: copyScore, note: 'kept above already', place });
    verdict!.score = round(verdict!.score + copyScore);
  }
}

/** More than the labeller can say for a block. */
const copyScore = -9;

/** A subheading stays only where something that it heads stays. */
function dropOrphans(page: Page): void {
  let heads = false;
  for (let i = page.facts.length - 1; i >= 0; i--) {
    const verdict = page.facts[i]!.block.verdict!;
    if (verdict.kept && verdict.role === 'subheading') {
      if (!heads) {
        verdict.kept = false;
        verdict.role = 'boilerplate';
        verdict.reason = 'orphan';
        verdict.because.push({ rule: 'orphan', score: -3, note: 'heads nothing that is kept' });
        verdict.score = round(verdict.score - 3);
      }
    } else if (verdict.kept) heads = true;
  }
}
