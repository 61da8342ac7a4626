import type { EntityType } from '../schema/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Run } from './runs.ts';
import { organizationTitleAt, titleAt } from './titles.ts';
import type { KnownEntity } from './trie.ts';
import { isIn, lists } from './vocabulary.ts';
import type { World } from './world.ts';

/** Part of a run that may be one name. */
export interface Segment {
  from: number;
  to: number;
  /** An office or form of address stands right before it. */
  titled: boolean;
  /** The gazetteer knows it. */
  known: KnownEntity | null;
  /** A word inside says what it is: `Ministry`, `Inc`, `River`, `Cup`. */
  head: EntityType | 'none' | null;
}

interface SegmentContext {
  lexicon: Lexicon;
  world: World;
  /** Words that the document also writes in small letters. */
  small: ReadonlySet<string>;
}

/** Cuts a run into names: titles off, nationalities and known names apart, the rest as it stands. */
export function segmentRun(pieces: readonly Piece[], run: Run, context: SegmentContext): Segment[] {
  const { lexicon, world } = context;
  const segments: Segment[] = [];
  const { to } = run;
  let at = run.from;
  let titled = false;
  const push = (from: number, end: number, known: KnownEntity | null, head: Segment['head']): void => {
    segments.push({ from, to: end, titled, known, head });
    titled = false;
  };
  while (at < to) {
    const match = world.names.longest(pieces, at, to);
    if (
      match &&
      at + match.length === to &&
      !(match.length === 1 && !pieces[at]!.upper && isCommonStart(pieces, at, to, context))
    ) {
      push(at, to, match.entity, null);
      break;
    }
    const piece = pieces[at]!;
    if (!piece.capital && !piece.text.match(/\p{Lu}/u)) {
      at += 1;
      continue;
    }
    if (isIn(piece, lists.articles) && at + 1 < to) {
      at += 1;
      continue;
    }
    const title = titled && isIn(piece, lists.given) ? 0 : titleAt(pieces, at, to, lexicon);
    const head = headOf(pieces, at, to, run.linked);
    if (
      title > 0 &&
      at + title <= to &&
      !(
        head === 'organization' &&
        !isIn(pieces[to - 1]!, lists.titles) &&
        title < to - at &&
        !isIn(pieces[at + title]!, lists.given) &&
        title === 1 &&
        !isAddress(pieces[at]!)
      )
    ) {
      if (at + title === to) {
        // "Putin Advisor", "the Foreign Minister": an office and nobody.
        break;
      }
      titled = true;
      at += title;
      continue;
    }
    if (!match && organizationTitleAt(pieces, at, to)) {
      at += 1;
      continue;
    }
    // "New York Mayor Ada Finch": a listed name of several words begins with whatever word it likes.
    if (at === run.from && !(match && match.length > 1) && isCommonStart(pieces, at, to, context)) {
      at += 1;
      continue;
    }
    if (!match && piece.initial && at + 1 < to && world.names.longest(pieces, at + 1, to)?.entity.type === 'group') {
      // "Former German chancellor", "Every Russian unit": a word that begins the sentence, then a nationality.
      if (!isIn(piece, lists.given)) {
        at += 1;
        continue;
      }
    }
    if (match && splitsAfter(pieces, at + match.length, to, match.entity, head, context)) {
      push(at, at + match.length, match.entity, null);
      at += match.length;
      continue;
    }
    if (head && to - at > 1) {
      push(at, to, null, head);
      break;
    }
    if (isIn(piece, lists.placeModifiers) && at + 1 < to) {
      const place = world.names.longest(pieces, at + 1, to);
      if (place?.entity.type === 'location' && at + 1 + place.length === to) {
        push(at, to, null, 'location');
        break;
      }
    }
    const again = lengthAgain(pieces, segments.at(-1), at, to);
    if (again > 0) {
      push(at, at + again, null, null);
      at += again;
      continue;
    }
    let end = at + 1;
    while (end < to) {
      if (startsNextPerson(pieces, at, end, to)) break;
      if (end > at && titleAt(pieces, end, to, lexicon) > 0 && !isIn(pieces[end - 1]!, lists.particles)) {
        const length = titleAt(pieces, end, to, lexicon);
        if (end + length < to || isIn(pieces[end]!, lists.titleModifiers) || length > 1) break;
      }
      end += 1;
    }
    push(at, end, null, null);
    at = end;
  }
  return segments;
}

function isAddress(piece: Piece): boolean {
  return piece.text.length <= 5 && piece.text.length > 1;
}

/** "Regards, Pam Butler Pam Butler Renee": how long the name is that ended just here and stands here again, else 0. */
function lengthAgain(pieces: readonly Piece[], last: Segment | undefined, at: number, to: number): number {
  if (!last || last.to !== at || last.head) return 0;
  const length = last.to - last.from;
  if (length < 2 || at + length > to) return 0;
  for (let i = 0; i < length; i += 1) if (pieces[last.from + i]!.key !== pieces[at + i]!.key) return 0;
  return length;
}

/** "Pam Butler Renee Ratcliff", "Pam Butler Pam Butler": a list of names that lost its marks. */
function startsNextPerson(pieces: readonly Piece[], at: number, next: number, to: number): boolean {
  const last = pieces[next - 1]!;
  if (
    next - at >= 2 &&
    to - next >= 2 &&
    pieces[next]!.key === pieces[at]!.key &&
    pieces[next + 1]!.key === pieces[at + 1]!.key
  )
    return true;
  return (
    next - at >= 2 &&
    to - next >= 2 &&
    isIn(pieces[next]!, lists.given) &&
    isIn(pieces[at]!, lists.given) &&
    last.capital &&
    last.text.length > 2 &&
    !isIn(last, lists.given) &&
    !isIn(last, lists.particles)
  );
}

/** A word that begins a sentence, not a name. */
function isCommonStart(pieces: readonly Piece[], at: number, to: number, { small }: SegmentContext): boolean {
  const piece = pieces[at]!;
  // "date 2025-12-03 As the talks": a function word that begins a sentence nobody saw the beginning of.
  if (isIn(piece, lists.stops) && !piece.upper && !isIn(piece, lists.given)) return true;
  if (isIn(piece, lists.common)) {
    if (to - at === 1) return true;
    // "Bill Clinton", "Grant Imahara": a first name that is a noun as well. "Will Clinton" may be a question.
    const firstName = isIn(piece, lists.given) && !isIn(piece, lists.stops);
    return piece.initial && !firstName && !isIn(piece, lists.organizationStarts);
  }
  if (!piece.initial || piece.upper) return false;
  if (small.has(piece.key)) return to - at === 1 || !isIn(piece, lists.given);
  return false;
}

/** True where the known name at the front of a run is a name of its own and another begins behind it. */
function splitsAfter(
  pieces: readonly Piece[],
  at: number,
  to: number,
  known: KnownEntity,
  head: Segment['head'],
  context: SegmentContext,
): boolean {
  const { world, lexicon } = context;
  const next = pieces[at];
  if (!next) return false;
  if (titleAt(pieces, at, to, lexicon) > 0) return true;
  if (isIn(next, lists.given) && known.type !== 'person') return !(known.type === 'location' && head);
  if (head) return false;
  if (known.type === 'group') return true;
  const following = world.names.longest(pieces, at, to);
  if (following === null || at + following.length < to || following.entity.type === 'group') return false;
  // "U.S. Treasury": a body of which many countries have one.
  return !(
    following.entity.type === 'organization' &&
    known.identifiers?.['iso3166'] &&
    isIn(next, lists.organizationHeads)
  );
}

/** What a word of the name says of its kind: its last word, its legal form, or the first before a linker. */
function headOf(pieces: readonly Piece[], from: number, to: number, linked: boolean): Segment['head'] {
  const last = pieces[to - 1]!;
  const first = pieces[from]!;
  if (to - from < 2) return null;
  if (isIn(last, lists.companySuffixes)) return 'organization';
  if (linked) {
    for (let index = from; index < to; index += 1) {
      const piece = pieces[index]!;
      if (!piece.capital && isIn(piece, lists.linkers)) {
        for (let before = from; before < index; before += 1) {
          const word = pieces[before]!;
          if (isIn(word, lists.eventStarts)) return 'event';
          if (isIn(word, lists.organizationStarts) || isIn(word, lists.organizationHeads)) return 'organization';
          if (isIn(word, lists.placeStarts)) return 'location';
        }
        break;
      }
    }
  }
  if (isIn(last, lists.organizationHeads)) return 'organization';
  if (isIn(last, lists.eventHeads)) return 'event';
  if (isIn(last, lists.placeHeads)) return 'location';
  if (isIn(last, lists.workHeads)) return 'work';
  if (isIn(first, lists.placeStarts)) return 'location';
  if (isIn(first, lists.eventStarts)) return 'event';
  for (let index = from; index < to; index += 1) if (pieces[index]!.mark === '&') return 'organization';
  return null;
}
