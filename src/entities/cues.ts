import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import type { Segment } from './segment.ts';
import { isIn, lists } from './vocabulary.ts';
import type { World } from './world.ts';

/** What speaks for each of the kinds that rules can tell apart, in units of log-odds. */
export interface Votes {
  person: number;
  organization: number;
  location: number;
}

const noVotes = (): Votes => ({ person: 0, organization: 0, location: 0 });

const personEnding =
  /(?:sky|skyy|skyj|skii|enko|shvili|adze|ević|evic|ović|ovic|inski|owski|ewski|ov|ova|ev|eva|yan|ian|oğlu|oglu|sson|ssen|escu|opoulos|idis|akis|nejad|zadeh|ullah|uddin)$/u;
/** "O'Neill", "McAllister" */
const personStart = /^(?:o'|mc)\p{L}{3,}$/u;
const placeEnding =
  /(?:stan|burg|borough|ville|grad|shire|land|lands|abad|pur|pore|polis|bury|ford|mouth|chester|wick|dorf|furt|haven|holm|hamn|ovo|ino|insk|ansk|ovsk)$/u;
const inner = /\p{Ll}\p{Lu}|\p{N}/u;
const roman = /^[IVXLC]+$/;

/** What the words of the name itself say, wherever it stands. Weights were set by hand and checked on development news. */
export function votesOfWords(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: Lexicon,
  world: World,
): Votes {
  const votes = noVotes();
  const first = pieces[from]!;
  const last = pieces[to - 1]!;
  const length = to - from;
  const given = world.given.has(hyphenHead(first.key));
  if (length === 1) {
    if (/^\p{L}\.?$/u.test(first.text) || isIn(first, lists.particles)) {
      votes.person = votes.organization = votes.location = -9;
      return votes;
    }
    if (first.upper) {
      if (first.text.length <= 7 && !roman.test(first.text)) votes.organization += first.text.length === 1 ? -2 : 1.7;
      return votes;
    }
    if (given) votes.person += 1.5;
    if (isIn(first, lists.family)) votes.person += 1.3;
    if (personEnding.test(first.key) || personStart.test(first.key)) votes.person += 0.9;
    if (placeEnding.test(first.key)) votes.location += 0.9;
    if (inner.test(first.text)) votes.organization += 1;
    votes.person += 0.2;
    votes.location += 0.3;
    votes.organization += 0.2;
    return votes;
  }
  let initials = 0;
  let particles = 0;
  let upper = 0;
  for (let index = from; index < to; index += 1) {
    const piece = pieces[index]!;
    if (index > from && /^\p{Lu}\.?$/u.test(piece.text)) initials += 1;
    if (!piece.capital && isIn(piece, lists.particles)) particles += 1;
    if (piece.upper && piece.text.length > 2) upper += 1;
    if (isIn(piece, lists.common) && piece.capital) votes.person -= 1;
  }
  if (initials === length - 1 && /^\p{Lu}\.?$/u.test(first.text)) {
    // "B. C.": letters alone say nothing.
    votes.person = votes.organization = votes.location = -9;
    return votes;
  }
  if (length <= 5) {
    if (given) votes.person += 3;
    if (/^\p{Lu}\.?$/u.test(first.text)) votes.person += 1.5;
    if (isIn(last, lists.personSuffixes)) votes.person += 2;
    else if (isIn(last, lists.family)) votes.person += 1.5;
    else if (isIn(first, lists.family)) votes.person += 1;
    if (length > 2 && isIn(pieces[from + 1]!, lists.given)) votes.person += 1;
    if (personEnding.test(last.key) || personStart.test(last.key)) votes.person += 1.2;
    if (initials > 0) votes.person += 1.5;
    // "Befragung von Wählern": where every noun has a capital, a particle joins names only behind a first name.
    if (particles > 0) votes.person += lexicon.nounsCapitalized && !given && initials === 0 ? -6 : 0.8;
    // "Gute Laune": nor do two capitals say much there.
    if (!lexicon.nounsCapitalized || given || initials > 0) votes.person += length === 2 ? 1.2 : length === 3 ? 0.7 : 0;
  }
  if (upper > 0) {
    votes.organization += 1;
    votes.person -= 1;
  }
  if (placeEnding.test(last.key)) votes.location += 0.5;
  if (length > 3) votes.organization += 1;
  if (!given) {
    // "Qatar Charity", "Tigers Uganda": a place or people at either end, and something more.
    const front = world.names.longest(pieces, from, to);
    const back = world.names.longest(pieces, to - 1, to);
    if (front) {
      votes.organization += 1.2;
      votes.person -= 1.5;
    } else if (back && back.entity.type === 'location') votes.organization += 0.7;
  }
  votes.organization += 0.6;
  votes.location += 0.3;
  return votes;
}

function hyphenHead(key: string): string {
  const hyphen = key.indexOf('-');
  return hyphen > 1 ? key.slice(0, hyphen) : key;
}

/** What stands around the name, in one place. */
export function votesOfContext(
  pieces: readonly Piece[],
  segment: Segment,
  from: number,
  to: number,
  lexicon: Lexicon,
): Votes {
  const votes = noVotes();
  const at = (index: number): Piece | undefined => (index >= from && index < to ? pieces[index] : undefined);
  const previous = at(segment.from - 1);
  const beforePrevious = at(segment.from - 2);
  const next = at(segment.to);
  const after = at(segment.to + 1);
  if (segment.titled) votes.person += 4;
  if (previous?.word && !pieces[segment.from]!.broken) {
    if (!previous.capital && isIn(previous, lists.titles)) votes.person += 2.6;
    if (isIn(previous, lists.organizationTitles) && (!previous.capital || previous.initial)) {
      votes.organization += 2.6;
      votes.person -= 1;
    }
    if (isIn(previous, lists.kin)) votes.person += 2.2;
    if (previous.key === lexicon.inside) votes.location += 2.2;
    else if (isIn(previous, lists.placePrepositions)) votes.location += 0.9;
    const governed = next?.word && !next.capital && isIn(next, lists.titles) && segment.to - segment.from === 1;
    // "A Merkel spokesman": the article is the noun's, and whose noun it is tells the surname.
    if (governed && isIn(previous, lists.articles) && isIn(pieces[segment.from]!, lists.family)) votes.person += 1.5;
    else if (isIn(previous, lists.articles)) {
      votes.organization += 1.2;
      votes.person -= 2.2;
      votes.location -= 0.4;
    }
    // "the city of X", "in the village of X"
    if (beforePrevious?.word && isIn(previous, lists.linkers) && isIn(beforePrevious, lists.placeNouns)) {
      votes.location += 3;
    }
    if (
      lexicon.attributions.some(
        (phrase) => phrase.at(-1) === previous.key && (phrase[0] === beforePrevious?.key || phrase.length === 1),
      )
    ) {
      votes.person += 0.5;
      votes.organization += 0.7;
    }
    if (isIn(previous, lists.speech)) votes.person += 1;
  }
  // "his wife, Rosa Mora"
  if (previous?.mark === ',' && beforePrevious?.word && isIn(beforePrevious, lists.kin)) votes.person += 2.2;
  if (next && !next.broken) {
    if (next.word && !next.possessive) {
      if (isIn(next, lists.speech)) {
        votes.person += 1.6;
        votes.organization += 0.6;
      } else if (isIn(next, lists.personVerbs)) votes.person += 0.6;
      if (isIn(next, lists.relatives)) votes.person += 2.2;
      if (isIn(next, lists.placeNouns)) votes.location += 2.2;
      if (isIn(next, lists.organizationNouns)) votes.organization += 1.2;
    } else if (next.mark === ',') {
      if (
        after &&
        /^\p{N}{2}$/u.test(after.text) &&
        at(segment.to + 2)?.mark !== undefined &&
        at(segment.to + 2)?.mark === ','
      )
        votes.person += 4;
      if (after?.word && isIn(after, lists.relatives)) votes.person += 1.6;
      if (after?.word && isIn(after, lists.articles)) {
        if (saysOrganization(pieces, segment.to + 2, to)) votes.organization += 2.2;
        else votes.person += 0.4;
      }
      if (after?.word && (isIn(after, lists.titles) || isIn(after, lists.speech))) votes.person += 0.9;
    } else if (next.mark === '(') {
      if (after?.upper) votes.organization += 1.2;
      else if (after && /^\p{N}{2}$/u.test(after.text)) votes.person += 2.5;
    } else if (next.possessive) {
      if (after?.word && isIn(after, lists.kin)) votes.person += 1.5;
    }
  }
  return votes;
}

/** "…, a German carmaker", "…, a Tallinn-based start-up that …": an apposition says what the name is. */
function saysOrganization(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let index = from; index < to && index < from + 4; index += 1) {
    const piece = pieces[index]!;
    if (!piece.word || isIn(piece, lists.stops)) return false;
    if (isIn(piece, lists.organizationTitles)) {
      const next = pieces[index + 1];
      return index + 1 >= to || !next?.word || isIn(next, lists.stops);
    }
  }
  return false;
}

export function addVotes(into: Votes, votes: Votes, weight = 1): void {
  into.person += votes.person * weight;
  into.organization += votes.organization * weight;
  into.location += votes.location * weight;
}
