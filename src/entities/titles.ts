import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { isIn, lists } from './vocabulary.ts';

/** Number of pieces of the office or form of address that starts at `at`: 3 for "Deputy Foreign Minister", else 0. */
export function titleAt(pieces: readonly Piece[], at: number, limit: number, lexicon: Lexicon): number {
  const first = pieces[at];
  if (!first?.word) return 0;
  const phrase = phraseAt(pieces, at, limit, lexicon);
  if (phrase > 0) return phrase + rest(pieces, at + phrase, limit);
  let length = 0;
  for (let index = at; index < limit && index - at < 6; index += 1) {
    const piece = pieces[index]!;
    if (index > at && piece.broken) break;
    if (isTitle(piece, lexicon)) length = index - at + 1;
    else if (!isIn(piece, lists.titleModifiers)) break;
  }
  if (length === 0) {
    // "Deputy Secretary of State": a modifier before a phrase.
    if (isIn(first, lists.titleModifiers) && at + 1 < limit && isIn(pieces[at + 1]!, lists.titlePhrases)) {
      const inner = titleAt(pieces, at + 1, limit, lexicon);
      return inner > 1 ? inner + 1 : 0;
    }
    return 0;
  }
  for (let index = at + length - 1; index > at; index -= 1) {
    const inner = phraseAt(pieces, index, limit, lexicon);
    if (inner > 0) return Math.max(length, index - at + inner);
  }
  return length;
}

/**
 * "Chipmaker Belquor Inc": what an organisation is, with the capital of a sentence's first word, stands before its name.
 * "Airline Pilots Association" is all name.
 */
export function organizationTitleAt(pieces: readonly Piece[], at: number, to: number): boolean {
  const first = pieces[at]!;
  const last = pieces[to - 1]!;
  return (
    first.initial &&
    at + 1 < to &&
    isIn(first, lists.organizationTitles) &&
    (!isIn(last, lists.organizationHeads) || isIn(last, lists.companySuffixes))
  );
}

/** Number of pieces of the longest office of several words that is listed and starts at `at`, else 0: "Secretary of State". */
export function phraseAt(pieces: readonly Piece[], at: number, limit: number, { titlePhrases }: Lexicon): number {
  const first = pieces[at]!;
  if (!isIn(first, lists.titlePhrases)) return 0;
  for (const phrase of titlePhrases.get(first.key)!) {
    const whole = phrase.length <= limit - at && phrase.every((word, offset) => pieces[at + offset]!.key === word);
    if (whole) return phrase.length;
  }
  return 0;
}

/** Who has won an office or was named for it, and does not hold it yet. */
const elect = /.-(?:designate|elect)$/;

/** Shorter titles are the ends of too many other words. */
const shortest = 6;

/** Where nouns are compounded, an office may stand at the end of a longer word: "Bundesgeschäftsführer", "Bern-Trainer". */
function isTitle(piece: Piece, { titles, nounsCapitalized }: Lexicon): boolean {
  if (isIn(piece, lists.titles) || elect.test(piece.key)) return true;
  if (!nounsCapitalized) return false;
  const { key } = piece;
  for (let cut = 2; cut <= key.length - shortest; cut += 1) if (titles.has(key.slice(cut))) return true;
  return false;
}

/** A phrase may be followed by a further title: "Attorney General Dr". */
function rest(pieces: readonly Piece[], at: number, limit: number): number {
  let length = 0;
  while (at + length < limit && isIn(pieces[at + length]!, lists.titles)) length += 1;
  return length;
}
