import type { BlockType } from '../../schema/index.ts';
import { NameTable } from './names.ts';

/** What the block builder and the tag reader need to know of an element. */
export interface ElementTraits {
  /** Starts and ends a block of text. */
  block?: true;
  /** As `block`, but only outside of a paragraph or heading, where it would tear a sentence apart. */
  control?: true;
  /** Has no end tag. */
  empty?: true;
  /** The type of the blocks inside; `paragraph` takes back what an ancestor said. */
  type?: BlockType;
  level?: number;
  /** Its text is never read by people: script, style, drawings. A formula's is. */
  mute?: true;
  /** Its text is there, but browsers do not show it. */
  unseen?: true;
  preformatted?: true;
  /** Running text: phrasing content only. */
  paragraph?: true;
  /** An end tag inside does not reach through it (HTML 13.2.4.2, "has an element in scope"). */
  boundary?: true;
  /** Its start tag ends an open paragraph. */
  endsParagraph?: true;
  media?: 'image' | 'video' | 'audio' | 'embed';
  /** Speaks of the page: `<meta>`, `<link>`, `<base>`, `<html>`. */
  head?: true;
  /** Cell, row and section of a table, by nesting. */
  table?: 'table' | 'section' | 'row' | 'cell';
  /** May stand in `<head>`, which any other start tag ends. */
  headPart?: true;
  /** Its start tag may end others in ways of its own. */
  implies?: true;
  /** Opens a drawing or formula, which has rules of its own. */
  foreign?: true;
}

const traitsOf = new Map<string, ElementTraits>();

function add(names: string, traits: ElementTraits): void {
  for (const name of names.split(' ')) traitsOf.set(name, { ...traitsOf.get(name), ...traits });
}

add('address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form', {
  block: true,
  endsParagraph: true,
});
add('h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul listing xmp plaintext', {
  block: true,
  endsParagraph: true,
});
add('html body head frameset frame legend optgroup option select datalist textarea noscript template applet', {
  block: true,
});
add('marquee object dd dt li caption tbody thead tfoot tr td th colgroup', { block: true });
add('dd dt li', { endsParagraph: true, type: 'listItem' });
add('button label output', { control: true });
add('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr', {
  empty: true,
});
for (let level = 1; level <= 6; level++) add(`h${level}`, { type: 'heading', level, paragraph: true });
add('p', { paragraph: true });
add('article section', { type: 'paragraph' });
add('blockquote', { type: 'quote' });
add('figcaption caption', { type: 'caption' });
add('pre listing xmp plaintext', { type: 'code', preformatted: true });
add('script style svg iframe noembed noframes', { mute: true });
// The source of a formula, beside the MathML that is read.
add('annotation annotation-xml', { mute: true });
// MathJax sets formulas in elements of its own, which stand in sentences.
add('mjx-container mjx-assistive-mml', {});
add('canvas audio video', { unseen: true, block: true });
add('noscript template', { unseen: true });
add('table td th caption template object applet marquee html', { boundary: true });
add('table', { table: 'table', type: 'paragraph' });
add('tbody thead tfoot', { table: 'section' });
add('tr', { table: 'row' });
add('td th', { table: 'cell', type: 'paragraph' });

add('img amp-img', { media: 'image' });
add('video amp-video', { media: 'video' });
add('audio', { media: 'audio' });
add('iframe embed', { media: 'embed' });
add('html base link meta', { head: true });
add('base basefont bgsound link meta noscript script style template title noframes', { headPart: true });
add('option optgroup button a', { implies: true });
add('svg math', { foreign: true });
// The commonest that have no traits.
add('foreignobject desc mtext', {});
add('abbr b cite code em font i image small span strong sub sup time title u', {});

/**
 * A kind of element: all elements of one name share one, so that nobody looks a name up twice. All kinds have all fields, in
 * one order: engines read objects of one shape several times as fast.
 */
export class ElementKind {
  /** Lower case. */
  readonly name: string;
  /** Its number among the kinds of a source, from 0. */
  readonly index: number;
  readonly block: boolean;
  readonly control: boolean;
  readonly empty: boolean;
  readonly type: BlockType | undefined;
  readonly level: number | undefined;
  readonly mute: boolean;
  readonly unseen: boolean;
  readonly preformatted: boolean;
  readonly paragraph: boolean;
  readonly boundary: boolean;
  readonly endsParagraph: boolean;
  readonly media: ElementTraits['media'];
  readonly head: boolean;
  readonly table: ElementTraits['table'];
  readonly headPart: boolean;
  readonly implies: boolean;
  readonly foreign: boolean;

  constructor(name: string, index: number, traits: ElementTraits) {
    this.name = name;
    this.index = index;
    this.block = traits.block === true;
    this.control = traits.control === true;
    this.empty = traits.empty === true;
    this.type = traits.type;
    this.level = traits.level;
    this.mute = traits.mute === true;
    this.unseen = traits.unseen === true;
    this.preformatted = traits.preformatted === true;
    this.paragraph = traits.paragraph === true;
    this.boundary = traits.boundary === true;
    this.endsParagraph = traits.endsParagraph === true;
    this.media = traits.media;
    this.head = traits.head === true;
    this.table = traits.table;
    this.headPart = traits.headPart === true;
    this.implies =
      traits.implies === true || this.endsParagraph || this.level !== undefined || this.table !== undefined;
    this.foreign = traits.foreign === true;
  }
}

const known = new Map<string, ElementKind>();
for (const [name, traits] of traitsOf) known.set(name, new ElementKind(name, known.size, traits));
const knownNames = new NameTable(known);

/** The kind of an element that HTML knows. */
export const knownKind = (name: string): ElementKind => known.get(name)!;

const inline: ElementTraits = {};
/** Pages built of their own elements (`<amp-story>`, `<live-blog>`) use them as boxes; inside a paragraph they are words. */
const custom: ElementTraits = { control: true };

/** The kinds of the elements of one source. Names that HTML does not know are inline, custom elements are boxes. */
export class ElementKinds {
  private readonly others = new Map<string, ElementKind>();

  /** The kind whose name stands at `[start, end)` of a source, in whatever case. */
  find(source: string, start: number, end: number): ElementKind {
    return knownNames.find(source, start, end) ?? this.named(source.slice(start, end).toLowerCase());
  }

  /** The kind of a lower-case name. */
  named(name: string): ElementKind {
    const kind = known.get(name) ?? this.others.get(name);
    if (kind) return kind;
    const other = new ElementKind(name, known.size + this.others.size, name.includes('-') ? custom : inline);
    this.others.set(name, other);
    return other;
  }
}
