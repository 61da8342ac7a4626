import { hashOn } from '../../characters/index.ts';
import { labelWordsAtMost } from '../labels.ts';
import type { Region } from '../page-regions.ts';
import type { Tokens } from '../tokens.ts';
import type { View } from './group.ts';

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

const mix = (value: number, kind: number) => (Math.imul(value ^ kind, 0x9e3779b1) >>> 7) & mask;

/** Slots, none of them twice; filled and cleared again for each block. */
class SlotSet {
  readonly #held = new Uint8Array(wordSlots);
  readonly slots = new Int32Array(wordsAtMost + 4 + regionsAtMost * labelWordsAtMost);
  count = 0;

  add(slot: number): void {
    if (this.#held[slot] === 1) return;
    this.#held[slot] = 1;
    this.slots[this.count++] = slot;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.#held[this.slots[i]!] = 0;
    this.count = 0;
  }
}

// One for all pages, since it is empty between two blocks: making it anew costs a short text more than using it.
const set = new SlotSet();

/**
 * Calls with the slots of the words of each block that has to be weighed, then with those of its regions' names; blocks of one region have
 * the names once.
 */
function eachBag<Said>(
  { page, open }: View,
  read: (set: SlotSet) => Said,
  tell: (row: number, words: Said, names: Said) => void,
): void {
  // Of each region, and behind them what is said of blocks that have none.
  const { all, of } = page.regions;
  const namesAround = new Array<Said | undefined>(all.length + 1);
  const readBag = () => {
    const said = read(set);
    set.clear();
    return said;
  };
  for (let row = 0; row < open.length; row++) {
    const index = open[row]!;
    addWords(page.tokens, index, set);
    const words = readBag();
    const region = of[index] ?? null;
    const place = region === null ? all.length : region.index;
    let names = namesAround[place];
    if (names === undefined) {
      addNames(region, set);
      names = readBag();
      namesAround[place] = names;
    }
    tell(row, words, names);
  }
}

/** The bag of each block of a page that has to be weighed. */
export function bagsOf(view: View): Bag[] {
  const bags: Bag[] = [];
  eachBag(
    view,
    ({ slots, count }) => slots.slice(0, count),
    (_, words, names) => bags.push({ words, names }),
  );
  return bags;
}

/** Number of values that `weighBags` gives a block. */
export const lexical = 2;

/** What the words and the names weigh, two values for each block that has to be weighed. */
export function weighBags(view: View, weights: Float32Array): Float32Array {
  const said = view.page.columns.float32(view.open.length * lexical);
  eachBag(
    view,
    (set) => weighSlots(weights, set),
    (row, words, names) => {
      said[row * lexical] = words;
      said[row * lexical + 1] = names;
    },
  );
  return said;
}

/** What the slots of a block add up to, long blocks damped. */
function weighSlots(weights: Float32Array, { slots, count }: SlotSet): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[slots[i]!]!;
  return count > 0 ? sum / Math.sqrt(count) : 0;
}

function addNames(innermost: Region | null, set: SlotSet): void {
  let level = 0;
  for (let each = innermost; each !== null && level < regionsAtMost; each = each.parent) {
    // The three innermost regions are told from all others.
    const kind = level === 0 ? 11 : level < 3 ? 12 : 13;
    for (const name of each.reading.words) set.add((mask + 1) | mix(name, kind));
    level++;
  }
}

/** Each of the first forty words, the two that the block begins with, the one that it ends on, all of a short line. */
function addWords({ hashes, from }: Tokens, block: number, set: SlotSet): void {
  const start = from[block]!;
  const end = from[block + 1]!;
  const count = end - start;
  for (let i = start; i < end && i < start + wordsAtMost; i++) set.add(hashes[i]! & mask);
  if (count > 0) {
    set.add(mix(hashes[start]!, 1));
    set.add(mix(hashes[end - 1]!, 2));
  }
  if (count > 1) set.add(mix(hashes[start]! ^ Math.imul(hashes[start + 1]!, 31), 3));
  if (count <= 5) {
    let line = 7;
    for (let i = start; i < end; i++) line = hashOn(line, hashes[i]!);
    set.add(mix(line, 4));
  }
}
