/** Every block gets its verdict: kept or not, in which role, and why. Weighing and deciding are apart. */
import type { LanguagePack } from '../languages/index.ts';
import type { SiteProfile } from '../sites/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { decide } from './decide.ts';
import { type Page, readPage } from './page.ts';
import { noteSigns } from './page-signs.ts';
import { phraseBook } from './phrase-book.ts';
import type { BlockModel } from './rounds.ts';
import type { BlockRule } from './rule.ts';
import { blockRules } from './rules/index.ts';
import { segment } from './segment.ts';
import { type Weights, weigh } from './weigh.ts';

export type { Facts } from './facts.ts';
export type { Page } from './page.ts';
export { type BlockModel, unpackBlockModel } from './rounds.ts';
export type { BlockRule, Finding } from './rule.ts';
export { blockRules };

export interface JudgeOptions {
  packs: readonly LanguagePack[];
  /** The pack of the article's language, where it is known. */
  language: LanguagePack | null;
  sites: readonly SiteProfile[];
  rules: readonly BlockRule[];
  /** Weighs what the rules and the features of the blocks say together; trained by `train/boilerplate.ts`. */
  model: BlockModel;
}

/** Parts glued blocks and lets every rule speak of every block; nothing is decided yet. Changes the tree in place. */
export function weighTree(tree: ArticleTree, options: Omit<JudgeOptions, 'model'>): { page: Page; weights: Weights } {
  segment(tree, phraseBook(options.packs));
  const page = readPage(tree, options);
  noteSigns(page);
  return { page, weights: weigh(page, options.rules) };
}

/** Writes a verdict on each block of the tree. Changes the tree in place. */
export function judge(tree: ArticleTree, options: JudgeOptions): void {
  const { page, weights } = weighTree(tree, options);
  decide(page, weights, options.model);
}
