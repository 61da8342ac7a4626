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

/** The names of a sequence of labels that starts at piece `first`. An inside that continues nothing begins a name. */
export function namesOf(path: ArrayLike<number>, first: number): LabelledName[] {
  const names: LabelledName[] = [];
  for (let i = 0; i < path.length; ) {
    const label = path[i]!;
    if (label === 0) {
      i++;
      continue;
    }
    const kind = (label - 1) >> 1;
    let end = i + 1;
    while (end < path.length && path[end] === insideOf(kind)) end++;
    names.push({ from: first + i, to: first + end, kind: kindsOfName[kind]! });
    i = end;
  }
  return names;
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
