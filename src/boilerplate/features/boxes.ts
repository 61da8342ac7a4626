import type { Container } from '../../tree/index.ts';
import { type LabelReading, labelClasses, readClasses, readLabel } from '../labels.ts';
import type { Page } from '../page.ts';

/** What the blocks of one region amount to. */
export interface Box {
  container: Container;
  /** Its place among the page's boxes; parents come before their children. */
  index: number;
  /** What its name says. */
  name: LabelReading;
  parent: Box | null;
  /** The nearest region around it that holds more blocks; wrappers around the same blocks count as one. */
  outer: Box | null;
  blocks: number;
  words: number;
  linkedWords: number;
  proseWords: number;
  listItems: number;
  /** Words that the first opinion keeps. */
  keptWords: number;
  /** Index of its first block. */
  from: number;
  /** What its blocks share with those of other regions of the same name under parents of the same name. */
  likes: Likes;
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

/** The regions of a page, summed up. */
export interface Boxes {
  /** The innermost box of each block; null in plain text. */
  of: readonly (Box | null)[];
  all: readonly Box[];
  /** For each box, and each class of names, how many regions up the nearest such name stands; 0 is the region itself, 99 nowhere. */
  classDistance: Uint8Array;
  /** The innermost box that holds four fifths of what the first opinion keeps; null in plain text. */
  article: Box | null;
}

const far = 99;

/** Sums up the regions of a page in one walk over its blocks and one over its regions. */
export function boxesOf(page: Page, kept: Uint8Array): Boxes {
  const known = new Map<Container, Box>();
  const order: Box[] = [];
  const boxOf = (container: Container): Box => {
    const found = known.get(container);
    if (found) return found;
    const parent = container.parent ? boxOf(container.parent) : null;
    const box: Box = {
      container,
      index: order.length,
      name: readLabel(container),
      parent,
      outer: null,
      blocks: 0,
      words: 0,
      linkedWords: 0,
      proseWords: 0,
      listItems: 0,
      keptWords: 0,
      from: -1,
      likes: noLikes,
    };
    known.set(container, box);
    order.push(box);
    return box;
  };
  let allKept = 0;
  const of = new Array<Box | null>(page.facts.length);
  for (const facts of page.facts) {
    const { block, words, index: i } = facts;
    const box = block.container ? boxOf(block.container) : null;
    if (box) {
      box.blocks++;
      box.words += words;
      box.linkedWords += words * facts.linkShare;
      if (page.prose[i] === 1) box.proseWords += words;
      if (block.type === 'listItem') box.listItems++;
      if (kept[i]) box.keptWords += words;
      for (let each: Box | null = box; each !== null && each.from < 0; each = each.parent) each.from = i;
    }
    if (kept[i]) allKept += words;
    of[i] = box;
  }
  likesOf(order);
  for (let i = order.length - 1; i >= 0; i--) {
    const own = order[i]!;
    const { parent } = own;
    if (!parent) continue;
    parent.blocks += own.blocks;
    parent.words += own.words;
    parent.linkedWords += own.linkedWords;
    parent.proseWords += own.proseWords;
    parent.listItems += own.listItems;
    parent.keptWords += own.keptWords;
  }
  let article: Box | null = null;
  for (const box of order) {
    const { parent } = box;
    box.outer = parent === null || parent.blocks > box.blocks ? parent : parent.outer;
    if (
      box.keptWords > 0 &&
      box.keptWords >= 0.8 * allKept &&
      (!article || box.container.depth > article.container.depth)
    )
      article = box;
  }
  return { of, all: order, classDistance: distances(order), article };
}

function distances(boxes: readonly Box[]): Uint8Array {
  const width = labelClasses.length;
  const distance = new Uint8Array(boxes.length * width);
  // Parents come before their children.
  for (const { container, index, parent } of boxes) {
    const classes = readClasses(container);
    for (let i = 0; i < width; i++) {
      const above = parent === null ? far : Math.min(far, distance[parent.index * width + i]! + 1);
      distance[index * width + i] = classes & (1 << i) ? 0 : above;
    }
  }
  return distance;
}

const likesAt = (index: number): Likes => ({ index, blocks: 0, words: 0, proseWords: 0, keptWords: 0 });
const noLikes = likesAt(0);

/** Joins boxes whose names, and whose parents' and grandparents' names, are the same: the items of a list, the comments of a thread. */
function likesOf(order: readonly Box[]): void {
  const groups = new Map<string, Likes>();
  const ids = new Map<string, number>();
  const idOf = (box: Box | null | undefined): number => {
    if (!box) return 0;
    const { label } = box.container;
    let id = ids.get(label);
    if (id === undefined) {
      const name = label.replace(/\d+/g, '0');
      id = ids.get(name) ?? ids.size + 1;
      ids.set(name, id).set(label, id);
    }
    return id;
  };
  for (const box of order) {
    if (box.blocks === 0) continue;
    const { parent } = box;
    const name = `${idOf(box)},${idOf(parent)},${idOf(parent?.parent)}`;
    let group = groups.get(name);
    if (!group) {
      group = likesAt(groups.size + 1);
      groups.set(name, group);
    }
    group.blocks += box.blocks;
    group.words += box.words;
    group.proseWords += box.proseWords;
    group.keptWords += box.keptWords;
    box.likes = group;
  }
}
