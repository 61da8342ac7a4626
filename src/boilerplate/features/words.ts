import { hash } from '../../labeller/index.ts';
import type { Container } from '../../tree/index.ts';
import { regions } from '../page.ts';
import type { View } from './group.ts';
import type { Tokens } from './tokens.ts';

const bits = 15;
const mask = (1 << bits) - 1;
/** Slots of the words of blocks and of the names of their regions. */
export const wordSlots = 2 << bits;

/** Slots of the words of a block and of the names of the regions around it. */
export interface Bag {
  words: Int32Array;
  names: Int32Array;
}

const wordsAtMost = 40;
const regionsAtMost = 8;
const namesAtMost = 12;

const mix = (value: number, kind: number) => (Math.imul(value ^ kind, 0x9e3779b1) >>> 7) & mask;

/** The bag of each block of a page. */
export function bagsOf({ page, tokens }: View): Bag[] {
  // Which slots the bag holds, so that none is in it twice.
  const held = new Uint8Array(wordSlots);
  const named = new Map<string, readonly number[]>();
  const namesAround = new Map<Container | undefined, Int32Array>();
  const scratch = new Int32Array(wordsAtMost + 4 + regionsAtMost * namesAtMost);
  let count = 0;
  const add = (slot: number) => {
    if (held[slot] === 1) return;
    held[slot] = 1;
    scratch[count++] = slot;
  };
  const bag = (): Int32Array => {
    const slots = scratch.slice(0, count);
    for (const slot of slots) held[slot] = 0;
    count = 0;
    return slots;
  };
  return page.facts.map(({ block }, i) => {
    addWords(tokens[i]!, add);
    const words = bag();
    const known = namesAround.get(block.container);
    if (known) return { words, names: known };
    let level = 0;
    for (const { label } of regions(block)) {
      if (level === regionsAtMost) break;
      let names = named.get(label);
      if (!names) {
        names = namesOf(label);
        named.set(label, names);
      }
      // The three innermost regions are told from all others.
      const kind = level === 0 ? 11 : level < 3 ? 12 : 13;
      for (const name of names) add((mask + 1) | mix(name, kind));
      level++;
    }
    const around = bag();
    namesAround.set(block.container, around);
    return { words, names: around };
  });
}

const namesOf = (label: string): readonly number[] =>
  label
    .split(/[^a-z]+/, namesAtMost)
    .filter((word) => word.length > 1)
    .map((word) => hash(word));

/** Each of the first forty words, the two that the block begins with, the one that it ends on, all of a short line. */
function addWords({ hashes }: Tokens, add: (slot: number) => void): void {
  const { length } = hashes;
  for (let i = 0; i < wordsAtMost && i < length; i++) add(hashes[i]! & mask);
  if (length > 0) {
    add(mix(hashes[0]!, 1));
    add(mix(hashes[length - 1]!, 2));
  }
  if (length > 1) add(mix(hashes[0]! ^ Math.imul(hashes[1]!, 31), 3));
  if (length <= 5) {
    let line = 7;
    for (const value of hashes) line = Math.imul(line ^ value, 0x01000193);
    add(mix(line, 4));
  }
}

/** What the slots of a block add up to, long blocks damped. */
export function weighSlots(weights: Float32Array, slots: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < slots.length; i++) sum += weights[slots[i]!]!;
  return slots.length > 0 ? sum / Math.sqrt(slots.length) : 0;
}
