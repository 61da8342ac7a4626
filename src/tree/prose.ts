import type { Place } from '../schema/index.ts';
import type { Block } from './nodes.ts';
import { appendMap, emptyMap, origin, pushRun, sourceEnd, type TextMap } from './text-map.ts';

/** Blocks joined into one running text, blank line between, and the way back from each offset to the source. */
export interface Prose {
  text: string;
  map: TextMap;
  /** Where each block stands in `text`. */
  parts: { block: Block; start: number; end: number }[];
}

const gap = '\n\n';

/** Joins blocks into one text that the language rooms (sentences, temporal, entities, quotes) read. */
export function joinBlocks(blocks: readonly Block[]): Prose {
  const map = emptyMap();
  const parts: Prose['parts'] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) {
      // The blank line stands for whatever lies between the two blocks.
      const before = sourceEnd(map);
      pushRun(map, gap.length, before, Math.max(before, block.place.start));
      pieces.push(gap);
      length += gap.length;
    }
    appendMap(map, block.map);
    parts.push({ block, start: length, end: length + block.value.length });
    pieces.push(block.value);
    length += block.value.length;
  }
  return { text: pieces.join(''), map, parts };
}

/** The place in the source of `[start, end)` of a prose text. */
export function originOfProse(prose: Prose, start: number, end: number): Place {
  return origin(prose.map, start, end);
}
