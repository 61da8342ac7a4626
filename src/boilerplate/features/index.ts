import type { Page } from '../page.ts';
import type { Draft } from '../run.ts';
import type { Weights } from '../weigh.ts';
import { neighbours } from './around.ts';
import { boxesOf } from './boxes.ts';
import { claims } from './claims.ts';
import { type FeatureGroup, type Fill, tableOf, type View } from './group.ts';
import { findings, ownText } from './own.ts';
import { place } from './place.ts';
import { regions } from './regions.ts';

export type { Fill, View } from './group.ts';
export { measureSecond, secondFeatures, secondNames } from './second.ts';
export { type Bag, bagsOf, lexical, weighBags, wordSlots } from './words.ts';

const groups: readonly FeatureGroup[] = [ownText, findings, neighbours, place, claims, regions];

/** The names of the features, in the order of a row. */
export const featureNames: readonly string[] = groups.flatMap(({ names }) => names);

/** What the features of a page are measured from. */
export function viewOf(page: Page, weights: Weights, first: Draft): View {
  const { facts, words } = page;
  const wordsBefore = new Int32Array(facts.length + 1);
  const headingAbove = new Int32Array(facts.length);
  for (let i = 0, last = -1; i < facts.length; i++) {
    wordsBefore[i + 1] = wordsBefore[i]! + words[i]!;
    headingAbove[i] = last;
    if (facts[i]!.block.type === 'heading') last = i;
  }
  return { page, weights, first, boxes: boxesOf(page, first.kept), wordsBefore, headingAbove };
}

/** Measures the page and gives the function that fills the features of one block. */
export function measureFeatures(view: View): Fill {
  const fills = groups.map((group) => group.measure(view));
  return (block, values, from) => {
    for (let g = 0; g < fills.length; g++) {
      fills[g]!(block, values, from);
      from += groups[g]!.names.length;
    }
  };
}

/** The features of every block of a page, a row of `featureNames.length` values a block. */
export const featuresOf = (view: View): Float32Array =>
  tableOf(measureFeatures(view), view.page.facts.length, featureNames.length);
