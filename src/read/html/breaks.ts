import { type Block, sliceBlock } from '../../tree/index.ts';

const shortLine = 60;
const endsSentence = /[.!?…。！？][\s"'”’»)\]]{0,3}$/;

/**
 * Splits a block at its `<br>`s where the lines are units of their own: an address, a cast list or a poem (three lines or
 * more, all short), or paragraphs that were typed with single breaks (two lines or more, each long and ending a sentence).
 * Otherwise a break is a space.
 */
export function splitAtBreaks(block: Block, breaks: readonly number[]): Block[] {
  if (breaks.length === 0 || (block.type !== 'paragraph' && block.type !== 'quote')) return [block];
  const lines: Block[] = [];
  let start = 0;
  for (const end of [...breaks, block.value.length]) {
    const line = sliceBlock(block, start, end);
    if (line) lines.push(line);
    start = end;
  }
  const short = lines.length >= 3 && lines.every((line) => line.value.length <= shortLine);
  const long =
    lines.length >= 2 &&
    lines.every((line) => line.value.length > shortLine && endsSentence.test(line.value.slice(-4)));
  return short || long ? lines : [block];
}
