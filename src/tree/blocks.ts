import type { BlockType, Place } from '../schema/index.ts';
import type { Block } from './nodes.ts';
import { isLinear, linearMap, origin, sliceMap, type TextMap, trimMap } from './text-map.ts';

/**
 * A block of decoded text with its map. The place runs from its first to its last character. All that may be said of it has
 * its slot from the start: every room reads these fields of every block, and engines read objects of one shape several times
 * as fast as those that grew their fields in different orders.
 */
export function block(type: BlockType, value: string, map: TextMap): Block {
  return fill(type, value, map, origin(map, 0, value.length), nothing);
}

/** A block that says something else and is like another in all other ways. */
export function blockLike(from: Block, value: string, map: TextMap): Block {
  return fill(from.type, value, map, origin(map, 0, value.length), from);
}

const nothing: Partial<Block> = {};

function fill(type: BlockType, value: string, map: TextMap | null, place: Place, from: Partial<Block>): Block {
  return {
    type,
    value,
    map: map === null || isLinear(map) ? null : trimMap(map),
    place,
    level: from.level,
    container: from.container,
    links: from.links,
    hidden: from.hidden,
    gap: from.gap,
    header: from.header,
    media: from.media,
    verdict: from.verdict,
  };
}

/** A block whose text stands in the source as it is, from `start` on. */
export function linearBlock(type: BlockType, value: string, start: number): Block {
  return fill(type, value, null, { start, end: start + value.length }, nothing);
}

/** The place in the source of `[start, end)` of a block's value. */
export function originOf(from: Block, start: number, end: number): Place {
  if (from.map !== null) return origin(from.map, start, end);
  return { start: from.place.start + start, end: from.place.start + end };
}

/** The map from a block's text to the source. */
export function mapOf({ map, place, value }: Block): TextMap {
  return map ?? linearMap(place.start, value.length);
}

/** The block that holds `[start, end)` of another's text, trimmed of white space; null where nothing is left. */
export function sliceBlock(from: Block, start: number, end: number): Block | null {
  while (start < end && from.value[start]!.trim() === '') start++;
  while (end > start && from.value[end - 1]!.trim() === '') end--;
  if (start >= end) return null;
  const part = blockLike(from, from.value.slice(start, end), sliceMap(mapOf(from), start, end));
  if (from.links) {
    part.links = [];
    for (const link of from.links)
      if (link.start < end && link.end > start)
        part.links.push({
          start: Math.max(0, link.start - start),
          end: Math.min(end, link.end) - start,
          url: link.url,
        });
  }
  return part;
}
