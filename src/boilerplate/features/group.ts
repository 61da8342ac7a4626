import type { BlockType } from '../../schema/index.ts';
import type { Block } from '../../tree/index.ts';
import type { Page } from '../page.ts';
import type { Draft } from '../run.ts';
import type { Weight } from '../weigh.ts';
import type { Boxes } from './boxes.ts';
import type { Tokens } from './tokens.ts';

/** All that the features of a page are measured from. */
export interface View {
  page: Page;
  weights: readonly Weight[];
  /** The first opinion. */
  first: Draft;
  boxes: Boxes;
  /** The words of each block. */
  tokens: Tokens;
}

/** Some features of one kind: their names, and how they are measured, block by block. */
export interface FeatureGroup {
  names: readonly string[];
  /** Prepares what the whole page shares and gives the function that fills the values of one block, in the order of the names. */
  measure(view: View): (block: number, values: Float32Array, from: number) => void;
}

/** Not measurable of this block: less than every value that is. */
export const none = -1;

/** Grows as the logarithm does: a paragraph more says much on a short page, little on a long one. */
export const log = (count: number): number => Math.log2(1 + count);

const types: readonly BlockType[] = ['paragraph', 'heading', 'listItem', 'quote', 'code', 'table', 'caption'];

/** A block's type as a number. */
export const typeOf = ({ type }: Block): number => types.indexOf(type);
