import type { Lexicon } from '../lexicon.ts';
import type { Piece } from '../pieces.ts';
import { organizationTitleAt, titleAt } from '../titles.ts';
import { isIn, lists } from '../vocabulary.ts';
import type { LabelledName } from './labels.ts';
import type { Reading } from './reading.ts';

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
  if (name.kind === 'organization' && organizationTitleAt(pieces, from, to)) from++;
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

/** "Nokia, Siemens and Ericsson": two names that the gazetteer knows are two, whatever joins them. Other names are what they were. */
export function knownApart(name: LabelledName, { pieces, judged }: Reading): LabelledName[] {
  const { from, to, kind } = name;
  for (let at = from + 1; at + 1 < to; at++) {
    if (!isIn(pieces[at]!, lists.conjunctions)) continue;
    const first = judged[from]?.candidate;
    const second = judged[at + 1]?.candidate;
    if (
      first?.known &&
      first.from === from &&
      first.to === at &&
      second?.known &&
      second.from === at + 1 &&
      second.to === to
    )
      return [
        { from, to: at, kind },
        { from: at + 1, to, kind },
      ];
  }
  return [name];
}

/** "Qatar Charity": a place that begins a name whose last word says that it is an organisation is that organisation. */
export function wholeBody(name: LabelledName, { judged, pieces }: Reading, labelled: Uint8Array): LabelledName {
  const ruled = name.kind === 'location' ? judged[name.from] : undefined;
  if (ruled?.span?.type !== 'organization') return name;
  const { candidate } = ruled;
  if (candidate.from !== name.from || candidate.to <= name.to) return name;
  for (let at = name.to; at < candidate.to; at++) if (labelled[at] !== 0 || !pieces[at]!.capital) return name;
  return { from: name.from, to: candidate.to, kind: 'organization' };
}

/** "The Committee": a single word behind an article that says what a body is names none. */
export function isGeneric({ from, to, kind }: LabelledName, { judged, pieces }: Reading): boolean {
  return (
    kind === 'organization' &&
    to - from === 1 &&
    from > 0 &&
    isIn(pieces[from]!, lists.organizationHeads) &&
    isIn(pieces[from - 1]!, lists.articles) &&
    !judged[from]?.candidate.known
  );
}
