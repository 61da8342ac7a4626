import { type ChainModel, hash } from '../../labeller/index.ts';
import type { Container } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import type { Tokens } from './tokens.ts';

const bits = 15;
const mask = (1 << bits) - 1;
/** Slots of the words of blocks and of the names of their regions. */
export const wordSlots = 2 << bits;

/** The slots of a block's words: each of its first forty, the two that it begins with, the one that it ends on, all of a short line. */
export function slotsOfWords({ hashes }: Tokens): Int32Array {
  const slots = new Set<number>();
  const count = Math.min(40, hashes.length);
  for (let i = 0; i < count; i++) slots.add(hashes[i]! & mask);
  if (count > 0) {
    slots.add(mix(hashes[0]!, 1));
    slots.add(mix(hashes.at(-1)!, 2));
  }
  if (count > 1) slots.add(mix(hashes[0]! ^ Math.imul(hashes[1]!, 31), 3));
  if (hashes.length <= 5) {
    let line = 7;
    for (const value of hashes) line = Math.imul(line ^ value, 0x01000193);
    slots.add(mix(line, 4));
  }
  return Int32Array.from(slots);
}

const mix = (value: number, kind: number) => (Math.imul(value ^ kind, 0x9e3779b1) >>> 7) & mask;

/** The slots of the names of the regions around a block, the three innermost and all others apart. */
export function slotsOfNames(facts: Facts, known: Map<Container, readonly number[]>): Int32Array {
  const slots = new Set<number>();
  let level = 0;
  for (let each = facts.block.container ?? null; each !== null && level < 8; each = each.parent, level++) {
    let names = known.get(each);
    if (!names) {
      names = each.label
        .split(/[^a-z]+/, 12)
        .filter((word) => word.length > 1)
        .map((word) => hash(word));
      known.set(each, names);
    }
    for (const name of names) slots.add((mask + 1) | mix(name, level === 0 ? 11 : level < 3 ? 12 : 13));
  }
  return Int32Array.from(slots);
}

/** What the slots of a block add up to, long blocks damped. */
export function weighSlots(model: ChainModel, slots: Int32Array): number {
  let sum = 0;
  for (const slot of slots) sum += model.weights[slot]!;
  return slots.length > 0 ? sum / Math.sqrt(slots.length) : 0;
}
