/**
 * Prose as Markdown inline text on one line that a CommonMark or GFM parser reads back as the same prose. White space
 * runs become single spaces. Escapes no more than it must, so that the text stays readable as it is.
 */
export function escapeInline(prose: string): string {
  return oneLine(prose)
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/_/g, (mark, at: number, text: string) => (insideWord(text, at) ? mark : `\\${mark}`))
    .replace(/&(?=#?\w{1,40};)/g, '\\&');
}

/** As {@link escapeInline}, for text that begins a line: no heading, list, quote or rule comes of its first characters. */
export function escapeLine(prose: string): string {
  return escapeInline(prose)
    .replace(/^(?:[-+](?=\s|$|-)|#(?=#{0,5}(?:\s|$))|>)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** As {@link escapeInline}, for a heading: a closing run of `#` stays text. */
export function escapeHeading(prose: string): string {
  return escapeInline(prose).replace(/#$/, '\\#');
}

/** A link destination in angle brackets, or null for one that no reader should follow (`javascript:`, `data:`). */
export function destination(url: string): string | null {
  const scheme = /^\s{0,9}([a-z][a-z\d+.-]{0,30}):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return null;
  const safe = url.trim().replace(/[\u0000-\u0020<>\\\u007f]/g, (mark) => `%${hex(mark)}`);
  return `<${safe.replaceAll('&', '\\&')}>`;
}

function oneLine(text: string): string {
  // NUL is the one character that CommonMark does not let through.
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .trim();
}

/** GFM and CommonMark leave `_` between letters alone, and addresses must not get a backslash. */
function insideWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]$/u.test(text[at - 1] ?? '') && /^[\p{L}\p{N}]$/u.test(text[at + 1] ?? '');
}

function hex(mark: string): string {
  return mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
