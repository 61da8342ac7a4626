import type { BlockType, Role } from '../../schema/index.ts';
import type { Block } from '../../tree/index.ts';
import type { Page } from '../page.ts';
import type { Draft } from '../run.ts';
import type { Weights } from '../weigh.ts';
import type { Boxes } from './boxes.ts';

/** All that the features of a page are measured from. */
export interface View {
  page: Page;
  weights: Weights;
  /** The first opinion. */
  first: Draft;
  boxes: Boxes;
  /** Words of the page before each block; one more than there are blocks. */
  wordsBefore: Int32Array;
  /** Indexes of the blocks that have to be weighed; the features of the others are not asked for. */
  open: Int32Array;
}

/** Some features of one kind: their names, and how they are measured, block by block. */
export interface FeatureGroup {
  names: readonly string[];
  /** Prepares what the whole page shares and gives the function that fills the values of one block, in the order of the names. */
  measure(view: View): Fill;
}

/** Fills what was measured of one block into `values[from …]`, whatever stood there; may be asked for a block again. */
export type Fill = (block: number, values: Float32Array, from: number) => void;

/**
 * Those of some groups that are asked of, each with its place in a row.
 *
 * @param asked - The features that are needed, rising; all unless given
 */
export function groupsAsked<Group extends { names: readonly string[] }>(
  groups: readonly Group[],
  asked?: Uint16Array,
): { group: Group; place: number }[] {
  const needed: { group: Group; place: number }[] = [];
  let place = 0;
  let next = 0;
  for (const group of groups) {
    const end = place + group.names.length;
    if (asked) while (next < asked.length && asked[next]! < place) next++;
    if (!asked || (next < asked.length && asked[next]! < end)) needed.push({ group, place });
    place = end;
  }
  return needed;
}

/** A row of `width` values for each of some blocks. */
export function tableOf(fill: Fill, blocks: Int32Array, width: number): Float32Array {
  const values = new Float32Array(blocks.length * width);
  for (let row = 0; row < blocks.length; row++) fill(blocks[row]!, values, row * width);
  return values;
}

/** Not measurable of this block: less than every value that is. */
export const none = -1;

/** Grows as the logarithm does: a paragraph more says much on a short page, little on a long one. */
export const log = (count: number): number => Math.log2(1 + count);

const types: readonly BlockType[] = ['paragraph', 'heading', 'listItem', 'quote', 'code', 'table', 'caption'];

/** A block's type as a number. */
export const typeOf = ({ type }: Block): number => types.indexOf(type);

/** Roles of what stands around articles, in the order that the labeller was trained with. */
export const rolesAround = [
  'comment',
  'related',
  'navigation',
  'share',
  'newsletter',
  'advertisement',
  'legal',
  'consent',
  'paywall',
  'biography',
] as const satisfies readonly Role[];
