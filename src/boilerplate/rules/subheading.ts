import { kindAt, number, upper } from '../../characters/index.ts';
import { signs } from '../facts.ts';
import type { BlockRule } from '../rule.ts';

/** Letters without case, and the marks that a heading may begin with. */
const beginning = /^[\p{Lo}'"“„«‘¿¡]/u;
const beginsHeading = (text: string): boolean => (kindAt(text, 0) & (upper | number)) !== 0 || beginning.test(text);

/** `:,;/`: something follows. */
function goesOn(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 58 || last === 44 || last === 59 || last === 47;
}

/** A short line that ends no sentence, over prose and below some: plain text has no other sign of a subheading. */
export const subheading: BlockRule = {
  name: 'subheading',
  needs: signs.overProse,
  judge(facts, page) {
    const { block, words, endsSentence, index, linkShare, digitShare } = facts;
    const form = block.type === 'heading' || (block.type === 'paragraph' && !block.container);
    if (!form || words < 1 || words > 16 || endsSentence || linkShare > 0.5 || digitShare > 0.3) return null;
    if (page.prose[index + 1] !== 1) return null;
    if (goesOn(block.value) || !beginsHeading(block.value)) return null;
    return { score: 1.5, note: 'short line over prose' };
  },
};
