import type { Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';

/** Number of pieces of the office or form of address that starts at `at`: 3 for "Deputy Foreign Minister", else 0. */
export function titleAt(pieces: readonly Piece[], at: number, limit: number, lexicon: Lexicon): number {
  const first = pieces[at];
  if (!first?.word) return 0;
  for (const phrase of lexicon.titlePhrases.get(first.key) ?? []) {
    if (phrase.length <= limit - at && phrase.every((word, offset) => pieces[at + offset]!.key === word)) {
      return phrase.length + rest(pieces, at + phrase.length, limit, lexicon);
    }
  }
  let length = 0;
  for (let index = at; index < limit && index - at < 6; index += 1) {
    const piece = pieces[index]!;
    if (index > at && piece.broken) break;
    if (isTitle(piece.key, lexicon)) length = index - at + 1;
    else if (!lexicon.titleModifiers.has(piece.key)) break;
  }
  if (length === 0) {
    // "Deputy Secretary of State": a modifier before a phrase.
    if (lexicon.titleModifiers.has(first.key) && at + 1 < limit && lexicon.titlePhrases.has(pieces[at + 1]!.key)) {
      const inner = titleAt(pieces, at + 1, limit, lexicon);
      return inner > 1 ? inner + 1 : 0;
    }
    return 0;
  }
  for (let index = at + length - 1; index > at; index -= 1) {
    for (const phrase of lexicon.titlePhrases.get(pieces[index]!.key) ?? []) {
      const whole =
        phrase.length <= limit - index && phrase.every((word, offset) => pieces[index + offset]!.key === word);
      if (whole) return Math.max(length, index - at + phrase.length);
    }
  }
  return length;
}

/** Shorter titles are the ends of too many other words. */
const shortest = 6;

/** Where nouns are compounded, an office may stand at the end of a longer word: "Bundesgeschäftsführer", "Bern-Trainer". */
function isTitle(key: string, { titles, nounsCapitalized }: Lexicon): boolean {
  if (titles.has(key)) return true;
  if (!nounsCapitalized) return false;
  for (let cut = 2; cut <= key.length - shortest; cut += 1) if (titles.has(key.slice(cut))) return true;
  return false;
}

/** A phrase may be followed by a further title: "Attorney General Dr". */
function rest(pieces: readonly Piece[], at: number, limit: number, lexicon: Lexicon): number {
  let length = 0;
  while (at + length < limit && lexicon.titles.has(pieces[at + length]!.key)) length += 1;
  return length;
}
