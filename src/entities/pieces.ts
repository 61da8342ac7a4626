import type { TextDocument, Token } from '../schema/index.ts';

/** A token as names need it: hyphenated words and initialisms whole, possessive endings apart. */
export interface Piece {
  text: string;
  /** Lower case, straight apostrophe, no full stops: `U.S.` is `us`. What lists are looked up by. */
  key: string;
  start: number;
  end: number;
  /** Index of the sentence. */
  sentence: number;
  /** First word of a sentence, a quotation or a line, where a capital says little. */
  initial: boolean;
  capital: boolean;
  /** Two letters or more, all of them capitals. */
  upper: boolean;
  word: boolean;
  possessive: boolean;
  /** A line ends before it: no name runs over that. */
  broken: boolean;
  /** The text of another sort of mark, else empty: saves comparing words to marks. */
  mark: string;
}

const letter = /\p{L}/u;
const capitalStart = /^\p{Lu}/u;
const lowerLetter = /\p{Ll}/u;
const possessiveEnd = /['’][sS]$/;
const singleCapital = /^\p{Lu}$/u;
const initials = /^\p{Lu}(?:\.\p{Lu})+$/u;
const opening = new Set([
  '"',
  '“',
  '„',
  '«',
  '‘',
  '‚',
  '»',
  '”',
  "'",
  '(',
  '[',
  '-',
  '–',
  '—',
  '*',
  '•',
  ':',
  '|',
  '--',
]);

/** The form under which lists know a word. */
export function keyOf(text: string): string {
  let key = text.toLowerCase();
  if (key.includes('’')) key = key.replaceAll('’', "'");
  if (key.includes('.')) key = key.replaceAll('.', '');
  if (key.includes(' - ')) key = key.replaceAll(' - ', '-');
  return key;
}

/** True where a hyphenated word is two: `US-led`, `Russian-American`, but not `Guinea-Bissau` or `Seong-jong`. */
type KnownName = (key: string, upper: boolean) => boolean;

/** The pieces of a document, in order. */
export function toPieces(
  document: TextDocument,
  isName: KnownName = () => false,
  isShortened: (key: string) => boolean = () => false,
): Piece[] {
  const pieces: Piece[] = [];
  const spaced = spacesHyphens(document);
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
    const tokens = document.sentences[sentence]!.tokens;
    let initial = true;
    for (let index = 0; index < tokens.length; ) {
      const joined = join(tokens, index, document.text, spaced, isShortened);
      const before = pieces.length;
      push(pieces, document.text, joined.start, joined.end, sentence, initial, isName);
      index = joined.next;
      const piece = pieces[before];
      // A capital after an opening mark is a beginning too; a number before it is not ("3 Idiots").
      if (piece && (piece.word || !opening.has(piece.text))) initial = piece.mark === ':' || (initial && !piece.word);
      else if (piece && (piece.text === '“' || piece.text === '"' || piece.text === '«' || piece.text === '„'))
        initial = true;
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
  isShortened: (key: string) => boolean,
): { start: number; end: number; next: number } {
  const first = tokens[index]!;
  let { end } = first;
  let next = index + 1;
  if (!letter.test(first.text)) return { start: first.start, end, next };
  for (;;) {
    const mark = tokens[next];
    if (!mark) break;
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
    const soFar = text.slice(first.start, end);
    if (/^[-‐‑&]$/.test(mark.text) && glued) {
      end = after.end;
      next += 2;
    } else if (/^['’]$/.test(mark.text) && glued && capitalStart.test(after.text)) {
      end = after.end;
      next += 2;
    } else if (mark.text === '.' && glued && /(?:^|\.)\p{Lu}$/u.test(soFar) && singleCapital.test(after.text)) {
      end = after.end;
      next += 2;
    } else if (mark.text === '.' && (initials.test(soFar) || (singleCapital.test(soFar) && after !== undefined))) {
      end = mark.end;
      next += 1;
    } else if (mark.text === '.' && after && capitalStart.test(after.text) && isShortened(keyOf(soFar))) {
      // "Dr. Keller", "St. Louis"
      end = mark.end;
      next += 1;
      break;
    } else break;
  }
  return { start: first.start, end, next };
}

function push(
  pieces: Piece[],
  source: string,
  start: number,
  end: number,
  sentence: number,
  initial: boolean,
  isName: KnownName,
): void {
  const text = source.slice(start, end);
  if (possessiveEnd.test(text) && text.length > 2) {
    push(pieces, source, start, end - 2, sentence, initial, isName);
    pieces.push(make(source, end - 2, end, sentence, false, pieces.at(-1)));
    return;
  }
  const hyphen = text.indexOf('-');
  if (hyphen > 1 && hyphen < text.length - 1 && capitalStart.test(text)) {
    const gap = text[hyphen - 1] === ' ' ? 1 : 0;
    if (splits(text.slice(0, hyphen - gap), text.slice(hyphen + 1 + gap), isName)) {
      pieces.push(make(source, start, start + hyphen - gap, sentence, initial, pieces.at(-1)));
      pieces.push(make(source, start + hyphen, start + hyphen + 1, sentence, false, pieces.at(-1)));
      push(pieces, source, start + hyphen + 1 + gap, end, sentence, false, isName);
      return;
    }
  }
  pieces.push(make(source, start, end, sentence, initial, pieces.at(-1)));
}

function splits(head: string, rest: string, isName: KnownName): boolean {
  const upper = !lowerLetter.test(head);
  if (isName(keyOf(`${head}-${rest}`), upper)) return false;
  if (!isName(keyOf(head), upper)) return upper && head.length > 1 && lowerLetter.test(rest[0] ?? '');
  return lowerLetter.test(rest[0] ?? '') || isName(keyOf(rest), !lowerLetter.test(rest));
}

function make(
  source: string,
  start: number,
  end: number,
  sentence: number,
  initial: boolean,
  last: Piece | undefined,
): Piece {
  const text = source.slice(start, end);
  const word = letter.test(text);
  const capital = word && capitalStart.test(text);
  let broken = last === undefined || last.sentence !== sentence;
  if (!broken && start - last!.end > 0) broken = source.slice(last!.end, start).includes('\n');
  return {
    text,
    key: word ? keyOf(text) : text,
    start,
    end,
    sentence,
    initial: initial || broken,
    capital,
    upper: capital && text.length > 1 && !lowerLetter.test(text),
    word,
    possessive: text === "'s" || text === '’s' || text === "'" || text === '’',
    broken,
    mark: word ? '' : text,
  };
}
