import type { PartialDate } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { Place } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';

/** Evidence of one family says the same thing twice (a page's template fills all its meta tags from one field). */
export type DateFamily = 'header' | 'object' | 'meta' | 'time' | 'script' | 'url' | 'title' | 'text';

/** A date that something on the page proposes. */
export interface DateCandidate {
  field: 'published' | 'modified';
  date: PartialDate;
  /** The other reading of `03/04/2024`. */
  other?: PartialDate;
  /** What kind of evidence it is; a key of the weights. */
  rule: string;
  /** What raises or lowers its weight: keys of the weights, too. */
  signs: readonly string[];
  family: DateFamily;
  place: Place | null;
  /** The words as they stand in the source. */
  text: string;
}

/** A candidate with the other reading of its date, where there is one: spread into each candidate, it takes a tenth of the time of all. */
export function withOther(candidate: DateCandidate, other: PartialDate | undefined): DateCandidate {
  if (other) candidate.other = other;
  return candidate;
}

/** A candidate and how much it speaks for its day, in log-odds. */
export interface WeighedDate {
  candidate: DateCandidate;
  score: number;
}

/** What the finders of candidates are given. */
export interface DateSearch {
  tree: ArticleTree;
  packs: readonly LanguagePack[];
  language: string | null;
  url: string | null;
  /** What the caller counts from, such as the day of fetching; null where there is nothing told. */
  reference: PartialDate | null;
  /** Index of the headline's block, or -1. */
  headline: number;
  /** First and last block of the article's prose; -1 where none is known. */
  body: { first: number; last: number };
  /** True where the source has no regions: plain text, in lines or in one. */
  flat: boolean;
  /** Of all blocks, in UTF-16 units. */
  length: number;
}

/** Those of the conditions that hold. The engine walks the same literal's names without a list of them. */
export function signsOf(conditions: Readonly<Record<string, boolean>>): string[] {
  const signs: string[] = [];
  for (const sign in conditions) if (conditions[sign]) signs.push(sign);
  return signs;
}
