import type { Literal, Node } from 'unist';
import type { BlockType, Evidence, Place, Role } from '../schema/index.ts';
import type { TextMap } from './text-map.ts';

/** What was decided of a block, and why. Blocks of which the same is said share one: who thinks otherwise of a block gives it another. */
export interface Verdict {
  kept: boolean;
  role: Role;
  /** Sum of the evidence: above zero speaks for the body. */
  score: number;
  because: Evidence[];
  /** The rule that took the block out. */
  reason?: string | undefined;
  /** What the block says in its role, labels left out: `AFP` of `Photo: AFP`. */
  value?: string | undefined;
}

/**
 * A region of the source that holds blocks: an element for HTML. Plain text has none.
 * `label` is what the source calls it: tag name, class, id, role and item type, lower-cased and space-separated.
 */
export interface Container {
  kind: string;
  label: string;
  parent: Container | null;
  /** Number of containers above. */
  depth: number;
  /** Its place among the containers of its tree, those above it first. */
  index: number;
}

export interface Link {
  /** Decoded offsets into the block's value. */
  start: number;
  end: number;
  url: string;
}

/** A unit of text with one place in the article: a paragraph, a heading, a list item, a line. */
export interface Block extends Literal {
  type: BlockType;
  /** The text: references decoded, white space collapsed to single spaces (`code` and `table` keep their line ends). */
  value: string;
  /** Null where the text stands in the source as it is, from its place on: so do most blocks, and need none. */
  map: TextMap | null;
  /** Of the block's text in the source, first to last character. */
  place: Place;
  /** 1–6 for a heading whose level the source gives. */
  level?: number | undefined;
  /** Innermost region, where the source has regions. */
  container?: Container | undefined;
  links?: Link[] | undefined;
  /** True where the source hides the block from readers. */
  hidden?: true | undefined;
  /** Number of blank lines (text) before it; 0 means that it follows the block above without a gap. */
  gap?: number | undefined;
  /** The field that a scraper's header line states: `date`, `title`. */
  header?: string | undefined;
  /** The picture, video … whose caption this block is. */
  media?: MediaClue | undefined;
  verdict?: Verdict | undefined;
}

/** A picture or film as the source shows it. */
export interface MediaClue {
  type: 'image' | 'video' | 'audio' | 'embed';
  url: string | null;
  alt: string | null;
  /** Of the element. */
  place: Place;
  container?: Container;
  /** Number of blocks before it. */
  at: number;
}

export const clueSources = [
  'jsonld',
  'microdata',
  'meta',
  'link',
  'html',
  'time',
  'script',
  'header',
  'option',
] as const;
export type ClueSource = (typeof clueSources)[number];

/**
 * One thing that the source says of itself.
 *
 * | source | key | example |
 * | --- | --- | --- |
 * | `jsonld`, `microdata` | property path in its object | `headline`, `author.name`; `scope` is the `@type` |
 * | `meta` | name, property or itemprop, lower-cased | `og:title`, `article:published_time` |
 * | `link` | rel, with hreflang behind a colon | `canonical`, `alternate:de`; value is the href |
 * | `html` | `title`, `lang`, `base` | |
 * | `time` | `datetime`, or `text` where the element has no attribute; `attribute` for a moment in one of another element | `scope` is the label of the element |
 * | `script` | name that a script gives a date | `publishedAt`; value is an ISO date, or seconds or milliseconds since 1970 |
 * | `header` | label of a header line in plain text, lower-cased | `date`, `title`, `url` |
 * | `option` | `url` | |
 */
export interface Clue {
  source: ClueSource;
  key: string;
  value: string;
  place: Place | null;
  /** JSON-LD `@type`, item type, or the label of the element. */
  scope?: string | undefined;
  /** Clues of one JSON-LD or microdata object share a number. */
  group?: number | undefined;
  /** Number of blocks before it in reading order, for clues that stand in the body. */
  at?: number | undefined;
}

/** The source after reading: no HTML, no lines, only blocks and clues. The one tree that every room walks. */
export interface ArticleTree extends Node {
  type: 'article';
  children: Block[];
  clues: Clue[];
  media: MediaClue[];
}
