import { signs } from '../facts.ts';
import type { BlockRule } from '../rule.ts';

const roles = {
  title: 'headline',
  headline: 'headline',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  publisher: 'publisher',
  site: 'publisher',
  source: 'publisher',
} as const;

/** A field that the scraper wrote above the article is not the article. */
export const headerField: BlockRule = {
  name: 'header-field',
  needs: signs.field,
  judge({ block }) {
    if (block.header === undefined) return null;
    return {
      role: roles[block.header as keyof typeof roles] ?? 'dateline',
      score: -8,
      note: `scraper's field ${block.header}`,
    };
  },
};
