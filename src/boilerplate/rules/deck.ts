import { type Facts, signs } from '../facts.ts';
import type { Page } from '../page.ts';
import { ask, type BlockRule } from '../rule.ts';
import { dateOnly } from './dateline.ts';
import { headline } from './title.ts';

/** A headline, or the same words standing again. */
function isHeadline(facts: Facts | undefined, page: Page): boolean {
  const first = facts === undefined ? undefined : page.facts.of(facts.first);
  return first !== undefined && ask(headline, first, page) !== null;
}

const isDeckLike = ({ words, block, endsSentence }: Facts) =>
  words >= 6 && words <= 70 && block.type === 'paragraph' && endsSentence;

/** The summary under a headline: above the date or the headline's second stand, or the first of the points above "Show more". */
export const deck: BlockRule = {
  name: 'deck',
  needs: signs.deck,
  judge(facts, page) {
    const { index, sentences } = facts;
    if (page.firstProse < 0 || index > page.firstProse + 1 || !isDeckLike(facts)) return null;
    const before = page.facts.of(index - 1);
    const next = page.facts.of(index + 1);
    if (isHeadline(before, page) && isHeadline(next, page))
      return { role: 'deck', score: -5, note: 'between two headlines' };
    if (before?.block.header !== undefined || before === undefined || isHeadline(before, page)) {
      if (next && ask(dateOnly, next, page)) return { role: 'deck', score: -5, note: 'between headline and date' };
      // Several short sentences over a folded summary; a lead is one long one.
      if (sentences >= 2 && foldedSummary(facts, page))
        return { role: 'deck', score: -5, note: 'first of a folded summary' };
    }
    return null;
  },
};

/** True where the next few blocks are short and end with a control that unfolds the rest. */
function foldedSummary(facts: Facts, page: Page): boolean {
  for (let i = facts.index + 1; i <= facts.index + 6; i++) {
    const next = page.facts.of(i);
    if (!next) return false;
    const { phrase, words } = next;
    if (words <= 6 && phrase?.how === 'line' && phrase.class === 'control') return i > facts.index + 1;
    if (words > 45) return false;
  }
  return false;
}
