import type { PartialDate } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { Place } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';

/** Evidence of one family says the same thing twice (a page's template fills meta tags and JSON-LD from one field). */
export type DateFamily = 'header' | 'data' | 'time' | 'url' | 'text';

/** A date that something on the page proposes. */
export interface DateCandidate {
  field: 'published' | 'modified';
  date: PartialDate;
  /** The other reading of `03/04/2024`. */
  other?: PartialDate;
  rule: string;
  family: DateFamily;
  /** Log-odds that this kind of evidence names the right day. */
  score: number;
  place: Place | null;
  /** The words as they stand in the source. */
  text: string;
}

/** What the finders of candidates are given. */
export interface DateSearch {
  tree: ArticleTree;
  packs: readonly LanguagePack[];
  language: string | null;
  url: string | null;
  /** Index of the headline's block, or -1. */
  headline: number;
}

/** Log-odds of a precision that was measured: `odds(0.95)` is 2.94. */
export function odds(precision: number): number {
  return Math.round(Math.log(precision / (1 - precision)) * 100) / 100;
}
