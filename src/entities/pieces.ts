import type { TextDocument, Token } from '../schema/index.ts';
import { keyOf } from './keys.ts';
import { type Lexeme, lists, type Vocabulary } from './vocabulary.ts';

/** A token as names need it: hyphenated words and initialisms whole, possessive endings apart. */
export interface Piece extends Omit<Lexeme, 'divisible'> {
  start: number;
  end: number;
  /** First word of a sentence, a quotation or a line, where a capital says little. */
  initial: boolean;
  /** A line ends before it: no name runs over that. */
  broken: boolean;
}

const letter = /\p{L}/u;
const capitalStart = /^\p{Lu}/u;
const lowerLetter = /\p{Ll}/u;
const possessiveEnd = /.['’][sS]$/u;
const singleCapital = /^\p{Lu}$/u;
const newline = 10;
const initials = /^\p{Lu}(?:\.\p{Lu})+$/u;
/** The pieces of a document, in order. */
export function toPieces(document: TextDocument, vocabulary: Vocabulary): Piece[] {
  vocabulary.makeRoom();
  const pieces: Piece[] = [];
  const { text } = document;
  const spaced = spacesHyphens(document);
  for (const { tokens } of document.sentences) {
    let initial = true;
    let first = true;
    for (let index = 0; index < tokens.length; ) {
      const token = tokens[index]!;
      const before = pieces.length;
      const lexeme = vocabulary.read(token.text);
      const next = tokens[index + 1];
      if (lexeme.word && next && (next.start === token.end || (spaced && next.text === '-'))) {
        const joined = join(tokens, index, text, spaced, vocabulary);
        push(pieces, text, joined.start, joined.end, first, initial, vocabulary);
        index = joined.next;
      } else {
        if (lexeme.divisible) push(pieces, text, token.start, token.end, first, initial, vocabulary);
        else pieces.push(make(lexeme, text, token.start, token.end, first, initial, pieces[before - 1]));
        index += 1;
      }
      first = false;
      const piece = pieces[before]!;
      // A capital after an opening mark is a beginning too; a number before it is not ("3 Idiots").
      if (piece.word) initial = false;
      else if (piece.mark === '“' || piece.mark === '"' || piece.mark === '«' || piece.mark === '„') initial = true;
    }
  }
  return pieces;
}

/**
 * True for text put together from tokens, where hyphens stand between spaces ("anti - gay", "Tsai Ing - wen"):
 * several between two words of small letters, and none without spaces.
 */
function spacesHyphens({ text }: TextDocument): boolean {
  return /\p{Ll} - \p{Ll}{2}/u.test(text) && !/\p{Ll}-\p{L}/u.test(text);
}

function join(
  tokens: readonly Token[],
  index: number,
  text: string,
  spaced: boolean,
  vocabulary: Vocabulary,
): { start: number; end: number; next: number } {
  const first = tokens[index]!;
  let { end } = first;
  let next = index + 1;
  for (;;) {
    const mark = tokens[next];
    if (!mark || mark.text.length > 1) break;
    const after = tokens[next + 1];
    if (
      spaced &&
      mark.text === '-' &&
      mark.start === end + 1 &&
      after &&
      after.start === mark.end + 1 &&
      /^\p{L}{2}/u.test(after.text)
    ) {
      end = after.end;
      next += 2;
      continue;
    }
    if (mark.start !== end) break;
    const glued = after !== undefined && after.start === mark.end && letter.test(after.text[0] ?? '');
    if (mark.text === '.') {
      const soFar = text.slice(first.start, end);
      if (glued && /(?:^|\.)\p{Lu}$/u.test(soFar) && singleCapital.test(after.text)) {
        end = after.end;
        next += 2;
      } else if (initials.test(soFar) || (singleCapital.test(soFar) && after !== undefined)) {
        end = mark.end;
        next += 1;
      } else if (after && isShortened(vocabulary.read(soFar)) && capitalStart.test(after.text)) {
        // "Dr. Keller", "St. Louis"
        end = mark.end;
        next += 1;
        break;
      } else break;
    } else if (glued && (/^[-‐‑&]$/.test(mark.text) || (/^['’]$/.test(mark.text) && capitalStart.test(after.text)))) {
      end = after.end;
      next += 2;
    } else break;
  }
  return { start: first.start, end, next };
}

const isShortened = ({ key, lists: known }: Lexeme): boolean =>
  key.length < 5 && (known & (lists.titles | lists.placeStarts)) !== 0;

function push(
  pieces: Piece[],
  source: string,
  start: number,
  end: number,
  first: boolean,
  initial: boolean,
  vocabulary: Vocabulary,
): void {
  const text = source.slice(start, end);
  const lexeme = vocabulary.read(text);
  const add = (from: number, to: number, begins: boolean, starts: boolean) => {
    const part = from === start && to === end ? lexeme : vocabulary.read(source.slice(from, to));
    pieces.push(make(part, source, from, to, begins, starts, pieces.at(-1)));
  };
  if (lexeme.divisible && possessiveEnd.test(text)) {
    push(pieces, source, start, end - 2, first, initial, vocabulary);
    add(end - 2, end, false, false);
    return;
  }
  const hyphen = lexeme.divisible ? text.indexOf('-') : -1;
  if (hyphen > 1 && hyphen < text.length - 1) {
    const gap = text[hyphen - 1] === ' ' ? 1 : 0;
    if (splits(text.slice(0, hyphen - gap), text.slice(hyphen + 1 + gap), vocabulary)) {
      add(start, start + hyphen - gap, first, initial);
      add(start + hyphen, start + hyphen + 1, false, false);
      push(pieces, source, start + hyphen + 1 + gap, end, false, false, vocabulary);
      return;
    }
  }
  add(start, end, first, initial);
}

/** True where a hyphenated word is two: `US-led`, `Russian-American`, but not `Guinea-Bissau` or `Seong-jong`. */
function splits(head: string, rest: string, { names }: Vocabulary): boolean {
  const upper = !lowerLetter.test(head);
  if (names.has(keyOf(`${head}-${rest}`), upper)) return false;
  if (!names.has(keyOf(head), upper)) return upper && head.length > 1 && lowerLetter.test(rest[0] ?? '');
  return lowerLetter.test(rest[0] ?? '') || names.has(keyOf(rest), !lowerLetter.test(rest));
}

function make(
  { id, text, key, capital, upper, word, possessive, mark, lists, opensName, lateCapital }: Lexeme,
  source: string,
  start: number,
  end: number,
  first: boolean,
  initial: boolean,
  last: Piece | undefined,
): Piece {
  let broken = first;
  for (let at = last ? last.end : start; at < start && !broken; at += 1) broken = source.charCodeAt(at) === newline;
  return {
    id,
    text,
    key,
    start,
    end,
    initial: initial || broken,
    capital,
    upper,
    word,
    possessive,
    broken,
    mark,
    lists,
    opensName,
    lateCapital,
  };
}
