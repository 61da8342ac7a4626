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
export function weighRounds(view: View, rounds: Rounds): Float64Array {
  const blocks = view.page.facts.length;
  const fill = measureFeatures(view);
  const said = weighBags(view, rounds.words);
  const rows = new Float32Array(Math.min(chunk, blocks) * width);
  const fillFirst = (block: number, from: number) => {
    fill(block, rows, from);
    for (let i = 0; i < lexical; i++) rows[from + featureNames.length + i] = said[block * lexical + i]!;
  };
  const odds = inChunks(rounds.first, rows, blocks, fillFirst);
  const fillSecond = measureSecond(view, odds);
  return inChunks(rounds.second, rows, blocks, (block, from) => {
    // The rows of a longer page are gone: measured again, they cost time, and kept, twenty times the memory of its text.
    if (blocks > chunk) fillFirst(block, from);
    fillSecond(block, rows, from + firstWidth);
  });
}

/** What the trees say of each block, a chunk of rows at a time. */
function inChunks(
  trees: TreeModel,
  rows: Float32Array,
  blocks: number,
  fill: (block: number, from: number) => void,
): Float64Array {
  const odds = new Float64Array(blocks);
  for (let start = 0; start < blocks; start += chunk) {
    const end = Math.min(blocks, start + chunk);
    if (blocks > chunk) rows.fill(0);
    for (let block = start; block < end; block++) fill(block, (block - start) * width);
    odds.set(treeScores(trees, rows.subarray(0, (end - start) * width), width), start);
  }
  return odds;
}
