import type { BlockType } from '../../schema/index.ts';
import type { Container, MediaClue } from '../../tree/index.ts';
import { type Attributes, noAttributes, topics } from './attributes.ts';
import type { ClassName, ClassNames } from './class-names.ts';
import type { Item } from './clues/item.ts';
import type { Watch } from './clues/watch.ts';
import { ElementKind, knownKind } from './elements.ts';
import { isDrawing, isFormula } from './formulas.ts';
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
  kind: ElementKind;
  /** The kind as which it is read: a drawing is a drawing, whatever its name. */
  traits: ElementKind;
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
  /** What its class says; null where it has none. */
  named: ClassName | null;
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

const unseenStyle = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

const root = new ElementKind('', -1, {});
const drawing = new ElementKind('', -1, { mute: true });
const noscript = knownKind('noscript');
const dialog = knownKind('dialog');

export const rootFrame = (): Frame => ({
  kind: root,
  traits: root,
  attributes: noAttributes,
  named: null,
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

/** The frame of an element inside of another. `classes` are those of the source. */
export function childFrame(parent: Frame, kind: ElementKind, attributes: Attributes, classes: ClassNames): Frame {
  const mayHide = attributes.tell(topics.hiding);
  const traits = mayHide && isDrawing(parent, attributes) ? drawing : kind;
  const named = attributes.tell(topics.style) ? classes.of(kind, attributes.value('class')!) : null;
  const frame: Frame = {
    kind,
    traits,
    attributes,
    named,
    parent,
    depth: parent.depth + 1,
    breaks: traits.block || (traits.control && !parent.paragraph),
    type: traits.type ?? parent.type,
    level: traits.type ? traits.level : parent.level,
    hidden: parent.hidden || traits.unseen,
    noscript: parent.noscript || kind === noscript,
    preformatted: parent.preformatted || traits.preformatted,
    paragraph: false,
    caption: parent.caption || named?.caption === true,
    link: parent.link,
    figure: parent.figure,
    table: parent.table,
    item: parent.item,
    watches: null,
    openedAt: 0,
    openedOffset: 0,
    container: null,
  };
  if (attributes.tell(topics.heading) && attributes.value('role') === 'heading') {
    const level = Number(attributes.value('aria-level'));
    frame.breaks = true;
    frame.type = 'heading';
    frame.level = level >= 1 && level <= 6 ? Math.trunc(level) : undefined;
  }
  if ((mayHide || kind === dialog) && !frame.hidden && !traits.mute && isHidden(frame)) {
    frame.hidden = true;
    frame.breaks = true;
  }
  frame.paragraph = traits.paragraph || (parent.paragraph && !frame.breaks);
  return frame;
}

function isHidden({ kind, attributes, parent }: Frame): boolean {
  if (kind === dialog) return attributes.get('open') === undefined;
  // An ornament in the middle of a sentence: to part the sentence there would lose more than it gains.
  if (attributes.value('aria-hidden') === 'true') return !parent?.paragraph;
  const hidden = attributes.value('hidden');
  if (hidden !== undefined) return hidden !== 'until-found';
  const style = attributes.value('style');
  return style !== undefined && unseenStyle.test(style) && !isFormula(attributes);
}
