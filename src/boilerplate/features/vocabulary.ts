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
  const numbers = new WordNumbers();
  const ids = new Int32Array(long.reduce((sum, own) => sum + own, 0));
  const starts = new Int32Array(blocks + 1);
  let length = 0;
  for (let block = 0; block < blocks; block++) {
    const most = length + wordsAtMost;
    for (let k = from[block]!; k < from[block + 1]! && length < most; k++) {
      if (!long[k]) continue;
      const id = numbers.of(hashes[k]!, block);
      if (id >= 0) ids[length++] = id;
    }
    starts[block + 1] = length;
  }
  return { ids, starts, count: numbers.count };
}

/** Numbers words by their hashes, from 0. A table of its own: a `Map` takes three times the time. */
class WordNumbers {
  count = 0;
  #keys = new Int32Array(1024);
  /** One more than the number of the word in each slot, 0 where there is none. */
  #held = new Int32Array(1024);
  /** One more than the block in which the word of each slot was last met. */
  #met = new Int32Array(1024);

  /** The number of a word that stands in a block; -1 where that block has had it before. */
  of(key: number, block: number): number {
    const slot = this.#slotOf(key);
    if (this.#held[slot] === 0) {
      if (2 * this.count >= this.#held.length) {
        this.#grow();
        return this.of(key, block);
      }
      this.#keys[slot] = key;
      this.#held[slot] = ++this.count;
    } else if (this.#met[slot] === block + 1) return -1;
    this.#met[slot] = block + 1;
    return this.#held[slot]! - 1;
  }

  #slotOf(key: number): number {
    const mask = this.#held.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (this.#held[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, held, met] = [this.#keys, this.#held, this.#met];
    this.#keys = new Int32Array(2 * keys.length);
    this.#held = new Int32Array(2 * keys.length);
    this.#met = new Int32Array(2 * keys.length);
    for (let old = 0; old < held.length; old++) {
      if (held[old] === 0) continue;
      const slot = this.#slotOf(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#held[slot] = held[old]!;
      this.#met[slot] = met[old]!;
    }
  }
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
