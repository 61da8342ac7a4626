import { bestPath, marginals, type SparseModel, unpackSparseModel } from '../../labeller/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import type { EntityType, TaggedSpan, TextDocument } from '../../schema/index.ts';
import { unpackClasses } from '../chain/classes.ts';
import { contextFeatures } from '../chain/features.ts';
import { type LabelledName, namesOf, trimName } from '../chain/labels.ts';
import type { NameModel } from '../chain/model.ts';
import { type Reading, readPieces } from '../chain/reading.ts';
import { reach, readWord, type Word, type WordKnowledge, wordFeatures } from '../chain/words.ts';
import { type Lexicon, lexiconFor } from '../lexicon.ts';
import type { Piece } from '../pieces.ts';
import type { Tagger } from '../tagger.ts';
import { worldFor } from '../world.ts';
import { piecesOf } from './rules.ts';

/** A word with the sums of its weights, `[distance * labels + label]`: most words of a text were read before. */
interface WeighedWord {
  word: Word;
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

/** A word whose other labels lie this many log-odds below `O` is no part of a name, whatever its neighbours are. */
const sure = 8;

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
  const weighed = pieces.map(({ text }) => weigh(text, known));
  const reading = readPieces(
    pieces,
    weighed.map(({ word }) => word),
    known.pack,
  );
  const scores = scorePieces(reading, weighed, known.model);
  const spans: TaggedSpan[] = [];
  const taken = new Uint8Array(pieces.length);
  for (const [from, to] of doubtful(reading, scores, known.model)) {
    const size = known.model.labels.length;
    const region = scores.slice(from * size, to * size);
    const path = bestPath(known.model, region);
    const names = namesOf(path, from);
    if (names.length === 0) continue;
    const likely = marginals(known.model, region);
    for (const name of names) {
      taken.fill(1, name.from, name.to);
      const trimmed = trimName(name, pieces, known.knowledge.lexicon);
      const type = trimmed && typeOf(trimmed, reading, known.knowledge.lexicon);
      if (!trimmed || !type) continue;
      let score = 1;
      for (let at = trimmed.from; at < trimmed.to; at++)
        score = Math.min(score, likely[(at - from) * size + path[at - from]!]!);
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
    for (const key of keys) addRow(model, key, sums, distance * size);
  });
  found = { word, sums };
  if (words.size >= mostWords) words.clear();
  words.set(text, found);
  return found;
}

function addRow({ keys, rows, labels }: SparseModel, key: number, into: Int32Array, at: number): void {
  const row = keys.row(key);
  if (row < 0) return;
  const size = labels.length;
  const from = row * size;
  for (let label = 0; label < size; label++) into[at + label]! += rows[from + label]!;
}

/** What the features of each piece say of each label: `[piece * labels + label]`, in log-odds. */
function scorePieces(reading: Reading, weighed: readonly WeighedWord[], model: SparseModel): Float64Array {
  const size = model.labels.length;
  const count = weighed.length;
  const steps = new Int32Array(count * size);
  let base = 0;
  const emit = (key: number) => addRow(model, key, steps, base);
  for (let at = 0; at < count; at++) {
    base = at * size;
    const to = Math.min(reading.to[at]!, at + reach + 1);
    for (let other = Math.max(reading.from[at]!, at - reach); other < to; other++) {
      const { sums } = weighed[other]!;
      const from = (other - at + reach) * size;
      for (let label = 0; label < size; label++) steps[base + label]! += sums[from + label]!;
    }
    contextFeatures(reading, at, emit);
  }
  return Float64Array.from(steps, (step) => step * model.scale);
}

/** Stretches of pieces that may hold a name, with a piece on either side that does not: the chain need read no others. */
function* doubtful(reading: Reading, scores: Float64Array, { labels }: SparseModel): Generator<[number, number]> {
  const size = labels.length;
  const count = reading.pieces.length;
  const isSure = (at: number): boolean => {
    const outside = scores[at * size]! - sure;
    for (let label = 1; label < size; label++) if (scores[at * size + label]! > outside) return false;
    return true;
  };
  for (let at = 0; at < count; ) {
    if (isSure(at)) {
      at++;
      continue;
    }
    const from = at;
    const end = reading.to[at]!;
    while (at < end && !isSure(at)) at++;
    yield [Math.max(from - 1, reading.from[from]!), Math.min(at + 1, end)];
  }
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
function typeOf({ from, to, kind }: LabelledName, reading: Reading, lexicon: Lexicon): EntityType | null {
  if (kind !== 'other') return kind;
  for (let at = from; at < to; at++) {
    const type = reading.judged[at]?.span?.type;
    if (type && others.has(type)) return type;
  }
  const last = reading.pieces[to - 1]!.key;
  if (lexicon.eventHeads.has(last) || lexicon.eventStarts.has(reading.pieces[from]!.key)) return 'event';
  return lexicon.workHeads.has(last) || isQuoted(reading.pieces, from, to) ? 'work' : null;
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
