import { Columns } from '../columns.ts';
import { Before } from './before.ts';
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
  measure(view) {
    const { blocks, words, prose } = view.page;
    const { scores } = view.weights;
    const median = medianOf(words.filter((_, i) => prose[i] === 1));
    const headings = new Before((i) => blocks[i]!.type === 'heading', blocks.length);
    const stretch = new Stretch(view);
    return (i, values, from) => {
      const at = stretch.reach(i);
      for (const o of offsets) values[from++] = stretch.words[at + o]!;
      for (const o of offsets) values[from++] = stretch.scores[at + o]!;
      for (const o of near) values[from++] = stretch.linkShares[at + o]!;
      for (const o of near) values[from++] = stretch.ends[at + o]!;
      values[from++] = stretch.types[at - 1]!;
      values[from++] = stretch.types[at + 1]!;
      for (const w of windows)
        values[from++] = within(stretch.scoreSum, at - w, at + w) / within(stretch.massSum, at - w, at + w);
      values[from++] = within(stretch.keptSum, at - 4, at + 4);
      values[from++] = within(stretch.keptSum, at - 10, at + 10);
      values[from++] = log(within(stretch.wordSum, at - 3, at + 3));
      values[from++] = within(stretch.linkSum, at - 5, at + 5) / Math.max(1, within(stretch.wordSum, at - 5, at + 5));
      values[from++] = within(stretch.proseSum, at - 5, at - 1);
      values[from++] = within(stretch.proseSum, at + 1, at + 5);
      values[from++] = within(stretch.proseSum, at + 1, at + 10);
      const h = headings.last(i);
      values[from++] = h < 0 ? -9 : scores[h]!;
      values[from++] = h < 0 ? 999 : i - h;
      values[from++] = h < 0 ? none : words[h]!;
      values[from++] = h < 0 ? none : (blocks[h]!.level ?? 0);
      values[from++] = h < 0 ? none : (blocks[h]!.container?.depth ?? 0) - (blocks[i]!.container?.depth ?? 0);
      values[from++] = words[i]! / median;
      values[from++] = within(stretch.wordSum, at - 8, at - 1) / 8;
      values[from++] = within(stretch.wordSum, at + 1, at + 8) / 8;
      values[from++] = within(stretch.endSum, at - 8, at - 1);
      values[from++] = within(stretch.endSum, at + 1, at + 8);
      values[from++] = within(stretch.lineSum, at - 8, at - 1);
      values[from++] = within(stretch.lineSum, at + 1, at + 8);
      values[from++] =
        within(stretch.capitalSum, at - 5, at + 5) / Math.max(1, within(stretch.wordSum, at - 5, at + 5));
      values[from++] = within(stretch.digitSum, at - 3, at + 3);
    };
  },
};

const windows = [2, 5, 12] as const;
/** The widest window, and one more for what lies before it. */
const margin = 13;
/** Blocks of a page that are summed up at once: for a whole long page the sums would take more memory than its text. */
const length = 4096;

function medianOf(counts: Int32Array): number {
  return counts.sort()[counts.length >> 1] ?? 1;
}

/** What windows of neighbours are read from: values and running sums of a stretch of the page's blocks. */
class Stretch {
  readonly words: Float32Array;
  readonly scores: Float32Array;
  readonly linkShares: Float32Array;
  readonly ends: Int8Array;
  readonly types: Int8Array;
  // Of all blocks of the stretch before each; whole numbers where they are counts.
  readonly wordSum: Int32Array;
  readonly scoreSum: Float64Array;
  readonly massSum: Float64Array;
  readonly keptSum: Int32Array;
  readonly linkSum: Float64Array;
  readonly proseSum: Int32Array;
  readonly endSum: Int32Array;
  readonly lineSum: Int32Array;
  readonly capitalSum: Int32Array;
  readonly digitSum: Float64Array;
  readonly #view: View;
  readonly #size: number;
  /** The block that the first place stands for; the places before the first block and behind the last hold what is said of none. */
  #from = Number.NEGATIVE_INFINITY;

  constructor(view: View) {
    const size = Math.min(length, view.page.blocks.length) + 2 * margin;
    this.#view = view;
    this.#size = size;
    const columns = new Columns(4 * 8 * (size + 1) + 6 * 4 * (size + 1) + 3 * 4 * size + 2 * size);
    this.scoreSum = columns.float64(size + 1);
    this.massSum = columns.float64(size + 1);
    this.linkSum = columns.float64(size + 1);
    this.digitSum = columns.float64(size + 1);
    this.wordSum = columns.int32(size + 1);
    this.keptSum = columns.int32(size + 1);
    this.proseSum = columns.int32(size + 1);
    this.endSum = columns.int32(size + 1);
    this.lineSum = columns.int32(size + 1);
    this.capitalSum = columns.int32(size + 1);
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
      const next = at + 1;
      this.wordSum[next] = this.wordSum[at]! + own;
      this.scoreSum[next] = this.scoreSum[at]! + Math.max(-6, Math.min(4, score)) * mass;
      this.massSum[next] = this.massSum[at]! + mass;
      this.keptSum[next] = this.keptSum[at]! + (inside ? first.kept[i]! : 0);
      this.linkSum[next] = this.linkSum[at]! + own * linkShare;
      this.proseSum[next] = this.proseSum[at]! + (inside ? page.prose[i]! : 0);
      this.endSum[next] = this.endSum[at]! + (ends ? 1 : 0);
      // Lines as listings of headlines have them.
      this.lineSum[next] = this.lineSum[at]! + (inside && !ends && own >= 4 && own <= 20 ? 1 : 0);
      this.capitalSum[next] = this.capitalSum[at]! + (inside ? capitals[i]! : 0);
      this.digitSum[next] = this.digitSum[at]! + (inside ? digitShare[i]! : 0);
    }
  }
}

/** What the places from one to another, both included, add up to. */
const within = (sums: Float64Array | Int32Array, from: number, to: number): number => sums[to + 1]! - sums[from]!;
