import { settledOdds } from '../settled.ts';
import { type Fill, groupsAsked, tableOf, type View } from './group.ts';
import type { Opinion, OpinionGroup } from './opinion.ts';
import { runs } from './runs.ts';
import { surroundings } from './surroundings.ts';
import { vocabulary } from './vocabulary.ts';

const groups: readonly OpinionGroup[] = [surroundings, runs, vocabulary];

export const secondNames: readonly string[] = groups.flatMap(({ names }) => names);

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
/** That of most blocks. */
const settledChance = chanceOf(settledOdds);

/**
 * Measures what a round before says of a page and gives the function that fills the features of one block.
 *
 * @param asked - As for `measureFeatures`
 */
export function measureSecond(view: View, odds: Float32Array, asked?: Uint16Array): Fill {
  const chance = view.page.columns.float32(odds.length);
  for (let i = 0; i < odds.length; i++) chance[i] = odds[i] === settledOdds ? settledChance : chanceOf(odds[i]!);
  const opinion: Opinion = { odds, chance };
  const needed = groupsAsked(groups, asked);
  const fills = needed.map(({ group }) => group.measure(view, opinion));
  return (block, values, from) => {
    for (let g = 0; g < fills.length; g++) fills[g]!(block, values, from + needed[g]!.place);
  };
}

/** The features of what a round before says, a row of `secondNames.length` values for each block that has to be weighed. */
export const secondFeatures = (view: View, odds: Float32Array): Float32Array =>
  tableOf(measureSecond(view, odds), view.open, secondNames.length);
