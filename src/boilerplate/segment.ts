import { kindAt, runEnd, space, upper } from '../characters/index.ts';
import { type ArticleTree, type Block, sliceBlock } from '../tree/index.ts';
import { labelLength, lineClass, longestLabel, mayEndLine, type PhraseBook } from './phrase-book.ts';
import { phraseKey } from './text.ts';

/**
 * Splits blocks that a scraper glued: prose and the button after it, a caption and its credit, the last paragraph and the
 * agencies. Nothing is lost; the parts go on as blocks of their own.
 */
export function segment(tree: ArticleTree, book: PhraseBook): void {
  // Most sources have nothing to split: a second list is made where the first block is.
  let blocks: Block[] | null = null;
  const before = new Int32Array(tree.children.length + 1);
  const most = tree.children.length;
  for (let index = 0; index < most; index++) {
    const block = tree.children[index]!;
    const cut = splittable(block) ? cutOf(block.value, book) : null;
    if (cut !== null) {
      blocks ??= tree.children.slice(0, index);
      blocks.push(...split(block, cut, book));
    } else blocks?.push(block);
    before[index + 1] = blocks?.length ?? index + 1;
  }
  // Clues and pictures count the blocks before them.
  for (const clue of tree.clues) if (clue.at !== undefined) clue.at = before[Math.min(clue.at, most)]!;
  for (const media of tree.media) media.at = before[Math.min(media.at, most)]!;
  tree.children = blocks ?? tree.children;
}

const splittable = (block: Block) =>
  block.type !== 'code' && block.type !== 'table' && block.type !== 'heading' && block.header === undefined;

/** Where a text that was glued has to be cut; null where it is whole. */
const cutOf = (value: string, book: PhraseBook): number | null =>
  creditStart(value, book) ?? agencyStart(value, book) ?? controlStart(value, book);

/** So far from the end of a text the label of a credit may stand, and a control phrase. */
const creditWithin = 140;
const controlWithin = 48;

const copyright = 0xa9;
/** `?`, the last mark of ASCII that ends a sentence. */
const lastEndOfAscii = 0x3f;
const closingBracket = 41;

const isSpace = (text: string, at: number): boolean => (kindAt(text, at) & space) !== 0;
const isCapital = (text: string, at: number): boolean => (kindAt(text, at) & upper) !== 0;

/** True where nothing but white space stands between an offset and the mark that ends a sentence, no further off than `from`. */
function endsBefore(value: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && isSpace(value, before)) before--;
  return before >= from && before >= 0 && ends.has(value.charCodeAt(before));
}

const unitsOf = (text: string): ReadonlySet<number> => new Set(Array.from(text, (mark) => mark.charCodeAt(0)));
/** Marks at the end of a sentence. */
const ends = unitsOf('.!?…"”»\'');
/** What scrapers leave between a text and what follows it. */
const slashes = unitsOf('/|–—-');
/** Where a label begins that is no word among others: at the beginning, behind white space, or behind one of these. */
const fences = unitsOf('.!?…"”»\')]([');

/** The parts of a block from the last cut to the first. Many a line is a whole page: only its end is read anew, and no part waits for another. */
function split(block: Block, cut: number, book: PhraseBook): Block[] {
  const { value } = block;
  const parts: Block[] = [];
  let end = value.length;
  for (let at: number | null = cut; at !== null; ) {
    const before = behindHead(value, at);
    const tail = before > 0 ? sliceBlock(block, at, end) : null;
    if (!tail) break;
    tail.gap = 0;
    tail.type = 'paragraph';
    parts.push(tail);
    end = before;
    const from = Math.max(0, end - within);
    const next = cutOf(value.slice(from, end), book);
    at = next === null ? null : from + next;
  }
  const head = end === value.length ? block : sliceBlock(block, 0, end);
  return head ? [head, ...parts.reverse()] : [block];
}

/** Nothing that says where to cut stands further from the end. */
const within = 256;

/** The end of what stands before a cut; a slash or dash between the two belongs to neither, as white space does. */
function behindHead(value: string, cut: number): number {
  let end = withoutSpace(value, cut);
  if (end > 1 && cut - end <= 3 && slashes.has(value.charCodeAt(end - 1)) && isSpace(value, end - 2))
    end = withoutSpace(value, end - 1);
  return end;
}

function withoutSpace(value: string, end: number): number {
  while (end > 0 && isSpace(value, end - 1)) end--;
  return end;
}

/** `… to the conflict. Show more`: a control phrase behind the end of a sentence. */
function controlStart(value: string, book: PhraseBook): number | null {
  if (!mayEndLine(book, value)) return null;
  for (let before = Math.max(0, value.length - controlWithin); before < value.length - 1; before++) {
    // Ends of sentences are rarer than capitals, and most letters and spaces are told from them by one comparison.
    const unit = value.charCodeAt(before);
    if (unit === 32 || (unit > lastEndOfAscii && unit < 0x80) || !ends.has(unit)) continue;
    const at = runEnd(value, before + 1, space);
    if (!isCapital(value, at)) continue;
    const found = lineClass(book, phraseKey(value.slice(at)));
    if (found !== null && found !== 'navigation' && found !== 'legal') return at;
  }
  return null;
}

/** `… to Ukraine. (sda/dpa/con)`: agencies in brackets at the very end. */
function agencyStart(value: string, book: PhraseBook): number | null {
  let end = value.length - 1;
  while (end > 0 && isSpace(value, end)) end--;
  if (value.charCodeAt(end) !== closingBracket) return null;
  // No name has a bracket: the last one opens, and most stand in a sentence.
  if (!endsBefore(value, value.lastIndexOf('('), Math.max(0, value.length - 160))) return null;
  const match = /[.!?…"”»']\s*\(([\p{L}\p{N}&.\- ]{2,30}(?:\s?[/,]\s?[\p{L}\p{N}&.\- ]{2,30}){0,5})\)\s*$/u.exec(
    value.slice(-160),
  );
  if (!match) return null;
  const names = agencyNames(match[1]!);
  const short = names.length > 1 && names.every((name) => /^\p{L}{2,5}$/u.test(name));
  if (!short && !names.some((name) => book.agencies.has(name.toLowerCase()))) return null;
  return value.length - Math.min(160, value.length) + match.index + match[0].indexOf('(');
}

/** The names in a credit such as `sda/dpa/con`. */
function agencyNames(list: string): string[] {
  return list
    .split(/[/,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `… in the foreground.Image: keystone`, `… not easy' / Photo: © PRESS/AFP`: the label of a credit, near the end. */
function creditStart(value: string, book: PhraseBook): number | null {
  const first = Math.max(0, value.length - creditWithin);
  // Each label ends with one of these.
  const [colon, sign] = [value.indexOf(':', first), value.indexOf('©', first)];
  if (colon < 0 && sign < 0) return null;
  const mark = colon < 0 || (sign >= 0 && sign < colon) ? sign : colon;
  const last = Math.max(value.lastIndexOf(':'), value.lastIndexOf('©'));
  for (let at = Math.max(1, first, mark - longestLabel); at <= last; at++) {
    if (value.charCodeAt(at) !== copyright && !isCapital(value, at)) continue;
    if (at > first && !isSpace(value, at - 1) && !fences.has(value.charCodeAt(at - 1))) continue;
    const end = creditLabel(value, book, at);
    if (end === null) continue;
    const credit = value.slice(at + end).trim();
    if (credit !== '' && !/[.!?]\s+\p{Lu}/u.test(credit)) return at;
  }
  return null;
}

const creditMark = /^\s?(?:(?:credits?|courtesy|by|von|par|por)\s?)?(?::\s*|(?=©))/;

/** Length of the credit label that stands at an offset of a text (`Photo: `, `Image © `, `© `), or null. */
export function creditLabel(text: string, book: PhraseBook, at = 0): number | null {
  return text.charCodeAt(at) === copyright ? 0 : labelLength(book.credit, text, creditMark, at);
}
