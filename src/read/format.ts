import type { Format } from '../schema/index.ts';

const looked = 65_536;
const documentStart =
  /^\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[\s\S]{0,2000}?-->\s{0,99})?<(?:!doctype\s{1,9}html|html|head|body)\b/i;
const container =
  /<(?:html|head|body|article|main|section|header|footer|nav|div|table|meta|script|style)(?=[\s/>])[^<>]{0,2000}>/gi;
const content =
  /<\/?(?:p|h[1-6]|ul|ol|li|br|a|span|img|figure|figcaption|blockquote|pre|td|tr|time|strong|em|b|i)(?=[\s/>])[^<>]{0,2000}>/gi;
const closing = /<\/(?:p|h[1-6]|ul|ol|li|a|div|article|section|main|body|html|table|blockquote|figure|span)\s{0,9}>/i;

/**
 * Guesses what a source is from its first 64 KB: `html` where it begins as a document or is dense with tags, `markdown`
 * where two kinds of its marks agree, else `text`. Prose with a stray `<3`, `<b>` or `<ann@example.org>` is text.
 *
 * @example
 * ```ts
 * import { detectFormat } from './format.ts';
 * detectFormat('<p>One</p><p>Two</p>'); // 'html'
 * detectFormat('I <3 prose'); // 'text'
 * ```
 */
export function detectFormat(text: string): Format {
  const head = text.slice(0, looked);
  if (documentStart.test(head)) return 'html';
  if (head.includes('<')) {
    const containers = head.match(container)?.length ?? 0;
    const contents = head.match(content)?.length ?? 0;
    const closes = closing.test(head);
    const trimmed = head.trimStart();
    const begins = trimmed.startsWith('<') && /^<[a-z][\w-]{0,30}(?=[\s/>])/i.test(trimmed);
    if (closes && begins) return 'html';
    const tags = containers * 2 + contents;
    // One tag in 600 characters is denser than prose that quotes markup, sparser than any page. Markdown may hold some.
    if (tags >= 4 && (closes || begins) && tags * 600 >= head.length && (begins || !isMarkdown(head))) return 'html';
    if (
      begins &&
      containers + contents > 0 &&
      /^<(?:p|div|article|section|main|h[1-6]|table|ul|ol|img|figure)(?=[\s/>])/i.test(trimmed)
    )
      return 'html';
  }
  return isMarkdown(head) ? 'markdown' : 'text';
}

const frontMatter = /^---[ \t]{0,9}\n(?:[^\n]{0,500}\n){1,60}?---[ \t]{0,9}(?:\n|$)/;
// A heading of some words at the very top or between blank lines: a lone one is enough.
const loneHeading = /(?:^|\n[ \t]{0,99}\n)#{1,3} [^\s#][^\n]{7,300}\n[ \t]{0,99}\n/;
const heading = /^#{1,6} [^\n]{1,300}$|^[^\s\n-][^\n]{1,200}\n(?:={4,99}|-{4,99})[ \t]{0,9}$/gm;
const definition = /^\[[^\]\n]{1,99}\]: \S/gm;
const link = /!?\[[^\]\n]{1,300}\]\((?:https?:\/\/|\/|#|\.|mailto:)[^)\s]{0,500}\)/g;
const item = /^[ \t]{0,6}(?:[-*+]|\d{1,3}[.)]) \S/gm;
const strong = /(?:\*\*|__)[^\s*_][^\n*_]{0,200}(?:\*\*|__)/g;
const fence = /^(?:```|~~~)/gm;
const quote = /^> \S/gm;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function isMarkdown(text: string): boolean {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const headings = count(lines, heading);
  const links = count(lines, link) + count(lines, definition);
  if (frontMatter.test(lines) && /^---[ \t]{0,9}\n[\w-]{1,60}\s{0,9}:/.test(lines)) return true;
  const others = [count(lines, item) >= 2, count(lines, strong) > 0, count(lines, fence) >= 2, count(lines, quote) > 0];
  const agree = others.filter(Boolean).length;
  if (headings > 0) return links > 0 || agree > 0 || headings > 1 || loneHeading.test(lines);
  return links >= 2 && agree > 0;
}
