import type { Place } from '../schema/index.ts';
import { originOf } from './blocks.ts';
import type { Block } from './nodes.ts';

/** Blocks joined into one running text, blank line between, and the way back from each offset to the source. */
export interface Prose {
  text: string;
  blocks: readonly Block[];
  /** Where each block begins in `text`. */
  starts: readonly number[];
}

const gap = '\n\n';

/** Joins blocks into one text that the language rooms (sentences, temporal, entities, quotes) read. */
export function joinBlocks(blocks: readonly Block[]): Prose {
  const starts: number[] = [];
  let length = 0;
  for (const { value } of blocks) {
    starts.push(length);
    length += value.length + gap.length;
  }
  return { text: blocks.map(({ value }) => value).join(gap), blocks, starts };
}

/** The place in the source of `[start, end)` of a prose text. */
export function originOfProse(prose: Prose, start: number, end: number): Place {
  if (prose.blocks.length === 0) return { start: 0, end: 0, exact: false };
  const first = blockAt(prose, start);
  const last = blockAt(prose, Math.max(start, end - 1));
  const from = start - prose.starts[first]!;
  const to = end - prose.starts[last]!;
  const { length } = prose.blocks[first]!.value;
  if (first === last && to <= length) return originOf(prose.blocks[first]!, from, to);
  const head =
    from < length ? originOf(prose.blocks[first]!, from, length) : originOfGap(prose, first, from - length, 2);
  const inLast = prose.blocks[last]!.value.length;
  const tail = to <= inLast ? originOf(prose.blocks[last]!, 0, to) : originOfGap(prose, last, 0, to - inLast);
  const place: Place = { start: head.start, end: tail.end };
  if (head.exact === false || tail.exact === false) place.exact = false;
  return place;
}

/** A part of the blank line behind a block, which stands for whatever lies between it and the next. */
function originOfGap({ blocks }: Prose, block: number, start: number, end: number): Place {
  const from = blocks[block]!.place.end;
  const to = Math.max(from, blocks[block + 1]?.place.start ?? from);
  if (to - from === gap.length) return { start: from + start, end: from + end };
  return start === 0 && end === gap.length ? { start: from, end: to } : { start: from, end: to, exact: false };
}

/** The block that an offset falls into, or whose blank line it does. */
function blockAt({ starts }: Prose, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
