import { hash } from '../labeller/index.ts';
import type { ArticleTree } from '../tree/index.ts';

/** Words in a run that is looked up. */
const runLength = 3;
/** Fewer words than this are a teaser or a placeholder. */
const fewestWords = 30;
/** Share of the stated text that the page must show before it is believed. */
const agreement = 0.5;
/** Characters of a stated text that are read: bounds memory. */
const longest = 1_000_000;

// Scripts that write no spaces count by the character.
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const markup = /<[^<>]{0,500}>/g;

/**
 * Share (0–1) of each block's words that stand, in runs of three, in the `articleBody` which the page's JSON-LD states; null
 * where it states none, or one that the page does not show: that of another article, a teaser, a template.
 */
export function statedShares(tree: ArticleTree): readonly number[] | null {
  const stated = tree.clues.filter(({ source, key }) => source === 'jsonld' && /(?:^|\.)articleBody$/.test(key));
  if (stated.length === 0) return null;
  const known = new Set<number>();
  let words = 0;
  for (const { value } of stated) {
    const hashes = wordHashes(value.slice(0, longest).replace(markup, ' '));
    words += hashes.length;
    for (const run of runs(hashes)) known.add(run);
  }
  if (words < fewestWords) return null;
  const shown = new Set<number>();
  const shares = tree.children.map(({ value }) => {
    const hashes = wordHashes(value);
    const covered = new Uint8Array(hashes.length);
    for (const [i, run] of runs(hashes).entries()) {
      if (!known.has(run)) continue;
      covered.fill(1, i, i + runLength);
      shown.add(run);
    }
    return hashes.length === 0 ? 0 : covered.reduce((sum, one) => sum + one, 0) / hashes.length;
  });
  return shown.size >= agreement * known.size ? shares : null;
}

const wordHashes = (text: string): number[] => Array.from(text.toLowerCase().matchAll(word), ([found]) => hash(found));

/** A hash of each run of words. */
function runs(hashes: readonly number[]): number[] {
  const found: number[] = [];
  for (let i = 0; i + runLength <= hashes.length; i++) {
    let mixed = 0;
    for (let k = 0; k < runLength; k++) mixed = Math.imul(mixed ^ hashes[i + k]!, 0x9e3779b1);
    found.push(mixed);
  }
  return found;
}
