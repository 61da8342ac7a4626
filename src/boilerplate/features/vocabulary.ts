import type { View } from './group.ts';
import { none } from './group.ts';
import type { OpinionGroup } from './opinion.ts';

/** Words of a block that are looked at. */
const wordsAtMost = 60;
/** Slots a word of the text, so that few words share one; and slots at most, 2 to the power of this. */
const sparse = 4;
const mostBits = 16;
/** Stands for two blocks or more. */
const several = -1;

/**
 * Whether the words of a block are those of the blocks that the round before keeps: a cookie notice reads like prose, but not like prose of
 * this article.
 */
export const vocabulary: OpinionGroup = {
  names: ['share of body words', 'words compared'],
  measure({ page }: View, { chance }) {
    const { hashes, long, from: starts } = page.tokens;
    const bits = Math.min(mostBits, 32 - Math.clz32(sparse * (hashes.length + 1)));
    const shift = 32 - bits;
    /** One more than the block of the body that each word stands in; 0 for none. */
    const holder = page.columns.int32(1 << bits);
    const slotOf = (k: number) => Math.imul(hashes[k]!, 0x9e3779b1) >>> shift;
    const endOf = (block: number) => Math.min(starts[block + 1]!, starts[block]! + wordsAtMost);
    for (let i = 0; i < chance.length; i++) {
      if (chance[i]! <= 0.5) continue;
      for (let k = starts[i]!; k < endOf(i); k++) {
        if (long[k] === 0) continue;
        const slot = slotOf(k);
        const held = holder[slot]!;
        if (held === 0) holder[slot] = i + 1;
        else if (held !== i + 1) holder[slot] = several;
      }
    }
    return (i, values, from) => {
      let count = 0;
      let hits = 0;
      for (let k = starts[i]!; k < endOf(i); k++) {
        if (long[k] === 0) continue;
        count++;
        const held = holder[slotOf(k)]!;
        if (held !== 0 && held !== i + 1) hits++;
      }
      values[from] = count < 2 ? none : hits / count;
      values[from + 1] = count;
    };
  },
};
