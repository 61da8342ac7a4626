import type { Fill, View } from './group.ts';

/** What a round before says of each block of a page. */
export interface Opinion {
  odds: Float32Array;
  /** The same as probabilities. */
  chance: Float32Array;
}

/** Features of what a round before says: their names, and how they are measured, block by block. */
export interface OpinionGroup {
  names: readonly string[];
  /** Prepares what the whole page shares and gives the function that fills the values of one block, in the order of the names. */
  measure(view: View, opinion: Opinion): Fill;
}
