import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { readHtml } from '../../src/read/html/index.ts';
import type { Block } from '../../src/tree/index.ts';

/** One line a block: its type, level and marks, a colon, its text. */
export const lineOf = (block: Block): string =>
  `${block.type}${block.level ?? ''}${block.hidden ? '!' : ''}: ${block.value}`;

export const shown = (html: string): string[] => readHtml(html).tree.children.map(lineOf);

/** The clues of one source as `key=value`. */
export const clues = (html: string, source: string): string[] =>
  readHtml(html, { url: 'https://example.org/a/b' })
    .tree.clues.filter((clue) => clue.source === source)
    .map((clue) => `${clue.key}=${clue.value}`);

/** Draws a caret under each place: the source with `^` under what the place covers. */
export const carets = (source: string, place: { start: number; end: number }): string =>
  `${source}\n${' '.repeat(place.start)}${'^'.repeat(place.end - place.start)}`;

const mute = new Set(['script', 'style', 'svg', 'math', 'iframe', 'noembed', 'noframes', 'title']);
type ParsedNode = DefaultTreeAdapterTypes.Node;

/** The text of a piece of HTML as another parser reads it. */
export function otherText(html: string): string {
  let text = '';
  const stack: ParsedNode[] = [parseFragment(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    else if (node.nodeName === 'br') text += ' ';
    else if (!mute.has(node.nodeName)) {
      const inside = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
      stack.push(...[...inside].reverse());
    }
  }
  return text;
}

export const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
