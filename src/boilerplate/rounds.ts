import {
  askedOf,
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
  first: TreeModel;
  second: TreeModel;
  /** The features that either round asks of: trees for plain text ask of half of them. */
  asked: ReadonlySet<number>;
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
export function unpackBlockModel(packed: { html: PackedRounds; text: PackedRounds }): BlockModel {
  const unpack = ({ words, first, second }: PackedRounds) =>
    roundsOf(unpackWeights(words), unpackTrees(first), unpackTrees(second));
  return { html: unpack(packed.html), text: unpack(packed.text) };
}

/** The labeller of its parts. */
export const roundsOf = (words: Float32Array, first: TreeModel, second: TreeModel): Rounds => ({
  words,
  first,
  second,
  asked: new Set([...askedOf(first), ...askedOf(second)]),
});

const firstWidth = featureNames.length + lexical;
const width = firstWidth + secondNames.length;
/** Blocks whose rows stand in memory at once. */
const chunk = 1024;

/**
 * True for log-odds of the first round that the second is not asked about: of 118,000 blocks of sites left out, 70 % of which are
 * sure, it took the other side of five.
 */
export const isSure = (odds: number): boolean => Math.abs(odds) > sure;
const sure = 2.5;

/** Log-odds that each block of a page belongs to the body. */
export function weighRounds(view: View, rounds: Rounds): Float32Array {
  const { page, open } = view;
  const fill = measureFeatures(view, rounds.asked);
  const said = weighBags(view, rounds.words);
  const rows = new Float32Array(Math.min(chunk, open.length) * width);
  const fillFirst = (row: number, from: number) => {
    fill(open[row]!, rows, from);
    for (let i = 0; i < lexical; i++) rows[from + featureNames.length + i] = said[row * lexical + i]!;
  };
  const first = new Float32Array(page.blocks.length).fill(settledOdds);
  inChunks(rounds.first, rows, { open, picked: open.map((_, row) => row) }, fillFirst, first);
  const unsure = new Int32Array(open.length);
  let count = 0;
  for (let row = 0; row < open.length; row++) if (!isSure(first[open[row]!]!)) unsure[count++] = row;
  const odds = first.slice();
  const fillSecond = measureSecond(view, first);
  const fillBoth = (row: number, from: number) => {
    // The rows of a longer page are gone: measured again, they cost time, and kept, twenty times the memory of its text.
    if (open.length > chunk) fillFirst(row, from);
    else rows.copyWithin(from, row * width, row * width + firstWidth);
    fillSecond(open[row]!, rows, from + firstWidth);
  };
  inChunks(rounds.second, rows, { open, picked: unsure.subarray(0, count) }, fillBoth, odds);
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
  fill: (row: number, from: number) => void,
  odds: Float32Array,
): void {
  for (let start = 0; start < picked.length; start += chunk) {
    const end = Math.min(picked.length, start + chunk);
    if (open.length > chunk) rows.fill(0);
    for (let at = start; at < end; at++) fill(picked[at]!, (at - start) * width);
    const scores = treeScores(trees, rows.subarray(0, (end - start) * width), width);
    for (let at = start; at < end; at++) odds[open[picked[at]!]!] = scores[at - start]!;
  }
}
