import type { Columns } from '../columns.ts';
import type { Page } from '../page.ts';
import type { Draft } from '../run.ts';
import { unsettled } from '../settled.ts';
import type { Weights } from '../weigh.ts';
import { neighbours } from './around.ts';
import { boxesOf } from './boxes.ts';
import { claims } from './claims.ts';
import { type FeatureGroup, type Fill, groupsAsked, tableOf, type View } from './group.ts';
import { headings } from './headings.ts';
import { findings, ownText } from './own.ts';
import { place } from './place.ts';
import { regions } from './regions.ts';

export type { Fill, View } from './group.ts';
export { measureSecond, secondFeatures, secondNames } from './second.ts';
export { type Bag, bagsOf, lexical, weighBags, wordSlots } from './words.ts';

const groups: readonly FeatureGroup[] = [ownText, findings, neighbours, headings, place, claims, regions];

/** The names of the features, in the order of a row. */
export const featureNames: readonly string[] = groups.flatMap(({ names }) => names);

/** What the features of a page are measured from. */
export function viewOf(page: Page, weights: Weights, first: Draft): View {
  return {
    page,
    weights,
    first,
    boxes: boxesOf(page, first.kept),
    wordsBefore: sumsOf(page.words, page.columns),
    open: unsettled(page, weights),
  };
}

/** What comes before each of some counts, and behind them all of them. */
function sumsOf(counts: Int32Array, columns: Columns): Int32Array {
  const sums = columns.int32(counts.length + 1);
  for (let i = 0; i < counts.length; i++) sums[i + 1] = sums[i]! + counts[i]!;
  return sums;
}

/**
 * Measures the page and gives the function that fills the features of one block.
 *
 * @param asked - The features that are needed, rising; a group of which none is stays unmeasured, and its place in the row as it was. All unless given
 */
export function measureFeatures(view: View, asked?: Uint16Array): Fill {
  const needed = groupsAsked(groups, asked);
  const fills = needed.map(({ group }) => group.measure(view));
  return (block, values, from) => {
    for (let g = 0; g < fills.length; g++) fills[g]!(block, values, from + needed[g]!.place);
  };
}

/** The features of every block of a page that has to be weighed, a row of `featureNames.length` values a block. */
export const featuresOf = (view: View): Float32Array => tableOf(measureFeatures(view), view.open, featureNames.length);
