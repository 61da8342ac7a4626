import { type Span, trimSpan } from './lines.ts';

const delimiter = /^:?-+:?$/;

/** How many cells a delimiter row (`| --- | :-: |`) has; 0 where the line is none. */
export function delimiterCells(line: string): number {
  if (!/^[|:-]/.test(line) || !line.includes('|') || /[^|:\- \t]/.test(line)) return 0;
  const cells = splitRow(line, { start: 0, end: line.length });
  return cells.every(({ start, end }) => delimiter.test(line.slice(start, end))) ? cells.length : 0;
}

/** The cells of a row, trimmed: a `|` at either end is an edge, one behind a backslash is text. */
export function splitRow(source: string, row: Span): Span[] {
  const cells: Span[] = [];
  let { start, end } = trimSpan(source, row);
  if (source[start] === '|' && start < end) start++;
  let from = start;
  for (let at = start; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '|') {
      cells.push(trimSpan(source, { start: from, end: at }));
      from = at + 1;
    }
  }
  if (from < end) cells.push(trimSpan(source, { start: from, end }));
  return cells;
}
