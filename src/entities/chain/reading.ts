import { hash } from '../../characters/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import type { EntityType } from '../../schema/index.ts';
import type { Piece } from '../pieces.ts';
import type { SentenceStyle } from '../sentence-style.ts';
import { type JudgedName, judgeNames, type StyledSentence } from '../taggers/rules.ts';
import { isIn, lists } from '../vocabulary.ts';
import { worldFor } from '../world.ts';
import { forms, type Word } from './words.ts';

/** A candidate with the hashes that its features share, signed as {@link Word.hash}. */
export interface HashedName extends JudgedName {
  /** Of all its words. */
  key: number;
  /** Of the last letters of its last word. */
  end: number;
  /** Of the rule that made it a name, else 0. */
  rule: number;
  /** Of what its head word makes of it, else 0. */
  head: number;
}

/** A document as the chain sees it: its words, and what the rules and the rest of the document say of them. */
export interface Reading {
  pieces: readonly Piece[];
  words: readonly Word[];
  /** Where the sentence of each piece begins and ends. */
  from: Int32Array;
  to: Int32Array;
  style: Uint8Array;
  /** Most of its sentences begin with a small letter, so that names may be written with one. */
  casual: boolean;
  /** The candidate of the rules that each piece is part of, or null. */
  judged: readonly (HashedName | null)[];
  /** What the rules made of each piece: {@link place}, 0 for no name. */
  ruled: Uint8Array;
  /** What the gazetteer knows there: {@link place}, 0 for nothing. */
  known: Uint8Array;
  /** What the rules mostly made of the longer names that have this word elsewhere in the document, 0 for nothing. */
  elsewhere: Map<string, Uint16Array>;
  /** Types of the names whose initials are these letters. */
  acronyms: Map<string, number>;
  /** Words that the document also writes in small letters. */
  small: ReadonlySet<string>;
}

const styles: readonly SentenceStyle[] = ['prose', 'headline', 'shout', 'table'];
const types: readonly EntityType[] = ['person', 'organization', 'location', 'group', 'event', 'work', 'product'];

/** A type and whether a name begins or goes on, as one number above 0. */
const place = (type: EntityType, begins: boolean): number => 1 + types.indexOf(type) * 2 + (begins ? 0 : 1);

export const typeCount = types.length;
export const typeNumber = (type: EntityType): number => types.indexOf(type);

export function readPieces(pieces: readonly Piece[], words: readonly Word[], pack: LanguagePack): Reading {
  const count = pieces.length;
  const { names: listed } = worldFor(pack);
  const { names, sentences, small } = judgeNames(pieces, pack);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const style = new Uint8Array(count);
  const ruled = new Uint8Array(count);
  const known = new Uint8Array(count);
  for (const sentence of sentences) {
    from.fill(sentence.from, sentence.from, sentence.to);
    to.fill(sentence.to, sentence.from, sentence.to);
    style.fill(styles.indexOf(sentence.style), sentence.from, sentence.to);
    for (let at = sentence.from; at < sentence.to; ) {
      const match = words[at]!.form === forms.mark ? null : listed.longest(pieces, at, sentence.to);
      if (!match) {
        at++;
        continue;
      }
      for (let i = 0; i < match.length; i++) known[at + i] = place(match.entity.type, i === 0);
      at += match.length;
    }
  }
  const judged = new Array<HashedName | null>(count).fill(null);
  const elsewhere = new Map<string, Uint16Array>();
  const acronyms = new Map<string, number>();
  for (const { candidate, group, personPart, span } of names) {
    const hashed: HashedName = {
      candidate,
      group,
      personPart,
      span,
      key: hash(candidate.key) | 0,
      end: hash(pieces[candidate.to - 1]!.key.slice(-3)) | 0,
      rule: span ? hash(span.rule) | 0 : 0,
      head: candidate.head ? hash(candidate.head) & 0xfff : 0,
    };
    let initials = '';
    for (let at = candidate.from; at < candidate.to; at++) {
      judged[at] = hashed;
      if (span) ruled[at] = place(span.type, at === candidate.from);
      if (pieces[at]!.capital) initials += pieces[at]!.key[0] ?? '';
    }
    if (!span || candidate.to - candidate.from < 2) continue;
    for (let at = candidate.from; at < candidate.to; at++) {
      const piece = pieces[at]!;
      if (!piece.capital || isIn(piece, lists.common)) continue;
      let counts = elsewhere.get(piece.key);
      if (!counts) {
        counts = new Uint16Array(typeCount);
        elsewhere.set(piece.key, counts);
      }
      counts[typeNumber(span.type)]!++;
    }
    if (initials.length > 1) acronyms.set(initials, typeNumber(span.type));
  }
  return {
    pieces,
    words,
    from,
    to,
    style,
    casual: isCasual(pieces, sentences),
    judged,
    ruled,
    known,
    elsewhere,
    acronyms,
    small,
  };
}

function isCasual(pieces: readonly Piece[], sentences: readonly StyledSentence[]): boolean {
  let small = 0;
  let all = 0;
  for (const { from } of sentences) {
    if (!pieces[from]!.word) continue;
    all++;
    if (!pieces[from]!.capital) small++;
  }
  return small * 2 > all;
}
