import { readRows } from '../../bench/corpora.ts';
import type { WordClasses } from '../../src/entities/chain/classes.ts';
import { contextFeatures } from '../../src/entities/chain/features.ts';
import { Features, mostFeatures } from '../../src/entities/chain/keys.ts';
import { beginOf, insideOf, kindsOfName } from '../../src/entities/chain/labels.ts';
import { trimName } from '../../src/entities/chain/post-rules.ts';
import { type Reading, readPieces } from '../../src/entities/chain/reading.ts';
import { reach, readWord, type Word, wordFeatures } from '../../src/entities/chain/words.ts';
import { lexiconFor } from '../../src/entities/lexicon.ts';
import type { Piece } from '../../src/entities/pieces.ts';
import { piecesOf } from '../../src/entities/taggers/rules.ts';
import { worldFor } from '../../src/entities/world.ts';
import { english } from '../../src/preset.ts';
import { readDocument } from '../../src/sentences/index.ts';

export interface NamedDocument {
  id: string;
  text: string;
  entities: { start: number; end: number; type: string; orig: string }[];
}

/** What a set says by saying nothing of a word, and by each of its own types: the kinds of name it may be. */
export interface Scheme {
  set: string;
  /** Kinds that the set does not mark: a word without a label may be one. */
  unmarked: readonly Kind[];
  /** Set's own type → kinds; the standard four where it is not here. */
  types?: Readonly<Record<string, readonly Kind[]>>;
  weight: number;
}
type Kind = (typeof kindsOfName)[number];

const nationOrOther: readonly Kind[] = ['group', 'other'];

/** The clean sets. MISC holds nationalities and all else, unless the set's own type tells. */
export const cleanSets: readonly Scheme[] = [
  { set: 'gum.train', unmarked: nationOrOther, weight: 1 },
  { set: 'gum.dev', unmarked: nationOrOther, weight: 1 },
  { set: 'gum.test', unmarked: nationOrOther, weight: 1 },
  { set: 'wikigold.test', unmarked: [], weight: 1 },
  { set: 'redocred.dev', unmarked: [], weight: 1 },
  { set: 'redocred.test', unmarked: [], weight: 1 },
  {
    set: 'crossner.all',
    unmarked: [],
    types: { politicalparty: ['organization'], misc: nationOrOther, event: ['other'], election: ['other'] },
    weight: 1,
  },
  { set: 'btc.all', unmarked: nationOrOther, weight: 1 },
  { set: 'wnut17.train', unmarked: nationOrOther, weight: 1 },
  { set: 'wnut17.dev', unmarked: nationOrOther, weight: 1 },
];

/** The noisy set: each word may have its label, or the one that a model of the clean sets gives. */
export const noisySet: Scheme = { set: 'gmb.train', unmarked: [], weight: 1 };

/** Sequences of pieces with their features, as flat arrays: hashed keys while they are read, indexes once chosen. */
export interface Sequences {
  documents: { document: NamedDocument; reading: Reading; from: number }[];
  /** Piece → where its features begin; one more at the end. */
  starts: Int32Array;
  features: Int32Array;
  /** Piece → bit mask of its labels. */
  allowed: Uint16Array;
  /** First piece of each sequence; one more at the end. */
  sequences: Int32Array;
  /** Sequence → how much it counts. */
  weights: Float32Array;
}

class Numbers {
  values = new Int32Array(1 << 20);
  length = 0;
  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(this.values.length * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }
  all(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

/** Shares of the documents that are read once more, as careless writers have them. */
export interface Copies {
  /** In capitals. */
  capitals: number;
  /** In small letters. */
  small: number;
  /** Without marks, as flattened lists and signatures are. */
  bare: number;
}

/** Reads sets into sequences, shares of the documents twice. */
export function readSets(
  schemes: readonly Scheme[],
  classes: WordClasses,
  { capitals, small, bare }: Copies,
): Sequences {
  const words = new Map<string, { word: Word; keys: Int32Array[] }>();
  const context = new Features(mostFeatures);
  const starts = new Numbers();
  const features = new Numbers();
  const allowed = new Numbers();
  const sequences = new Numbers();
  const weights = new Numbers();
  const documents: Sequences['documents'] = [];
  const read = (piece: Piece) => {
    let found = words.get(piece.text);
    if (!found) {
      const word = readWord(piece, classes);
      const lists = Array.from({ length: 2 * reach + 1 }, () => new Features(mostFeatures));
      wordFeatures(piece, word, lists);
      found = { word, keys: lists.map(({ keys, count }) => keys.slice(0, count)) };
      words.set(piece.text, found);
    }
    return found;
  };
  const add = (document: NamedDocument, scheme: Scheme) => {
    const pieces = piecesOf(readDocument(document.text, english), english);
    const found = pieces.map(read);
    const reading = readPieces(
      pieces,
      found.map(({ word }) => word),
      english,
    );
    documents.push({ document, reading, from: starts.length });
    const masks = masksOf(document, reading, scheme);
    for (let at = 0; at < pieces.length; at++) {
      if (pieces[at]!.broken) {
        sequences.push(starts.length);
        weights.push(scheme.weight * 1000);
      }
      starts.push(features.length);
      allowed.push(masks[at]!);
      const from = reading.from[at]!;
      const to = reading.to[at]!;
      for (let other = Math.max(from, at - reach); other < Math.min(to, at + reach + 1); other++)
        for (const key of found[other]!.keys[other - at + reach]!) features.push(key);
      context.count = 0;
      contextFeatures(reading, at, context);
      for (let i = 0; i < context.count; i++) features.push(context.keys[i]!);
    }
  };
  const again = (text: string, row: NamedDocument, scheme: Scheme) => {
    // A few letters become two, and move all that follows.
    if (text.length === row.text.length) add({ ...row, text }, scheme);
  };
  for (const scheme of schemes) {
    readRows<NamedDocument>(`ner/${scheme.set}.docs.jsonl.gz`).forEach((row, i) => {
      add(row, scheme);
      if (i % Math.round(1 / capitals) === 1) again(row.text.toUpperCase(), row, scheme);
      if (i % Math.round(1 / small) === 2) again(row.text.toLowerCase(), row, scheme);
      if (i % Math.round(1 / bare) === 3) again(row.text.replace(/[.,;:!?]/g, ' '), row, scheme);
    });
  }
  starts.push(features.length);
  sequences.push(starts.length - 1);
  return {
    documents,
    starts: starts.all(),
    features: features.all(),
    allowed: Uint16Array.from(allowed.all()),
    sequences: sequences.all(),
    weights: Float32Array.from(weights.all(), (weight) => weight / 1000),
  };
}

const standard: Record<string, Kind> = { PER: 'person', ORG: 'organization', LOC: 'location', MISC: 'other' };

function masksOf(document: NamedDocument, { pieces }: Reading, scheme: Scheme): Uint16Array {
  const lexicon = lexiconFor(english);
  const { names } = worldFor(english);
  const anyOf = (kinds: readonly Kind[], label: (kind: number) => number) =>
    kinds.reduce((mask, kind) => mask | (1 << label(kindsOfName.indexOf(kind))), 0);
  const either = (kinds: readonly Kind[]) => anyOf(kinds, beginOf) | anyOf(kinds, insideOf);
  const masks = new Uint16Array(pieces.length).fill(1 | either(scheme.unmarked));
  const byStart = [...document.entities].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end, type, orig } of byStart) {
    while (at < pieces.length && pieces[at]!.end <= start) at++;
    const from = at;
    let to = from;
    while (to < pieces.length && pieces[to]!.start < end) to++;
    if (to === from) continue;
    // A name that ends inside a piece: whatever.
    if (pieces[from]!.start !== start || pieces[to - 1]!.end !== end) {
      masks.fill(0x7ff, from, to);
      continue;
    }
    let kinds = scheme.types?.[orig] ?? [standard[type]!];
    // Nationalities and creeds: what the gazetteer knows as such, whatever the set makes of them, or MISC that the set
    // itself calls a place.
    const match = type === 'LOC' ? null : names.longest(pieces, from, to);
    if (match?.length === to - from && match.entity.type === 'group') kinds = ['group'];
    else if (type === 'MISC' && orig === 'gpe') kinds = ['group'];
    else if (type === 'MISC' && orig === 'LOC') kinds = ['group', 'location'];
    const name = trimName({ from, to, kind: kinds[0]! }, pieces, lexicon);
    if (!name) continue;
    masks[name.from] = anyOf(kinds, beginOf);
    masks.fill(anyOf(kinds, insideOf), name.from + 1, name.to);
    at = Math.max(at, name.to);
  }
  return masks;
}
