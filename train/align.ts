import type { Block } from '../src/index.ts';

/** Bit masks of what a block may be: 1 out, 2 in, 3 either. */
export const OUT = 1;
export const IN = 2;
export const EITHER = 3;

const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Which blocks a whole reference text consists of, found by runs of three words; short blocks by where they stand. */
export function alignWhole(blocks: readonly Block[], reference: string): Uint8Array {
  const words = tokens(reference);
  const positions = new Map<string, number[]>();
  for (let i = 0; i + 2 < words.length; i++) {
    const key = `${words[i]} ${words[i + 1]} ${words[i + 2]}`;
    const list = positions.get(key);
    if (list) list.push(i);
    else positions.set(key, [i]);
  }
  const allowed = new Uint8Array(blocks.length).fill(OUT);
  const found: ({ from: number; to: number } | null)[] = blocks.map(() => null);
  let reached = 0;
  blocks.forEach((block, i) => {
    const own = tokens(block.value);
    if (own.length < 5) return;
    let hits = 0;
    let from = -1;
    let to = -1;
    for (let k = 0; k + 2 < own.length; k++) {
      const list = positions.get(`${own[k]} ${own[k + 1]} ${own[k + 2]}`);
      if (!list) continue;
      hits++;
      const place = list.find((position) => position >= reached) ?? list[0]!;
      if (from < 0) from = place;
      to = place + 3;
    }
    const share = hits / (own.length - 2);
    if (share >= 0.6) {
      allowed[i] = IN;
      found[i] = { from, to };
      if (from >= reached) reached = Math.max(reached, from);
    } else if (share >= 0.3) allowed[i] = EITHER;
  });
  // A short block belongs where its words stand in the reference right between those of its neighbours.
  const near = 8;
  blocks.forEach((block, i) => {
    const own = tokens(block.value);
    if (found[i] || own.length === 0 || own.length >= 5) return;
    const before = found.slice(Math.max(0, i - near), i).findLast((one) => one !== null);
    const after = found.slice(i + 1, i + 1 + near).find((one) => one !== null);
    if (!before && !after) return;
    const from = before ? before.to : Math.max(0, after!.from - 16);
    const to = after ? after.from : Math.min(words.length, before!.to + 16);
    for (let p = from; p + own.length <= to; p++) {
      if (!own.every((word, k) => words[p + k] === word)) continue;
      allowed[i] = IN;
      found[i] = { from: p, to: p + own.length };
      return;
    }
  });
  withoutCopies(blocks, words, found, allowed);
  return allowed;
}

/** A text that a page shows twice is in the body as often as the reference has it: the copies that follow on best are. */
function withoutCopies(
  blocks: readonly Block[],
  words: readonly string[],
  found: readonly ({ from: number; to: number } | null)[],
  allowed: Uint8Array,
): void {
  const copies = new Map<string, number[]>();
  blocks.forEach(({ value }, i) => {
    if (allowed[i] !== IN) return;
    const key = tokens(value).join('  ');
    const list = copies.get(key);
    if (list) list.push(i);
    else copies.set(key, [i]);
  });
  const text = ` ${words.join('  ')} `;
  for (const [key, list] of copies) {
    if (list.length < 2) continue;
    const held = Math.max(1, text.split(` ${key} `).length - 1);
    if (held >= list.length) continue;
    const gap = (i: number, step: number) => {
      for (let j = i + step; j >= 0 && j < found.length && Math.abs(j - i) <= 6; j += step) {
        if (found[j])
          return Math.min(40, Math.abs(step < 0 ? found[i]!.from - found[j]!.to : found[j]!.from - found[i]!.to));
      }
      return 40;
    };
    const ranked = list.map((i) => ({ i, far: gap(i, -1) + gap(i, 1) })).sort((a, b) => a.far - b.far || a.i - b.i);
    for (const { i } of ranked.slice(held)) allowed[i] = OUT;
  }
}

/** Which blocks hold snippets that must be in, or must not. All others stay open. */
export function alignSnippets(
  blocks: readonly Block[],
  wanted: readonly string[],
  unwanted: readonly string[],
): Uint8Array {
  const values = blocks.map((block) => squeeze(block.value));
  const allowed = new Uint8Array(blocks.length).fill(EITHER);
  for (const snippet of wanted.map(squeeze)) {
    const holders = values.flatMap((value, i) => (value.includes(snippet) ? [i] : []));
    if (holders.length === 1) allowed[holders[0]!] = IN;
  }
  for (const snippet of unwanted.map(squeeze))
    values.forEach((value, i) => {
      if (value.includes(snippet)) allowed[i] = allowed[i] === IN ? EITHER : OUT;
    });
  return allowed;
}
