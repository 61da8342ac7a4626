import MarkdownIt from 'markdown-it';
import { readMarkdown, readPlain } from '../../src/read/plain/index.ts';
import type { Block } from '../../src/tree/index.ts';

const maxBlocks = 10_000;

/** One line a block: its header field, type and level, a colon, its text. */
export const lineOf = ({ header, type, level, value }: Block): string =>
  `${header === undefined ? '' : `[${header}] `}${type}${level ?? ''}: ${value}`;

export const plain = (source: string) => readPlain(source, { maxBlocks }).tree;
export const markdown = (source: string, url: string | null = null) => readMarkdown(source, { url, maxBlocks }).tree;

export const squeeze = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Draws a caret under each place: the source with `^` under what the place covers. */
export const carets = (source: string, place: { start: number; end: number }): string =>
  `${source}\n${' '.repeat(place.start)}${'^'.repeat(place.end - place.start)}`;

/** The texts of the blocks of a Markdown source as another parser reads them. */
export function otherTexts(source: string): string[] {
  const texts: string[] = [];
  let cells: string[] | null = null;
  for (const token of new MarkdownIt().parse(source, {})) {
    if (token.type === 'table_open') cells = [];
    else if (token.type === 'table_close') {
      texts.push((cells ?? []).join(' '));
      cells = null;
    } else if (token.type === 'fence' || token.type === 'code_block') texts.push(token.content);
    else if (token.type === 'inline') {
      const text = (token.children ?? [])
        .map(({ type, content }) => (type === 'image' ? '' : type.endsWith('break') ? ' ' : content))
        .join('');
      (cells ?? texts).push(text);
    }
  }
  return texts.map(squeeze).filter((text) => text !== '');
}
