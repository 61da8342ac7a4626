import type { Page } from '../page.ts';
import type { Draft } from '../run.ts';
import type { Weight } from '../weigh.ts';
import { neighbours } from './around.ts';
import { boxesOf } from './boxes.ts';
import { claims } from './claims.ts';
import type { FeatureGroup, View } from './group.ts';
import { findings, ownText } from './own.ts';
import { place } from './place.ts';
import { regions } from './regions.ts';
import { tokensOf } from './tokens.ts';

export type { View } from './group.ts';
export { secondFeatures, secondNames } from './second.ts';
export { type Bag, bagsOf, lexical, weighBags, wordSlots } from './words.ts';

const groups: readonly FeatureGroup[] = [ownText, findings, neighbours, place, claims, regions];

/** The names of the features, in the order of a row. */
export const featureNames: readonly string[] = groups.flatMap(({ names }) => names);

/** What the features of a page are measured from. */
export function viewOf(page: Page, weights: readonly Weight[], first: Draft): View {
  return { page, weights, first, boxes: boxesOf(page, first.kept), tokens: tokensOf(page.facts.map(({ key }) => key)) };
}

/** The features of every block of a page, a row of `featureNames.length` values a block. */
export function featuresOf(view: View): Float32Array {
  const width = featureNames.length;
  const { length } = view.page.facts;
  const values = new Float32Array(length * width);
  let from = 0;
  for (const group of groups) {
    const fill = group.measure(view);
    for (let i = 0; i < length; i++) fill(i, values, i * width + from);
    from += group.names.length;
  }
  return values;
}
