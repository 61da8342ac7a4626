import { addRows, bestPath, type SparseModel, unpackSparseModel } from '../../labeller/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import type { EntityType, TaggedSpan, TextDocument } from '../../schema/index.ts';
import { unpackClasses } from '../chain/classes.ts';
import { contextFeatures } from '../chain/features.ts';
import { type LabelledName, namesOf, trimName } from '../chain/labels.ts';
import type { NameModel } from '../chain/model.ts';
import { type Reading, readPieces } from '../chain/reading.ts';
import { isNameForm, reach, readWord, type Word, type WordKnowledge, wordFeatures } from '../chain/words.ts';
import { lexiconFor } from '../lexicon.ts';
import type { Piece } from '../pieces.ts';
import type { Tagger } from '../tagger.ts';
import { isIn, lists } from '../vocabulary.ts';
import { worldFor } from '../world.ts';
import { piecesOf } from './rules.ts';

/** A word with the sums of its weights, `[distance * labels + label]`: most words of a text were read before. */
interface WeighedWord extends Word {
  sums: Int32Array;
}

interface Unpacked {
  pack: LanguagePack;
  knowledge: WordKnowledge;
  model: SparseModel;
  /** What words weigh depends on nothing but the word, so it may outlive a call; {@link mostWords} of them at most. */
  words: Map<string, WeighedWord>;
}

const mostWords = 50_000;

/** More than the features of any piece's context. */
const mostFeatures = 128;

/**
 * A word that would be part of a name only against this many log-odds, whatever its neighbours are, is none. Fewer do for
 * one in small letters: its like are nine in ten words, and names only by chance. Measured on news: of a thousand names
 * none changes.
 */
const sure = { named: 8, plain: 3 } as const;

const unpacked = new WeakMap<NameModel, Unpacked>();

/**
 * A tagger made by training: a linear chain over words, word classes, what {@link ruleTagger} says, and the rest of the
 * document. It knows people, organisations, places and groups; events, works and products it finds, and the rules name.
 *
 * @param model - of `copydesk/models/…`
 * @param pack - the pack of the model's language
 * @example
 * ```ts
 * import { enNews } from 'copydesk/models/en-news';
 *
 * const spans = modelTagger(enNews, english).tag(document);
 * ```
 */
export function modelTagger(model: NameModel, pack: LanguagePack): Tagger {
  return { name: model.name, tag: (document) => (pack.names ? tag(document, unpack(model, pack), model.name) : []) };
}

function unpack(model: NameModel, pack: LanguagePack): Unpacked {
  let found = unpacked.get(model);
  if (found?.pack !== pack) {
    found = {
      pack,
      knowledge: { lexicon: lexiconFor(pack), world: worldFor(pack), classes: unpackClasses(model.classes) },
      model: unpackSparseModel(model.chain),
      words: new Map(),
    };
    unpacked.set(model, found);
  }
  return found;
}

function tag(document: TextDocument, known: Unpacked, rule: string): TaggedSpan[] {
  const pieces = piecesOf(document, known.pack);
  const words = pieces.map(({ text }) => weigh(text, known));
  const reading = readPieces(pieces, words, known.pack);
  const steps = scorePieces(reading, words, known.model);
  const spans: TaggedSpan[] = [];
  const taken = new Uint8Array(pieces.length);
  for (const [from, to] of doubtful(reading, steps, known.model)) {
    const scores = stretchScores(steps, from, to, reading, known.model);
    const path = bestPath(known.model, scores);
    for (const name of namesOf(path, from)) {
      taken.fill(1, name.from, name.to);
      const trimmed = trimName(name, pieces, known.knowledge.lexicon);
      const type = trimmed && typeOf(trimmed, reading);
      if (!trimmed || !type) continue;
      let score = 1;
      for (let at = trimmed.from; at < trimmed.to; at++)
        score = Math.min(score, likelihood(at - from, path, scores, known.model));
      spans.push({ ...spanOf(trimmed, type, reading), score: Math.round(score * 1000) / 1000, rule });
    }
  }
  return [...spans, ...ruledOthers(reading, taken)].sort((a, b) => a.start - b.start);
}

function weigh(text: string, { words, knowledge, model }: Unpacked): WeighedWord {
  let found = words.get(text);
  if (found) return found;
  const size = model.labels.length;
  const word = readWord(text, knowledge);
  const sums = new Int32Array((2 * reach + 1) * size);
  wordFeatures(text, word).forEach((keys, distance) => {
    addRows(model, keys, keys.length, sums, distance * size);
  });
  found = { ...word, sums };
  if (words.size >= mostWords) words.clear();
  words.set(text, found);
  return found;
}

/** What the features of each piece say of each label: `[piece * labels + label]`, in steps of the model. */
function scorePieces(reading: Reading, words: readonly WeighedWord[], model: SparseModel): Int32Array {
  const size = model.labels.length;
  const count = words.length;
  const steps = new Int32Array(count * size);
  const keys = new Int32Array(mostFeatures);
  let fired = 0;
  const emit = (key: number) => {
    keys[fired++] = key;
  };
  for (let at = 0; at < count; at++) {
    const base = at * size;
    const to = Math.min(reading.to[at]!, at + reach + 1);
    for (let other = Math.max(reading.from[at]!, at - reach); other < to; other++) {
      const { sums } = words[other]!;
      const from = (other - at + reach) * size;
      for (let label = 0; label < size; label++) steps[base + label]! += sums[from + label]!;
    }
    fired = 0;
    contextFeatures(reading, at, emit);
    addRows(model, keys, fired, steps, base);
  }
  return steps;
}

/**
 * Stretches of pieces that may hold a name: the chain need read no others, which are `O`. A stretch begins where some label
 * is likely enough behind `O`, and goes on while one is behind any label.
 */
function* doubtful(reading: Reading, steps: Int32Array, model: SparseModel): Generator<[from: number, to: number]> {
  const size = model.labels.length;
  const count = reading.pieces.length;
  const { begins, goesOn } = limitsOf(model);
  const passes = (at: number, limits: Float64Array): boolean => {
    const margin = (isNameForm(reading.words[at]!.form) ? sure.named : sure.plain) / model.scale;
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
  steps: Int32Array,
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

function spanOf({ from, to }: LabelledName, type: EntityType, reading: Reading): Omit<TaggedSpan, 'score' | 'rule'> {
  const start = reading.pieces[from]!.start;
  const end = reading.pieces[to - 1]!.end;
  const ruled = reading.judged[from]?.span;
  const same = ruled && ruled.start === start && ruled.end === end && ruled.type === type;
  return {
    start,
    end,
    type,
    ...(same && ruled.name !== undefined && { name: ruled.name }),
    ...(same && ruled.identifiers && { identifiers: ruled.identifiers }),
  };
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
