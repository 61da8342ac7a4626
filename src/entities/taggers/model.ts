import { addRows, bestPath, pairs, readSums, type SparseModel, unpackSparseModel } from '../../labeller/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import type { EntityType, TaggedSpan, TextDocument } from '../../schema/index.ts';
import { unpackClasses, type WordClasses } from '../chain/classes.ts';
import { contextFeatures } from '../chain/features.ts';
import { Features, mostFeatures } from '../chain/keys.ts';
import { type LabelledName, namesOf, trimName } from '../chain/labels.ts';
import type { NameModel } from '../chain/model.ts';
import { type Reading, readPieces } from '../chain/reading.ts';
import { reach, readWord, type Word, wordFeatures } from '../chain/words.ts';
import { lexiconFor } from '../lexicon.ts';
import type { Piece } from '../pieces.ts';
import type { Tagger } from '../tagger.ts';
import { isIn, lists } from '../vocabulary.ts';
import { piecesOf } from './rules.ts';

/** A word with what its features weigh: most words of a text were read before. */
interface WeighedWord extends Word {
  /** Where its sums begin, one for each distance. */
  row: number;
  /** Distance → by how many steps it puts the best label above `O`. */
  leads: Int16Array;
}

interface Unpacked {
  pack: LanguagePack;
  classes: WordClasses;
  model: SparseModel;
  /** What words weigh depends on nothing but the word, so it may outlive a call; {@link mostWords} of them at most. */
  words: Map<string, WeighedWord>;
  /** The sums of all of them. */
  sums: Int32Array;
  /** Features of the word that is read, for each distance. */
  features: readonly Features[];
}

const mostWords = 50_000;

/**
 * A word that would be part of a name only against this many log-odds, whatever its neighbours are, is none. Fewer do for
 * one in small letters: its like are nine in ten words, and names only by chance. Measured on news: of a thousand names
 * none changes.
 */
const sure = { named: 8, plain: 3 } as const;

/**
 * A word in small letters, a number or a mark is none if the words around it, at their best, leave it behind by so many
 * log-odds: half of all need not be weighed. Of a thousand such words in names, five are lost.
 */
const outside = { besideName: -2, else: -1 } as const;

const unpacked = new WeakMap<NameModel, Unpacked>();

/**
 * A tagger made by training: a linear chain over words, word classes, what {@link ruleTagger} says, and the rest of the
 * document. It knows people, organisations, places and groups; events, works and products it finds, and the rules name.
 *
 * @param model - of `copydesk/models/…`
 * @param pack - the pack of the model's language
 * @example
 * ```ts
 * import { english } from 'copydesk';
 * import { modelTagger } from 'copydesk/entities';
 * import { enNews } from 'copydesk/models/en-news';
 *
 * const spans = modelTagger(enNews, english).tag(document);
 * ```
 */
export function modelTagger(model: NameModel, pack: LanguagePack): Tagger {
  return { name: model.name, tag: (document) => (pack.names ? tag(document, unpack(model, pack), model.name) : []) };
}

function unpack(packed: NameModel, pack: LanguagePack): Unpacked {
  let found = unpacked.get(packed);
  if (found?.pack !== pack) {
    const model = unpackSparseModel(packed.chain);
    found = {
      pack,
      classes: unpackClasses(packed.classes),
      model,
      words: new Map(),
      sums: new Int32Array(1024 * rowLength(model)),
      features: Array.from({ length: 2 * reach + 1 }, () => new Features(mostFeatures)),
    };
    unpacked.set(packed, found);
  }
  return found;
}

/** Numbers that the sums of a word take: one sum for each piece that sees it. */
const rowLength = (model: SparseModel): number => (2 * reach + 1) * pairs(model);

function tag(document: TextDocument, known: Unpacked, rule: string): TaggedSpan[] {
  const { pack, model } = known;
  const pieces = piecesOf(document, pack);
  const words: WeighedWord[] = [];
  if (known.words.size >= mostWords) known.words.clear();
  for (const piece of pieces) words.push(known.words.get(piece.text) ?? weigh(piece, known));
  const reading = readPieces(pieces, words, pack);
  const lexicon = lexiconFor(pack);
  const scored = scorePieces(reading, words, known);
  const spans: TaggedSpan[] = [];
  const taken = new Uint8Array(pieces.length);
  for (const [from, to] of doubtful(reading, scored, model)) {
    const scores = stretchScores(scored, from, to, reading, model);
    const path = bestPath(model, scores);
    for (const name of namesOf(path, from)) {
      taken.fill(1, name.from, name.to);
      const trimmed = trimName(name, pieces, lexicon);
      const type = trimmed && typeOf(trimmed, reading);
      if (!trimmed || !type) continue;
      let score = 1;
      for (let at = trimmed.from; at < trimmed.to; at++)
        score = Math.min(score, likelihood(at - from, path, scores, model));
      spans.push(spanOf(trimmed, type, reading, Math.round(score * 1000) / 1000, rule));
    }
  }
  return [...spans, ...ruledOthers(reading, taken)].sort((a, b) => a.start - b.start);
}

function weigh(piece: Piece, known: Unpacked): WeighedWord {
  const { words, classes, model, features } = known;
  const row = words.size * rowLength(model);
  if (row + rowLength(model) > known.sums.length) {
    const more = new Int32Array(known.sums.length * 2);
    more.set(known.sums);
    known.sums = more;
  }
  const word = readWord(piece, classes);
  for (const list of features) list.count = 0;
  wordFeatures(piece, word, features);
  const steps = new Int16Array(model.labels.length);
  const leads = Int16Array.from(features, ({ keys, count }, distance) => {
    const at = row + distance * pairs(model);
    known.sums.fill(0, at, at + pairs(model));
    addRows(model, keys, count, known.sums, at);
    readSums(model, known.sums, at, steps, 0);
    return Math.max(...steps.subarray(1)) - steps[0]!;
  });
  const { hash, form, named, fine, middle, coarse, lists } = word;
  const found: WeighedWord = { hash, form, named, fine, middle, coarse, lists, row, leads };
  words.set(piece.text, found);
  return found;
}

/** What the features of each piece say of each label, in steps of the model: `[piece * labels + label]`. */
interface Scores {
  steps: Int16Array;
  /** Piece → 1 for those that were not weighed, since they are `O`. */
  quiet: Uint8Array;
}

function scorePieces(reading: Reading, words: readonly WeighedWord[], { model, sums }: Unpacked): Scores {
  const size = model.labels.length;
  const length = pairs(model);
  const count = words.length;
  const steps = new Int16Array(count * size);
  const quiet = new Uint8Array(count);
  const sum = new Int32Array(length);
  const features = new Features(mostFeatures);
  for (let at = 0; at < count; at++) {
    const first = Math.max(reading.from[at]!, at - reach);
    const end = Math.min(reading.to[at]!, at + reach + 1);
    if (!words[at]!.named && reading.known[at] === 0) {
      const besideName = (at > first && words[at - 1]!.named) || (at + 1 < end && words[at + 1]!.named);
      let lead = 0;
      for (let other = first; other < end; other++) lead += words[other]!.leads[other - at + reach]!;
      if (lead * model.scale < (besideName ? outside.besideName : outside.else)) {
        quiet[at] = 1;
        continue;
      }
    }
    sum.fill(0);
    for (let other = first; other < end; other++) {
      const from = words[other]!.row + (other - at + reach) * length;
      for (let pair = 0; pair < length; pair++) sum[pair]! += sums[from + pair]!;
    }
    features.count = 0;
    contextFeatures(reading, at, features);
    addRows(model, features.keys, features.count, sum, 0);
    readSums(model, sum, 0, steps, at * size);
  }
  return { steps, quiet };
}

/**
 * Stretches of pieces that may hold a name: the chain need read no others, which are `O`. A stretch begins where some label
 * is likely enough behind `O`, and goes on while one is behind any label.
 */
function* doubtful(
  reading: Reading,
  { steps, quiet }: Scores,
  model: SparseModel,
): Generator<[from: number, to: number]> {
  const size = model.labels.length;
  const count = reading.pieces.length;
  const { begins, goesOn } = limitsOf(model);
  const passes = (at: number, limits: Float64Array): boolean => {
    if (quiet[at] === 1) return false;
    const margin = (reading.words[at]!.named ? sure.named : sure.plain) / model.scale;
    const outside = steps[at * size]! - margin;
    for (let label = 1; label < size; label++) if (steps[at * size + label]! - outside > limits[label]!) return true;
    return false;
  };
  for (let at = 0; at < count; ) {
    if (!passes(at, begins)) {
      at++;
      continue;
    }
    const from = at;
    const end = reading.to[at]!;
    at++;
    while (at < end && (passes(at, goesOn) || passes(at, begins))) at++;
    yield [from, at];
  }
}

/** The scores of a stretch in log-odds. Inside a sentence, an `O` leads into it and out of it. */
function stretchScores(
  { steps }: Scores,
  from: number,
  to: number,
  reading: Reading,
  { labels, transitions, scale }: SparseModel,
): Float64Array {
  const size = labels.length;
  const scores = new Float64Array((to - from) * size);
  for (let i = 0; i < scores.length; i++) scores[i] = steps[from * size + i]! * scale;
  const isFirst = from === reading.from[from]!;
  const isLast = to === reading.to[from]!;
  for (let label = 0; label < size; label++) {
    if (!isFirst) scores[label]! += transitions[label]!;
    if (!isLast) scores[scores.length - size + label]! += transitions[label * size]!;
  }
  return scores;
}

const limits = new WeakMap<SparseModel, { begins: Float64Array; goesOn: Float64Array }>();

/** How far, in steps, each label must lie above `O` to be as likely, given the best that its neighbours can do. */
function limitsOf(model: SparseModel): { begins: Float64Array; goesOn: Float64Array } {
  let found = limits.get(model);
  if (!found) {
    const { labels, transitions, scale } = model;
    const size = labels.length;
    const all = Array.from(labels.keys());
    const stays = 2 * transitions[0]!;
    const leaves = all.map((label) => Math.max(...all.map((next) => transitions[label * size + next]!)));
    const enters = all.map((label) => Math.max(...all.map((before) => transitions[before * size + label]!)));
    found = {
      begins: Float64Array.from(all, (label) => (stays - transitions[label]! - leaves[label]!) / scale),
      goesOn: Float64Array.from(all, (label) => (stays - enters[label]! - leaves[label]!) / scale),
    };
    limits.set(model, found);
  }
  return found;
}

/** The probability of the label at a place, given those of its neighbours. */
function likelihood(at: number, path: Uint8Array, scores: Float64Array, { labels, transitions }: SparseModel): number {
  const size = labels.length;
  const before = at > 0 ? path[at - 1]! : -1;
  const after = at + 1 < path.length ? path[at + 1]! : -1;
  const scoreOf = (label: number) =>
    scores[at * size + label]! +
    (before < 0 ? 0 : transitions[before * size + label]!) +
    (after < 0 ? 0 : transitions[label * size + after]!);
  const chosen = scoreOf(path[at]!);
  let sum = 0;
  for (let label = 0; label < size; label++) sum += Math.exp(scoreOf(label) - chosen);
  return 1 / sum;
}

function spanOf(
  { from, to }: LabelledName,
  type: EntityType,
  reading: Reading,
  score: number,
  rule: string,
): TaggedSpan {
  const start = reading.pieces[from]!.start;
  const end = reading.pieces[to - 1]!.end;
  const ruled = reading.judged[from]?.span;
  const same = ruled && ruled.start === start && ruled.end === end && ruled.type === type;
  const span: TaggedSpan = { start, end, type, score, rule };
  if (same && ruled.name !== undefined) span.name = ruled.name;
  if (same && ruled.identifiers) span.identifiers = ruled.identifiers;
  return span;
}

const others: ReadonlySet<EntityType> = new Set(['event', 'work', 'product']);

/** The type of a name; of the other ones as the rules or its last word say, or null where neither does. */
function typeOf({ from, to, kind }: LabelledName, reading: Reading): EntityType | null {
  if (kind !== 'other') return kind;
  for (let at = from; at < to; at++) {
    const type = reading.judged[at]?.span?.type;
    if (type && others.has(type)) return type;
  }
  const last = reading.pieces[to - 1]!;
  if (isIn(last, lists.eventHeads) || isIn(reading.pieces[from]!, lists.eventStarts)) return 'event';
  return isIn(last, lists.workHeads) || isQuoted(reading.pieces, from, to) ? 'work' : null;
}

function isQuoted(pieces: readonly Piece[], from: number, to: number): boolean {
  return /^["“„«‘]$/.test(pieces[from - 1]?.text ?? '') && /^["”“»’]$/.test(pieces[to]?.text ?? '');
}

/** Events, works and products of the rules where the chain saw nothing. */
function ruledOthers({ judged }: Reading, taken: Uint8Array): TaggedSpan[] {
  return judged.flatMap((name, at) => {
    if (!name?.span || name.candidate.from !== at || !others.has(name.span.type)) return [];
    const { to } = name.candidate;
    return taken.subarray(at, to).includes(1) ? [] : name.span;
  });
}
