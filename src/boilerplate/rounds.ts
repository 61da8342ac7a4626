import {
  askedOf,
  narrowed,
  type PackedTrees,
  type PackedWeights,
  type TreeModel,
  treeScores,
  unpackTrees,
  unpackWeights,
} from '../labeller/index.ts';
import {
  featureNames,
  lexical,
  measureFeatures,
  measureSecond,
  secondNames,
  type View,
  weighBags,
} from './features/index.ts';
import { settledOdds } from './settled.ts';

/**
 * The labeller of one door: what words and names of regions weigh, a first round of trees over that and the features, and a
 * second that sees besides what the first says of the block's neighbours and regions.
 */
export interface Rounds {
  /** A weight for each of `wordSlots`. */
  words: Float32Array;
  /** What the rounds ask of a block, and of what the first round says: all that is kept of a row. */
  ofBlock: Uint16Array;
  ofFirst: Uint16Array;
  /** Trees over rows of these. */
  first: TreeModel;
  second: TreeModel;
}

/** Pages with regions and plain texts are weighed apart: a feature does not mean the same in both. */
export interface BlockModel {
  html: Rounds;
  text: Rounds;
}

export interface PackedRounds {
  words: PackedWeights;
  first: PackedTrees;
  second: PackedTrees;
}

/** The labeller of its shipped form. */
export const unpackBlockModel = (packed: { html: PackedRounds; text: PackedRounds }): BlockModel => ({
  html: unpackRounds(packed.html),
  text: unpackRounds(packed.text),
});

function unpackRounds(packed: PackedRounds): Rounds {
  const first = unpackTrees(packed.first);
  const second = unpackTrees(packed.second);
  const asked = Uint16Array.from(new Set([...askedOf(first), ...askedOf(second)])).sort();
  const ofBlock = asked.filter((feature) => feature < firstWidth);
  return {
    words: unpackWeights(packed.words),
    ofBlock,
    ofFirst: asked.subarray(ofBlock.length).map((feature) => feature - firstWidth),
    first: narrowed(first, asked),
    second: narrowed(second, asked),
  };
}

const firstWidth = featureNames.length + lexical;
/** Blocks whose rows stand in memory at once. */
const chunk = 1024;
/** All features of one block, on their way to its row. */
const block = new Float32Array(firstWidth);
const opinion = new Float32Array(secondNames.length);

/** Keeps of some numbers those that are asked of. */
function keep(numbers: Float32Array, asked: Uint16Array, rows: Float32Array, to: number): void {
  for (let i = 0; i < asked.length; i++) rows[to + i] = numbers[asked[i]!]!;
}

/**
 * True for log-odds of the first round that the second is not asked about: of 100,000 blocks of sites left out, 63 % of which are
 * sure, it took the other side of two.
 */
export const isSure = (odds: number): boolean => Math.abs(odds) > sure;
const sure = 2.5;

/** Log-odds that each block of a page belongs to the body. */
export function weighRounds(view: View, rounds: Rounds): Float32Array {
  const { page, open } = view;
  const { ofBlock, ofFirst } = rounds;
  const width = ofBlock.length + ofFirst.length;
  const fill = measureFeatures(view, ofBlock);
  const said = weighBags(view, rounds.words);
  const rows = page.columns.float32(Math.min(chunk, open.length) * width);
  const fillFirst = (row: number, to: number) => {
    fill(open[row]!, block, 0);
    for (let i = 0; i < lexical; i++) block[featureNames.length + i] = said[row * lexical + i]!;
    keep(block, ofBlock, rows, to);
  };
  const first = page.columns.float32(page.blocks.length).fill(settledOdds);
  const picked = page.columns.int32(open.length);
  for (let row = 0; row < open.length; row++) picked[row] = row;
  inChunks(rounds.first, rows, { open, picked }, fillFirst, first);
  let unsure = 0;
  for (let row = 0; row < open.length; row++) if (!isSure(first[open[row]!]!)) picked[unsure++] = row;
  const odds = page.columns.float32(first.length);
  odds.set(first);
  const fillSecond = measureSecond(view, first, ofFirst);
  const fillBoth = (row: number, to: number) => {
    // The rows of a longer page are gone: measured again, they cost time, and kept, many times the memory of its text.
    if (open.length > chunk) fillFirst(row, to);
    else rows.copyWithin(to, row * width, row * width + ofBlock.length);
    fillSecond(open[row]!, opinion, 0);
    keep(opinion, ofFirst, rows, to + ofBlock.length);
  };
  inChunks(rounds.second, rows, { open, picked: picked.subarray(0, unsure) }, fillBoth, odds);
  return odds;
}

/** The log-odds of all blocks of a page from those of the blocks that were weighed. */
export function spreadOdds({ page, open }: View, weighed: Float32Array): Float32Array {
  const odds = new Float32Array(page.blocks.length).fill(settledOdds);
  for (let row = 0; row < open.length; row++) odds[open[row]!] = weighed[row]!;
  return odds;
}

/** What the trees say of the blocks of some rows, a chunk of rows at a time. */
function inChunks(
  trees: TreeModel,
  rows: Float32Array,
  { open, picked }: { open: Int32Array; picked: Int32Array },
  fill: (row: number, to: number) => void,
  odds: Float32Array,
): void {
  const { features } = trees;
  for (let start = 0; start < picked.length; start += chunk) {
    const end = Math.min(picked.length, start + chunk);
    for (let at = start; at < end; at++) fill(picked[at]!, (at - start) * features);
    const scores = treeScores(trees, rows.subarray(0, (end - start) * features));
    for (let at = start; at < end; at++) odds[open[picked[at]!]!] = scores[at - start]!;
  }
}
