import { type Block, blockLike, mapOf, sliceMap } from '../../tree/index.ts';

/** Takes empty lines from the beginning and white space from the end of a preformatted block; indentation stays. */
export function trimLines(made: Block): Block {
  const { value } = made;
  const indent = value.length - value.trimStart().length;
  const start = value.lastIndexOf('\n', Math.max(indent - 1, 0)) + 1;
  const from = start > indent ? 0 : start;
  const end = value.trimEnd().length;
  if (from === 0 && end === value.length) return made;
  const trimmed = blockLike(made, value.slice(from, end), sliceMap(mapOf(made), from, end));
  if (made.links)
    trimmed.links = made.links.map((link) => ({
      ...link,
      start: link.start - from,
      end: Math.min(link.end, end) - from,
    }));
  return trimmed;
}
