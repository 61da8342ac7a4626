import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { phraseAt } from './titles.ts';
import { isIn, lists } from './vocabulary.ts';

/** Pieces `[from, to)` that stand together as capitals do in a name. */
export interface Run {
  from: number;
  to: number;
  /** The run was carried over a linker: "Ministry of Foreign Affairs". */
  linked: boolean;
}

/** "Bashar al-Assad", "Abd el-Fattah", "Zia ul-Haq": the article is part of the name that it is written with. */
const arabicArticle = /^(?:a[dlnrstz]|e[ls]|u[dl])-\p{Lu}/u;

/** No name is longer, in words; what is longer are headlines, lists and shouting. */
const longest = 24;

/** The capital runs of a sentence, joined over particles ("van"), ampersands and the linkers of organisations and events. */
export function findRuns(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): Run[] {
  const runs: Run[] = [];
  let at = from;
  while (at < to) {
    if (!startsName(pieces, at, to)) {
      at += 1;
      continue;
    }
    const run = extend(pieces, at, to, lexicon);
    runs.push(run);
    at = run.to;
  }
  return runs;
}

function isNameWord(piece: Piece): boolean {
  if (!piece.capital || isIn(piece, lists.calendar)) return false;
  // "Miami I was": a pronoun that is written with a capital wherever it stands.
  return piece.text.length > 1 || !isIn(piece, lists.stops);
}

function startsName(pieces: readonly Piece[], at: number, to: number): boolean {
  const piece = pieces[at]!;
  if (piece.capital) return !isIn(piece, lists.calendar) || startsPerson(pieces, at, to);
  return piece.lateCapital;
}

/** "singer April Jones": a month before another capital is a first name, unless a small word leads to it ("in May"). */
function startsPerson(pieces: readonly Piece[], at: number, to: number): boolean {
  const piece = pieces[at]!;
  const next = pieces[at + 1];
  if (piece.initial || at + 1 >= to || !next || !isIn(piece, lists.months)) return false;
  return isNameWord(next) && !next.upper && !next.broken && !(at > 0 && isIn(pieces[at - 1]!, lists.stops));
}

function extend(pieces: readonly Piece[], from: number, to: number, lexicon: Lexicon): Run {
  let end = from + 1;
  let linked = false;
  while (end < to && end - from < longest) {
    const piece = pieces[end]!;
    if (piece.broken) break;
    if (isNameWord(piece) || arabicArticle.test(piece.text)) {
      end += 1;
      continue;
    }
    const over = bridge(pieces, from, end, to, lexicon);
    if (over === 0) break;
    if (!isIn(piece, lists.particles) && piece.mark !== '&') linked = true;
    end += over;
  }
  return { from, to: end, linked };
}

/** How many pieces lead from a run over small words to the next capital; 0 where nothing carries it on. */
function bridge(pieces: readonly Piece[], from: number, at: number, to: number, lexicon: Lexicon): number {
  const piece = pieces[at]!;
  let length = 1;
  if (piece.mark === '&') return nextCapital(pieces, at, length, to);
  if (!piece.word) return 0;
  // "Secretary of State Marco Rubio": an office of several words in front of a name.
  const phrase = phraseAt(pieces, at - 1, to, lexicon);
  if (phrase > 0) return phrase - 1;
  const conjunction = isIn(piece, lists.conjunctions);
  const linker = isIn(piece, lists.linkers);
  // "Olaf Scholz den Vorstand": a particle that is an article too needs another before it, as in "von der Leyen".
  if (isIn(piece, lists.particles) && isIn(piece, lists.articles) && lexicon.nounsCapitalized) return 0;
  if (isIn(piece, lists.particles) && (!linker || !carries(pieces, from, at, lexicon))) {
    while (at + length < to && isIn(pieces[at + length]!, lists.particles) && !pieces[at + length]!.capital)
      length += 1;
    return nextCapital(pieces, at, length, to);
  }
  if (conjunction) {
    // "Ministry of Agriculture and Fisheries": only after a linker, and where no new head begins.
    const hasLinker = pieces.slice(from, at).some((before) => !before.capital && isIn(before, lists.linkers));
    const after = pieces[at + 1];
    if (!hasLinker || !after || isIn(after, lists.organizationStarts) || !carries(pieces, from, at, lexicon)) return 0;
    const beyond = pieces[at + 2];
    return after.capital && !after.upper && !after.broken && !(beyond?.capital && isIn(beyond, lists.organizationHeads))
      ? 2
      : 0;
  }
  if (!linker || !carries(pieces, from, at, lexicon)) return 0;
  while (at + length < to && length < 3) {
    const word = pieces[at + length]!;
    if (word.capital || !(isIn(word, lists.linkers) || isIn(word, lists.articles))) break;
    length += 1;
  }
  return nextCapital(pieces, at, length, to);
}

function nextCapital(pieces: readonly Piece[], at: number, length: number, to: number): number {
  const next = pieces[at + length];
  return next && at + length < to && !next.broken && isNameWord(next) ? length + 1 : 0;
}

/** True where a word of the run asks for a linker: `Ministry`, `Battle`, `Gulf`. */
function carries(pieces: readonly Piece[], from: number, at: number, lexicon: Lexicon): boolean {
  const [first] = lexicon.linkers;
  // Beyond the first linker of the language ("of"), only organisations go on: "Campaign for …", not "Gulf for".
  const surest = pieces[at]!.key === first;
  for (let index = from; index < at; index += 1) {
    const word = pieces[index]!;
    if (isIn(word, lists.organizationStarts)) return true;
    if (surest && index >= at - 1 && (isIn(word, lists.eventStarts) || isIn(word, lists.placeStarts))) return true;
  }
  return false;
}
