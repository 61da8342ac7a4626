import type { Page } from './page.ts';
import type { Weights } from './weigh.ts';

/** What is said of a block that is settled: about a thousand to one against. */
export const settledOdds = -7;

/** Shorter blocks are lines of navigation and the like, unless the rules see more in them. */
const shortest = 10;
/** So many blocks before and behind one that is no such line, a line has to be weighed. */
const beside = 1;
/** And so many, one that the rules give more than this. */
const around = 3;
const unsure = -2.5;
/** A source of so few blocks has no sides for them to stand in the middle of. */
const fewest = 7;

/**
 * The blocks that have to be weighed: all but short lines and links that the rules speak against, among nothing but such. Of the
 * blocks of the development pages that leaves 26 % (HTML) and 48 % (text) to weigh; of the words of their bodies it loses .8 and .2 %.
 *
 * @returns their indexes, rising
 */
export function unsettled({ sheet, columns }: Page, { scores }: Weights): Int32Array {
  const { words, linkShare } = sheet;
  const blocks = words.length;
  const isLine = (i: number) => (words[i]! < shortest || linkShare[i]! > 0.5) && scores[i]! <= -1;
  // How near each block is to one that is no such line: 0 for none around, one more for each step.
  const nearness = columns.uint8(blocks);
  for (let i = 0; i < blocks; i++) {
    if (isLine(i)) continue;
    const to = Math.min(blocks - 1, i + around);
    for (let at = Math.max(0, i - around); at <= to; at++)
      nearness[at] = Math.max(nearness[at]!, around + 1 - Math.abs(at - i));
  }
  const isOpen = (i: number) =>
    blocks <= fewest || nearness[i]! > around - beside || (nearness[i]! > 0 && scores[i]! > unsure);
  const open = columns.int32(blocks);
  let count = 0;
  for (let i = 0; i < blocks; i++) if (isOpen(i)) open[count++] = i;
  return open.subarray(0, count);
}
