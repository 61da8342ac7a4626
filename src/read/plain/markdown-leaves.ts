import type { Span } from './lines.ts';
import { definitionOf, type LinkTarget } from './markdown-links.ts';
import { delimiterCells, splitRow } from './markdown-table.ts';

/** A block by its lines, container marks left out; what its text says is not read yet. */
export interface Leaf {
  type: 'paragraph' | 'heading' | 'listItem' | 'quote' | 'code' | 'table';
  lines: Span[];
  /** Blank lines above. */
  gap: number;
  level?: number;
}

/** What a line stands in: the columns by which the text of a list item is indented, or a block quote. */
type Container = number | 'quote';

interface Open {
  leaf: Leaf;
  /** How the lines after it are read. */
  as: 'paragraph' | 'indented' | 'fence' | 'table' | 'line';
  /** For a fence: its mark, as often as it stands there, and its indent in columns. */
  mark: string;
  indent: number;
}

/** Deeper nesting reads as text: no article has it, and every line would have to walk it. */
const maxDepth = 64;
const lineEnd = /\r\n?|\n/g;
const itemMark = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;
// `16. September 2025` on a line of its own is a day, whatever CommonMark says.
const writtenDay = /\d{1,2}\.[ ][\p{L}\u00ad\u200b]{3,20}\.?[ ]\d{4}(?!\d)/uy;
const headingMark = /(#{1,6})(?:[ \t]|$)/y;
const fenceMark = /(?:`{3,}(?=[^`]*$)|~{3,})/y;
/** Where the text of a footnote begins: a block of its own, without a blank line too. */
const footnoteText = /\[\^[^\]\s]{1,60}\]:/y;
const underline = /(?:=+|-+)[ \t]*$/y;
const opaqueStart = /<(!--|script|style)(?=[\s>!-]|$)/iy;

/**
 * Finds the blocks of a Markdown source (CommonMark with GFM tables) and its link reference definitions, line by line.
 * HTML comments, scripts and styles that begin a line are no blocks.
 */
export function readLeaves(source: string, from: number): { leaves: Leaf[]; definitions: Map<string, LinkTarget> } {
  const reader = new LeafReader(source);
  let start = from;
  for (lineEnd.lastIndex = from; start <= source.length; ) {
    const match = lineEnd.exec(source);
    const end = match?.index ?? source.length;
    if (start >= reader.skipTo) reader.read(start, end);
    if (!match) break;
    start = lineEnd.lastIndex;
  }
  lineEnd.lastIndex = 0;
  reader.close();
  return { leaves: reader.leaves, definitions: reader.definitions };
}

class LeafReader {
  leaves: Leaf[] = [];
  definitions = new Map<string, LinkTarget>();
  /** Where reading goes on behind a comment or a script. */
  skipTo = 0;
  private source: string;
  private containers: Container[] = [];
  private open: Open | null = null;
  private blank = 0;
  /** Depth of a list item that began on the line above with nothing but its mark: a blank line ends it. */
  private emptyItem = 0;
  private unclosed = new Set<string>();
  // The line that is being read, how far it was read, and the white space that comes next.
  private line = '';
  private start = 0;
  private at = 0;
  private column = 0;
  private next = 0;
  private indent = 0;

  constructor(source: string) {
    this.source = source;
  }

  read(start: number, end: number): void {
    this.line = this.source.slice(start, end);
    this.start = start;
    this.at = 0;
    this.column = 0;
    this.look();
    let matched = this.matchContainers();
    if (this.next === this.line.length && this.emptyItem > 0) matched = Math.min(matched, this.emptyItem - 1);
    this.emptyItem = 0;
    const all = matched === this.containers.length;
    if (this.open?.as === 'fence' && all) {
      this.readFence(this.open);
      return;
    }
    const lazy = !all && this.open?.as === 'paragraph';
    if (!lazy) this.leave(matched);
    const depth = this.openContainers(matched);
    if (this.next < this.line.length) this.readLeaf(depth, lazy && this.open !== null);
    else if (depth === matched) {
      this.leave(matched);
      this.readBlank();
    } else this.blank = 0;
  }

  close(): void {
    const { open } = this;
    this.open = null;
    if (!open) return;
    if (open.as === 'paragraph') this.takeDefinitions(open.leaf);
    if (open.leaf.type === 'code') trimBlank(open.leaf, this.source);
    if (open.leaf.lines.length > 0) this.leaves.push(open.leaf);
  }

  /** How many of the open containers this line goes on in. */
  private matchContainers(): number {
    let matched = 0;
    for (const container of this.containers) {
      const rest = this.line[this.next];
      if (container === 'quote') {
        if (this.indent > 3 || rest !== '>') break;
        this.takeQuoteMark();
      } else if (rest !== undefined) {
        if (this.indent < container) break;
        this.take(container);
      }
      matched++;
    }
    return matched;
  }

  /** Closes what this line does not stand in. */
  private leave(matched: number): void {
    if (matched === this.containers.length) return;
    this.close();
    this.containers.length = matched;
  }

  /** Opens the quotes and list items that begin here; gives the depth at which the line goes on. */
  private openContainers(matched: number): number {
    let depth = matched;
    while (this.indent < 4 && depth < maxDepth) {
      if (this.line[this.next] === '>') {
        this.leave(depth);
        this.close();
        this.takeQuoteMark();
        this.containers.push('quote');
      } else {
        const isNone = isRule(this.line, this.next) || this.match(writtenDay);
        const mark = isNone ? null : this.match(itemMark)?.[0];
        if (!mark) return depth;
        const interrupts = this.open?.as === 'paragraph' && depth === this.containers.length;
        const empty = this.line.slice(this.next + mark.length).trim() === '';
        if (interrupts && (empty || (mark.length > 1 && !/^1[.)]$/.test(mark)))) return depth;
        this.leave(depth);
        this.close();
        const lead = this.indent;
        this.take(lead + mark.length);
        // Five columns and more are one of them and indented code.
        const space = empty ? 1 : this.indent > 4 ? 1 : this.indent;
        if (!empty) this.take(space);
        this.containers.push(lead + mark.length + space);
        if (empty) {
          this.at = this.line.length;
          this.look();
          this.emptyItem = this.containers.length;
        }
      }
      depth++;
    }
    return depth;
  }

  private readBlank(): void {
    this.blank++;
    if (this.open?.as === 'indented') this.push();
    else this.close();
  }

  private readLeaf(depth: number, lazy: boolean): void {
    const { open } = this;
    const paragraph = open?.as === 'paragraph' && !this.match(footnoteText) ? open : null;
    if (this.indent > 3 && !paragraph) {
      if (open?.as !== 'indented') this.begin('indented', 'code');
      this.take(4);
      this.push(this.at);
      return;
    }
    if (this.indent < 4) {
      if (paragraph && !lazy && this.match(underline) && !this.delimits(paragraph)) {
        this.takeDefinitions(paragraph.leaf);
        if (paragraph.leaf.lines.length > 0) {
          paragraph.leaf.type = 'heading';
          paragraph.leaf.level = this.line[this.next] === '=' ? 1 : 2;
          paragraph.as = 'line';
          this.close();
          return;
        }
      }
      if (isRule(this.line, this.next)) {
        this.leave(depth);
        this.close();
        return;
      }
      const heading = this.match(headingMark);
      if (heading) {
        this.readHeading(depth, heading[1]!);
        return;
      }
      const fence = this.match(fenceMark);
      if (fence) {
        this.leave(depth);
        this.begin('fence', 'code', fence[0], this.indent);
        return;
      }
      const opaque = this.match(opaqueStart);
      if (opaque && this.skip(opaque[1]!.toLowerCase())) {
        this.leave(depth);
        this.close();
        return;
      }
      if (paragraph && !lazy && this.delimits(paragraph)) {
        this.beginTable(paragraph);
        return;
      }
    }
    if (open?.as === 'table') {
      this.push();
      return;
    }
    if (!paragraph) this.begin('paragraph', this.paragraphType());
    this.push();
  }

  private readHeading(depth: number, mark: string): void {
    this.leave(depth);
    const text = this.line.slice(this.next + mark.length).trimEnd();
    // Closing marks are marks where a space stands before them, or nothing else.
    const hashes = /#+$/.exec(text.slice(-500))?.[0].length ?? 0;
    const words = text.slice(0, text.length - hashes);
    const kept = hashes > 0 && (words === '' || /[ \t]$/.test(words)) ? words.trimEnd() : text;
    const lead = kept.length - kept.trimStart().length;
    const from = this.next + mark.length;
    this.begin('line', 'heading');
    const leaf = this.open!.leaf;
    leaf.level = mark.length;
    if (lead < kept.length) leaf.lines.push({ start: this.start + from + lead, end: this.start + from + kept.length });
    this.close();
  }

  private readFence(open: Open): void {
    const rest = this.line.slice(this.next).trimEnd();
    const closes = rest.length >= open.mark.length && rest === open.mark[0]!.repeat(rest.length);
    if (this.indent < 4 && closes) {
      this.close();
      return;
    }
    this.take(Math.min(this.indent, open.indent));
    this.push(this.at);
  }

  /** True where this line is the delimiter row of a table whose head is the last line of the paragraph. */
  private delimits({ leaf }: Open): boolean {
    const cells = delimiterCells(this.line.slice(this.next));
    const head = leaf.lines.at(-1);
    return cells > 0 && head !== undefined && splitRow(this.source, head).length === cells;
  }

  private beginTable(paragraph: Open): void {
    const head = paragraph.leaf.lines.pop()!;
    this.close();
    this.begin('table', 'table');
    this.open!.leaf.lines.push(head);
    if (paragraph.leaf.lines.length === 0) this.open!.leaf.gap = paragraph.leaf.gap;
  }

  private paragraphType(): Leaf['type'] {
    const inner = this.containers.at(-1);
    return inner === undefined ? 'paragraph' : inner === 'quote' ? 'quote' : 'listItem';
  }

  private begin(as: Open['as'], type: Leaf['type'], mark = '', indent = 0): void {
    this.close();
    this.open = { leaf: { type, lines: [], gap: this.blank }, as, mark, indent };
    this.blank = 0;
  }

  /** Adds the rest of the line to the open leaf; without white space around it, unless told where it begins. */
  private push(from?: number): void {
    const start = from ?? this.next;
    let end = from === undefined ? this.line.trimEnd().length : this.line.length;
    // A backslash before white space is no line break, and stays none.
    if (end < this.line.length && this.line[end - 1] === '\\') end++;
    this.open!.leaf.lines.push({ start: this.start + start, end: this.start + Math.max(start, end) });
    if (this.next < this.line.length) this.blank = 0;
  }

  private takeDefinitions(leaf: Leaf): void {
    let count = 0;
    for (const { start, end } of leaf.lines) {
      const found = definitionOf(this.source.slice(start, end));
      if (!found) break;
      if (!this.definitions.has(found.label)) this.definitions.set(found.label, found.target);
      count++;
    }
    leaf.lines.splice(0, count);
  }

  /** Skips a comment or script to its end; false where it has none. */
  private skip(kind: string): boolean {
    if (this.unclosed.has(kind)) return false;
    const from = this.start + this.next;
    const end = kind === '!--' ? '-->' : `</${kind}`;
    const found = kind === '!--' ? this.source.indexOf(end, from + 4) : indexOfAnyCase(this.source, end, from);
    if (found < 0) {
      this.unclosed.add(kind);
      return false;
    }
    // What follows on the line where it ends is text: the inline reader sees to it.
    const behind = found + end.length;
    if (!/^[ \t]{0,99}>?[ \t]{0,99}(?:[\r\n]|$)/.test(this.source.slice(behind, behind + 200))) return false;
    this.skipTo = behind;
    return true;
  }

  private takeQuoteMark(): void {
    this.take(this.indent + 1);
    if (this.indent > 0) this.take(1);
  }

  private take(columns: number): void {
    const stop = this.column + columns;
    for (; this.column < stop && this.at < this.line.length; this.at++) {
      const column = this.column + (this.line[this.at] === '\t' ? 4 - (this.column % 4) : 1);
      this.column = Math.min(stop, column);
      // Of a tab that is wider than what is taken, the rest stays.
      if (column > stop) break;
    }
    this.look();
  }

  private look(): void {
    let width = this.column;
    for (this.next = this.at; this.next < this.line.length; this.next++) {
      const mark = this.line[this.next];
      if (mark === ' ') width++;
      else if (mark === '\t') width += 4 - (width % 4);
      else break;
    }
    this.indent = width - this.column;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.next;
    return pattern.exec(this.line);
  }
}

/** `---`, `* * *`, `_____`: three and more of one mark, white space between. */
function isRule(line: string, from: number): boolean {
  const mark = line[from];
  if (mark !== '-' && mark !== '*' && mark !== '_') return false;
  let count = 0;
  for (let index = from; index < line.length; index++) {
    if (line[index] === mark) count++;
    else if (line[index] !== ' ' && line[index] !== '\t') return false;
  }
  return count >= 3;
}

function trimBlank(leaf: Leaf, source: string): void {
  const filled = leaf.lines.map(({ start, end }) => source.slice(start, end).trim() !== '');
  leaf.lines = leaf.lines.slice(Math.max(0, filled.indexOf(true)), filled.lastIndexOf(true) + 1);
}

function indexOfAnyCase(text: string, tag: string, from: number): number {
  const pattern = new RegExp(tag, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
