import { hashOn, hashSeed } from '../../characters/index.ts';
import type { Columns } from '../columns.ts';
import { labelClasses } from '../labels.ts';
import type { Page } from '../page.ts';
import type { Region } from '../page-regions.ts';

/**
 * What the blocks of each region amount to: a column for each sum, by the index of the region. Parents come before their
 * children; -1 stands for no region.
 */
export interface Boxes {
  regions: readonly Region[];
  /** The innermost region of each block. */
  of: Int32Array;
  parent: Int32Array;
  /** The nearest region around it that holds more blocks; wrappers around the same blocks count as one. */
  outer: Int32Array;
  blocks: Int32Array;
  listItems: Int32Array;
  words: Float64Array;
  linkedWords: Float64Array;
  proseWords: Float64Array;
  /** Words that the first opinion keeps. */
  keptWords: Float64Array;
  /** Words of the page before its first block. */
  wordsBefore: Float64Array;
  /** What its blocks share with those of other regions of the same name under parents of the same name. */
  likes: readonly Likes[];
  nearestNames: NearestNames;
  /** The innermost region that holds four fifths of what the first opinion keeps. */
  article: number;
}

/** How many regions up the nearest name of each class stands. */
export interface NearestNames {
  /** For each region whose name is of some class, a row of all classes: 0 is the region itself, 99 nowhere. */
  rows: Uint8Array;
  /** Where the row begins that holds for a region, its own or that of one around it; -1 where it has none. */
  row: Int32Array;
  /** How many regions up that one stands. */
  up: Int32Array;
}

/** Blocks in regions of one name. */
export interface Likes {
  /** Its place among the page's, 0 that of regions without blocks. */
  index: number;
  blocks: number;
  words: number;
  proseWords: number;
  keptWords: number;
}

export const far = 99;

/** Sums up the regions of a page in one walk over its blocks and one over its regions. */
export function boxesOf(page: Page, kept: Uint8Array): Boxes {
  const { all: regions, of: regionOf } = page.regions;
  const count = regions.length;
  const { columns } = page;
  const words = columns.float64(count);
  const linkedWords = columns.float64(count);
  const proseWords = columns.float64(count);
  const keptWords = columns.float64(count);
  const wordsBefore = columns.float64(count).fill(-1);
  const of = columns.int32(page.blocks.length).fill(-1);
  const parent = columns.int32(count);
  const outer = columns.int32(count);
  const blocks = columns.int32(count);
  const listItems = columns.int32(count);
  for (let box = 0; box < count; box++) parent[box] = regions[box]!.parent?.index ?? -1;
  let before = 0;
  let allKept = 0;
  const { linkShare } = page.sheet;
  for (let i = 0; i < page.blocks.length; i++) {
    const own = page.words[i]!;
    const box = regionOf[i]?.index ?? -1;
    of[i] = box;
    if (box >= 0) {
      blocks[box]!++;
      words[box]! += own;
      linkedWords[box]! += own * linkShare[i]!;
      if (page.prose[i] === 1) proseWords[box]! += own;
      if (page.blocks[i]!.type === 'listItem') listItems[box]!++;
      if (kept[i]) keptWords[box]! += own;
      for (let each = box; each >= 0 && wordsBefore[each]! < 0; each = parent[each]!) wordsBefore[each] = before;
    }
    if (kept[i]) allKept += own;
    before += own;
  }
  const likes = likesOf(regions, { parent, blocks, words, proseWords, keptWords });
  for (let box = count - 1; box >= 0; box--) {
    const above = parent[box]!;
    if (above < 0) continue;
    blocks[above]! += blocks[box]!;
    words[above]! += words[box]!;
    linkedWords[above]! += linkedWords[box]!;
    proseWords[above]! += proseWords[box]!;
    listItems[above]! += listItems[box]!;
    keptWords[above]! += keptWords[box]!;
  }
  let article = -1;
  const depthOf = (box: number) => regions[box]!.container.depth;
  for (let box = 0; box < count; box++) {
    const above = parent[box]!;
    outer[box] = above < 0 || blocks[above]! > blocks[box]! ? above : outer[above]!;
    const own = keptWords[box]!;
    if (own > 0 && own >= 0.8 * allKept && (article < 0 || depthOf(box) > depthOf(article))) article = box;
  }
  return {
    regions,
    of,
    parent,
    outer,
    blocks,
    listItems,
    words,
    linkedWords,
    proseWords,
    keptWords,
    wordsBefore,
    likes,
    nearestNames: nearestNamesOf(regions, parent, columns),
    article,
  };
}

function nearestNamesOf(regions: readonly Region[], parent: Int32Array, columns: Columns): NearestNames {
  const width = labelClasses.length;
  const row = columns.int32(regions.length).fill(-1);
  const up = columns.int32(regions.length);
  const told = regions.reduce((count, { reading }) => count + (reading.classes === 0 ? 0 : 1), 0);
  const rows = columns.uint8(told * width);
  let next = 0;
  // Parents come before their children.
  for (let box = 0; box < regions.length; box++) {
    const outer = parent[box]!;
    const around = outer < 0 ? -1 : row[outer]!;
    const steps = outer < 0 ? 0 : up[outer]! + 1;
    const { classes } = regions[box]!.reading;
    if (classes === 0) {
      row[box] = around;
      up[box] = steps;
      continue;
    }
    row[box] = next;
    for (let i = 0; i < width; i++, next++)
      rows[next] = (classes >> i) & 1 ? 0 : around < 0 ? far : Math.min(far, rows[around + i]! + steps);
  }
  return { rows, row, up };
}

/** Joins regions whose names, and whose parents' and grandparents' names, are the same: the items of a list, the comments of a thread. */
function likesOf(
  regions: readonly Region[],
  {
    parent,
    blocks,
    words,
    proseWords,
    keptWords,
  }: Pick<Boxes, 'parent' | 'blocks' | 'words' | 'proseWords' | 'keptWords'>,
): Likes[] {
  const likesAt = (index: number): Likes => ({ index, blocks: 0, words: 0, proseWords: 0, keptWords: 0 });
  const none = likesAt(0);
  const kindOf = (box: number) => (box < 0 ? 0 : regions[box]!.kind);
  const groups = new Map<number, Likes>();
  const likes: Likes[] = [];
  for (let box = 0; box < regions.length; box++) {
    if (blocks[box] === 0) {
      likes.push(none);
      continue;
    }
    const above = parent[box]!;
    const around = hashOn(hashOn(hashSeed, kindOf(above < 0 ? -1 : parent[above]!)), kindOf(above));
    const name = hashOn(around, kindOf(box));
    let group = groups.get(name);
    if (!group) {
      group = likesAt(groups.size + 1);
      groups.set(name, group);
    }
    group.blocks += blocks[box]!;
    group.words += words[box]!;
    group.proseWords += proseWords[box]!;
    group.keptWords += keptWords[box]!;
    likes.push(group);
  }
  return likes;
}
