import type { BlockRule } from '../rule.ts';
import { creditLabel } from '../segment.ts';

/** `Photo: Ana Ruiz/EPA`, `© Keystone`: whose picture it is. */
export const credit: BlockRule = {
  name: 'photo-credit',
  judge({ block, words }, page) {
    if (words > 20) return null;
    const label = creditLabel(block.value, page.book);
    if (label === null || block.value.length <= label) return null;
    // `© 2031 The Echo` at the foot of a page is its copyright, not a picture's.
    if (label === 0 && /^©\s*\d{4}|\d{4}\b.{0,80}$/.test(block.value))
      return { role: 'legal', score: -5, note: '© and a year' };
    return {
      role: 'credit',
      score: -5,
      note: block.value.slice(0, label).trim(),
      value: block.value.slice(label).trim(),
    };
  },
};

/** The block above a credit that shares its line, or that the source marks as a caption. */
export const caption: BlockRule = {
  name: 'caption',
  judge(facts, page) {
    const { block, words, index } = facts;
    if (block.type === 'caption') return { role: 'caption', score: -5, note: 'the source calls it a caption' };
    if (block.type !== 'paragraph' || words > 100) return null;
    const next = page.facts[index + 1];
    if (!next || next.block.gap !== 0 || credit.judge(next, page) === null) return null;
    // Only where the credit was cut from this very line: nothing but marks stands between.
    const between = next.block.place.start - block.place.end;
    return between >= 0 && between <= 4 ? { role: 'caption', score: -7, note: 'a credit follows on its line' } : null;
  },
};
