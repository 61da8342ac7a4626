import type { Page } from '../page.ts';
import { type FeatureGroup, log, none, typeOf, type View } from './group.ts';

const offsets = [-3, -2, -1, 1, 2, 3] as const;
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
  measure(view) {
    const { words } = view.page;
    const median = medianOf(view.page);
    const stretch = new Stretch(view);
    const {
      words: nearWords,
      scores: nearScores,
      linkShares: nearLinkShares,
      ends: nearEnds,
      types: nearTypes,
      sums,
    } = stretch;
    return (i, values, from) => {
      const at = stretch.reach(i);
      const own = at * sumsAPlace;
      for (let o = 0; o < offsets.length; o++) values[from++] = nearWords[at + offsets[o]!]!;
      for (let o = 0; o < offsets.length; o++) values[from++] = nearScores[at + offsets[o]!]!;
      for (let o = 0; o < near.length; o++) values[from++] = nearLinkShares[at + near[o]!]!;
      for (let o = 0; o < near.length; o++) values[from++] = nearEnds[at + near[o]!]!;
      values[from++] = nearTypes[at - 1]!;
      values[from++] = nearTypes[at + 1]!;
      for (let o = 0, w = windows[o]!; o < windows.length; w = windows[++o]!)
        values[from++] = within(sums, own + scoreSum, -w, w) / within(sums, own + massSum, -w, w);
      values[from++] = within(sums, own + keptSum, -4, 4);
      values[from++] = within(sums, own + keptSum, -10, 10);
      values[from++] = log(within(sums, own + wordSum, -3, 3));
      values[from++] = within(sums, own + linkSum, -5, 5) / Math.max(1, within(sums, own + wordSum, -5, 5));
      values[from++] = within(sums, own + proseSum, -5, -1);
      values[from++] = within(sums, own + proseSum, 1, 5);
      values[from++] = within(sums, own + proseSum, 1, 10);
      values[from++] = words[i]! / median;
      values[from++] = within(sums, own + wordSum, -8, -1) / 8;
      values[from++] = within(sums, own + wordSum, 1, 8) / 8;
      values[from++] = within(sums, own + endSum, -8, -1);
      values[from++] = within(sums, own + endSum, 1, 8);
      values[from++] = within(sums, own + lineSum, -8, -1);
      values[from++] = within(sums, own + lineSum, 1, 8);
      values[from++] = within(sums, own + capitalSum, -5, 5) / Math.max(1, within(sums, own + wordSum, -5, 5));
      values[from++] = within(sums, own + digitSum, -3, 3);
    };
  },
};

const windows = [2, 5, 12] as const;
/** The widest window, and one more for what lies before it. */
const margin = 13;
/** Blocks of a page that are summed up at once: for a whole long page the sums would take more memory than its text. */
const length = 4096;

/** What is summed up, by its place among the sums. */
const wordSum = 0;
const scoreSum = 1;
const massSum = 2;
const keptSum = 3;
const linkSum = 4;
const proseSum = 5;
const endSum = 6;
const lineSum = 7;
const capitalSum = 8;
const digitSum = 9;
const sumsAPlace = 10;

/** The median of the words of the blocks that are prose. */
function medianOf({ words, prose, columns }: Page): number {
  const counts = columns.int32(words.length);
  let count = 0;
  for (let i = 0; i < words.length; i++) if (prose[i] === 1) counts[count++] = words[i]!;
  return counts.subarray(0, count).sort()[count >> 1] ?? 1;
}

/** What windows of neighbours are read from: values and running sums of a stretch of the page's blocks. */
class Stretch {
  readonly words: Float32Array;
  readonly scores: Float32Array;
  readonly linkShares: Float32Array;
  readonly ends: Int8Array;
  readonly types: Int8Array;
  /** Of all blocks of the stretch before each, the sums side by side: one window asks for several. */
  readonly sums: Float64Array;
  readonly #view: View;
  readonly #size: number;
  /** The block that the first place stands for; the places before the first block and behind the last hold what is said of none. */
  #from = Number.NEGATIVE_INFINITY;

  constructor(view: View) {
    const size = Math.min(length, view.page.blocks.length) + 2 * margin;
    this.#view = view;
    this.#size = size;
    const { columns } = view.page;
    this.sums = columns.float64(sumsAPlace * (size + 1));
    this.words = columns.float32(size);
    this.scores = columns.float32(size);
    this.linkShares = columns.float32(size);
    this.ends = columns.int8(size);
    this.types = columns.int8(size);
  }

  /** The place of a block, with all that windows around it reach. */
  reach(block: number): number {
    const at = block - this.#from;
    if (at >= margin && at + margin < this.#size) return at;
    this.#read(block - margin);
    return margin;
  }

  #read(from: number): void {
    this.#from = from;
    const { page, weights, first } = this.#view;
    const { blocks } = page;
    const { linkShare: linkShares, digitShare, endsSentence, capitals } = page.sheet;
    for (let at = 0; at < this.#size; at++) {
      const i = from + at;
      const inside = i >= 0 && i < blocks.length;
      const own = inside ? page.words[i]! : 0;
      const score = inside ? weights.scores[i]! : 0;
      const linkShare = inside ? linkShares[i]! : 0;
      const ends = inside && endsSentence[i] === 1;
      const mass = inside ? Math.min(1, own / 20) + 0.1 : 0;
      this.words[at] = inside ? own : none;
      this.scores[at] = inside ? score : -8;
      this.linkShares[at] = inside ? linkShare : none;
      this.ends[at] = inside ? (ends ? 1 : 0) : none;
      this.types[at] = inside ? typeOf(blocks[i]!) : none;
      const before = at * sumsAPlace;
      const behind = before + sumsAPlace;
      const { sums } = this;
      sums[behind + wordSum] = sums[before + wordSum]! + own;
      sums[behind + scoreSum] = sums[before + scoreSum]! + Math.max(-6, Math.min(4, score)) * mass;
      sums[behind + massSum] = sums[before + massSum]! + mass;
      sums[behind + keptSum] = sums[before + keptSum]! + (inside ? first.kept[i]! : 0);
      sums[behind + linkSum] = sums[before + linkSum]! + own * linkShare;
      sums[behind + proseSum] = sums[before + proseSum]! + (inside ? page.prose[i]! : 0);
      sums[behind + endSum] = sums[before + endSum]! + (ends ? 1 : 0);
      // Lines as listings of headlines have them.
      sums[behind + lineSum] = sums[before + lineSum]! + (inside && !ends && own >= 4 && own <= 20 ? 1 : 0);
      sums[behind + capitalSum] = sums[before + capitalSum]! + (inside ? capitals[i]! : 0);
      sums[behind + digitSum] = sums[before + digitSum]! + (inside ? digitShare[i]! : 0);
    }
  }
}

/** What the blocks from one to another, both included and counted from the own, add up to. */
const within = (sums: Float64Array, own: number, from: number, to: number): number =>
  sums[own + (to + 1) * sumsAPlace]! - sums[own + from * sumsAPlace]!;
