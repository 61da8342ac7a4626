import { type FeatureGroup, log, none, typeOf } from './group.ts';

const offsets = [-3, -2, -1, 1, 2, 3] as const;
const furthest = 3;
const near = [-2, -1, 1, 2] as const;

/** The blocks before and after, one by one and in windows. */
export const neighbours: FeatureGroup = {
  names: [
    ...offsets.map((o) => `words ${o}`),
    ...offsets.map((o) => `rules ${o}`),
    ...near.map((o) => `link share ${o}`),
    ...near.map((o) => `ends sentence ${o}`),
    'type -1',
    'type +1',
    'rules within 2',
    'rules within 5',
    'rules within 12',
    'kept within 4',
    'kept within 10',
    'words within 3',
    'links within 5',
    'prose before 5',
    'prose after 5',
    'prose after 10',
    'heading rules',
    'heading distance',
    'heading words',
    'heading level',
    'heading deeper',
    'length to median',
    'mean words before',
    'mean words after',
    'sentences before',
    'sentences after',
    'lines before',
    'lines after',
    'capitals within 5',
    'digits within 3',
  ],
  measure({ page, weights, first, wordsBefore, headingAbove }) {
    const { facts, words, prose } = page;
    const { scores } = weights;
    const n = facts.length;
    // Of each block, and others in place of the blocks before the first and behind the last.
    const allWords = padded(n, none);
    const allScores = padded(n, -8);
    const linkShares = padded(n, none);
    const ends = new Int8Array(n + 2 * furthest).fill(none);
    const types = new Int8Array(n + 2 * furthest).fill(none);
    // Of all blocks before each; whole numbers where they are counts.
    const scoreSum = new Float64Array(n + 1);
    const massSum = new Float64Array(n + 1);
    const keptSum = new Int32Array(n + 1);
    const linkSum = new Float64Array(n + 1);
    const proseSum = new Int32Array(n + 1);
    const endSum = new Int32Array(n + 1);
    const lineSum = new Int32Array(n + 1);
    const capitalSum = new Float64Array(n + 1);
    const digitSum = new Float64Array(n + 1);
    const proseLengths: number[] = [];
    for (let i = 0; i < n; i++) {
      const { block, linkShare, endsSentence, capitalShare, digitShare } = facts[i]!;
      const own = words[i]!;
      const at = i + furthest;
      const mass = Math.min(1, own / 20) + 0.1;
      allWords[at] = own;
      allScores[at] = scores[i]!;
      linkShares[at] = linkShare;
      ends[at] = endsSentence ? 1 : 0;
      types[at] = typeOf(block);
      scoreSum[i + 1] = scoreSum[i]! + Math.max(-6, Math.min(4, scores[i]!)) * mass;
      massSum[i + 1] = massSum[i]! + mass;
      keptSum[i + 1] = keptSum[i]! + first.kept[i]!;
      linkSum[i + 1] = linkSum[i]! + own * linkShare;
      proseSum[i + 1] = proseSum[i]! + prose[i]!;
      endSum[i + 1] = endSum[i]! + ends[at]!;
      // Lines as listings of headlines have them.
      lineSum[i + 1] = lineSum[i]! + (!endsSentence && own >= 4 && own <= 20 ? 1 : 0);
      capitalSum[i + 1] = capitalSum[i]! + own * capitalShare;
      digitSum[i + 1] = digitSum[i]! + digitShare;
      if (prose[i] === 1) proseLengths.push(own);
    }
    proseLengths.sort((a, b) => a - b);
    const median = proseLengths[proseLengths.length >> 1] ?? 1;
    return (i, values, from) => {
      const at = i + furthest;
      for (const o of offsets) values[from++] = allWords[at + o]!;
      for (const o of offsets) values[from++] = allScores[at + o]!;
      for (const o of near) values[from++] = linkShares[at + o]!;
      for (const o of near) values[from++] = ends[at + o]!;
      values[from++] = types[at - 1]!;
      values[from++] = types[at + 1]!;
      for (const w of windows) values[from++] = within(scoreSum, i - w, i + w) / within(massSum, i - w, i + w);
      values[from++] = within(keptSum, i - 4, i + 4);
      values[from++] = within(keptSum, i - 10, i + 10);
      values[from++] = log(within(wordsBefore, i - 3, i + 3));
      values[from++] = within(linkSum, i - 5, i + 5) / Math.max(1, within(wordsBefore, i - 5, i + 5));
      values[from++] = within(proseSum, i - 5, i - 1);
      values[from++] = within(proseSum, i + 1, i + 5);
      values[from++] = within(proseSum, i + 1, i + 10);
      const h = headingAbove[i]!;
      values[from++] = h < 0 ? -9 : scores[h]!;
      values[from++] = h < 0 ? 999 : i - h;
      values[from++] = h < 0 ? none : words[h]!;
      values[from++] = h < 0 ? none : (facts[h]!.block.level ?? 0);
      values[from++] = h < 0 ? none : (facts[h]!.block.container?.depth ?? 0) - (facts[i]!.block.container?.depth ?? 0);
      values[from++] = words[i]! / median;
      values[from++] = within(wordsBefore, i - 8, i - 1) / 8;
      values[from++] = within(wordsBefore, i + 1, i + 8) / 8;
      values[from++] = within(endSum, i - 8, i - 1);
      values[from++] = within(endSum, i + 1, i + 8);
      values[from++] = within(lineSum, i - 8, i - 1);
      values[from++] = within(lineSum, i + 1, i + 8);
      values[from++] = within(capitalSum, i - 5, i + 5) / Math.max(1, within(wordsBefore, i - 5, i + 5));
      values[from++] = within(digitSum, i - 3, i + 3);
    };
  },
};

const windows = [2, 5, 12] as const;

const padded = (blocks: number, outside: number): Float32Array => new Float32Array(blocks + 2 * furthest).fill(outside);

/** What the blocks from one to another, both included, add up to. */
function within(total: Float64Array | Int32Array, from: number, to: number): number {
  const n = total.length - 1;
  return total[Math.min(n, to + 1)]! - total[Math.max(0, Math.min(n, from))]!;
}
