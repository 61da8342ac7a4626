import { type Facts, signs } from '../facts.ts';
import type { Page } from '../page.ts';
import type { BlockRule } from '../rule.ts';
import { phraseKey, titleSegments } from '../text.ts';

/** The key of the headline that a `Site - Headline` line repeats, where a block of its own says it too. */
function repeatedSegment(facts: Facts, page: Page): string | null {
  if ((facts.signs & signs.separator) === 0 || facts.words < 4 || facts.words > 40) return null;
  const segments = titleSegments(facts.block.value);
  if (segments.length < 2) return null;
  return segments.map(phraseKey).find((key) => key.length >= 12 && page.firstOf(key) > facts.index) ?? null;
}

/** The page's own title, a top heading, or a line that the page repeats above the prose. */
export const headline: BlockRule = {
  name: 'headline',
  needs: signs.title | signs.separator | signs.headline,
  judge(facts, page) {
    const { block, words, index } = facts;
    if (words === 0 || words > 45) return null;
    if ((facts.signs & signs.title) !== 0) return { role: 'headline', score: -6, note: 'the page claims this title' };
    if (repeatedSegment(facts, page)) return { role: 'headline', score: -6, note: 'site and headline' };
    if ((facts.signs & signs.headline) === 0 || words < 2) return null;
    if (block.type === 'heading' && block.level === 1)
      return { role: 'headline', score: -5, note: 'first-level heading' };
    if (
      words >= 3 &&
      facts.times > 1 &&
      facts.first === index &&
      block.type !== 'listItem' &&
      !/[.…:]["'”»]?$/.test(block.value) &&
      facts.phrase === null
    )
      return { role: 'headline', score: -5, note: 'repeated above the article' };
    if (index === 0 && words >= 3 && words <= 30 && !/[.…]["'”»]?$/.test(block.value) && page.blocks.length > 2)
      return { role: 'headline', score: -4, note: 'first line, no sentence' };
    return null;
  },
};
