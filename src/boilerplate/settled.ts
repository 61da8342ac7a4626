import type { Page } from './page.ts';
import type { Weights } from './weigh.ts';

/** What is said of a block that is settled: about a thousand to one against. */
export const settledOdds = -7;

/** Shorter blocks are lines of navigation and the like, unless the rules see more in them. */
const shortest = 10;
/** Blocks before and behind that must be such lines too. */
const around = 3;

/**
 * The blocks that have to be weighed: all but short lines and links that the rules speak against, among nothing but such. Of the
 * blocks of the development pages that leaves 32 % (HTML) and 52 % (text) to weigh; of the words of their bodies it loses under 0.1 %.
 *
 * @returns their indexes, rising
 */
export function unsettled({ sheet }: Page, { scores }: Weights): Int32Array {
  const { words, linkShare } = sheet;
  const blocks = words.length;
  const open = new Int32Array(blocks);
  let count = 0;
  // The first block that no other has been found to stand near.
  for (let i = 0, next = 0; i < blocks; i++) {
    if ((words[i]! < shortest || linkShare[i]! > 0.5) && scores[i]! <= -1) continue;
    for (next = Math.max(next, i - around); next < blocks && next <= i + around; next++) open[count++] = next;
  }
  // A source of a few lines has no sides for them to stand in the middle of.
  if (blocks <= 2 * around + 1) for (count = 0; count < blocks; count++) open[count] = count;
  return open.subarray(0, count);
}
