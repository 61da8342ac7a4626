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
    const { page, weights, wordsBefore, headingAbove } = view;
    const { facts, words } = page;
    const { scores } = weights;
    const median = medianOfProse(view);
    const part = new Part(view);
    const wordsWithin = (from: number, to: number) =>
      wordsBefore[Math.min(facts.length, to + 1)]! - wordsBefore[Math.max(0, Math.min(facts.length, from))]!;
    return (i, values, from) => {
      const at = part.reach(i);
      for (const o of offsets) values[from++] = part.words[at + o]!;
      for (const o of offsets) values[from++] = part.scores[at + o]!;
      for (const o of near) values[from++] = part.linkShares[at + o]!;
      for (const o of near) values[from++] = part.ends[at + o]!;
      values[from++] = part.types[at - 1]!;
      values[from++] = part.types[at + 1]!;
      for (const w of windows)
        values[from++] = within(part.scoreSum, at - w, at + w) / within(part.massSum, at - w, at + w);
      values[from++] = within(part.keptSum, at - 4, at + 4);
      values[from++] = within(part.keptSum, at - 10, at + 10);
      values[from++] = log(wordsWithin(i - 3, i + 3));
      values[from++] = within(part.linkSum, at - 5, at + 5) / Math.max(1, wordsWithin(i - 5, i + 5));
      values[from++] = within(part.proseSum, at - 5, at - 1);
      values[from++] = within(part.proseSum, at + 1, at + 5);
      values[from++] = within(part.proseSum, at + 1, at + 10);
      const h = headingAbove[i]!;
      values[from++] = h < 0 ? -9 : scores[h]!;
      values[from++] = h < 0 ? 999 : i - h;
      values[from++] = h < 0 ? none : words[h]!;
      values[from++] = h < 0 ? none : (facts[h]!.block.level ?? 0);
      values[from++] = h < 0 ? none : (facts[h]!.block.container?.depth ?? 0) - (facts[i]!.block.container?.depth ?? 0);
      values[from++] = words[i]! / median;
      values[from++] = wordsWithin(i - 8, i - 1) / 8;
      values[from++] = wordsWithin(i + 1, i + 8) / 8;
      values[from++] = within(part.endSum, at - 8, at - 1);
      values[from++] = within(part.endSum, at + 1, at + 8);
      values[from++] = within(part.lineSum, at - 8, at - 1);
      values[from++] = within(part.lineSum, at + 1, at + 8);
      values[from++] = within(part.capitalSum, at - 5, at + 5) / Math.max(1, wordsWithin(i - 5, i + 5));
      values[from++] = within(part.digitSum, at - 3, at + 3);
    };
  },
};

const windows = [2, 5, 12] as const;
/** No feature looks at a block further off than this. */
const furthest = 12;
/** Blocks of which a part speaks. Sums of all blocks of a long text would take as much memory as the text. */
const partSize = 1024;

function medianOfProse({ page: { words, prose } }: View): number {
  const lengths: number[] = [];
  for (let i = 0; i < words.length; i++) if (prose[i] === 1) lengths.push(words[i]!);
  lengths.sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 1;
}

/** What the features look at of some blocks in a row and of those beside them; sums are of all blocks of the part before each. */
class Part {
  readonly #view: View;
  readonly #blocks: number;
  /** The block that index 0 speaks of: the one that lies {@link furthest} before the first of the part. */
  #base = Number.NaN;
  readonly words: Float32Array;
  readonly scores: Float32Array;
  readonly linkShares: Float32Array;
  readonly ends: Int8Array;
  readonly types: Int8Array;
  readonly scoreSum: Float64Array;
  readonly massSum: Float64Array;
  readonly keptSum: Int32Array;
  readonly linkSum: Float64Array;
  readonly proseSum: Int32Array;
  readonly endSum: Int32Array;
  readonly lineSum: Int32Array;
  readonly capitalSum: Float64Array;
  readonly digitSum: Float64Array;

  constructor(view: View) {
    this.#view = view;
    this.#blocks = Math.min(partSize, view.page.facts.length);
    const length = this.#blocks + 2 * furthest;
    this.words = new Float32Array(length);
    this.scores = new Float32Array(length);
    this.linkShares = new Float32Array(length);
    this.ends = new Int8Array(length);
    this.types = new Int8Array(length);
    this.scoreSum = new Float64Array(length + 1);
    this.massSum = new Float64Array(length + 1);
    this.keptSum = new Int32Array(length + 1);
    this.linkSum = new Float64Array(length + 1);
    this.proseSum = new Int32Array(length + 1);
    this.endSum = new Int32Array(length + 1);
    this.lineSum = new Int32Array(length + 1);
    this.capitalSum = new Float64Array(length + 1);
    this.digitSum = new Float64Array(length + 1);
  }

  /** The index of a block of the page, whose part is read first where another was. */
  reach(block: number): number {
    const first = block - (block % partSize);
    if (this.#base !== first - furthest) this.#read(first);
    return block - this.#base;
  }

  #read(first: number): void {
    const { page, weights, first: draft } = this.#view;
    this.#base = first - furthest;
    for (let at = 0; at < this.words.length; at++) {
      const i = this.#base + at;
      if (i < 0 || i >= page.facts.length) {
        this.#pass(at);
        continue;
      }
      const { block, linkShare, endsSentence, capitalShare, digitShare, words } = page.facts[i]!;
      const mass = Math.min(1, words / 20) + 0.1;
      const score = weights.scores[i]!;
      this.words[at] = words;
      this.scores[at] = score;
      this.linkShares[at] = linkShare;
      this.ends[at] = endsSentence ? 1 : 0;
      this.types[at] = typeOf(block);
      this.scoreSum[at + 1] = this.scoreSum[at]! + Math.max(-6, Math.min(4, score)) * mass;
      this.massSum[at + 1] = this.massSum[at]! + mass;
      this.keptSum[at + 1] = this.keptSum[at]! + draft.kept[i]!;
      this.linkSum[at + 1] = this.linkSum[at]! + words * linkShare;
      this.proseSum[at + 1] = this.proseSum[at]! + page.prose[i]!;
      this.endSum[at + 1] = this.endSum[at]! + this.ends[at]!;
      // Lines as listings of headlines have them.
      this.lineSum[at + 1] = this.lineSum[at]! + (!endsSentence && words >= 4 && words <= 20 ? 1 : 0);
      this.capitalSum[at + 1] = this.capitalSum[at]! + words * capitalShare;
      this.digitSum[at + 1] = this.digitSum[at]! + digitShare;
    }
  }

  /** What stands in place of the blocks before the first of the page and behind its last. */
  #pass(at: number): void {
    this.words[at] = none;
    this.scores[at] = -8;
    this.linkShares[at] = none;
    this.ends[at] = none;
    this.types[at] = none;
    for (const sum of [this.scoreSum, this.massSum, this.linkSum, this.capitalSum, this.digitSum])
      sum[at + 1] = sum[at]!;
    for (const sum of [this.keptSum, this.proseSum, this.endSum, this.lineSum]) sum[at + 1] = sum[at]!;
  }
}

/** What the blocks from one to another, both included, add up to. */
const within = (sum: Float64Array | Int32Array, from: number, to: number): number => sum[to + 1]! - sum[from]!;
