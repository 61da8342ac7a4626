import { type ChainModel, emissions, marginals } from '../labeller/index.ts';
import { bodyRoles, type Role } from '../schema/index.ts';
import type { Block } from '../tree/index.ts';
import { featuresOf } from './features.ts';
import type { Page } from './page.ts';
import { draft } from './run.ts';
import type { Weight } from './weigh.ts';

const bodyRoleSet: ReadonlySet<string> = new Set(bodyRoles);
const round = (score: number) => Math.round(score * 100) / 100;

/**
 * Writes a verdict on every block. The labeller weighs all that was measured and found, block by block in the light of its
 * neighbours; rules that are certain, and rules that it was not trained with, are added to what it says.
 */
export function decide(page: Page, weights: readonly Weight[], model: ChainModel): void {
  const { rule, odds } = logOdds(page, weights, model);
  page.facts.forEach(({ block }, i) => {
    const weight = weights[i]!;
    const because = [...weight.because, { rule, score: round(odds[i]!) }];
    const score = odds[i]! + weight.beside;
    const kept = score > 0;
    const named = weight.role !== null && !bodyRoleSet.has(weight.role);
    const role = kept ? bodyRole(block, page, i) : named ? weight.role! : 'boilerplate';
    block.verdict = { kept, role, score: round(score), because };
    if (weight.value !== undefined) block.verdict.value = weight.value;
    if (!kept) block.verdict.reason = named ? weight.rule! : rule;
  });
  dropOrphans(page);
}

/**
 * Plain text of which the first opinion keeps this share or more was cleaned before it came here. The labeller learned on
 * whole pages and would look for furniture in it: such a text follows the first opinion. (By sites left out, on Chromium's
 * dumps of whole pages, this costs nothing on n4k and half a point on the trafilatura set; from .7 on down it costs more.)
 */
const cleanedShare = 0.8;
const cleanedOdds = 3;

/** Log-odds that each block belongs to the body, at most 8 either way, and who says so. */
function logOdds(page: Page, weights: readonly Weight[], model: ChainModel): { rule: string; odds: number[] } {
  const first = draft(page, weights);
  if (first.share >= cleanedShare && page.facts.every(({ block }) => block.container === undefined)) {
    return { rule: 'first-opinion', odds: Array.from(first.kept, (kept) => (kept ? cleanedOdds : -cleanedOdds)) };
  }
  const probabilities = marginals(model, emissions(model, featuresOf(page, weights, first)));
  const odds = page.facts.map((_, i) => {
    const inside = probabilities[2 * i + 1]!;
    return Math.max(-8, Math.min(8, Math.log((inside + 1e-9) / (1 - inside + 1e-9))));
  });
  return { rule: 'labeller', odds };
}

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
