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
    let score = words >= 25 ? 2.2 : words >= 12 ? 1.2 : words >= 6 ? 0 : -1;
    score += endsSentence ? 1 : -0.8;
    score += stopShare >= 0.3 ? 0.8 : stopShare < 0.1 ? -0.6 : 0;
    if (linkShare > 0.6) score -= 3;
    else if (linkShare > 0.3) score -= 1.2;
    if (digitShare > 0.3) score -= 1.5;
    if (upperShare > 0.6 && words > 2) score -= 0.8;
    if (block.type === 'heading') score += 0.8;
    if (block.type === 'quote') score += 0.5;
    return { score: Math.round(score * 10) / 10, note: notes[words] ?? `${words} words` };
  },
};
