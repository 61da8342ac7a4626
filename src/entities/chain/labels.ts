import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../pieces.ts';
import { titleAt } from '../titles.ts';
import { isIn, lists } from '../vocabulary.ts';

/** What the chain tells apart: the four types that have names of their own kind, and all other names as one. */
export const kindsOfName = ['person', 'organization', 'location', 'group', 'other'] as const;
export type KindOfName = (typeof kindsOfName)[number];

/** Outside, then a beginning and an inside a kind. */
export const labels: readonly string[] = ['O', ...kindsOfName.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

export const beginOf = (kind: number): number => 1 + 2 * kind;
export const insideOf = (kind: number): number => 2 + 2 * kind;

/** Pieces `[from, to)` that are one name. */
export interface LabelledName {
  from: number;
  to: number;
  kind: KindOfName;
}

/** The names of pieces `[from, to)` by their labels. An inside that continues nothing begins a name. */
export function namesOf(path: ArrayLike<number>, from: number, to: number): LabelledName[] {
  const names: LabelledName[] = [];
  for (let at = from; at < to; ) {
    const label = path[at]!;
    if (label === 0) {
      at++;
      continue;
    }
    const kind = (label - 1) >> 1;
    let end = at + 1;
    while (end < to && path[end] === insideOf(kind)) end++;
    names.push({ from: at, to: end, kind: kindsOfName[kind]! });
    at = end;
  }
  return names;
}

/**
 * The persons of a list that lost its marks, as signatures do: "Pam Butler Pam Butler Renee" is three, "Renee Renee" two.
 * Other names are what they were.
 */
export function personsApart(name: LabelledName, pieces: readonly Piece[]): LabelledName[] {
  const { from, to, kind } = name;
  if (kind !== 'person') return [name];
  const same = (one: number, other: number) => pieces[one]!.key === pieces[other]!.key;
  let next = from + 1;
  while (next < to && !same(from, next)) next++;
  const length = next - from;
  if (next === to || (length === 1 && !isIn(pieces[from]!, lists.given))) return [name];
  let end = next;
  while (end < to && end < next + length && same(from + end - next, end)) end++;
  const whole = length > 1 && end === next + length ? end : to;
  const rest = whole < to ? personsApart({ from: whole, to, kind }, pieces) : [];
  return [{ from, to: next, kind }, { from: next, to: whole, kind }, ...rest];
}

/** A name as news style has it: no office before a person, no article before a place or a body, no marks or `'s` at its ends. */
export function trimName(name: LabelledName, pieces: readonly Piece[], lexicon: Lexicon): LabelledName | null {
  let { from, to } = name;
  while (to > from && (!/[\p{L}\p{N}]/u.test(pieces[to - 1]!.text) || pieces[to - 1]!.possessive)) {
    if (/^[)!+.]$/.test(pieces[to - 1]!.text) && name.kind !== 'person') break;
    to--;
  }
  while (from < to && !/[\p{L}\p{N}]/u.test(pieces[from]!.text)) from++;
  // "the Joint Chiefs of Staff Maj. Gen. Ada Finch": an office shortened behind a body is the next one's.
  if (name.kind === 'organization')
    while (to - from > 1 && pieces[to - 1]!.text.endsWith('.') && isIn(pieces[to - 1]!, lists.titles)) to--;
  if (name.kind === 'person') {
    for (let length = titleAt(pieces, from, to, lexicon); length > 0 && from + length < to; ) {
      from += length;
      length = titleAt(pieces, from, to, lexicon);
    }
  } else if (name.kind !== 'other' && to - from > 1 && isIn(pieces[from]!, lists.articles)) {
    if (!pieces[from]!.capital || name.kind !== 'organization') from++;
  }
  return from < to ? { ...name, from, to } : null;
}
