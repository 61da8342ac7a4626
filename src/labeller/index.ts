/** What weighs features: hashed features, a linear chain over a sequence, and trees over rows of numbers. */
export { bestPath, bestPathIn, type Chain } from './chain.ts';
export { type PackedWeights, packWeights, unpackWeights } from './pack.ts';
export {
  addRows,
  featureKey,
  keyBits,
  keyTable,
  mostSteps,
  type PackedSparseModel,
  packKeys,
  packNumbers,
  pairs,
  readSums,
  rowOf,
  type SparseModel,
  unpackKeys,
  unpackNumbers,
  unpackSparseModel,
} from './sparse.ts';
export {
  askedOf,
  narrowed,
  type PackedTrees,
  packTrees,
  questions,
  type TreeModel,
  treeScores,
  unpackTrees,
} from './trees.ts';
