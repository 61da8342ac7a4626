import type { View } from './group.ts';
import type { Opinion, OpinionGroup } from './opinion.ts';
import { runs } from './runs.ts';
import { surroundings } from './surroundings.ts';
import { vocabulary } from './vocabulary.ts';

const groups: readonly OpinionGroup[] = [surroundings, runs, vocabulary];

export const secondNames: readonly string[] = groups.flatMap(({ names }) => names);

/** The features of what a round before says, a row of `secondNames.length` values a block. */
export function secondFeatures(view: View, odds: Float64Array): Float32Array {
  const width = secondNames.length;
  const values = new Float32Array(odds.length * width);
  const opinion: Opinion = { odds, chance: odds.map((value) => 1 / (1 + Math.exp(-value))) };
  let from = 0;
  for (const { names, measure } of groups) {
    const fill = measure(view, opinion);
    for (let i = 0; i < odds.length; i++) fill(i, values, i * width + from);
    from += names.length;
  }
  return values;
}
