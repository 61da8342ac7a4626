import { addRows, bestPathIn, pairs, readSums, type SparseModel, unpackSparseModel } from '../../labeller/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import type { EntityType, TaggedSpan, TextDocument } from '../../schema/index.ts';
import { unpackClasses, type WordClasses } from '../chain/classes.ts';
import { contextFeatures } from '../chain/features.ts';
import { Features, mostFeatures } from '../chain/keys.ts';
import { type LabelledName, namesOf } from '../chain/labels.ts';
import type { NameModel } from '../chain/model.ts';
import { isGeneric, knownApart, personsApart, trimName, wholeBody } from '../chain/post-rules.ts';
import { type Reading, readPieces } from '../chain/reading.ts';
import { reach, readWord, type Word, wordFeatures } from '../chain/words.ts';
import { lexiconFor } from '../lexicon.ts';
import type { Piece } from '../pieces.ts';
import type { Tagger } from '../tagger.ts';
import { isIn, lists } from '../vocabulary.ts';
import { piecesOf } from './rules.ts';

/** A word whose features were weighed: most words of a text were read before. */
interface WeighedWord extends Word {
  text: string;
}

interface Unpacked {
  pack: LanguagePack;
  classes: WordClasses;
  model: SparseModel;
  /**
   * Lexeme → its word. What words weigh depends on nothing but the word, so it may outlive a call, until the number is
   * another word's.
   */
  words: WeighedWord[];
  /** Lexeme → the sums of its features, one for each distance. */
  sums: Int32Array;
  /** Lexeme → by how many steps each of those sums puts its best label above `O`. */
  leads: Int16Array;
  /** Features of the word that is read, for each distance. */
  features: readonly Features[];
}

/**
 * A word that would be part of a name only against this many log-odds, whatever its neighbours are, is none. Fewer do for
 * one in small letters: its like are nine in ten words, and names only by chance. Measured on news: of a thousand names
 * none changes.
 */
const sure = { named: 8, plain: 3 } as const;

/**
 * A word in small letters, a number or a mark, with no such word beside it as names have, is none unless the words around,
 * at their best, put it so many log-odds above none: a third of all need not be weighed. Of a thousand such words in names
 * two are lost, most of them parts of web addresses.
 */
const outside = 1;

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
      words: [],
      sums: new Int32Array(0),
      leads: new Int16Array(0),
      features: Array.from({ length: distances }, () => new Features(mostFeatures)),
    };
    unpacked.set(packed, found);
  }
  return found;
}

/** A word weighs for itself and for the pieces to either side. */
const distances = 2 * reach + 1;

function tag(document: TextDocument, known: Unpacked, rule: string): TaggedSpan[] {
  const { pack, model } = known;
  const pieces = piecesOf(document, pack);
  const words: WeighedWord[] = [];
  for (const piece of pieces) {
    const word = known.words[piece.id];
    words.push(word?.text === piece.text ? word : weigh(piece, known));
  }
  const reading = readPieces(pieces, words, pack);
  const lexicon = lexiconFor(pack);
  const scored = scorePieces(reading, known);
  const path = labelPieces(reading, scored, model);
  const spans: TaggedSpan[] = [];
  const taken = new Uint8Array(pieces.length);
  for (const name of namesOfPath(path, reading)) {
    taken.fill(1, name.from, name.to);
    const trimmed = trimName(name, pieces, lexicon);
    const type = trimmed && typeOf(trimmed, reading);
    if (!trimmed || !type || isGeneric(trimmed, reading)) continue;
    let score = 1;
    for (let at = trimmed.from; at < trimmed.to; at++)
      score = Math.min(score, likelihood(at, path, scored, reading, model));
    spans.push(spanOf(trimmed, type, reading, Math.round(score * 1000) / 1000, rule));
  }
  ruledOthers(reading, taken, spans);
  return spans.sort((a, b) => a.start - b.start);
}

function weigh(piece: Piece, known: Unpacked): WeighedWord {
  const { words, classes, model, features } = known;
  const length = pairs(model);
  const first = piece.id * distances;
  makeRoom(known, piece.id);
  const { sums, leads } = known;
  const word = readWord(piece, classes);
  for (const list of features) list.count = 0;
  wordFeatures(piece, word, features);
  const steps = new Int16Array(model.labels.length);
  features.forEach(({ keys, count }, distance) => {
    const at = (first + distance) * length;
    sums.fill(0, at, at + length);
    addRows(model, keys, count, sums, at);
    readSums(model, sums, at, steps, 0);
    leads[first + distance] = Math.max(...steps.subarray(1)) - steps[0]!;
  });
  const { hash, form, named, fine, middle, coarse, lists } = word;
  const found: WeighedWord = { text: piece.text, hash, form, named, fine, middle, coarse, lists };
  words[piece.id] = found;
  return found;
}

/** Makes room for what the lexeme weighs, and for as many again as there are. */
function makeRoom(known: Unpacked, id: number): void {
  const { model, sums, leads } = known;
  if ((id + 1) * distances <= leads.length) return;
  const lexemes = Math.max(1024, 2 * (id + 1));
  known.leads = new Int16Array(lexemes * distances);
  known.leads.set(leads);
  known.sums = new Int32Array(lexemes * distances * pairs(model));
  known.sums.set(sums);
}

/** The names of each sentence, those apart that the chain ran together. */
function namesOfPath(path: Uint8Array, reading: Reading): LabelledName[] {
  const { pieces, to } = reading;
  const names: LabelledName[] = [];
  for (let from = 0; from < pieces.length; from = to[from]!)
    for (const name of namesOf(path, from, to[from]!))
      for (const one of personsApart(wholeBody(name, reading, path), pieces)) names.push(...knownApart(one, reading));
  return names;
}

/** What the features of each piece say of each label, in steps of the model: `[piece * labels + label]`. */
interface Scores {
  steps: Int16Array;
  /** Piece → 1 for those that were not weighed, since they are `O`. */
  quiet: Uint8Array;
}

function scorePieces(reading: Reading, { model, sums, leads }: Unpacked): Scores {
  const { pieces, words, known, casual } = reading;
  const size = model.labels.length;
  const length = pairs(model);
  const count = pieces.length;
  const steps = new Int16Array(count * size);
  const quiet = new Uint8Array(count);
  const sum = new Int32Array(length);
  const features = new Features(mostFeatures);
  const ids = new Int32Array(count);
  for (let at = 0; at < count; at++) ids[at] = pieces[at]!.id * distances;
  for (let at = 0; at < count; at++) {
    const first = Math.max(reading.from[at]!, at - reach);
    const end = Math.min(reading.to[at]!, at + reach + 1);
    const byName = words[at]!.named || (at > first && words[at - 1]!.named) || (at + 1 < end && words[at + 1]!.named);
    if (!byName && known[at] === 0 && !casual) {
      let lead = 0;
      for (let other = first; other < end; other++) lead += leads[ids[other]! + other - at + reach]!;
      if (lead * model.scale < outside) {
        quiet[at] = 1;
        continue;
      }
    }
    sum.fill(0);
    for (let other = first; other < end; other++) {
      const from = (ids[other]! + other - at + reach) * length;
      for (let pair = 0; pair < length; pair++) sum[pair]! += sums[from + pair]!;
    }
    features.count = 0;
    contextFeatures(reading, at, features);
    addRows(model, features.keys, features.count, sum, 0);
    readSums(model, sum, 0, steps, at * size);
  }
  return { steps, quiet };
}

/** The label of each piece. The chain reads the stretches that may hold a name; all else is `O`. */
function labelPieces(reading: Reading, { steps, quiet }: Scores, model: SparseModel): Uint8Array {
  const { labels, transitions, scale } = model;
  const size = labels.length;
  const count = quiet.length;
  const path = new Uint8Array(count);
  const scores = new Float64Array(count * size);
  const back = new Uint8Array(count * size);
  const { begins, goesOn } = limitsOf(model);
  const passes = (at: number, limits: Float64Array): boolean => {
    if (quiet[at] === 1) return false;
    const margin = (reading.words[at]!.named ? sure.named : sure.plain) / scale;
    const none = steps[at * size]! - margin;
    for (let label = 1; label < size; label++) if (steps[at * size + label]! - none > limits[label]!) return true;
    return false;
  };
  for (let at = 0; at < count; ) {
    // A stretch begins where some label is likely enough behind `O`, and goes on while one is behind any label.
    if (!passes(at, begins)) {
      at++;
      continue;
    }
    const from = at;
    const end = reading.to[at]!;
    at++;
    while (at < end && (passes(at, goesOn) || passes(at, begins))) at++;
    for (let i = from * size; i < at * size; i++) scores[i] = steps[i]! * scale;
    // Inside a sentence, an `O` leads into it and out of it.
    if (from > reading.from[from]!)
      for (let label = 0; label < size; label++) scores[from * size + label]! += transitions[label]!;
    if (at < end)
      for (let label = 0; label < size; label++) scores[(at - 1) * size + label]! += transitions[label * size]!;
    bestPathIn(model, scores, from, at, back, path);
  }
  return path;
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
function likelihood(
  at: number,
  path: Uint8Array,
  { steps }: Scores,
  reading: Reading,
  { labels, transitions, scale }: SparseModel,
): number {
  const size = labels.length;
  const before = at > reading.from[at]! ? path[at - 1]! : -1;
  const after = at + 1 < reading.to[at]! ? path[at + 1]! : -1;
  const scoreOf = (label: number) =>
    steps[at * size + label]! * scale +
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

/** Adds the events, works and products of the rules where the chain saw nothing. */
function ruledOthers({ judged }: Reading, taken: Uint8Array, spans: TaggedSpan[]): void {
  for (let at = 0; at < judged.length; at++) {
    const name = judged[at];
    if (!name?.span || name.candidate.from !== at || !others.has(name.span.type)) continue;
    if (!taken.subarray(at, name.candidate.to).includes(1)) spans.push(name.span);
  }
}
