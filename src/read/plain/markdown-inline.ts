import type { MediaClue } from '../../tree/index.ts';
import { decodePieces, decodeReferences } from '../html/references.ts';
import { TextRun } from '../html/text-run.ts';
import type { Span } from './lines.ts';
import { type Delimiters, pairMarks } from './markdown-emphasis.ts';
import { inlineTarget, type LinkTarget, matchAt, normalLabel } from './markdown-links.ts';

/** What the inline marks of a Markdown text need to know of the page. */
export interface InlineContext {
  definitions: ReadonlyMap<string, LinkTarget>;
  resolve(url: string): string;
}

export interface InlineText {
  run: TextRun;
  /** Pictures in the text; their alternative texts are theirs alone. */
  media: MediaClue[];
  /** All the text is emphasised, pictures before it aside. */
  emphasised: boolean;
}

type Node =
  | { kind: 'text' | 'space'; from: number; to: number }
  | { kind: 'value'; value: string; from: number; to: number }
  | { kind: 'image'; url: string; alt: string; from: number; to: number }
  | { kind: 'link'; url: string }
  | { kind: 'linkEnd' }
  | Delimiters;

interface Bracket {
  /** Index of its node. */
  node: number;
  /** Offset behind the bracket, and how many runs of marks stood before it. */
  behind: number;
  runs: number;
  image: boolean;
  /** Holds another bracket, so it is no label. */
  nested: boolean;
}

const special = /[\\`*_~<&![\]\n]/g;
const escapable = /[!-/:-@[-`{-~]/;
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;
const autolink = /<([a-z][a-z\d+.-]{1,31}:[^\s<>]{0,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d.-]{1,255})>/iy;
const tag = /<\/?([a-z][a-z\d-]{0,30})(?:[\s/][^<>]{0,2000})?>/iy;
const phrasing = new Set(
  'a abbr b bdi cite code del em font i img ins kbd mark q s small span strong sub sup time u wbr'.split(' '),
);
const maxAlt = 1000;

/** Reads the text of a block: marks left out, escapes and references decoded, each piece with its place in the source. */
export function readInline(source: string, lines: readonly Span[], context: InlineContext): InlineText {
  const scan = new InlineScan(source, lines, context);
  scan.read();
  return scan.write();
}

class InlineScan {
  private text: string;
  private lines: readonly Span[];
  private context: InlineContext;
  private nodes: Node[] = [];
  private runs: Delimiters[] = [];
  private brackets: Bracket[] = [];
  /** `[` below this index stand around a link: they can be none. */
  private settled = 0;
  private ticks: Map<number, number[]> | null = null;
  private commentEnds = true;

  constructor(source: string, lines: readonly Span[], context: InlineContext) {
    this.text = lines.map(({ start, end }) => source.slice(start, end)).join('\n');
    this.lines = lines;
    this.context = context;
  }

  read(): void {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      special.lastIndex = at;
      const next = special.exec(text)?.index ?? text.length;
      if (next > at) this.nodes.push({ kind: 'text', from: at, to: next });
      at = next < text.length ? this.readMark(next) : next;
    }
    pairMarks(this.runs, 0);
  }

  /** Reads what begins with a special character; gives the offset behind it. */
  private readMark(at: number): number {
    const { text } = this;
    switch (text[at]) {
      case '\n':
        return this.push({ kind: 'space', from: at, to: at + 1 });
      case '\\':
        if (text[at + 1] === '\n') return this.push({ kind: 'space', from: at, to: at + 2 });
        if (!escapable.test(text.charAt(at + 1))) break;
        return this.push({ kind: 'value', value: text[at + 1]!, from: at, to: at + 2 });
      case '`':
        return this.readCode(at);
      case '<':
        return this.readAngle(at);
      case '&':
        return this.readReference(at);
      case '!':
        if (text[at + 1] === '[') return this.readOpening(at, 2);
        break;
      case '[': {
        // The mark of a footnote says nothing by itself.
        const footnote = matchAt(/\[\^[^\]\s]{1,60}\](?::[ \t]?)?/y, text, at);
        return footnote ? at + footnote[0].length : this.readOpening(at, 1);
      }
      case ']':
        return this.readClosing(at);
      default:
        return this.readRun(at);
    }
    return this.push({ kind: 'text', from: at, to: at + 1 });
  }

  private push(node: Node & { to: number }): number {
    this.nodes.push(node);
    return node.to;
  }

  private readCode(at: number): number {
    const { text } = this;
    let open = at;
    while (text[open] === '`') open++;
    const length = open - at;
    if (!this.ticks) {
      this.ticks = new Map();
      for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const known = this.ticks.get(run.length);
        if (known) known.push(index);
        else this.ticks.set(run.length, [index]);
      }
      for (const list of this.ticks.values()) list.reverse();
    }
    // Reading goes forwards only: what lies behind is dropped.
    const ends = this.ticks.get(length) ?? [];
    while (ends.length > 0 && ends.at(-1)! < open) ends.pop();
    const end = ends.at(-1);
    if (end === undefined) return this.push({ kind: 'text', from: at, to: open });
    // One space at either end sets off backticks inside.
    const padded = /^\s/.test(text[open]!) && /^\s/.test(text[end - 1]!) && text.slice(open, end).trim() !== '';
    const last = padded ? end - 1 : end;
    let from = padded ? open + 1 : open;
    for (let line = text.indexOf('\n', from); line >= 0 && line < last; line = text.indexOf('\n', from)) {
      if (line > from) this.nodes.push({ kind: 'text', from, to: line });
      from = this.push({ kind: 'space', from: line, to: line + 1 });
    }
    if (last > from) this.nodes.push({ kind: 'text', from, to: last });
    return end + length;
  }

  private readAngle(at: number): number {
    const { text } = this;
    const address = matchAt(autolink, text, at);
    if (address) {
      const url = address[1]!;
      this.nodes.push({ kind: 'link', url: /^[^:/]{1,64}@/.test(url) ? `mailto:${url}` : url });
      this.nodes.push({ kind: 'text', from: at + 1, to: at + 1 + url.length }, { kind: 'linkEnd' });
      return at + address[0].length;
    }
    if (text.startsWith('<!--', at) && this.commentEnds) {
      const end = text.indexOf('-->', at + 4);
      this.commentEnds = end >= 0;
      if (end >= 0) return end + 3;
    }
    const found = matchAt(tag, text, at);
    if (!found) return this.push({ kind: 'text', from: at, to: at + 1 });
    const to = at + found[0].length;
    const name = found[1]!.toLowerCase();
    if (name === 'img') {
      const url = attribute(found[0], 'src');
      this.nodes.push({ kind: 'image', url, alt: attribute(found[0], 'alt'), from: at, to });
    } else if (!phrasing.has(name)) this.nodes.push({ kind: 'space', from: at, to });
    return to;
  }

  private readReference(at: number): number {
    const found = matchAt(reference, this.text, at);
    if (!found) return this.push({ kind: 'text', from: at, to: at + 1 });
    let value = '';
    decodePieces(found[0], (piece) => {
      value += piece;
    });
    const to = at + found[0].length;
    return this.push(value === found[0] ? { kind: 'text', from: at, to } : { kind: 'value', value, from: at, to });
  }

  private readRun(at: number): number {
    const { text } = this;
    const mark = text[at]!;
    let to = at + 1;
    while (text[to] === mark) to++;
    const before = sideOf(text, at - 1, -1);
    const after = sideOf(text, to, 1);
    const opening = after !== 'space' && (after === 'word' || before !== 'word');
    const closing = before !== 'space' && (before === 'word' || after !== 'word');
    const inWord = mark === '_' && opening && closing;
    const run: Delimiters = {
      kind: 'marks',
      mark,
      from: at,
      to,
      opens: opening && (!inWord || before === 'mark'),
      closes: closing && (!inWord || after === 'mark'),
      usedFront: 0,
      usedBack: 0,
      partner: null,
    };
    if (run.opens || run.closes) this.runs.push(run);
    return this.push(run);
  }

  private readOpening(at: number, width: number): number {
    const outer = this.brackets.at(-1);
    if (outer) outer.nested = true;
    const behind = at + width;
    this.brackets.push({ node: this.nodes.length, behind, runs: this.runs.length, image: width === 2, nested: false });
    return this.push({ kind: 'text', from: at, to: behind });
  }

  private readClosing(at: number): number {
    const { text, nodes } = this;
    const bracket = this.brackets.pop();
    const inactive = bracket && !bracket.image && this.brackets.length < this.settled;
    this.settled = Math.min(this.settled, this.brackets.length);
    const target = bracket && !inactive ? this.targetOf(bracket, at) : null;
    if (!bracket || !target) return this.push({ kind: 'text', from: at, to: at + 1 });
    pairMarks(this.runs, bracket.runs);
    if (bracket.image) {
      const from = bracket.behind - 2;
      const alt = textOf(nodes.slice(bracket.node + 1), text);
      nodes.length = bracket.node;
      nodes.push({ kind: 'image', url: target.url, alt, from, to: target.end });
    } else {
      nodes[bracket.node] = { kind: 'link', url: target.url };
      nodes.push({ kind: 'linkEnd' });
      this.settled = this.brackets.length;
    }
    return target.end;
  }

  /** Where a bracket leads: `](address)`, `][label]`, or by its own text as a label. */
  private targetOf(bracket: Bracket, at: number): (LinkTarget & { end: number }) | null {
    const { text } = this;
    const { definitions } = this.context;
    const direct = text[at + 1] === '(' ? inlineTarget(text, at + 1) : null;
    if (direct) return direct;
    const label = matchAt(/\[((?:[^\\[\]]|\\.){0,300})\]/sy, text, at + 1);
    const own = bracket.nested || at - bracket.behind > 300 ? '' : text.slice(bracket.behind, at);
    const target = definitions.get(normalLabel(label?.[1] || own));
    return target ? { url: target.url, end: at + 1 + (label?.[0].length ?? 0) } : null;
  }

  write(): InlineText {
    const run = new TextRun();
    const media: MediaClue[] = [];
    const { text, nodes } = this;
    const shift = this.offsets();
    let link: { from: number; url: string } | null = null;
    for (const node of nodes) {
      if (node.kind === 'link') link = { from: run.length, url: this.context.resolve(node.url) };
      else if (node.kind === 'linkEnd') {
        if (link && run.length > link.from) run.link(link.from, link.url, false);
        link = null;
      } else if (node.kind === 'image') {
        const url = node.url === '' ? null : this.context.resolve(node.url);
        const place = { start: shift(node.from), end: shift(node.to - 1) + 1 };
        media.push({ type: 'image', url, alt: node.alt || null, place, at: 0 });
      } else if (node.kind === 'space') run.addSpace(shift(node.from), shift(node.to - 1) + 1);
      else if (node.kind === 'value') run.add(node.value, shift(node.from), shift(node.to - 1) + 1);
      else {
        const [from, to] = shownOf(node);
        if (to > from) run.add(text.slice(from, to), shift(from), shift(to - 1) + 1);
      }
    }
    // The space before a link is none of it. Asked only now: a look into a text that still grows costs its whole length.
    for (const made of run.links) if (run.value[made.start] === ' ') made.start++;
    run.links = run.links.filter(({ start, end }) => end > start);
    return { run, media, emphasised: isEmphasised(nodes) };
  }

  /** Offsets into the joined lines as offsets into the source; asked in rising order. */
  private offsets(): (offset: number) => number {
    const { lines } = this;
    let line = 0;
    let start = 0;
    return (offset) => {
      for (;;) {
        const length = lines[line]!.end - lines[line]!.start;
        // A line end stands for all that lies between two lines.
        if (offset <= start + length || line + 1 === lines.length) return lines[line]!.start + offset - start;
        start += length + 1;
        line++;
      }
    };
  }
}

/** What of a node is text: of marks, those that no other mark was paired with. */
function shownOf(node: Extract<Node, { from: number }>): [from: number, to: number] {
  return node.kind === 'marks' ? [node.from + node.usedFront, node.to - node.usedBack] : [node.from, node.to];
}

function textOf(nodes: readonly Node[], text: string): string {
  let alt = '';
  for (const node of nodes) {
    if (node.kind === 'link' || node.kind === 'linkEnd') continue;
    if (node.kind === 'space') alt += ' ';
    else if (node.kind === 'value') alt += node.value;
    else if (node.kind === 'image') alt += node.alt;
    else alt += text.slice(...shownOf(node));
    if (alt.length > maxAlt) break;
  }
  return alt.slice(0, maxAlt).replace(/\s+/g, ' ').trim();
}

function isEmphasised(nodes: readonly Node[]): boolean {
  const solid = nodes.filter(({ kind }) => kind !== 'image' && kind !== 'space');
  const first = solid[0];
  const last = solid.at(-1);
  if (first?.kind !== 'marks' || last?.kind !== 'marks' || first.mark === '~') return false;
  return first.partner === last && shownOf(first)[0] === shownOf(first)[1] && shownOf(last)[0] === shownOf(last)[1];
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(String.raw`\s${name}\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i').exec(tag);
  return decodeReferences(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}

/** What stands beside a run of marks: white space (or an edge), punctuation or a symbol, or part of a word. */
function sideOf(text: string, at: number, step: 1 | -1): 'space' | 'mark' | 'word' {
  if (at < 0 || at >= text.length) return 'space';
  const low = step < 0 && /[\udc00-\udfff]/.test(text[at]!) ? at - 1 : at;
  const char = String.fromCodePoint(text.codePointAt(Math.max(0, low))!);
  return /\s/.test(char) ? 'space' : /[\p{P}\p{S}]/u.test(char) ? 'mark' : 'word';
}
