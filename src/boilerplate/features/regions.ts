import { labelClasses, readLabel } from '../labels.ts';
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
  measure({ page, boxes }) {
    const n = page.facts.length;
    const before = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) before[i + 1] = before[i]! + page.facts[i]!.words;
    const words = Math.max(1, before[n]!);
    const { article } = boxes;
    const ancestors = new Map<Box, number>();
    for (let box = article, up = 0; box !== null; box = box.parent) ancestors.set(box, up++);
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
      const put = (value: number) => {
        values[from++] = value;
      };
      const start = from;
      if (!inner) {
        values.fill(none, start, start + regions.names.length);
        return;
      }
      let box: Box | null = inner.blocks > 1 ? inner : inner.outer;
      for (const _ of levels) {
        if (!box) {
          for (const _name of perLevel) put(none);
          continue;
        }
        put(log(box.words));
        put(box.words / words);
        put(box.proseWords / Math.max(1, allProse));
        put(box.linkedWords / Math.max(1, box.words));
        put(box.words / box.blocks);
        put(box.keptWords / Math.max(1, box.words));
        put(log(box.blocks));
        put((before[i]! - box.wordsBefore) / Math.max(1, box.words));
        put(box.listItems / box.blocks);
        put(readLabel(box.container).score);
        box = box.outer;
      }
      for (let c = 0; c < labelClasses.length; c++) put(inner.classDistance[c]!);
      const seen = new Map<string, number>();
      let up = 0;
      let low = 0;
      let high = 0;
      let sum = 0;
      for (let each: Box | null = inner; each !== null; each = each.parent) {
        if (!seen.has(each.container.kind)) seen.set(each.container.kind, up);
        const { score } = readLabel(each.container);
        low = Math.min(low, score);
        high = Math.max(high, score);
        sum += score / (1 + up);
        up++;
      }
      for (const kind of kinds) put(seen.get(kind) ?? 99);
      put(kinds.indexOf(inner.container.kind));
      put(inner.container.depth);
      const { likes } = inner;
      put(likes.blocks);
      put(likes.words / Math.max(1, likes.blocks));
      put(likes.proseWords / Math.max(1, likes.words));
      put(likes.keptWords / Math.max(1, likes.words));
      put(likes.words / words);
      let down = 0;
      let common: Box | null = inner;
      while (common !== null && !ancestors.has(common)) {
        down++;
        common = common.parent;
      }
      const out = common === null ? 99 : ancestors.get(common)!;
      put(article === null ? none : out === 0 ? 1 : 0);
      put(article === null ? none : down);
      put(article === null ? none : out);
      put(article === null ? none : article.keptWords / Math.max(1, article.words));
      put(article === null ? none : article.words / words);
      put(article === null ? none : log(article.words));
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
      put(same(i - 1));
      put(same(i + 1));
      put(low);
      put(high);
      put(sum);
    };
  },
};
