import { signs } from '../facts.ts';
import type { BlockRule } from '../rule.ts';

/** A short line that ends no sentence, over prose and below some: plain text has no other sign of a subheading. */
export const subheading: BlockRule = {
  name: 'subheading',
  needs: signs.overProse,
  judge(facts, page) {
    const { block, words, endsSentence, index, linkShare, digitShare } = facts;
    const form = block.type === 'heading' || (block.type === 'paragraph' && !block.container);
    if (!form || words < 1 || words > 16 || endsSentence || linkShare > 0.5 || digitShare > 0.3) return null;
    if (page.prose[index + 1] !== 1) return null;
    if (!/^[\p{Lu}\p{Lo}\p{N}'"“„«‘¿¡]/u.test(block.value) || /[:,;/]$/.test(block.value)) return null;
    return { score: 1.5, note: 'short line over prose' };
  },
};
