import { isHint } from '../hints.ts';

/** A stretch of the source, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch without the white space at its ends. */
export function trimSpan(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && source[from]!.trim() === '') from++;
  while (to > from && source[to - 1]!.trim() === '') to--;
  return { start: from, end: to };
}

/** A line of the source, trimmed: `[start, end)` encloses its text, `blank` counts the empty lines above it. */
export interface Line {
  text: string;
  start: number;
  end: number;
  blank: number;
}

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

/** Splits a source into its non-empty lines, whatever ends them, in one pass. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  const add = (from: number, to: number) => {
    const raw = source.slice(from, to);
    const text = raw.trim();
    if (text === '') {
      blank++;
      return;
    }
    const start = from + raw.indexOf(text[0]!);
    lines.push({ text, start, end: start + text.length, blank });
    blank = 0;
  };
  let from = 0;
  for (const match of source.matchAll(lineEnd)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, source.length);
  return lines;
}

/** Characters that take room on a line: typesetting hints do not. */
function shownLength(text: string): number {
  let hints = 0;
  for (let i = 0; i < text.length; i++) if (isHint(text.charCodeAt(i))) hints++;
  return text.length - hints;
}

/**
 * The width at which the lines were wrapped, or null where they were not. Wrapping is greedy: the next line's first word
 * would not have fitted on the line before. Where nearly every pair of adjoining lines bears that out, they are one paragraph.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  let pairs = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.blank > 0) continue;
    pairs++;
    width = Math.max(width, shownLength(lines[i]!.text));
    // Hardly a text that is not wrapped keeps all its lines this short.
    if (width > widest) return null;
  }
  if (pairs < 4 || width < narrowest) return null;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.blank > 0) continue;
    const word = shownLength(/^\S*/.exec(lines[i + 1]!.text)![0]);
    if (shownLength(lines[i]!.text) + 1 + word > width) full++;
  }
  return full / pairs >= 0.8 ? width : null;
}

const narrowest = 40;
const widest = 120;
