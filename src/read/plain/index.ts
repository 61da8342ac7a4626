import type { Message } from '../../schema/index.ts';
import {
  type ArticleTree,
  type Block,
  type Clue,
  emptyMap,
  linearBlock,
  block as makeBlock,
  pushRun,
} from '../../tree/index.ts';
import { withoutHints } from '../hints.ts';
import { type HeaderField, headerField } from './header.ts';
import { type Line, type Lines, splitLines, wrapWidth } from './lines.ts';

export { readMarkdown } from './markdown.ts';

export interface PlainOptions {
  maxBlocks: number;
}

/** What a list item or a dashed subheading begins with. */
const marks = '•‣▪●◦·*-–—';
const bullet = /^(?:[•‣▪●◦·*]|[-–—](?=\s))\s+/;
// `- Air defences -`, as wire copy writes a subheading.
const dashed = /^([-–—]{1,2})\s+(.{2,120}?)\s+\1$/;
const headerLines = 12;
/** Lines of longer sources stay views of them: a second copy would take more room than it saves time. */
const longestCopied = 1_000_000;

/** Most lines begin with a letter, which one comparison tells. */
function isMarked(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit < 0x41 || unit > 0x7f) && marks.includes(text[0]!);
}

/** One line as a block: a list item or a dashed subheading loses its marks, anything else stands as it is. */
function lineBlock(line: Line): Block {
  const { text, start } = line;
  if (!isMarked(text)) return linearBlock('paragraph', text, start);
  const heading = dashed.exec(text);
  if (heading) return linearBlock('heading', heading[2]!, start + text.indexOf(heading[2]!, heading[1]!.length));
  const mark = bullet.exec(text);
  if (mark && mark[0].length < text.length) {
    return linearBlock('listItem', text.slice(mark[0].length), start + mark[0].length);
  }
  return linearBlock('paragraph', text, start);
}

/** Wrapped lines as one block: the line ends read as one space each. */
function wrappedBlock(lines: readonly Line[]): Block {
  const map = emptyMap();
  let value = '';
  let end = 0;
  for (const line of lines) {
    if (value !== '') {
      pushRun(map, 1, end, line.start);
      value += ' ';
    }
    pushRun(map, line.text.length, line.start, line.end);
    value += line.text;
    end = line.end;
  }
  return makeBlock('paragraph', value, map);
}

const none: readonly Line[] = [];

/** The lines from one on that go on with the paragraph before. */
function linesOfParagraph(lines: Lines, from: number): Line[] {
  const more: Line[] = [];
  for (let at = from; at < lines.length && lines.blank(at) === 0; at++) {
    const line = lines.line(at);
    if (bullet.test(line.text)) break;
    more.push(line);
  }
  return more;
}

/** Reads plain text: lines become blocks, header fields become clues. */
export function readPlain(source: string, options: PlainOptions): { tree: ArticleTree; messages: Message[] } {
  const tree: ArticleTree = { type: 'article', children: [], clues: [], media: [] };
  const messages: Message[] = [];
  const lines = splitLines(source);
  const wrapped = wrapWidth(lines) !== null;
  const copied = source.length <= longestCopied;
  let inHeader = true;
  for (let i = 0; i < lines.length; i++) {
    if (tree.children.length >= options.maxBlocks) {
      messages.push({
        ruleId: 'max-blocks',
        reason: `Stopped reading after ${options.maxBlocks} blocks; raise \`limits.maxBlocks\` to read on`,
        place: { start: lines.line(i).start, end: source.length },
      });
      break;
    }
    let line = copied ? lines.ownLine(i) : lines.line(i);
    const field: HeaderField | null = inHeader && i < headerLines ? headerField(line.text) : null;
    if (field) {
      const header = linearBlock('paragraph', line.text.slice(0, field.end), line.start);
      header.header = field.key;
      header.gap = line.blank;
      tree.children.push(header);
      tree.clues.push(headerClue(field.key, line, field.valueStart, field.end));
      const rest = line.text.slice(field.end).trimStart();
      if (rest === '') continue;
      line = { text: rest, start: line.end - rest.length, end: line.end, blank: 0 };
    }
    // What stands behind a field on its line is no header any more.
    inHeader = false;
    const more = wrapped ? linesOfParagraph(lines, i + 1) : none;
    const whole = more.length > 0 ? wrappedBlock([line, ...more]) : lineBlock(line);
    const block = lines.hinted ? withoutHints(whole) : whole;
    if (block) {
      block.gap = line.blank;
      tree.children.push(block);
    }
    i += more.length;
  }
  return { tree, messages };
}

function headerClue(key: string, line: Line, from: number, to: number): Clue {
  const place = { start: line.start + from, end: line.start + to };
  return { source: 'header', key, value: line.text.slice(from, to), place, at: 0 };
}
