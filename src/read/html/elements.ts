import type { BlockType } from '../../schema/index.ts';

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
}

const known = new Map<string, ElementTraits>();

function add(names: string, traits: ElementTraits): void {
  for (const name of names.split(' ')) known.set(name, { ...known.get(name), ...traits });
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

/** The names of the elements that have traits, and of the commonest that have none. */
export const elementNames = (): string[] => [
  ...known.keys(),
  ...'a abbr b cite code em font i image small span strong sub sup time title u'.split(' '),
];

const inline: ElementTraits = {};
/** Pages built of their own elements (`<amp-story>`, `<live-blog>`) use them as boxes; inside a paragraph they are words. */
const custom: ElementTraits = { control: true };

/** The traits of an element by its lower-case name. Names that HTML does not know are inline, custom elements are boxes. */
export function elementTraits(name: string): ElementTraits {
  return known.get(name) ?? (name.includes('-') ? custom : inline);
}
