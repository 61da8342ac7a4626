import {
  type PackedTrees,
  type PackedWeights,
  type TreeModel,
  treeScores,
  unpackTrees,
  unpackWeights,
} from '../labeller/index.ts';
import {
  type Bag,
  bagsOf,
  featureNames,
  featuresOf,
  secondFeatures,
  secondNames,
  type View,
  weighSlots,
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

/** Log-odds that each block of a page belongs to the body. */
export function weighRounds(view: View, rounds: Rounds): Float64Array {
  const row = joined(featuresOf(view), featureNames.length, weighBags(rounds.words, bagsOf(view)), lexical);
  const odds = treeScores(rounds.first, row);
  return treeScores(
    rounds.second,
    joined(row, featureNames.length + lexical, secondFeatures(view, odds), secondNames.length),
  );
}

/** Number of values that `weighBags` gives a block. */
export const lexical = 2;

/** What the words and the names weigh, two values a block. */
export function weighBags(weights: Float32Array, bags: readonly Bag[]): Float32Array {
  const said = new Float32Array(bags.length * lexical);
  bags.forEach(({ words, names }, i) => {
    said[i * lexical] = weighSlots(weights, words);
    said[i * lexical + 1] = weighSlots(weights, names);
  });
  return said;
}

/** Rows of two tables side by side. */
export function joined(left: Float32Array, leftWidth: number, right: Float32Array, rightWidth: number): Float32Array {
  const rows = left.length / leftWidth;
  const width = leftWidth + rightWidth;
  const out = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    out.set(left.subarray(row * leftWidth, (row + 1) * leftWidth), row * width);
    out.set(right.subarray(row * rightWidth, (row + 1) * rightWidth), row * width + leftWidth);
  }
  return out;
}
