import {
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
  const unpack = ({ words, first, second }: PackedRounds) => ({
    words: unpackWeights(words),
    first: unpackTrees(first),
    second: unpackTrees(second),
  });
  return { html: unpack(packed.html), text: unpack(packed.text) };
}

const firstWidth = featureNames.length + lexical;
const width = firstWidth + secondNames.length;
/** Blocks whose rows stand in memory at once. */
const chunk = 1024;

/** Log-odds that each block of a page belongs to the body. */
export function weighRounds(view: View, rounds: Rounds): Float32Array {
  const { open } = view;
  const fill = measureFeatures(view);
  const said = weighBags(view, rounds.words);
  const rows = new Float32Array(Math.min(chunk, open.length) * width);
  const fillFirst = (row: number, from: number) => {
    fill(open[row]!, rows, from);
    for (let i = 0; i < lexical; i++) rows[from + featureNames.length + i] = said[row * lexical + i]!;
  };
  const odds = inChunks(rounds.first, rows, view, fillFirst);
  const fillSecond = measureSecond(view, odds);
  return inChunks(rounds.second, rows, view, (row, from) => {
    // The rows of a longer page are gone: measured again, they cost time, and kept, twenty times the memory of its text.
    if (open.length > chunk) fillFirst(row, from);
    fillSecond(open[row]!, rows, from + firstWidth);
  });
}

/** The log-odds of all blocks of a page from those of the blocks that were weighed. */
export function spreadOdds({ page, open }: View, weighed: Float32Array): Float32Array {
  const odds = new Float32Array(page.blocks.length).fill(settledOdds);
  for (let row = 0; row < open.length; row++) odds[open[row]!] = weighed[row]!;
  return odds;
}

/** What the trees say of the blocks of a page, a chunk of rows at a time. */
function inChunks(
  trees: TreeModel,
  rows: Float32Array,
  { page, open }: View,
  fill: (row: number, from: number) => void,
): Float32Array {
  const odds = new Float32Array(page.blocks.length).fill(settledOdds);
  for (let start = 0; start < open.length; start += chunk) {
    const end = Math.min(open.length, start + chunk);
    if (open.length > chunk) rows.fill(0);
    for (let row = start; row < end; row++) fill(row, (row - start) * width);
    const scores = treeScores(trees, rows.subarray(0, (end - start) * width), width);
    for (let row = start; row < end; row++) odds[open[row]!] = scores[row - start]!;
  }
  return odds;
}
