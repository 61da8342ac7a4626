import type { LanguagePack } from '../../languages/index.ts';
import type { EntityType, TaggedSpan, TextDocument } from '../../schema/index.ts';
import { addVotes, type Votes, votesOfContext, votesOfWords } from '../cues.ts';
import { type Lexicon, lexiconFor } from '../lexicon.ts';
import { type Piece, toPieces } from '../pieces.ts';
import { findRuns } from '../runs.ts';
import { type Segment, segmentRun } from '../segment.ts';
import { type SentenceStyle, styleOf } from '../sentence-style.ts';
import type { Tagger } from '../tagger.ts';
import type { Match } from '../trie.ts';
import { isIn, lists, vocabularyFor } from '../vocabulary.ts';
import { type World, worldFor } from '../world.ts';

interface Candidate extends Segment {
  key: string;
  style: SentenceStyle;
  /** The sentence's pieces. */
  sentenceFrom: number;
  sentenceTo: number;
  context: Votes;
  /** A noun follows that makes the person a body: "the Trump administration". */
  body: boolean;
}

interface Group {
  candidates: Candidate[];
  votes: Votes;
  head: Segment['head'];
  known: Candidate['known'];
  /** Seen where a capital means a name: inside a sentence of prose. */
  inside: boolean;
  titled: boolean;
}

/** Below this sum of votes an unknown run is no name. */
const threshold = 1.5;

/**
 * The default tagger: capital runs, cut and typed by the pack's name words, the shipped gazetteer, the words around
 * them and the other mentions of the same name in the document. Scores are a logistic function of the evidence.
 *
 * @example
 * ```ts
 * import { english } from 'copydesk';
 * import { ruleTagger } from 'copydesk/entities';
 *
 * const spans = ruleTagger(english).tag(document);
 * ```
 */
export function ruleTagger(pack: LanguagePack): Tagger {
  return {
    name: 'rules',
    tag: (document) => {
      if (!pack.names) return [];
      const pieces = piecesOf(document, pack);
      const { names, sentences } = judgeNames(pieces, pack);
      const spans = [...names.flatMap(({ span }) => span ?? []), ...shoutedNames(pieces, sentences, worldFor(pack))];
      return spans.sort((a, b) => a.start - b.start);
    },
  };
}

/** A candidate of the rules, with all that spoke for and against it, and the name it makes, if any. */
export interface JudgedName {
  candidate: Candidate;
  group: Group;
  /** The name of a person in full elsewhere has it as its first or last word. */
  personPart: boolean;
  span: TaggedSpan | null;
}

/** The pieces of a document as the rules of a language cut them. */
export function piecesOf(document: TextDocument, pack: LanguagePack): Piece[] {
  return toPieces(document, vocabularyFor(pack));
}

/** Pieces `[from, to)` that no line ends between. */
export interface StyledSentence {
  from: number;
  to: number;
  style: SentenceStyle;
}

/** What the rules see in a document. */
export interface Judgement {
  sentences: StyledSentence[];
  /** Keys of the words that it also writes in small letters. */
  small: ReadonlySet<string>;
  /** Every capital run that may be a name, and what the rules make of it. */
  names: JudgedName[];
}

export function judgeNames(pieces: readonly Piece[], pack: LanguagePack): Judgement {
  const lexicon = lexiconFor(pack);
  const world = worldFor(pack);
  const sentences = styledSentences(pieces);
  const small = new Set<string>();
  for (const piece of pieces) if (piece.word && !piece.capital) small.add(piece.key);
  const groups = groupByName(collect(pieces, sentences, small, lexicon, world), pieces, lexicon, world);
  const persons = personParts(groups, pieces);
  const names: JudgedName[] = [];
  for (const group of groups.values())
    for (const candidate of group.candidates)
      names.push({
        candidate,
        group,
        personPart: persons.has(candidate.key),
        span: decide(candidate, group, pieces, lexicon, persons),
      });
  return { sentences, small, names };
}

function styledSentences(pieces: readonly Piece[]): StyledSentence[] {
  const sentences: StyledSentence[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = from + 1;
    while (to < pieces.length && !pieces[to]!.broken) to += 1;
    sentences.push({ from, to, style: styleOf(pieces, from, to) });
    from = to;
  }
  return sentences;
}

function collect(
  pieces: readonly Piece[],
  sentences: readonly StyledSentence[],
  small: ReadonlySet<string>,
  lexicon: Lexicon,
  world: World,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { from, to, style } of sentences) {
    const segments: Segment[] = [];
    for (const run of findRuns(pieces, from, to, lexicon)) {
      for (const segment of segmentRun(pieces, run, { lexicon, world, small })) {
        const last = segments.at(-1);
        if (last && ownedBy(last, segment, pieces)) segments[segments.length - 1] = { ...segment, from: last.from };
        else segments.push(segment);
      }
    }
    for (const segment of segments) candidates.push(candidate(pieces, segment, style, from, to, lexicon));
  }
  return candidates;
}

/** "Uganda's Supreme Court", "Hawke's Bay Council": what owns an organisation of several words is part of its name. */
function ownedBy(owner: Segment, owned: Segment, pieces: readonly Piece[]): boolean {
  return (
    owned.head === 'organization' &&
    !owned.titled &&
    !owner.titled &&
    owner.head === null &&
    owner.to + 1 === owned.from &&
    pieces[owner.to]!.possessive &&
    owned.to - owned.from > 1 &&
    owner.to - owner.from < 3
  );
}

function candidate(
  pieces: readonly Piece[],
  segment: Segment,
  style: SentenceStyle,
  sentenceFrom: number,
  sentenceTo: number,
  lexicon: Lexicon,
): Candidate {
  let { key } = pieces[segment.from]!;
  for (let index = segment.from + 1; index < segment.to; index += 1) key += ` ${pieces[index]!.key}`;
  const next = segment.to < sentenceTo ? pieces[segment.to] : undefined;
  return {
    // Field by field: a spread costs more here than all the rest.
    from: segment.from,
    to: segment.to,
    titled: segment.titled,
    known: segment.known,
    head: segment.head,
    key,
    style,
    sentenceFrom,
    sentenceTo,
    context: votesOfContext(pieces, segment, sentenceFrom, sentenceTo, lexicon),
    body: next !== undefined && !next.broken && isIn(next, lists.bodies),
  };
}

function groupByName(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  lexicon: Lexicon,
  world: World,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const item of candidates) {
    let group = groups.get(item.key);
    if (!group) {
      const votes = votesOfWords(pieces, item.from, item.to, lexicon, world);
      group = { candidates: [], votes, head: null, known: null, inside: false, titled: false };
      groups.set(item.key, group);
    }
    // A second and third mention say less than the first.
    addVotes(group.votes, item.context, 1 / Math.sqrt(group.candidates.length + 1));
    group.candidates.push(item);
    group.head ??= item.head;
    group.known ??= item.known;
    group.titled ||= item.titled;
    group.inside ||= item.style === 'prose' && !pieces[item.from]!.initial;
  }
  return groups;
}

/** Last and first words of the persons named in full: what a later mention is shortened to. */
function personParts(groups: ReadonlyMap<string, Group>, pieces: readonly Piece[]): Set<string> {
  const parts = new Set<string>();
  for (const group of groups.values()) {
    const first = group.candidates[0]!;
    if (group.known || group.head || first.to - first.from < 2 || winner(group.votes) !== 'person') continue;
    if (group.votes.person < threshold + 0.5) continue;
    let last = first.to - 1;
    if (isIn(pieces[last]!, lists.personSuffixes)) last -= 1;
    parts.add(pieces[last]!.key);
    parts.add(pieces[first.from]!.key);
    // "von der Leyen": a surname with its particles.
    for (let index = last - 1; index > first.from && !pieces[index]!.capital; index -= 1) {
      parts.add(
        pieces
          .slice(index, last + 1)
          .map((piece) => piece.key)
          .join(' '),
      );
    }
  }
  return parts;
}

function winner(votes: Votes): keyof Votes {
  if (votes.person >= votes.organization && votes.person >= votes.location) return 'person';
  return votes.organization >= votes.location ? 'organization' : 'location';
}

function decide(
  item: Candidate,
  group: Group,
  pieces: readonly Piece[],
  lexicon: Lexicon,
  persons: ReadonlySet<string>,
): TaggedSpan | null {
  const first = pieces[item.from]!;
  const single = item.to - item.from === 1;
  const known = item.known;
  const person = single && persons.has(item.key);
  if (item.style === 'table' && first.upper && hasNumber(item, pieces)) return null;
  if (known) {
    const turned =
      known.type !== 'group' &&
      single &&
      (item.titled || (person && item.context.location <= 0 && known.type === 'location'));
    if (turned) return span(item, pieces, 'person', 2.5, 'person-part');
    if (first.initial && single && !group.inside && isIn(first, lists.common)) return null;
    return {
      ...span(item, pieces, known.type, 3.5, 'gazetteer'),
      name: known.name,
      ...(known.identifiers && { identifiers: known.identifiers }),
    };
  }
  if (item.body && !known && !item.head && (!first.upper || !single || person)) return null;
  if (isShouted(item, pieces)) return null;
  if (item.style === 'shout' || (item.style === 'table' && single && first.upper)) return null;
  if (item.head === 'none') return null;
  if (item.head) {
    if (item.titled && item.head === 'organization') return span(item, pieces, 'person', 1.5, 'title');
    return span(item, pieces, item.head, 2.5, 'head');
  }
  const votes = { ...group.votes };
  addVotes(votes, item.context, 0.5);
  if (person) votes.person += 4;
  const type = winner(votes);
  let sum = votes[type];
  if (single && !person) {
    if (
      isIn(first, lists.organizationHeads) ||
      isIn(first, lists.titles) ||
      isIn(first, lists.placeHeads) ||
      isIn(first, lists.workHeads)
    )
      return null;
    if (!group.inside) sum -= first.upper ? 0.6 : 1.8;
    if (item.style !== 'prose') sum -= 1.5;
    if (lexicon.nounsCapitalized) sum -= 3;
  } else if (!person) {
    if (!group.inside) sum -= 0.5;
    if (item.style === 'headline' && !group.inside) sum -= 2;
    if (lexicon.nounsCapitalized && type !== 'person') sum -= 3;
  }
  if (sum < threshold) return null;
  return span(item, pieces, type, sum, person ? 'person-part' : item.titled ? 'title' : 'context');
}

/**
 * Names that are sure where every letter is a capital, which then says nothing: countries, peoples, listed names of several
 * words, and first names in front of surnames.
 */
function shoutedNames(pieces: readonly Piece[], sentences: readonly StyledSentence[], { names }: World): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (const { from, to, style } of sentences) {
    if (style !== 'shout') continue;
    for (let at = from; at < to; ) {
      const match = names.longest(pieces, at, to);
      const listed = match && isSureShouted(match, pieces[at]!) ? match : null;
      const length = listed?.length ?? (isShoutedPerson(pieces, at, to) ? 2 : 0);
      if (length > 0) {
        const { name, identifiers, type = 'person' as const } = listed?.entity ?? {};
        spans.push({
          start: pieces[at]!.start,
          end: pieces[at + length - 1]!.end,
          type,
          score: 0.8,
          rule: 'shouted',
          ...(name !== undefined && { name }),
          ...(identifiers && { identifiers }),
        });
      }
      at += Math.max(1, length);
    }
  }
  return spans;
}

function isSureShouted({ length, entity }: Match, first: Piece): boolean {
  if (length > 1) return true;
  const isPlaceOrPeople = entity.type === 'group' || entity.identifiers?.['iso3166'] !== undefined;
  // "TELL US" is no country.
  return isPlaceOrPeople && first.text.length > 2 && !isIn(first, lists.common | lists.stops);
}

function isShoutedPerson(pieces: readonly Piece[], at: number, to: number): boolean {
  const next = at + 1 < to ? pieces[at + 1]! : null;
  return (
    next !== null && isIn(pieces[at]!, lists.given) && !isIn(pieces[at]!, lists.common) && isIn(next, lists.family)
  );
}

/** A line of a table: "BP 1.1% 27.21". */
function hasNumber(item: Candidate, pieces: readonly Piece[]): boolean {
  for (let index = item.sentenceFrom; index < item.sentenceTo && index < item.sentenceFrom + 40; index += 1) {
    if (/^[\d%]/.test(pieces[index]!.text)) return true;
  }
  return false;
}

/** Four words and more in capitals throughout are emphasis, not a name. */
function isShouted(item: Candidate, pieces: readonly Piece[]): boolean {
  let upper = 0;
  for (let index = item.from; index < item.to; index += 1) if (pieces[index]!.upper) upper += 1;
  return upper >= 4;
}

function span(item: Candidate, pieces: readonly Piece[], type: EntityType, evidence: number, rule: string): TaggedSpan {
  return {
    start: pieces[item.from]!.start,
    end: pieces[item.to - 1]!.end,
    type,
    score: Math.round(1000 / (1 + Math.exp(-evidence + 0.5))) / 1000,
    rule,
  };
}
