import type { Chain } from './chain.ts';

/**
 * A chain of which few of the possible features weigh anything. Features are named by keys of {@link keyBits} bits; those
 * that weigh have a row of whole numbers, one a label, in steps of `scale`.
 */
export interface SparseModel extends Chain {
  /** Keys of the features that weigh, with the index of each one's row. */
  keys: KeyTable;
  /** {@link words} numbers a row, each of them four labels' steps, a byte each and {@link mostSteps} standing for zero. */
  rows: Int32Array;
  /** What one step of a row is worth. */
  scale: number;
}

/** Weights lie between minus this and this. */
export const mostSteps = 45;

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

/**
 * Which row a key has: a bit a possible key, and how many bits are set before. Bits and counts stand by turns, 32 bits a
 * pair, so that the question costs one reach into memory; most features of a text are not there.
 */
export type KeyTable = Int32Array;

/** @param sorted - distinct keys in rising order; a key's row is its index */
export function keyTable(sorted: ArrayLike<number>): KeyTable {
  const table = new Int32Array(2 ** (keyBits - 4));
  for (let row = 0; row < sorted.length; row++) table[pairOf(sorted[row]!)]! |= 1 << sorted[row]!;
  for (let at = 2; at < table.length; at += 2) table[at + 1] = table[at - 1]! + bitsOf(table[at - 2]!);
  return table;
}

const pairOf = (key: number): number => (key >>> 5) << 1;

/** How many bits of a number are set. */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The row of a key, or -1. */
export function rowOf(table: KeyTable, key: number): number {
  const at = pairOf(key);
  const bits = table[at]!;
  const bit = 1 << key;
  return (bits & bit) === 0 ? -1 : table[at + 1]! + bitsOf(bits & (bit - 1));
}

/** How many numbers a row takes, with four labels each. */
const words = (labels: number): number => (labels + 3) >> 2;

/** How many numbers a sum takes: two labels share one, `odd * 2 ** 16 + even`, and a sum of such is a pair of sums. */
export const pairs = ({ labels }: Pick<SparseModel, 'labels'>): number => 2 * words(labels.length);

/** Every second byte: of a row's word the first two labels, and behind them the other two. */
const everySecond = 0x00ff00ff;

/** What a row without weights adds to a pair. */
const nothing = (mostSteps << 16) + mostSteps;

/**
 * Adds the rows of the first `count` keys to the sum at `into[at …]`. Each label's sum must stay within 16 bits. The keys are
 * overwritten: rows are found first, without a branch, so that the reaches into memory need not wait for each other.
 */
export function addRows(model: SparseModel, keys: Int32Array, count: number, into: Int32Array, at: number): void {
  const { rows, keys: table } = model;
  const size = words(model.labels.length);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i]!;
    const pair = pairOf(key);
    const bits = table[pair]!;
    keys[found] = (table[pair + 1]! + bitsOf(bits & ((1 << key) - 1))) * size;
    found += (bits >>> key) & 1;
  }
  for (let i = 0; i < found; i++) {
    const from = keys[i]!;
    for (let word = 0; word < size; word++) {
      const four = rows[from + word]!;
      into[at + 2 * word]! += (four & everySecond) - nothing;
      into[at + 2 * word + 1]! += ((four >>> 8) & everySecond) - nothing;
    }
  }
}

/** Writes the sum at `sums[at …]` as a number a label, in steps, to `into[to …]`. */
export function readSums({ labels }: SparseModel, sums: Int32Array, at: number, into: Int16Array, to: number): void {
  for (let label = 0; label < labels.length; label++) {
    const pair = sums[at + (label >> 1)]!;
    into[to + label] = label & 1 ? (pair + 0x8000) >> 16 : (pair << 16) >> 16;
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

export function unpackSparseModel({ labels, scale, keys, weights, transitions }: PackedSparseModel): SparseModel {
  const steps = unpackNumbers(weights);
  const size = words(labels.length);
  const rows = new Int32Array((steps.length / labels.length) * size);
  for (let at = 0, row = 0; at < steps.length; at += labels.length, row += size)
    for (let label = 0; label < 4 * size; label++)
      rows[row + (label >> 2)]! |= (label < labels.length ? steps[at + label]! : mostSteps) << byteOf[label & 3]!;
  return { labels, keys: keyTable(unpackKeys(keys)), rows, scale, transitions: Float32Array.from(transitions) };
}

/** Where in its word each of four labels stands, in bits: the two of a pair are two bytes apart. */
const byteOf = [0, 16, 8, 24] as const;

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
