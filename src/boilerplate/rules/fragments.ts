import { signs } from '../facts.ts';
import type { BlockRule } from '../rule.ts';

const longestCount = 13;

/** A number with a unit of attention (`3 likes`, `1.2k shares`), a bare count, an address alone, marks alone. */
export const fragment: BlockRule = {
  name: 'fragment',
  needs: signs.scrap,
  judge({ block, words }) {
    const text = block.value;
    if (text.length > 80 || block.type === 'code' || block.type === 'table') return null;
    if (words === 0) return { role: 'boilerplate', score: -5, note: 'no letter and no digit' };
    if (text.length <= longestCount && /^[\d.,\s]{1,12}[kKM]?$/.test(text))
      return { role: 'control', score: -3, note: 'a bare number' };
    if (words <= 3 && /^(?:https?:\/\/|www\.)\S+$/i.test(text))
      return { role: 'boilerplate', score: -1, note: 'an address alone' };
    if (words <= 2 && /^[@#][\p{L}\p{N}_]{2,40}$/u.test(text))
      return { role: 'navigation', score: -3, note: 'a handle alone' };
    return null;
  },
};
