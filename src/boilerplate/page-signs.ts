import { kindAt, letter, upper } from '../characters/index.ts';
import type { Block } from '../tree/index.ts';
import { signs } from './facts.ts';
import type { Page } from './page.ts';
import { mayBeginWith, openingsOf } from './phrase-book.ts';
import { saysWriter } from './rules/biography.ts';
import { noteListed } from './rules/related.ts';

/**
 * Notes what rules look for beside the characters that were measured, once for all of them: of a block of a text two or three rules
 * are then asked, where each of twenty looked for itself, and nearly all had nothing to say.
 */
export function noteSigns(page: Page): void {
  const { blocks, sheet, prose, book } = page;
  const { signs: shown, words, first, times, opening, endsSentence } = sheet;
  for (const key of page.titles) {
    const at = page.firstOf(key);
    if (at >= 0) shown[at]! |= signs.title;
  }
  for (const at of sheet.phrases.keys()) shown[at]! |= signs.phrase;
  noteListed(sheet);
  const authors = { openings: openingsOf(page.authors) };
  const everywhere = (page.sites.length > 0 ? signs.profile : 0) | (page.livePosts === null ? 0 : signs.live);
  const head = page.firstProse < 0 ? headAlone : page.firstProse + belowProse;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    let own = everywhere | ofSource(block) | ofBeginning(block.value);
    if (isScrap(block.value, words[at]!)) own |= signs.scrap;
    if (words[at]! > 1 && mayNameSource(block.value)) own |= signs.via;
    if (endsSentence[at] === 1 && (mayBeginWith(authors, opening[at]!) || saysWriter(page, at))) own |= signs.biography;
    if (mayBeginWith(book.byline, opening[at]!)) own |= signs.byline;
    if (at <= head) {
      if (at === 0 || block.level === 1 || times[at]! > 1) own |= signs.headline;
      if (endsSentence[at] === 1) own |= signs.deck;
    }
    if (first[at] !== at) {
      if (words[at]! >= fewWords) own |= signs.repeated;
      own |= shown[first[at]!]! & signs.title;
    }
    if (at + 1 < blocks.length) {
      const below = shown[at + 1]!;
      if (prose[at + 1] === 1) own |= signs.overProse;
      if ((below & signs.digit) !== 0) own |= signs.overDigit;
      if (blocks[at + 1]!.gap === 0 && (below & (signs.colon | signs.copyright)) !== 0) own |= signs.overLabel;
    }
    shown[at]! |= own;
  }
}

/** Where a headline stands: so many blocks in a page without prose, so far below the first of it in others. */
const headAlone = 7;
const belowProse = 2;

const fewWords = 3;
const shortest = 13;

/** What the source says of a block. */
function ofSource({ type, container, hidden, header }: Block): number {
  return (
    (type === 'caption' ? signs.caption : 0) |
    (container === undefined ? 0 : signs.region) |
    (hidden ? signs.hidden : 0) |
    (header === undefined ? 0 : signs.field)
  );
}

const isScrap = (text: string, words: number): boolean =>
  words === 0 || ((words <= fewWords || text.length <= shortest) && !beginsName(text));

/** With a letter, but for the two that addresses begin with. */
function beginsName(text: string): boolean {
  const small = text.charCodeAt(0) | 32;
  return (kindAt(text, 0) & letter) !== 0 && small !== smallH && small !== smallW;
}

const smallH = 104;
const smallW = 119;

const fullStop = 46;

/** What the first characters say. */
function ofBeginning(text: string): number {
  if (text.length < 3) return 0;
  if (text.charCodeAt(1) === fullStop || text.charCodeAt(2) === fullStop) return signs.initial;
  if ((kindAt(text, 0) & upper) === 0) return 0;
  return (kindAt(text, 1) & kindAt(text, 2) & upper) !== 0 || text.startsWith('Fi') ? signs.wire : 0;
}

/** The longest name of a source behind `via`, and the word itself. */
const viaWithin = 46;

const mayNameSource = (text: string): boolean => text.includes('via', text.length - viaWithin);
