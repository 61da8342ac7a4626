import { hash, WordHashes } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { SiteProfile } from '../sites/index.ts';
import type { ArticleTree, Block, Container } from '../tree/index.ts';
import { Columns } from './columns.ts';
import { type Facts, PageFacts, Sheet } from './facts.ts';
import { type LivePosts, livePostsOf } from './live-posts.ts';
import { measure } from './measure.ts';
import { type Region, type Regions, readRegions } from './page-regions.ts';
import { labelLength, mayBeginWith, type PhraseBook, phraseBook } from './phrase-book.ts';
import { phraseKey, titleSegments } from './text.ts';
import { TokenList, type Tokens } from './tokens.ts';

/** What can be measured of the whole page, for rules that look further than one block. */
export interface Page {
  tree: ArticleTree;
  blocks: readonly Block[];
  /** What was measured of each block, as rules see it; and as columns. */
  facts: PageFacts;
  sheet: Sheet;
  /** Makes the columns of all that is told of the page's blocks. */
  columns: Columns;
  /** The words of each block; let go when they have been weighed. */
  tokens: Tokens;
  /** Number of words of each block. */
  words: Int32Array;
  /** 1 for a block that reads like prose. */
  prose: Uint8Array;
  packs: readonly LanguagePack[];
  /** The pack of the article's language, where it is known. */
  language: LanguagePack | null;
  book: PhraseBook;
  sites: readonly SiteProfile[];
  /** Keys of the titles that the page claims for itself, whole and in segments: `og:title`, `headline`, `<title>` … */
  titles: ReadonlySet<string>;
  /** Keys of the names, and of their first parts, that labelled bylines and the page's data give. */
  authors: ReadonlySet<string>;
  /** True where a block's key is one of the titles. */
  isTitle(facts: Facts): boolean;
  /** Index of the first block with this key, -1 where none has it. */
  firstOf(key: string): number;
  /** Indexes of the first and the last block that read like prose; both -1 where none does. */
  firstProse: number;
  lastProse: number;
  regions: Regions;
  /** Innermost region that holds at least three quarters of the page's prose. */
  main: Container | null;
  /** The posts of the live blog that the page is, null where it is none. */
  livePosts: LivePosts | null;
  /** Share (0–1) of the page's prose inside a region. */
  proseShare(container: Container): number;
}

/** Regions deeper than this below a block are not walked: hostile nesting stays linear. */
export const maxDepth = 64;

const titleKeys = new Set([
  'og:title',
  'twitter:title',
  'headline',
  'title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
]);

/** Reads like running prose: some length, a sentence end, few links, and stop words where the language is known. */
function isProse(block: Block, index: number, sheet: Sheet, language: LanguagePack | null): boolean {
  const { words, stopWords, linkShare, endsSentence } = sheet;
  return (
    words[index]! >= 10 &&
    (endsSentence[index] === 1 || block.value.endsWith(':')) &&
    linkShare[index]! < 0.4 &&
    !block.hidden &&
    (language === null || stopWords[index]! >= 0.15 * words[index]!)
  );
}

/** How many regions lie between a block's own and one around it; -1 where that is not around it. */
export function stepsTo(block: Block, region: Container | null): number {
  if (region === null || block.container === undefined) return -1;
  const steps = block.container.depth - region.depth;
  if (steps >= maxDepth) return -1;
  let each: Container | null = block.container;
  for (let step = 0; step < steps && each !== null; step++) each = each.parent;
  return each === region ? steps : -1;
}

const noWords = new WordHashes([]);
const stopTables = new WeakMap<LanguagePack, WordHashes>();

/** The hashes of a pack's stop words, made once. */
function stopHashes(pack: LanguagePack | null): WordHashes {
  if (pack === null) return noWords;
  let hashes = stopTables.get(pack);
  if (!hashes) {
    hashes = new WordHashes(pack.stopWords.map((word) => hash(word) | 0));
    stopTables.set(pack, hashes);
  }
  return hashes;
}

/** The first block of each key, by its hash: keys themselves would take twice the memory of the text. */
class KeyIndex {
  /** One more than the index of the block that each slot holds, 0 where it holds none. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #blocks: readonly Block[];
  readonly #sheet: Sheet;

  constructor(blocks: readonly Block[], sheet: Sheet, columns: Columns) {
    this.#blocks = blocks;
    this.#sheet = sheet;
    // At least twice as many slots as blocks, so that few share one.
    const slots = 2 << (32 - Math.clz32(blocks.length));
    this.#slots = columns.int32(slots);
    this.#mask = slots - 1;
  }

  /** Notes a block that was measured. */
  add(index: number): void {
    const { key, first, times } = this.#sheet;
    const { value } = this.#blocks[index]!;
    const hashed = key[index]!;
    let sought: string | null = null;
    let slot = this.#home(hashed);
    let held = this.#slots[slot]! - 1;
    for (; held >= 0; slot = (slot + 1) & this.#mask, held = this.#slots[slot]! - 1) {
      if (key[held] !== hashed) continue;
      // Most that have the same key are the same text.
      const { value: other } = this.#blocks[held]!;
      if (other === value) break;
      sought ??= phraseKey(value);
      if (phraseKey(other) === sought) break;
    }
    if (held < 0) {
      this.#slots[slot] = index + 1;
      held = index;
    }
    first[index] = held;
    times[held]!++;
  }

  /** Index of the first block with a key, or -1. Keys are compared where hashes agree. */
  find(key: string): number {
    const hashed = hash(key) | 0;
    for (let slot = this.#home(hashed); ; slot = (slot + 1) & this.#mask) {
      const index = this.#slots[slot]! - 1;
      if (index < 0) return -1;
      if (this.#sheet.key[index] === hashed && phraseKey(this.#blocks[index]!.value) === key) return index;
    }
  }

  #home(hashed: number): number {
    return Math.imul(hashed, 0x9e3779b1) & this.#mask;
  }
}

function lengthOf(blocks: readonly Block[]): number {
  let length = 0;
  for (const { value } of blocks) length += value.length;
  return length;
}

/** Measures the page. */
export function readPage(
  tree: ArticleTree,
  options: { packs: readonly LanguagePack[]; language: LanguagePack | null; sites: readonly SiteProfile[] },
): Page {
  const book = phraseBook(options.packs);
  const yardstick = { stopWords: stopHashes(options.language), book };
  const { children: blocks } = tree;
  const columns = new Columns();
  const sheet = new Sheet(blocks.length, columns);
  const tokens = new TokenList(blocks.length, lengthOf(blocks), columns);
  const keys = new KeyIndex(blocks, sheet, columns);
  const { words } = sheet;
  for (let i = 0; i < blocks.length; i++) {
    measure(blocks[i]!, i, yardstick, sheet, tokens);
    keys.add(i);
  }
  const prose = columns.uint8(blocks.length);
  const regions = readRegions(blocks);
  let firstProse = -1;
  let lastProse = -1;
  let total = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (!isProse(blocks[i]!, i, sheet, options.language)) continue;
    prose[i] = 1;
    if (firstProse < 0) firstProse = i;
    lastProse = i;
    const weight = blocks[i]!.value.length * (1 - sheet.linkShare[i]!);
    total += weight;
    const region = regions.of[i];
    if (region) region.prose += weight;
  }
  // Parents come before their children.
  for (let i = regions.all.length - 1; i >= 0; i--) {
    const { parent, prose: own } = regions.all[i]!;
    if (parent) parent.prose += own;
  }
  const titles = claimedTitles(tree);
  const authors = namesOfAuthors(tree, sheet, book);
  const titleHashes = new Set(Array.from(titles, (key) => hash(key) | 0));
  const firstOf = (key: string) => keys.find(key);
  const proseShare = (container: Container) => (total > 0 ? (regions.find(container)?.prose ?? 0) / total : 0);
  return {
    tree,
    blocks,
    facts: new PageFacts(blocks, sheet),
    sheet,
    columns,
    tokens: tokens.tokens(),
    words,
    prose,
    packs: options.packs,
    language: options.language,
    book,
    sites: options.sites,
    titles,
    authors,
    isTitle: ({ keyHash, index }) => titleHashes.has(keyHash) && titles.has(phraseKey(blocks[index]!.value)),
    firstOf,
    firstProse,
    lastProse,
    regions,
    main: mainRegion(regions, total),
    livePosts: livePostsOf(tree, { prose, titles, firstOf }),
    proseShare,
  };
}

/** Innermost region with three quarters of the prose that no clearly foreign region (comments, navigation) claims. */
function mainRegion({ all }: Regions, total: number): Container | null {
  let own = total;
  for (const region of all) {
    if (isForeign(region) && !(region.parent && isForeign(region.parent)) && region.prose < 0.5 * total)
      own -= region.prose;
  }
  let best: Container | null = null;
  for (const region of all) {
    const { container, prose } = region;
    if (prose > 0 && prose >= 0.75 * own && (best === null || container.depth > best.depth) && !isForeign(region))
      best = container;
  }
  return best;
}

const isForeign = ({ reading }: Region): boolean => reading.score <= -3;

function claimedTitles(tree: ArticleTree): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const clue of tree.clues) {
    if (!titleKeys.has(clue.key)) continue;
    const whole = phraseKey(clue.value);
    if (whole !== '') keys.add(whole);
    if (clue.source !== 'html') continue;
    for (const segment of titleSegments(clue.value)) {
      const key = phraseKey(segment);
      if (key.length >= 12) keys.add(key);
    }
  }
  return keys;
}

const authorKeys: ReadonlySet<string> = new Set([
  'author',
  'author.name',
  'article:author',
  'byl',
  'parsely-author',
  'dc.creator',
]);
const bylineMark = /^\s*:?\s+|^\s*:\s*/;

/** The keys of names behind byline labels and in the page's data, whole and by their first part. */
function namesOfAuthors(tree: ArticleTree, { words, opening }: Sheet, book: PhraseBook): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (text: string) => {
    for (const one of text.split(/,|;|&|\||\s(?:and|und|et|y|e|och|og|en)\s/)) {
      const key = phraseKey(one);
      if (key.length < 4 || key.length > 60) continue;
      names.add(key);
      const first = key.split(' ', 1)[0]!;
      if (first.length > 2) names.add(first);
    }
  };
  for (const { key, value } of tree.clues) if (authorKeys.has(key)) add(value);
  for (let i = 0; i < words.length; i++) {
    if (words[i]! < 2 || words[i]! > 10 || !mayBeginWith(book.byline, opening[i]!)) continue;
    const { value } = tree.children[i]!;
    const label = labelLength(book.byline, value, bylineMark);
    if (label !== null) add(value.slice(label));
  }
  return names;
}
