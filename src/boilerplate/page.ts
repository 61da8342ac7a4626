import { hash } from '../labeller/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { SiteProfile } from '../sites/index.ts';
import type { ArticleTree, Block, Container } from '../tree/index.ts';
import { Facts, Sheet } from './facts.ts';
import { readLabel } from './labels.ts';
import { measure } from './measure.ts';
import { type PhraseBook, phraseBook } from './phrase-book.ts';
import { phraseKey, titleSegments } from './text.ts';
import { TokenList, type Tokens } from './tokens.ts';
import { WordHashes } from './word-hashes.ts';

/** What can be measured of the whole page, for rules that look further than one block. */
export interface Page {
  tree: ArticleTree;
  facts: Facts[];
  /** The words of each block. */
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
  /** True where a block's key is one of the titles. */
  isTitle(facts: Facts): boolean;
  /** Index of the first block with this key, -1 where none has it. */
  firstOf(key: string): number;
  /** Indexes of the first and the last block that read like prose; both -1 where none does. */
  firstProse: number;
  lastProse: number;
  /** Innermost region that holds at least three quarters of the page's prose. */
  main: Container | null;
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
function isProse(facts: Facts, language: LanguagePack | null): boolean {
  return (
    facts.words >= 10 &&
    (facts.endsSentence || facts.block.value.endsWith(':')) &&
    facts.linkShare < 0.4 &&
    !facts.block.hidden &&
    (language === null || facts.stopShare >= 0.15)
  );
}

/** The regions around a block, innermost first. */
export function regions({ container }: Block): Container[] {
  const listed: Container[] = [];
  for (let each = container ?? null; each !== null && listed.length < maxDepth; each = each.parent) listed.push(each);
  return listed;
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

  constructor(blocks: readonly Block[], sheet: Sheet) {
    this.#blocks = blocks;
    this.#sheet = sheet;
    // At least twice as many slots as blocks, so that few share one.
    const slots = 2 << (32 - Math.clz32(blocks.length));
    this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** Notes a block that was measured. */
  add(index: number): void {
    const { key, first, times } = this.#sheet;
    const slot = this.#slotOf(key[index]!, () => phraseKey(this.#blocks[index]!.value));
    const held = this.#slots[slot]!;
    if (held === 0) this.#slots[slot] = index + 1;
    first[index] = held === 0 ? index : held - 1;
    times[first[index]!]!++;
  }

  /** Index of the first block with a key, or -1. */
  find(key: string): number {
    return this.#slots[this.#slotOf(hash(key) | 0, () => key)]! - 1;
  }

  /** The slot of the first block with a key, or the next free one, where it would be. Keys are compared where hashes agree. */
  #slotOf(hashed: number, key: () => string): number {
    const { key: hashes } = this.#sheet;
    let sought: string | null = null;
    for (let slot = Math.imul(hashed, 0x9e3779b1) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const index = this.#slots[slot]! - 1;
      if (index < 0) return slot;
      if (hashes[index] !== hashed) continue;
      sought ??= key();
      if (phraseKey(this.#blocks[index]!.value) === sought) return slot;
    }
  }
}

/** Measures the page. */
export function readPage(
  tree: ArticleTree,
  options: { packs: readonly LanguagePack[]; language: LanguagePack | null; sites: readonly SiteProfile[] },
): Page {
  const book = phraseBook(options.packs);
  const yardstick = { stopWords: stopHashes(options.language), book };
  const { children: blocks } = tree;
  const sheet = new Sheet(blocks.length);
  const tokens = new TokenList(
    blocks.length,
    blocks.reduce((sum, { value }) => sum + value.length, 0),
  );
  const keys = new KeyIndex(blocks, sheet);
  const { words } = sheet;
  // Of its full length from the start, since a list that grows leaves twice its size behind; and by hand: what `map` makes is of
  // one kind when it is young and of another when its caller was optimised, which made every reader be compiled once more.
  const facts = new Array<Facts>(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    measure(blocks[i]!, i, yardstick, sheet, tokens);
    keys.add(i);
    facts[i] = new Facts(blocks[i]!, i, sheet);
  }
  const prose = new Uint8Array(facts.length);
  let firstProse = -1;
  let lastProse = -1;
  const mass = new Map<Container, number>();
  let total = 0;
  for (const fact of facts) {
    if (!isProse(fact, options.language)) continue;
    prose[fact.index] = 1;
    if (firstProse < 0) firstProse = fact.index;
    lastProse = fact.index;
    const weight = fact.block.value.length * (1 - fact.linkShare);
    total += weight;
    for (const region of regions(fact.block)) mass.set(region, (mass.get(region) ?? 0) + weight);
  }
  const titles = claimedTitles(tree);
  const titleHashes = new Set(Array.from(titles, (key) => hash(key) | 0));
  const proseShare = (container: Container) => (total > 0 ? (mass.get(container) ?? 0) / total : 0);
  return {
    tree,
    facts,
    tokens: tokens.tokens(),
    words,
    prose,
    packs: options.packs,
    language: options.language,
    book,
    sites: options.sites,
    titles,
    isTitle: ({ keyHash, index }) => titleHashes.has(keyHash) && titles.has(facts[index]!.key),
    firstOf: (key) => keys.find(key),
    firstProse,
    lastProse,
    main: mainRegion(mass, total),
    proseShare,
  };
}

/** Innermost region with three quarters of the prose that no clearly foreign region (comments, navigation) claims. */
function mainRegion(mass: ReadonlyMap<Container, number>, total: number): Container | null {
  let own = total;
  for (const [region, weight] of mass) {
    const parentForeign = region.parent !== null && readLabel(region.parent).score <= -3;
    if (readLabel(region).score <= -3 && !parentForeign && weight < 0.5 * total) own -= weight;
  }
  let best: Container | null = null;
  for (const [region, weight] of mass) {
    if (weight >= 0.75 * own && (best === null || region.depth > best.depth) && readLabel(region).score > -3)
      best = region;
  }
  return best;
}

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
