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
  featuresOf,
  lexical,
  secondFeatures,
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

/** Log-odds that each block of a page belongs to the body. */
export function weighRounds(view: View, rounds: Rounds): Float64Array {
  const row = joined(featuresOf(view), featureNames.length, weighBags(view, rounds.words), lexical);
  const odds = treeScores(rounds.first, row);
  return treeScores(
    rounds.second,
    joined(row, featureNames.length + lexical, secondFeatures(view, odds), secondNames.length),
  );
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
