import { type Span, trimSpan } from './lines.ts';

/** A line of a YAML front matter, with the field that it gives or goes on with. */
export interface FrontMatterLine extends Span {
  /** Lower-cased; null for a line that is no field. */
  key: string | null;
  /** What stands on the line, quotes left out; several for a list on one line. */
  values: (Span & { text: string })[];
}

const maxLines = 200;
const fence = /^---[ \t]*$/;
const field = /^([\w-]{1,60})[ \t]{0,9}:(?=[ \t]|$)[ \t]*/;
const nested = /^[ \t]+([\w-]{1,60})[ \t]{0,9}:(?=[ \t]|$)[ \t]*/;
const item = /^[ \t]*-[ \t]+(?:name[ \t]{0,9}:[ \t]*)?/;

/**
 * Reads the front matter that a source begins with: fields with scalars and lists, one level deep, as sites write them.
 * Null where there is none. `end` is where the article begins.
 */
export function readFrontMatter(source: string): { lines: FrontMatterLine[]; end: number } | null {
  const lines: FrontMatterLine[] = [];
  let key: string | null = null;
  let start = 0;
  for (let count = 0; count < maxLines && start < source.length; count++) {
    const match = /\r\n?|\n/.exec(source.slice(start, start + 20_000));
    const end = match ? start + match.index : Math.min(source.length, start + 20_000);
    const text = source.slice(start, end);
    const behind = end + (match?.[0].length ?? 0);
    if (count === 0) {
      if (!fence.test(text)) return null;
    } else if (fence.test(text) || /^\.\.\.[ \t]*$/.test(text)) {
      return lines.length > 0 ? { lines, end: behind } : null;
    } else if (text.trim() !== '' && !text.startsWith('#')) {
      const top = field.exec(text);
      if (!top && key === null) return null;
      const inner = top ?? item.exec(text) ?? nested.exec(text);
      if (top) key = top[1]!.toLowerCase();
      const sub = top ? undefined : nested.exec(text)?.[1]?.toLowerCase();
      const whole = sub === undefined || sub === 'name' ? key : `${key}.${sub}`;
      const lead = inner?.[0].length ?? text.length - text.trimStart().length;
      const trimmed = trimSpan(source, { start, end });
      lines.push({ ...trimmed, key: whole, values: valuesOf(source, { start: start + lead, end: trimmed.end }) });
    } else if (text.startsWith('#')) lines.push({ ...trimSpan(source, { start, end }), key: null, values: [] });
    start = behind;
  }
  return null;
}

/** The scalars of a value: one, or those of a list in brackets. */
function valuesOf(source: string, span: Span): FrontMatterLine['values'] {
  const text = source.slice(span.start, span.end);
  // Block scalars begin on the next line.
  if (text === '' || /^[|>][+-]?\d?$/.test(text)) return [];
  if (!/^\[.*\]$/.test(text)) return [scalar(source, span)];
  const values: FrontMatterLine['values'] = [];
  for (const match of text.slice(1, -1).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,"']+/g)) {
    const start = span.start + 1 + match.index;
    const value = scalar(source, { start, end: start + match[0].length });
    if (value.text !== '') values.push(value);
  }
  return values;
}

function scalar(source: string, span: Span): Span & { text: string } {
  const { start, end } = trimSpan(source, span);
  const text = source.slice(start, end);
  const quoted = /^(["'])(.*)\1$/.exec(text);
  if (!quoted) return { start, end, text };
  const inner = quoted[2]!;
  return { start: start + 1, end: end - 1, text: quoted[1] === "'" ? inner.replaceAll("''", "'") : unquote(inner) };
}

/** A double-quoted scalar is nearly a JSON string; what is not stays as it stands. */
function unquote(inner: string): string {
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return inner;
  }
}
