import type { Message } from '../../schema/index.ts';
import {
  type ArticleTree,
  appendMap,
  type Block,
  block,
  emptyMap,
  linearBlock,
  pushRun,
  sourceEnd,
} from '../../tree/index.ts';
import type { TextRun } from '../html/text-run.ts';
import { Urls } from '../html/urls.ts';
import { readFrontMatter } from './front-matter.ts';
import { headerField } from './header.ts';
import { type InlineContext, readInline } from './markdown-inline.ts';
import { type Leaf, readLeaves } from './markdown-leaves.ts';
import { splitRow } from './markdown-table.ts';

export interface MarkdownOptions {
  /** Where it was fetched: makes links absolute. */
  url: string | null;
  maxBlocks: number;
}

const headerLines = 12;

/**
 * Reads Markdown (CommonMark with GFM tables, strikethrough and footnotes, and a YAML front matter) into blocks with the marks left
 * out of their text. Markdown has no errors: what is no mark is text.
 *
 * @example
 * ```ts
 * import { readMarkdown } from './markdown.ts';
 * const { tree } = readMarkdown('# R &amp; D\n\nIt *grows*.', { url: null, maxBlocks: 100 });
 * tree.children.map((block) => block.value); // ['R & D', 'It grows.']
 * ```
 */
export function readMarkdown(source: string, options: MarkdownOptions): { tree: ArticleTree; messages: Message[] } {
  const tree: ArticleTree = { type: 'article', children: [], clues: [], media: [] };
  const messages: Message[] = [];
  const { leaves, definitions } = readLeaves(source, readHeader(source, tree));
  const urls = new Urls(options.url);
  const context: InlineContext = { definitions, resolve: (url) => urls.resolve(url) };
  // A picture that stands alone: emphasised words right under it are its caption.
  let picture: ArticleTree['media'][number] | undefined;
  for (const leaf of leaves) {
    if (tree.children.length >= options.maxBlocks) {
      messages.push({
        ruleId: 'max-blocks',
        reason: `Stopped reading after ${options.maxBlocks} blocks; raise \`limits.maxBlocks\` to read on`,
        place: { start: leaf.lines[0]!.start, end: source.length },
      });
      break;
    }
    const { made, media, emphasised } = blockOf(source, leaf, context);
    for (const clue of media) {
      clue.at = tree.children.length;
      tree.media.push(clue);
    }
    if (made) {
      const shown = media[0] ?? picture;
      if (shown && emphasised && made.type === 'paragraph') {
        made.type = 'caption';
        made.media = shown;
      }
      made.gap = leaf.gap;
      tree.children.push(made);
    }
    picture = made ? undefined : media.at(-1);
  }
  return { tree, messages };
}

/** The front matter, or the fields that a scraper wrote above the article; gives the offset at which the article begins. */
function readHeader(source: string, tree: ArticleTree): number {
  const add = (key: string, start: number, end: number): void => {
    tree.children.push({ ...linearBlock('paragraph', source.slice(start, end), start), header: key, gap: 0 });
  };
  const front = readFrontMatter(source);
  if (front) {
    for (const { key, start, end, values } of front.lines) {
      add(key ?? 'comment', start, end);
      for (const { text, ...place } of values)
        tree.clues.push({ source: 'header', key: key!, value: text, place, at: 0 });
    }
    return front.end;
  }
  let start = 0;
  for (let count = 0; count < headerLines; count++) {
    const match = /^[^\r\n]{0,4000}/.exec(source.slice(start, start + 4000))![0];
    const behind = start + match.length;
    const lead = match.length - match.trimStart().length;
    const field = headerField(match.trim());
    if (field) {
      const at = start + lead;
      add(field.key, at, at + field.end);
      const place = { start: at + field.valueStart, end: at + field.end };
      tree.clues.push({ source: 'header', key: field.key, value: source.slice(place.start, place.end), place, at: 0 });
      if (field.end < match.trim().length) return at + field.end;
    } else if (match.trim() !== '') break;
    start = behind + (/^\r\n?|^\n/.exec(source.slice(behind, behind + 2))?.[0].length ?? 0);
    if (start === behind) break;
  }
  return start;
}

function blockOf(source: string, leaf: Leaf, context: InlineContext) {
  if (leaf.type === 'code') return { made: codeBlock(source, leaf), media: [], emphasised: false };
  if (leaf.type === 'table') return { ...tableBlock(source, leaf, context), emphasised: false };
  const { run, media, emphasised } = readInline(source, leaf.lines, context);
  if (run.value === '') return { made: null, media, emphasised };
  const made = block(leaf.type, run.value, run.map);
  if (leaf.level !== undefined) made.level = leaf.level;
  if (run.links.length > 0) made.links = run.links;
  return { made, media, emphasised };
}

function codeBlock(source: string, { lines }: Leaf): Block | null {
  const map = emptyMap();
  const values: string[] = [];
  let read = 0;
  for (const { start, end } of lines) {
    if (values.length > 0) pushRun(map, 1, read, start);
    pushRun(map, end - start, start, end);
    values.push(source.slice(start, end));
    read = end;
  }
  return lines.length === 0 ? null : block('code', values.join('\n'), map);
}

/** Rows as lines, cells apart by tabs, as the reader of HTML tables writes them: empty rows and ends of rows say nothing. */
function tableBlock(
  source: string,
  leaf: Leaf,
  context: InlineContext,
): { made: Block | null; media: ArticleTree['media'] } {
  const map = emptyMap();
  const links: NonNullable<Block['links']> = [];
  const media: ArticleTree['media'] = [];
  let value = '';
  let read = 0;
  const add = (gap: string, run: TextRun): void => {
    const from = run.map.from;
    if (value === '') read = from;
    pushRun(map, gap.length, read, Math.max(read, from));
    value += gap;
    for (const { start, end, url } of run.links)
      links.push({ start: start + value.length, end: end + value.length, url });
    appendMap(map, run.map);
    value += run.value;
    read = sourceEnd(run.map);
  };
  for (const line of leaf.lines) {
    let gap = value === '' ? '' : '\n';
    for (const cell of splitRow(source, line)) {
      const { run, media: pictures } = readInline(source, [cell], context);
      media.push(...pictures);
      if (run.value !== '') {
        add(gap, run);
        gap = '';
      }
      gap += '\t';
    }
  }
  if (value === '') return { made: null, media };
  const made = block('table', value, map);
  if (links.length > 0) made.links = links;
  return { made, media };
}
