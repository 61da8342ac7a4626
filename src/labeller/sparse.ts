import type { Chain } from './chain.ts';

/**
 * A chain of which few of the possible features weigh anything. Features are named by keys of {@link keyBits} bits; those
 * that weigh have a row of whole numbers, one a label, in steps of `scale`.
 */
export interface SparseModel extends Chain {
  /** Keys of the features that weigh, with the index of each one's row. */
  keys: KeyTable;
  /** `rows[row * labels.length + label]`. */
  rows: Int8Array;
  /** What one step of a row is worth. */
  scale: number;
}

/** Keys have this many bits: enough that a feature never seen hits a row that is not its own less than twice in a hundred times. */
export const keyBits = 24;

/** The key of a feature: which template it is of, and the numbers that fill it. */
export function featureKey(template: number, first: number, second = 0): number {
  let value = Math.imul(template + 1, 0x9e3779b1) ^ first;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 13), 0x27d4eb2f);
  value = Math.imul(value ^ (value >>> 15), 0x165667b1);
  return (value ^ (value >>> 16)) >>> (32 - keyBits);
}

/** Which row a key has: open addressing. Slot `i` holds a key at `2 * i`, or -1, and its row behind it. */
export interface KeyTable {
  mask: number;
  slots: Int32Array;
}

/** @param sorted - distinct keys in rising order; a key's row is its index */
export function keyTable(sorted: ArrayLike<number>): KeyTable {
  let size = 1024;
  while (size < sorted.length * 2) size *= 2;
  const table: KeyTable = { mask: size - 1, slots: new Int32Array(size * 2).fill(-1) };
  for (let row = 0; row < sorted.length; row++) {
    const at = slotOf(table, sorted[row]!);
    table.slots[at] = sorted[row]!;
    table.slots[at + 1] = row;
  }
  return table;
}

/** Where a key stands in the slots, or would. */
function slotOf({ mask, slots }: KeyTable, key: number): number {
  let at = (key & mask) * 2;
  while (slots[at] !== key && slots[at] !== -1) at = (at + 2) & (2 * mask + 1);
  return at;
}

/** The row of a key, or -1. */
export const rowOf = (table: KeyTable, key: number): number => table.slots[slotOf(table, key) + 1]!;

/** Adds the rows of the first `count` keys, a number a label, to `into[at …]`. */
export function addRows(model: SparseModel, keys: Int32Array, count: number, into: Int32Array, at: number): void {
  const { rows, labels, keys: table } = model;
  const size = labels.length;
  for (let i = 0; i < count; i++) {
    const row = rowOf(table, keys[i]!);
    if (row < 0) continue;
    const from = row * size;
    for (let label = 0; label < size; label++) into[at + label]! += rows[from + label]!;
  }
}

/** A sparse model as it is shipped. */
export interface PackedSparseModel {
  labels: readonly string[];
  scale: number;
  /** The keys, as {@link packKeys} writes them. */
  keys: string;
  /** A character a weight, feature by feature, as {@link packNumbers} writes them, 45 standing for zero. */
  weights: string;
  transitions: readonly number[];
}

/** Weights lie between minus this and this. */
export const mostSteps = 45;

export function unpackSparseModel(packed: PackedSparseModel): SparseModel {
  return {
    labels: packed.labels,
    keys: keyTable(unpackKeys(packed.keys)),
    rows: Int8Array.from(unpackNumbers(packed.weights), (step) => step - mostSteps),
    scale: packed.scale,
    transitions: Float32Array.from(packed.transitions),
  };
}

/** Printable characters that JSON need not escape, so that a number is a character for brotli to model, and not six bits of three. */
const lowest = 35;
const escaped = 92;

/** Whole numbers from 0 to 90, a character each. */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) text += String.fromCharCode(number + lowest + (number + lowest >= escaped ? 1 : 0));
  return text;
}

export function unpackNumbers(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    numbers[i] = code - lowest - (code > escaped ? 1 : 0);
  }
  return numbers;
}

const base = 45;

/** Rising keys as distances: digits of base 45, the lowest first, the last of each distance raised by 45. */
export function packKeys(sorted: Iterable<number>): string {
  const digits: number[] = [];
  let before = 0;
  for (const key of sorted) {
    let gap = key - before;
    for (; gap >= base; gap = Math.floor(gap / base)) digits.push(gap % base);
    digits.push(gap + base);
    before = key;
  }
  return packNumbers(digits);
}

export function unpackKeys(text: string): number[] {
  const keys: number[] = [];
  let key = 0;
  let worth = 1;
  for (const digit of unpackNumbers(text)) {
    key += worth * (digit % base);
    worth *= base;
    if (digit < base) continue;
    keys.push(key);
    worth = 1;
  }
  return keys;
}
