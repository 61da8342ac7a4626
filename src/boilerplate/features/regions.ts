import { labelClasses } from '../labels.ts';
import type { Region } from '../page-regions.ts';
import { type Boxes, far } from './boxes.ts';
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
  measure({ page: { columns }, boxes, wordsBefore: before }) {
    const words = Math.max(1, before.at(-1)!);
    const { article, parent } = boxes;
    const { rows, row, up } = boxes.nearestNames;
    // How many regions around the article's lie between; -1 for those that are not around it.
    const around = columns.int32(boxes.regions.length).fill(-1);
    for (let box = article, steps = 0; box >= 0; box = parent[box]!) around[box] = steps++;
    let root = boxes.of.find((box) => box >= 0) ?? -1;
    while (root >= 0 && parent[root]! >= 0) root = parent[root]!;
    const allProse = root < 0 ? 0 : boxes.proseWords[root]!;
    // What a region says of every block in it; neighbours mostly share theirs.
    const shared = columns.float32(regions.names.length).fill(none);
    let held = -1;
    const readRegion = (inner: number, values: Float32Array) => {
      let from = 0;
      let box = innermost(boxes, inner);
      for (const _ of levels) {
        if (box < 0) {
          for (const _name of perLevel) values[from++] = none;
          continue;
        }
        const all = Math.max(1, boxes.words[box]!);
        values[from++] = log(boxes.words[box]!);
        values[from++] = boxes.words[box]! / words;
        values[from++] = boxes.proseWords[box]! / Math.max(1, allProse);
        values[from++] = boxes.linkedWords[box]! / all;
        values[from++] = boxes.words[box]! / boxes.blocks[box]!;
        values[from++] = boxes.keptWords[box]! / all;
        values[from++] = log(boxes.blocks[box]!);
        from++;
        values[from++] = boxes.listItems[box]! / boxes.blocks[box]!;
        values[from++] = boxes.regions[box]!.reading.score;
        box = boxes.outer[box]!;
      }
      const names = row[inner]!;
      for (let c = 0; c < labelClasses.length; c++)
        values[from++] = names < 0 ? far : Math.min(far, rows[names + c]! + up[inner]!);
      const nearest = from;
      from += kinds.length;
      values.fill(none, nearest, from);
      let steps = 0;
      let low = 0;
      let high = 0;
      let sum = 0;
      for (let each: Region | null = boxes.regions[inner]!; each !== null; each = each.parent) {
        const kind = kinds.indexOf(each.container.kind);
        if (kind >= 0 && values[nearest + kind] === none) values[nearest + kind] = steps;
        const { score } = each.reading;
        low = Math.min(low, score);
        high = Math.max(high, score);
        sum += score / (1 + steps);
        steps++;
      }
      for (let at = nearest; at < from; at++) if (values[at] === none) values[at] = far;
      const { container } = boxes.regions[inner]!;
      values[from++] = kinds.indexOf(container.kind);
      values[from++] = container.depth;
      const likes = boxes.likes[inner]!;
      values[from++] = likes.blocks;
      values[from++] = likes.words / Math.max(1, likes.blocks);
      values[from++] = likes.proseWords / Math.max(1, likes.words);
      values[from++] = likes.keptWords / Math.max(1, likes.words);
      values[from++] = likes.words / words;
      let down = 0;
      let common = inner;
      while (common >= 0 && around[common]! < 0) {
        down++;
        common = parent[common]!;
      }
      const out = common < 0 ? far : around[common]!;
      const known = article >= 0;
      values[from++] = known ? (out === 0 ? 1 : 0) : none;
      values[from++] = known ? down : none;
      values[from++] = known ? out : none;
      values[from++] = known ? boxes.keptWords[article]! / Math.max(1, boxes.words[article]!) : none;
      values[from++] = known ? boxes.words[article]! / words : none;
      values[from++] = known ? log(boxes.words[article]!) : none;
      from += 2;
      values[from++] = low;
      values[from++] = high;
      values[from++] = sum;
    };
    return (i, values, from) => {
      const inner = boxes.of[i]!;
      if (inner !== held) {
        if (inner < 0) shared.fill(none);
        else readRegion(inner, shared);
        held = inner;
      }
      values.set(shared, from);
      if (inner < 0) return;
      let box = innermost(boxes, inner);
      for (let at = from + positionAt, level = 0; level < levels.length && box >= 0; level++, at += perLevel.length) {
        values[at] = (before[i]! - boxes.wordsBefore[box]!) / Math.max(1, boxes.words[box]!);
        box = boxes.outer[box]!;
      }
      values[from + nearnessAt] = nearnessOf(boxes, inner, i - 1);
      values[from + nearnessAt + 1] = nearnessOf(boxes, inner, i + 1);
    };
  },
};

// What differs between the blocks of a region.
const positionAt = perLevel.indexOf('position');
const nearnessAt = regions.names.indexOf('same box -1');

/** The innermost region around a block that holds others too; -1 where none does. */
const innermost = ({ blocks, outer }: Boxes, inner: number): number => (blocks[inner]! > 1 ? inner : outer[inner]!);

/** How near the region of another block is to this one: 3 the same, 2 a sibling, 1 a cousin. */
function nearnessOf({ of, parent }: Boxes, own: number, block: number): number {
  const other = of[block] ?? -1;
  if (other < 0) return none;
  if (other === own) return 3;
  const [ours, theirs] = [parent[own]!, parent[other]!];
  if (ours === theirs) return 2;
  return grandparent(parent, ours) === grandparent(parent, theirs) ? 1 : 0;
}

/** What has no parent has a grandparent unlike that of any other. */
const grandparent = (parent: Int32Array, above: number): number => (above < 0 ? -2 : parent[above]!);
