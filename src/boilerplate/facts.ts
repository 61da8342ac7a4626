import type { Block } from '../tree/index.ts';
import type { Columns } from './columns.ts';
import type { PhraseMatch } from './phrase-index.ts';
import { phraseKey } from './text.ts';

/** What rules look for, a bit each: characters, which are seen as a block is measured, and what `page-signs.ts` sees once all are. */
export const signs = {
  digit: 1,
  colon: 2,
  /** `©` */
  copyright: 4,
  /** `(` */
  bracket: 8,
  /** A mark that parts the pieces of a title, where white space stands before it, or `|`. */
  separator: 16,
  /** Few words or characters, the first no letter, or `h` or `w` as of addresses. */
  scrap: 1 << 5,
  /** It ends a sentence, and begins with the first word of an author's name, or says early on that somebody writes. */
  biography: 1 << 6,
  /** Its first word begins a label of bylines. */
  byline: 1 << 7,
  /** A full stop is its second or third character. */
  initial: 1 << 8,
  /** Its first three characters are capitals, or it begins with `Fi`. */
  wire: 1 << 9,
  /** `via` near its end. */
  via: 1 << 10,
  /** It matches a phrase of some pack. */
  phrase: 1 << 11,
  /** The page claims it as its title. */
  title: 1 << 12,
  /** It stands where headlines do, above the first prose or right below it, and is the first line, a first-level heading, or repeated. */
  headline: 1 << 13,
  /** It stands there and ends a sentence. */
  deck: 1 << 25,
  /** Its words, three or more, stand above already. */
  repeated: 1 << 14,
  /** An announcement of related articles stands above it, with nothing but lines between. */
  listed: 1 << 15,
  /** The next block reads like prose. */
  overProse: 1 << 16,
  /** The next block has a digit. */
  overDigit: 1 << 17,
  /** The next block stands on the same line, and has what labels end with, a colon or `©`. */
  overLabel: 1 << 18,
  /** What the source says of it: that it is a caption, is hidden, stands in a region, is a field above the article. */
  caption: 1 << 19,
  hidden: 1 << 20,
  region: 1 << 21,
  field: 1 << 22,
  /** Its page is a live blog. */
  live: 1 << 23,
  /** Its page is of a site that has a profile. */
  profile: 1 << 24,
} as const;

/**
 * What was measured of all blocks of a page: a column for each measure, since an object a block took four times the memory of its
 * text.
 */
export class Sheet {
  readonly words: Int32Array;
  /** Number of words that are stop words, and that begin with a capital. */
  readonly stopWords: Int32Array;
  readonly capitals: Int32Array;
  readonly upperShare: Float32Array;
  readonly digitShare: Float32Array;
  readonly linkShare: Float32Array;
  readonly sentences: Int32Array;
  readonly commas: Int32Array;
  readonly endsSentence: Uint8Array;
  readonly signs: Int32Array;
  /** Hash of the word that the key begins with; 0 where it begins with none. */
  readonly opening: Int32Array;
  /** Hash of the key. */
  readonly key: Int32Array;
  /** Index of the first block with the same key. */
  readonly first: Int32Array;
  /** Number of blocks with the same key, for the first of them. */
  readonly times: Int32Array;
  readonly phrases = new Map<number, PhraseMatch>();

  constructor(blocks: number, columns: Columns) {
    this.words = columns.int32(blocks);
    this.stopWords = columns.int32(blocks);
    this.capitals = columns.int32(blocks);
    this.upperShare = columns.float32(blocks);
    this.digitShare = columns.float32(blocks);
    this.linkShare = columns.float32(blocks);
    this.sentences = columns.int32(blocks);
    this.commas = columns.int32(blocks);
    this.signs = columns.int32(blocks);
    this.opening = columns.int32(blocks);
    this.key = columns.int32(blocks);
    this.first = columns.int32(blocks);
    this.times = columns.int32(blocks);
    this.endsSentence = columns.uint8(blocks);
  }
}

/** What can be measured of one block by itself. Shares are 0–1. */
export class Facts {
  readonly block: Block;
  readonly index: number;
  private readonly sheet: Sheet;

  constructor(block: Block, index: number, sheet: Sheet) {
    this.block = block;
    this.index = index;
    this.sheet = sheet;
  }

  /** The text as phrases are compared. Made anew each time: `first` tells blocks with the same one. */
  get key(): string {
    return phraseKey(this.block.value);
  }

  /** Hash of the key. */
  get keyHash(): number {
    return this.sheet.key[this.index]!;
  }

  /** Index of the first block of the page with the same key. */
  get first(): number {
    return this.sheet.first[this.index]!;
  }

  /** Number of blocks of the page with the same key. */
  get times(): number {
    return this.sheet.times[this.first]!;
  }

  get words(): number {
    return this.sheet.words[this.index]!;
  }

  /** Share of the words that are stop words of the page's language. */
  get stopShare(): number {
    return this.ofWords(this.sheet.stopWords);
  }

  /** Share of the words that begin with a capital. */
  get capitalShare(): number {
    return this.ofWords(this.sheet.capitals);
  }

  /** Share of the letters that are capitals. */
  get upperShare(): number {
    return this.sheet.upperShare[this.index]!;
  }

  /** Share of the characters, spaces aside, that are digits. */
  get digitShare(): number {
    return this.sheet.digitShare[this.index]!;
  }

  /** Share of the characters that are link text. */
  get linkShare(): number {
    return this.sheet.linkShare[this.index]!;
  }

  /** Number of sentence ends, the last character's included. */
  get sentences(): number {
    return this.sheet.sentences[this.index]!;
  }

  get endsSentence(): boolean {
    return this.sheet.endsSentence[this.index] === 1;
  }

  get commas(): number {
    return this.sheet.commas[this.index]!;
  }

  /** The phrase of some pack that the key matches, or null. */
  get phrase(): PhraseMatch | null {
    return this.sheet.phrases.get(this.index) ?? null;
  }

  /** The hash of the word that the key begins with, to look up labels by; 0 where it begins with none. */
  get opening(): number {
    return this.sheet.opening[this.index]!;
  }

  /** What is seen in it and around it, a bit of `signs` each: a rule that needs one of them is asked only where there is one. */
  get signs(): number {
    return this.sheet.signs[this.index]!;
  }

  private ofWords(counts: Int32Array): number {
    return this.words > 0 ? counts[this.index]! / this.words : 0;
  }
}

/** The facts of each block of a page, made when they are asked for: all of them kept took nearly as much memory as the text. */
export class PageFacts {
  readonly #blocks: readonly Block[];
  readonly #sheet: Sheet;
  /** The last that were made, by the end of their index: rules look at neighbours, and each block has many. */
  readonly #recent: (Facts | undefined)[] = new Array(recent).fill(undefined);

  constructor(blocks: readonly Block[], sheet: Sheet) {
    this.#blocks = blocks;
    this.#sheet = sheet;
  }

  /** The facts of the block at an index; undefined where the page has none. */
  of(index: number): Facts | undefined {
    const slot = index & (recent - 1);
    const known = this.#recent[slot];
    if (known?.index === index) return known;
    const block = this.#blocks[index];
    if (!block) return undefined;
    const facts = new Facts(block, index, this.#sheet);
    this.#recent[slot] = facts;
    return facts;
  }
}

/** A power of two. */
const recent = 16;
