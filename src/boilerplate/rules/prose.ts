import type { BlockRule } from '../rule.ts';

/** `12 words`: one string for all blocks of that length. */
const notes: readonly string[] = Array.from({ length: 100 }, (_, words) => `${words} words`);

/** How much a block reads like running prose: length, sentence end, stop words; links, digits and capitals speak against it. */
export const prose: BlockRule = {
  name: 'prose',
  judge(facts) {
    const { block, words, endsSentence, stopShare, linkShare, digitShare, upperShare } = facts;
    if (block.type === 'code' || block.type === 'table')
      return { score: linkShare > 0.5 ? -1.5 : 0.3, note: block.type };
    // In tenths: sums of whole numbers need no rounding.
    let tenths = words >= 25 ? 22 : words >= 12 ? 12 : words >= 6 ? 0 : -10;
    tenths += endsSentence ? 10 : -8;
    tenths += stopShare >= 0.3 ? 8 : stopShare < 0.1 ? -6 : 0;
    if (linkShare > 0.6) tenths -= 30;
    else if (linkShare > 0.3) tenths -= 12;
    if (digitShare > 0.3) tenths -= 15;
    if (upperShare > 0.6 && words > 2) tenths -= 8;
    if (block.type === 'heading') tenths += 8;
    if (block.type === 'quote') tenths += 5;
    return { score: tenths / 10, note: notes[words] ?? `${words} words` };
  },
};
