import { labelClasses } from '../labels.ts';
import type { Box } from './boxes.ts';
import { type FeatureGroup, log, none } from './group.ts';

const levels = [0, 1, 2, 3] as const;
const perLevel = [
  'words',
  'page share',
  'prose share',
  'link share',
  'mean words',
  'kept share',
  'blocks',
  'position',
  'list share',
  'label',
];
const kinds = [
  'p',
  'li',
  'blockquote',
  'figure',
  'aside',
  'article',
  'section',
  'header',
  'ul',
  'table',
  'main',
  'div',
];

/** The regions around a block: what they hold, what they are called, and how they lie to the one that holds the article. */
export const regions: FeatureGroup = {
  names: [
    ...levels.flatMap((level) => perLevel.map((name) => `box ${level} ${name}`)),
    ...labelClasses.map((name) => `under ${name}`),
    ...kinds.map((kind) => `in ${kind}`),
    'own kind',
    'depth',
    'likes blocks',
    'likes mean words',
    'likes prose',
    'likes kept',
    'likes page',
    'in article box',
    'below article box',
    'outside article box',
    'article box kept',
    'article box share',
    'article box words',
    'same box -1',
    'same box +1',
    'label low',
    'label high',
    'label sum',
  ],
  measure({ boxes, wordsBefore: before }) {
    const words = Math.max(1, before[before.length - 1]!);
    const { article } = boxes;
    // How many regions around the article's lie between; -1 for those that are not around it.
    const around = new Int32Array(boxes.all.length).fill(-1);
    for (let box = article, up = 0; box !== null; box = box.parent) around[box.index] = up++;
    let allProse = 0;
    for (const box of boxes.of)
      if (box) {
        let root = box;
        while (root.parent) root = root.parent;
        allProse = root.proseWords;
        break;
      }
    return (i, values, from) => {
      const inner = boxes.of[i]!;
      const start = from;
      if (!inner) {
        values.fill(none, start, start + regions.names.length);
        return;
      }
      let box: Box | null = inner.blocks > 1 ? inner : inner.outer;
      for (const _ of levels) {
        if (!box) {
          for (const _name of perLevel) values[from++] = none;
          continue;
        }
        values[from++] = log(box.words);
        values[from++] = box.words / words;
        values[from++] = box.proseWords / Math.max(1, allProse);
        values[from++] = box.linkedWords / Math.max(1, box.words);
        values[from++] = box.words / box.blocks;
        values[from++] = box.keptWords / Math.max(1, box.words);
        values[from++] = log(box.blocks);
        values[from++] = (before[i]! - before[box.from]!) / Math.max(1, box.words);
        values[from++] = box.listItems / box.blocks;
        values[from++] = box.name.score;
        box = box.outer;
      }
      const nearestNames = inner.index * labelClasses.length;
      for (let c = 0; c < labelClasses.length; c++) values[from++] = boxes.classDistance[nearestNames + c]!;
      const nearest = from;
      from += kinds.length;
      values.fill(none, nearest, from);
      let up = 0;
      let low = 0;
      let high = 0;
      let sum = 0;
      for (let each: Box | null = inner; each !== null; each = each.parent) {
        const kind = kinds.indexOf(each.container.kind);
        if (kind >= 0 && values[nearest + kind] === none) values[nearest + kind] = up;
        const { score } = each.name;
        low = Math.min(low, score);
        high = Math.max(high, score);
        sum += score / (1 + up);
        up++;
      }
      for (let at = nearest; at < from; at++) if (values[at] === none) values[at] = 99;
      values[from++] = kinds.indexOf(inner.container.kind);
      values[from++] = inner.container.depth;
      const { likes } = inner;
      values[from++] = likes.blocks;
      values[from++] = likes.words / Math.max(1, likes.blocks);
      values[from++] = likes.proseWords / Math.max(1, likes.words);
      values[from++] = likes.keptWords / Math.max(1, likes.words);
      values[from++] = likes.words / words;
      let down = 0;
      let common: Box | null = inner;
      while (common !== null && around[common.index]! < 0) {
        down++;
        common = common.parent;
      }
      const out = common === null ? 99 : around[common.index]!;
      values[from++] = article === null ? none : out === 0 ? 1 : 0;
      values[from++] = article === null ? none : down;
      values[from++] = article === null ? none : out;
      values[from++] = article === null ? none : article.keptWords / Math.max(1, article.words);
      values[from++] = article === null ? none : article.words / words;
      values[from++] = article === null ? none : log(article.words);
      const same = (j: number) => {
        const other = boxes.of[j];
        if (!other) return none;
        return other === inner
          ? 3
          : other.parent === inner.parent
            ? 2
            : other.parent?.parent === inner.parent?.parent
              ? 1
              : 0;
      };
      values[from++] = same(i - 1);
      values[from++] = same(i + 1);
      values[from++] = low;
      values[from++] = high;
      values[from++] = sum;
    };
  },
};
