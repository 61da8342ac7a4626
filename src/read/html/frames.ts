import type { BlockType } from '../../schema/index.ts';
import type { Container, MediaClue } from '../../tree/index.ts';
import type { Item } from './clues/item.ts';
import type { Watch } from './clues/watch.ts';
import { type ElementTraits, elementTraits } from './elements.ts';
import { type Attributes, noAttributes } from './events.ts';
import { drawingOf, isFormula } from './formulas.ts';
import type { TableState } from './tables.ts';

/** A link that is open; `null` once it ended inside a deeper element. */
export interface Anchor {
  url: string;
}

/** A `<figure>` that is open: its pictures, and the number of blocks before it. */
export interface Figure {
  media: MediaClue[];
  at: number;
}

/** An open element, with what it inherits from the elements around it. */
export interface Frame {
  name: string;
  traits: ElementTraits;
  attributes: Attributes;
  parent: Frame | null;
  depth: number;
  /** Ends the block before it and its own last block. */
  breaks: boolean;
  type: BlockType;
  level: number | undefined;
  hidden: boolean;
  noscript: boolean;
  preformatted: boolean;
  paragraph: boolean;
  /** Its class says that it holds captions. */
  caption: boolean;
  link: Anchor | null;
  figure: Figure | null;
  table: TableState | null;
  item: Item | null;
  watches: Watch[] | null;
  /** Where its text begins: number of blocks before, and offset into the run that was being read. */
  openedAt: number;
  openedOffset: number;
  container: Container | null;
}

/** A portrait's caption is a byline. */
const bylineClass = /by-?line|author/i;
const captionClass = /(?:^|[\s_-])(?:figcaption|caption|caption-?text)(?:$|[\s_-])/i;
const unseenStyle = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

export const rootFrame = (): Frame => ({
  name: '',
  traits: {},
  attributes: {},
  parent: null,
  depth: -1,
  breaks: true,
  type: 'paragraph',
  level: undefined,
  hidden: false,
  noscript: false,
  preformatted: false,
  paragraph: false,
  caption: false,
  link: null,
  figure: null,
  table: null,
  item: null,
  watches: null,
  openedAt: 0,
  openedOffset: 0,
  container: null,
});

export function childFrame(parent: Frame, name: string, attributes: Attributes): Frame {
  const traits = drawingOf(parent, attributes) ?? elementTraits(name);
  const named = attributes === noAttributes ? undefined : attributes.class?.value;
  const frame: Frame = {
    name,
    traits,
    attributes,
    parent,
    depth: parent.depth + 1,
    breaks: traits.block === true || (traits.control === true && !parent.paragraph),
    type: traits.type ?? parent.type,
    level: traits.type ? traits.level : parent.level,
    hidden: parent.hidden || traits.unseen === true,
    noscript: parent.noscript || name === 'noscript',
    preformatted: parent.preformatted || traits.preformatted === true,
    paragraph: false,
    caption: parent.caption || (named !== undefined && captionClass.test(named) && !bylineClass.test(named)),
    link: parent.link,
    figure: parent.figure,
    table: parent.table,
    item: parent.item,
    watches: null,
    openedAt: 0,
    openedOffset: 0,
    container: null,
  };
  if (attributes !== noAttributes && attributes.role?.value === 'heading') {
    const level = Number(attributes['aria-level']?.value);
    frame.breaks = true;
    frame.type = 'heading';
    frame.level = level >= 1 && level <= 6 ? Math.trunc(level) : undefined;
  }
  if (!frame.hidden && !traits.mute && isHidden(frame)) {
    frame.hidden = true;
    frame.breaks = true;
  }
  frame.paragraph = traits.paragraph === true || (parent.paragraph && !frame.breaks);
  return frame;
}

function isHidden({ name, attributes, parent }: Frame): boolean {
  if (name === 'dialog') return attributes.open === undefined;
  if (attributes === noAttributes) return false;
  // An ornament in the middle of a sentence: to part the sentence there would lose more than it gains.
  if (attributes['aria-hidden']?.value === 'true') return !parent?.paragraph;
  if (attributes.hidden) return attributes.hidden.value !== 'until-found';
  const style = attributes.style?.value;
  return style !== undefined && unseenStyle.test(style) && !isFormula(attributes);
}

const longestLabel = 1000;
const labelling = ['class', 'id', 'role', 'itemprop', 'itemtype'] as const;

/** What the source calls an element: tag name, class, id, role, itemprop and itemtype, lower-cased. */
export function labelOf({ name, attributes }: Frame): string {
  if (attributes === noAttributes) return name;
  let label = name;
  for (const key of labelling) {
    const value = attributes[key]?.value;
    if (value) label += ` ${value.length > longestLabel ? value.slice(0, longestLabel) : value}`;
  }
  if (irregular.test(label)) label = label.replace(/\s+/g, ' ').trimEnd();
  return label.slice(0, longestLabel).toLowerCase();
}

const irregular = /[^\S ]| {2}| $/;

/** What the containers of a source share. */
export class Containers {
  count = 0;
  readonly labels = new Map<string, string>();
}

/** The container of a frame. Made when a block needs it, so that elements without text cost nothing; equal labels are one string. */
export function containerOf(frame: Frame, made: Containers): Container | null {
  const missing: Frame[] = [];
  let known: Frame | null = frame;
  for (; known !== null && known.container === null && known.depth >= 0; known = known.parent) missing.push(known);
  let parent = known?.container ?? null;
  for (const each of missing.reverse()) {
    parent = {
      kind: each.name,
      label: kept(labelOf(each), made.labels),
      parent,
      depth: parent ? parent.depth + 1 : 0,
      index: made.count++,
    };
    each.container = parent;
  }
  return parent;
}

function kept(label: string, labels: Map<string, string>): string {
  const known = labels.get(label);
  if (known === undefined) labels.set(label, label);
  return known ?? label;
}
