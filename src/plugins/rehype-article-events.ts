import type { Element, Properties, Root, RootContent } from 'hast';
import { Attributes, attributeKind, decodePieces, ElementKinds, type HtmlEvents } from '../read/html/index.ts';

/** Attribute names of HTML for the property names of hast, where lower-casing alone does not give them. */
const attributeNames: { readonly [property: string]: string } = {
  className: 'class',
  httpEquiv: 'http-equiv',
  ariaHidden: 'aria-hidden',
  ariaLevel: 'aria-level',
  dataSrc: 'data-src',
  dataSrcSet: 'data-srcset',
  dataSrcset: 'data-srcset',
  dataLazySrc: 'data-lazy-src',
  dataOriginal: 'data-original',
  xmlLang: 'xml:lang',
};

/** One step of the walk: a node to enter, or an element to close. */
type Step = { node: RootContent; close: false } | { node: Element; close: true };

/**
 * Sends a hast tree, in its order, to what builds blocks. Places are those of the nodes in `source`; text whose place is
 * missing, or does not show the text, keeps an enclosing place that is not exact. Comments and raw nodes are passed over.
 *
 * @param root A hast root, as `rehype-parse` makes it. Any depth: the walk does not recurse.
 * @param source The source that the positions of the tree count in; `''` where there is none.
 */
export function eventsFromHast(root: Root | Element, events: HtmlEvents, source: string): void {
  const steps: Step[] = [];
  const kinds = new ElementKinds();
  /** Offset reached so far: the place of nodes that have none. */
  let reached = 0;
  const offsetOf = (offset: number | undefined): number =>
    offset === undefined ? reached : Math.min(Math.max(0, offset), source.length);
  const enter = (nodes: readonly RootContent[]): void => {
    for (let index = nodes.length - 1; index >= 0; index--) steps.push({ node: nodes[index]!, close: false });
  };
  enter(root.type === 'root' ? root.children : [root]);

  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node } = step;
    const start = offsetOf(node.position?.start.offset);
    const end = offsetOf(node.position?.end.offset);
    if (step.close) {
      events.close(kinds.named(step.node.tagName), end, end);
      reached = Math.max(reached, end);
    } else if (node.type === 'text') {
      sendText(node.value, start, node.position ? end : start, source, events);
      reached = Math.max(reached, end);
    } else if (node.type === 'element') {
      const kind = kinds.named(node.tagName);
      events.open(kind, attributesOf(node.properties, start, source), start, openEnd(node, start));
      reached = Math.max(reached, start);
      const content = node.tagName === 'template' && node.content ? node.content.children : node.children;
      if (kind.empty) continue;
      steps.push({ node, close: true });
      enter(content as RootContent[]);
    }
  }
}

/** Where the start tag ends, as far as the tree says: where the first child with a place begins. */
function openEnd(node: Element, start: number): number {
  const child = node.children[0]?.position?.start.offset;
  if (child !== undefined) return Math.max(start, child);
  return node.children.length === 0 ? Math.max(start, node.position?.end.offset ?? start) : start;
}

function sendText(value: string, start: number, end: number, source: string, events: HtmlEvents): void {
  if (value === '') return;
  const written = source.slice(start, end);
  if (written === value) {
    events.text(value, start, end);
    return;
  }
  const pieces: [string, number, number][] = [];
  decodePieces(written, (piece, from, to) => {
    const mended =
      piece.length === to - from ? splitLineEnds(piece, from) : [[piece, from, to] as [string, number, number]];
    pieces.push(...mended);
  });
  let decoded = '';
  for (const [piece] of pieces) decoded += piece;
  // The parser drops the line feed with which a `<pre>` begins.
  if (decoded !== value && decoded === `\n${value}`) {
    const [first, from, to] = pieces.shift()!;
    if (first.length > 1) pieces.unshift([first.slice(1), from + 1, to]);
    decoded = value;
  }
  if (decoded === value) for (const [piece, from, to] of pieces) events.text(piece, start + from, start + to);
  // The parser moved or changed this text: it came from somewhere around here.
  else events.text(value, start, start);
}

/** The HTML parser reads CRLF and CR as one line feed: such a line end is a piece of its own. */
function splitLineEnds(piece: string, at: number): [string, number, number][] {
  if (!piece.includes('\r')) return [[piece, at, at + piece.length]];
  const parts: [string, number, number][] = [];
  for (const match of piece.matchAll(/\r\n?|[^\r]+/g)) {
    const text = match[0];
    const from = at + match.index;
    parts.push([text[0] === '\r' ? '\n' : text, from, from + text.length]);
  }
  return parts;
}

function attributesOf(properties: Properties | undefined, start: number, source: string): Attributes {
  const attributes = new Attributes();
  for (const [property, given] of Object.entries(properties ?? {})) {
    const kind = attributeKind(attributeNames[property] ?? property.toLowerCase());
    if (!kind || given === null || given === undefined || given === false) continue;
    const value = given === true ? '' : Array.isArray(given) ? given.join(' ') : String(given);
    attributes.add({ kind, value, start, end: Math.min(start + 1, source.length), exact: false, next: null });
  }
  return attributes;
}
