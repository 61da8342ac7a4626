import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';

/** Pieces `[from, to)` that stand together as capitals do in a name. */
export interface Run {
  from: number;
  to: number;
  /** The run was carried over a linker: "Ministry of Foreign Affairs". */
  linked: boolean;
}

/** No name is longer, in words; what is longer are headlines, lists and shouting. */
const longest = 24;

/** The capital runs of a sentence, joined over particles ("van"), ampersands and the linkers of organisations and events. */
export function findRuns(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): Run[] {
  const runs: Run[] = [];
  let at = from;
  while (at < to) {
    if (!startsName(pieces, at, to, lexicon)) {
      at += 1;
      continue;
    }
    const run = extend(pieces, at, to, lexicon);
    runs.push(run);
    at = run.to;
  }
  return runs;
}

function isNameWord(piece: Piece, lexicon: Lexicon): boolean {
  if (!piece.capital || lexicon.calendar.has(piece.key)) return false;
  // "Miami I was": a pronoun that is written with a capital wherever it stands.
  return piece.text.length > 1 || !lexicon.stops.has(piece.key);
}

function startsName(pieces: readonly Piece[], at: number, to: number, lexicon: Lexicon): boolean {
  const piece = pieces[at]!;
  if (piece.capital) return !lexicon.calendar.has(piece.key) || startsPerson(pieces, at, to, lexicon);
  // "al-Shabaab", "iPhone", "eBay": a small letter before a capital.
  return piece.word && /^\p{Ll}{1,2}-?\p{Lu}/u.test(piece.text);
}

/** "singer April Jones": a month before another capital is a first name, unless a small word leads to it ("in May"). */
function startsPerson(pieces: readonly Piece[], at: number, to: number, lexicon: Lexicon): boolean {
  const piece = pieces[at]!;
  const next = pieces[at + 1];
  if (piece.initial || at + 1 >= to || !next || !lexicon.months.has(piece.key)) return false;
  return isNameWord(next, lexicon) && !next.upper && !next.broken && !lexicon.stops.has(pieces[at - 1]?.key ?? '');
}

function extend(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): Run {
  let end = from + 1;
  let linked = false;
  while (end < to && end - from < longest) {
    const piece = pieces[end]!;
    if (piece.broken) break;
    if (isNameWord(piece, lexicon)) {
      end += 1;
      continue;
    }
    const over = bridge(pieces, from, end, to, lexicon);
    if (over === 0) break;
    if (!lexicon.particles.has(piece.key) && piece.mark !== '&') linked = true;
    end += over;
  }
  return { from, to: end, linked };
}

/** How many pieces lead from a run over small words to the next capital; 0 where nothing carries it on. */
function bridge(pieces: readonly Piece[], from: number, at: number, to: number, lexicon: Lexicon): number {
  const piece = pieces[at]!;
  let length = 1;
  if (piece.mark === '&') return nextCapital(pieces, at, length, to, lexicon);
  if (!piece.word) return 0;
  // "Secretary of State Marco Rubio": an office of several words in front of a name.
  for (const phrase of lexicon.titlePhrases.get(pieces[at - 1]!.key) ?? []) {
    const whole = phrase.length <= to - at + 1 && phrase.every((word, offset) => pieces[at - 1 + offset]!.key === word);
    if (whole) return phrase.length - 1;
  }
  const conjunction = lexicon.conjunctions.has(piece.key);
  const linker = lexicon.linkers.has(piece.key);
  if (lexicon.particles.has(piece.key) && (!linker || !carries(pieces, from, at, lexicon))) {
    while (at + length < to && lexicon.particles.has(pieces[at + length]!.key) && !pieces[at + length]!.capital)
      length += 1;
    return nextCapital(pieces, at, length, to, lexicon);
  }
  if (conjunction) {
    // "Ministry of Agriculture and Fisheries": only after a linker, and where no new head begins.
    const hasLinker = pieces.slice(from, at).some((before) => !before.capital && lexicon.linkers.has(before.key));
    const after = pieces[at + 1];
    if (!hasLinker || !after || lexicon.organizationStarts.has(after.key) || !carries(pieces, from, at, lexicon))
      return 0;
    const beyond = pieces[at + 2];
    return after.capital &&
      !after.upper &&
      !after.broken &&
      !(beyond?.capital && lexicon.organizationHeads.has(beyond.key))
      ? 2
      : 0;
  }
  if (!linker || !carries(pieces, from, at, lexicon)) return 0;
  while (at + length < to && length < 3) {
    const word = pieces[at + length]!;
    if (word.capital || !(lexicon.linkers.has(word.key) || lexicon.articles.has(word.key))) break;
    length += 1;
  }
  return nextCapital(pieces, at, length, to, lexicon);
}

function nextCapital(pieces: readonly Piece[], at: number, length: number, to: number, lexicon: Lexicon): number {
  const next = pieces[at + length];
  return next && at + length < to && !next.broken && isNameWord(next, lexicon) ? length + 1 : 0;
}

/** True where a word of the run asks for a linker: `Ministry`, `Battle`, `Gulf`. */
function carries(pieces: readonly Piece[], from: number, at: number, lexicon: Lexicon): boolean {
  const [first] = lexicon.linkers;
  // Beyond the first linker of the language ("of"), only organisations go on: "Campaign for …", not "Gulf for".
  const surest = pieces[at]!.key === first;
  for (let index = from; index < at; index += 1) {
    const { key } = pieces[index]!;
    if (lexicon.organizationStarts.has(key)) return true;
    if (surest && index >= at - 1 && (lexicon.eventStarts.has(key) || lexicon.placeStarts.has(key))) return true;
  }
  return false;
}
