/** The sequence labeller that boilerplate and entities share: hashed features, a linear chain, Viterbi. */
export { bestPath, type ChainModel, emissions, marginals, passes, type Sequence } from './chain.ts';
export { hash } from './hash.ts';
export { packModel, unpackModel } from './pack.ts';
export {
  addRows,
  featureKey,
  keyBits,
  keyTable,
  mostSteps,
  type PackedSparseModel,
  packKeys,
  packNumbers,
  rowOf,
  type SparseModel,
  unpackKeys,
  unpackNumbers,
  unpackSparseModel,
} from './sparse.ts';
