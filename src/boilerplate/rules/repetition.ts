import { signs } from '../facts.ts';
import type { BlockRule } from '../rule.ts';

/** A block that stood above already, word for word. */
export const repetition: BlockRule = {
  name: 'repetition',
  needs: signs.repeated,
  judge({ first, index, words, block }, page) {
    if (first === index || words < 3 || block.hidden) return null;
    if (page.facts.of(first)!.block.hidden || block.type === 'code' || block.type === 'table') return null;
    if (words < 8 && (block.type === 'listItem' || block.type === 'heading')) return null;
    return { role: 'repetition', score: -6, note: 'stands above already', place: page.facts.of(first)!.block.place };
  },
};
