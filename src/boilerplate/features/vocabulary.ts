import type { Tokens } from '../tokens.ts';
import type { View } from './group.ts';
import { none } from './group.ts';
import type { OpinionGroup } from './opinion.ts';

const wordsAtMost = 60;
const incomparable = -9;

/** The longer words of each block, each once, as numbers that are the same for the same word. */
interface Words {
  ids: Int32Array;
  /** Block `i` has the words from `starts[i]` to `starts[i + 1]`. */
  starts: Int32Array;
  /** Number of different words. */
  count: number;
}

function wordsOf({ hashes, long, from }: Tokens): Words {
  const blocks = from.length - 1;
  const known = new Map<number, number>();
  // Block in which each word was last met.
  const last: number[] = [];
  const ids = new Int32Array(long.reduce((sum, own) => sum + own, 0));
  const starts = new Int32Array(blocks + 1);
  let length = 0;
  for (let block = 0; block < blocks; block++) {
    const most = length + wordsAtMost;
    for (let k = from[block]!; k < from[block + 1]! && length < most; k++) {
      if (!long[k]) continue;
      let id = known.get(hashes[k]!);
      if (id === undefined) {
        id = known.size;
        known.set(hashes[k]!, id);
        last.push(-1);
      }
      if (last[id] === block) continue;
      last[id] = block;
      ids[length++] = id;
    }
    starts[block + 1] = length;
  }
  return { ids, starts, count: known.size };
}

/**
 * Whether the words of a block are those of the body or those of the rest of the page, by naive Bayes over the other blocks,
 * each as much in the body as the round before thinks: a cookie notice reads like prose, but not like prose of this article.
 */
export const vocabulary: OpinionGroup = {
  names: ['likeness to body', 'share of body words', 'words compared'],
  measure({ page }: View, { chance }) {
    const { ids, starts, count } = wordsOf(page.tokens);
    // In how many blocks each word stands, and in how many of the body.
    const all = new Float64Array(count);
    const inside = new Float64Array(count);
    let body = 0;
    for (let i = 0; i < chance.length; i++) {
      body += chance[i]!;
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        all[ids[k]!]!++;
        inside[ids[k]!]! += chance[i]!;
      }
    }
    return (i, values, from) => {
      const own = chance[i]!;
      const words = starts[i + 1]! - starts[i]!;
      // What the other blocks say: the block itself knows only what the round before thinks of it.
      const bodyBlocks = Math.max(0.5, body - own);
      const otherBlocks = Math.max(0.5, chance.length - 1 - (body - own));
      let sum = 0;
      let hits = 0;
      let compared = 0;
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const elsewhere = all[ids[k]!]! - 1;
        if (elsewhere === 0) continue;
        const kept = inside[ids[k]!]! - own;
        compared++;
        sum += Math.log((kept + smooth) / (bodyBlocks + 1) / ((elsewhere - kept + smooth) / (otherBlocks + 1)));
        if (kept > 0.5) hits++;
      }
      values[from] = words >= 2 && compared > 0 ? sum / Math.sqrt(compared) : incomparable;
      values[from + 1] = words >= 2 ? hits / words : incomparable;
      values[from + 2] = words >= 2 ? compared : none;
    };
  },
};

/** A word never seen on one side speaks against it as a tenth of a block would for it. */
const smooth = 0.1;
