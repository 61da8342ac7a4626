import { bodyRoles, type Role } from '../schema/index.ts';
import type { Block, Verdict } from '../tree/index.ts';
import { type View, viewOf } from './features/index.ts';
import type { Page } from './page.ts';
import { type BlockModel, weighRounds } from './rounds.ts';
import { draft } from './run.ts';
import type { Weight } from './weigh.ts';

const bodyRoleSet: ReadonlySet<string> = new Set(bodyRoles);
const round = (score: number) => Math.round(score * 100) / 100;

/**
 * Writes a verdict on every block. The labeller weighs all that was measured and found, block by block in the light of its
 * neighbours; rules that are certain, and rules that it was not trained with, are added to what it says.
 */
export function decide(page: Page, weights: readonly Weight[], model: BlockModel): void {
  const view = viewOf(page, weights, draft(page, weights));
  decideBy(view, isCleaned(view) ? null : weighRounds(view, view.boxes.all.length > 0 ? model.html : model.text));
}

/** Decides by the labeller's log-odds of each block; without them by the first opinion. */
export function decideBy({ page, weights, first }: View, labeller: Float64Array | null): void {
  const rule = labeller ? 'labeller' : 'first-opinion';
  page.facts.forEach(({ block }, i) => {
    const weight = weights[i]!;
    const own = labeller ? labeller[i]! : first.kept[i] ? cleanedOdds : -cleanedOdds;
    const odds = Math.max(-most, Math.min(most, own));
    const because = [...weight.because, { rule, score: round(odds) }];
    const score = odds + weight.beside;
    const kept = score > 0;
    const named = weight.role !== null && !bodyRoleSet.has(weight.role);
    const role = kept ? bodyRole(block, page, i) : named ? weight.role! : 'boilerplate';
    const verdict: Verdict = { kept, role, score: round(score), because };
    if (weight.value !== null) verdict.value = weight.value;
    if (!kept) verdict.reason = named ? weight.rule! : rule;
    block.verdict = verdict;
  });
  dropOrphans(page);
}

/**
 * Plain text of which the first opinion keeps this share of the words or more, and leaves out fewer lines than this, was
 * cleaned before it came here. The labeller learned on whole pages and would look for furniture in it: such a text follows
 * the first opinion. (Of 692 dumps of whole pages three are as clean.)
 */
const cleanedShare = 0.8;
const cleanedLines = 16;
const cleanedOdds = 3;
/** The labeller's log-odds count this much at most. */
const most = 8;

/** True of plain text that was cleaned before it came here. */
export const isCleaned = ({ boxes, first }: View): boolean =>
  boxes.all.length === 0 && first.share >= cleanedShare && first.dropped < cleanedLines;

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
