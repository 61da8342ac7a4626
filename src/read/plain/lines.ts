import { kindAt, space } from '../../characters/index.ts';
import { ownText } from '../../tree/index.ts';
import { hasHints, isHint } from '../hints.ts';

/** A stretch of the source, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** White space as `trim` sees it, told without a string for the characters of nearly all text. */
function isBlank(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit >= 0xa0 && String.fromCharCode(unit).trim() === '';
}

/** A stretch without the white space at its ends. */
export function trimSpan(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from++;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** A line of the source, trimmed: `[start, end)` encloses its text, `blank` counts the empty lines above it. */
export interface Line {
  text: string;
  start: number;
  end: number;
  blank: number;
}

/** Line ends other than `\n`: `\v`, `\f`, `\r`, and those of Unicode. */
const otherLineEnds = /[\v\f\r\u0085\u2028\u2029]/;
/** Those, and typesetting hints: most sources have neither, and one walk over them tells. */
const rare = /[\v\f\r\u0085\u2028\u2029\u00ad\u200b\u2060\ufeff]/;

/** The lines of a source that are not empty: three numbers a line, since an object a line took twice the memory of its text. */
export class Lines {
  readonly #source: string;
  #bounds = new Int32Array(3 * 64);
  #length = 0;
  /** Whether the source has line ends other than `\n`. */
  readonly varied: boolean;
  /** Whether the source has a typesetting hint anywhere. */
  readonly hinted: boolean;

  constructor(source: string) {
    this.#source = source;
    const isRare = rare.test(source);
    this.varied = isRare && otherLineEnds.test(source);
    this.hinted = isRare && hasHints(source);
  }

  get length(): number {
    return this.#length;
  }

  add(start: number, end: number, blank: number): void {
    const at = 3 * this.#length++;
    if (at === this.#bounds.length) {
      const wider = new Int32Array(2 * at);
      wider.set(this.#bounds);
      this.#bounds = wider;
    }
    this.#bounds[at] = start;
    this.#bounds[at + 1] = end;
    this.#bounds[at + 2] = blank;
  }

  line(index: number): Line {
    const start = this.#bounds[3 * index]!;
    const end = this.#bounds[3 * index + 1]!;
    return { text: this.#source.slice(start, end), start, end, blank: this.blank(index) };
  }

  /** The same with a text of its own. */
  ownLine(index: number): Line {
    const start = this.#bounds[3 * index]!;
    const end = this.#bounds[3 * index + 1]!;
    return { text: ownText(this.#source, start, end), start, end, blank: this.blank(index) };
  }

  /** How many characters of a line take room: typesetting hints do not. */
  width(index: number): number {
    return this.#shownLength(this.#bounds[3 * index]!, this.#bounds[3 * index + 1]!);
  }

  /** The same of its first word. */
  firstWidth(index: number): number {
    const start = this.#bounds[3 * index]!;
    const end = this.#bounds[3 * index + 1]!;
    let at = start;
    while (at < end && (kindAt(this.#source, at) & space) === 0) at++;
    return this.#shownLength(start, at);
  }

  #shownLength(start: number, end: number): number {
    if (!this.hinted) return end - start;
    let hints = 0;
    for (let at = start; at < end; at++) if (isHint(this.#source.charCodeAt(at))) hints++;
    return end - start - hints;
  }

  /** Number of empty lines above a line. */
  blank(index: number): number {
    return this.#bounds[3 * index + 2]!;
  }

  *[Symbol.iterator](): Generator<Line> {
    for (let index = 0; index < this.#length; index++) yield this.line(index);
  }
}

const isLineEnd = (unit: number): boolean =>
  unit <= 13 ? unit >= 10 : unit >= 0x85 && (unit === 0x85 || unit === 0x2028 || unit === 0x2029);

/** Where the line ends that begins at an offset. */
function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isLineEnd(source.charCodeAt(at))) at++;
  return at;
}

/** Splits a source into its non-empty lines, whatever ends them, in one pass. */
export function splitLines(source: string): Lines {
  const lines = new Lines(source);
  let blank = 0;
  for (let from = 0; from <= source.length; ) {
    // Most sources have only `\n`, which engines find many characters at a time.
    const found = lines.varied ? lineEnd(source, from) : source.indexOf('\n', from);
    const at = found < 0 ? source.length : found;
    let start = from;
    let end = at;
    while (start < end && isBlank(source.charCodeAt(start))) start++;
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
    if (start === end) blank++;
    else {
      lines.add(start, end, blank);
      blank = 0;
    }
    from = at + (source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/**
 * The width at which the lines were wrapped, or null where they were not. Wrapping is greedy: the next line's first word
 * would not have fitted on the line before. Where nearly every pair of adjoining lines bears that out, they are one paragraph.
 */
export function wrapWidth(lines: Lines): number | null {
  let pairs = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines.blank(i + 1) > 0) continue;
    pairs++;
    width = Math.max(width, lines.width(i));
    // Hardly a text that is not wrapped keeps all its lines this short.
    if (width > widest) return null;
  }
  if (pairs < 4 || width < narrowest) return null;
  let short = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines.blank(i + 1) > 0) continue;
    if (lines.width(i) + 1 + lines.firstWidth(i + 1) > width) continue;
    short++;
    // Of lines that are not wrapped, the first ones tell.
    if ((pairs - short) / pairs < 0.8) return null;
  }
  return width;
}

const narrowest = 40;
const widest = 120;
