import type { Tokens } from '../tokens.ts';
import type { View } from './group.ts';
import { none } from './group.ts';
import type { OpinionGroup } from './opinion.ts';

const wordsAtMost = 60;
const incomparable = -9;

/** Slots a word of the text, so that few words share one; and slots at most, 2 to the power of this. */
const sparse = 8;
const mostBits = 18;

/** The longer words of each block, each once, by the slots that they are counted in. */
class Slots {
  readonly count: number;
  /** The slots of the block that was asked for last. */
  readonly slots = new Int32Array(wordsAtMost);
  readonly #tokens: Tokens;
  readonly #shift: number;
  /** When each slot was last met: the number of the question. */
  readonly #met: Int32Array;
  #asked = 0;

  constructor(tokens: Tokens) {
    const bits = Math.min(mostBits, Math.ceil(Math.log2(sparse * (tokens.hashes.length + 1))));
    this.count = 1 << bits;
    this.#tokens = tokens;
    this.#shift = 32 - bits;
    this.#met = new Int32Array(this.count);
  }

  /** Writes the slots of a block's words to `slots` and returns how many they are. */
  of(block: number): number {
    const { hashes, long, from } = this.#tokens;
    const asked = ++this.#asked;
    let count = 0;
    for (let k = from[block]!; k < from[block + 1]! && count < wordsAtMost; k++) {
      if (long[k] === 0) continue;
      const slot = Math.imul(hashes[k]!, 0x9e3779b1) >>> this.#shift;
      if (this.#met[slot] === asked) continue;
      this.#met[slot] = asked;
      this.slots[count++] = slot;
    }
    return count;
  }
}

/**
 * Whether the words of a block are those of the body or those of the rest of the page, by naive Bayes over the other blocks,
 * each as much in the body as the round before thinks: a cookie notice reads like prose, but not like prose of this article.
 */
export const vocabulary: OpinionGroup = {
  names: ['likeness to body', 'share of body words', 'words compared'],
  measure({ page }: View, { chance }) {
    const words = new Slots(page.tokens);
    const { slots } = words;
    // In how many blocks each word stands, and in how many of the body.
    const all = new Int32Array(words.count);
    const inside = new Float32Array(words.count);
    let body = 0;
    for (let i = 0; i < chance.length; i++) {
      body += chance[i]!;
      const count = words.of(i);
      for (let k = 0; k < count; k++) {
        all[slots[k]!]!++;
        inside[slots[k]!]! += chance[i]!;
      }
    }
    return (i, values, from) => {
      const own = chance[i]!;
      const count = words.of(i);
      // What the other blocks say: the block itself knows only what the round before thinks of it.
      const bodyBlocks = Math.max(0.5, body - own);
      const otherBlocks = Math.max(0.5, chance.length - 1 - (body - own));
      let sum = 0;
      let hits = 0;
      let compared = 0;
      for (let k = 0; k < count; k++) {
        const elsewhere = all[slots[k]!]! - 1;
        if (elsewhere === 0) continue;
        const kept = inside[slots[k]!]! - own;
        compared++;
        sum += Math.log((kept + smooth) / (bodyBlocks + 1) / ((elsewhere - kept + smooth) / (otherBlocks + 1)));
        if (kept > 0.5) hits++;
      }
      values[from] = count >= 2 && compared > 0 ? sum / Math.sqrt(compared) : incomparable;
      values[from + 1] = count >= 2 ? hits / count : incomparable;
      values[from + 2] = count >= 2 ? compared : none;
    };
  },
};

/** A word never seen on one side speaks against it as a tenth of a block would for it. */
const smooth = 0.1;
