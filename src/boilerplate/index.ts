/** Every block gets its verdict: kept or not, in which role, and why. Weighing and deciding are apart. */
import type { LanguagePack } from '../languages/index.ts';
import type { SiteProfile } from '../sites/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { decide } from './decide.ts';
import { readPage } from './page.ts';
import { phraseBook } from './phrase-book.ts';
import type { BlockRule } from './rule.ts';
import { segment } from './segment.ts';
import { weigh } from './weigh.ts';

export type { Facts } from './facts.ts';
export type { Page } from './page.ts';
export type { BlockRule, Finding } from './rule.ts';
export { blockRules } from './rules/index.ts';

export interface JudgeOptions {
  packs: readonly LanguagePack[];
  /** The pack of the article's language, where it is known. */
  language: LanguagePack | null;
  sites: readonly SiteProfile[];
  rules: readonly BlockRule[];
}

/** Parts glued blocks and writes a verdict on each block of the tree. Changes the tree in place. */
export function judge(tree: ArticleTree, options: JudgeOptions): void {
  segment(tree, phraseBook(options.packs));
  const page = readPage(tree, options);
  decide(page, weigh(page, options.rules));
}
