import { Before } from './before.ts';
import { type FeatureGroup, none } from './group.ts';

/** The last heading before a block. */
export const headings: FeatureGroup = {
  names: ['heading rules', 'heading distance', 'heading words', 'heading level', 'heading deeper'],
  measure({ page: { blocks, words, columns }, weights: { scores } }) {
    const places = new Before((i) => blocks[i]!.type === 'heading', blocks.length, columns);
    const depthOf = (i: number) => blocks[i]!.container?.depth ?? 0;
    return (i, values, from) => {
      const h = places.last(i);
      values[from] = h < 0 ? -9 : scores[h]!;
      values[from + 1] = h < 0 ? 999 : i - h;
      values[from + 2] = h < 0 ? none : words[h]!;
      values[from + 3] = h < 0 ? none : (blocks[h]!.level ?? 0);
      values[from + 4] = h < 0 ? none : depthOf(h) - depthOf(i);
    };
  },
};
