import { type Facts, signs } from '../facts.ts';
import type { Page } from '../page.ts';
import { ask, type BlockRule } from '../rule.ts';
import { creditLabel } from '../segment.ts';
import { besideDates } from './dateline.ts';

/** The name of a company ends so; a photographer's does not. */
const company = /\s(?:limited|ltd|inc|llc|plc|corp(?:oration)?|gmbh|ag|kg|s\.?a|b\.?v|s\.?r\.?l|s\.?p\.?a)\.?$/i;

/** Behind all prose, in the last tenth of the page. */
const atFoot = ({ index }: Facts, page: Page) =>
  index > page.lastProse && index >= Math.floor(page.blocks.length * 0.9);

/** `Photo: Ana Ruiz/EPA`, `© Keystone`: whose picture it is. */
export const credit: BlockRule = {
  name: 'photo-credit',
  needs: signs.colon | signs.copyright,
  judge(facts, page) {
    const { block, words } = facts;
    if (words > 20) return null;
    const label = creditLabel(block.value, page.book);
    if (label === null || block.value.length <= label) return null;
    // `© 2031 The Echo` at the foot of a page is its copyright, not a picture's.
    if (label === 0 && /^©\s*\d{4}|\d{4}\b.{0,80}$/.test(block.value))
      return { role: 'legal', score: -5, note: '© and a year' };
    if (label === 0 && company.test(block.value) && atFoot(facts, page))
      return { role: 'legal', score: -5, note: '© and a company, at the foot of the page' };
    return {
      role: 'credit',
      score: -5,
      note: block.value.slice(0, label).trim(),
      value: block.value.slice(label).trim(),
    };
  },
};

/** The block above a credit that shares its line, or that the source marks as a caption. */
export const caption: BlockRule = {
  name: 'caption',
  needs: signs.caption | signs.wire | signs.bracket | signs.separator | signs.via | signs.overLabel,
  judge(facts, page) {
    const { block, words, index } = facts;
    if (isRecordOfDate(facts, page)) return { role: 'boilerplate', score: -5, note: 'a label and a date' };
    if (block.type === 'caption') return { role: 'caption', score: -5, note: 'the source calls it a caption' };
    if (block.type !== 'paragraph' || words > 100) return null;
    if ((facts.signs & signs.wire) !== 0 && isWired(facts))
      return { role: 'caption', score: -4, note: 'begins as captions of agencies do' };
    if (endsWithCredit(facts, page)) return { role: 'caption', score: -4, note: 'ends with a credit' };
    if ((facts.signs & signs.overLabel) === 0) return null;
    // The button beside a picture, not what it shows.
    if (facts.phrase?.how === 'line') return null;
    // Only where the credit was cut from this very line: nothing but marks stands between.
    const next = page.facts.of(index + 1)!;
    const between = next.block.place.start - block.place.end;
    if (between < 0 || between > 4) return null;
    const said = ask(credit, next, page);
    if (!said || (said.role === 'legal' && atFoot(next, page))) return null;
    return { role: 'caption', score: -7, note: 'a credit follows on its line' };
  },
};

/** How AP, Reuters and Getty begin captions: `FILE - `, `FILE PHOTO: `, `File photo. `, `GENEVA, SWITZERLAND – JUNE 26: `. */
const wired =
  /^(?:FILE(?: PHOTO)?\s?[-–—:]|File photo[.:]|\p{Lu}{3}[\p{Lu} ,.]{0,40}\s[-–—]\s\p{Lu}{3,9}\.? \d{1,2}(?:, \d{4})?:)\s/u;

/** With a date, or a word for files: the expression is asked of what has either. */
const isWired = ({ block: { value }, signs: shown }: Facts): boolean =>
  ((shown & signs.digit) !== 0 || value.startsWith('FILE') || value.startsWith('File')) && wired.test(value);

const lastBrackets = /^\(([^()]{5,80})\)\.?$/u;
// What stands behind the last bar or slash, or behind `via`.
const lastPart = /(?:\s[|/]\s([^|/()]{4,60})|\svia\s([^|/()]{4,40}))\.?$/u;
// `Ana Ruiz/Harbour Post`, `AP Photo/Ana Ruiz`.
const parted = /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4}\s?\/\s?\p{Lu}/u;
const pictureAgencies =
  /\b(?:getty|shutterstock|istock|alamy|ap photo|reuters|afp|epa|dpa|imago|unsplash|pexels|adobe stock)\b/i;

/** So many units from the end of a paragraph its last part is looked for. */
const within = 100;

/** `)`, or `).` */
function endsWithBracket(text: string): boolean {
  const last = text.length - 1;
  return text.charCodeAt(text.charCodeAt(last) === 46 ? last - 1 : last) === 41;
}

/** A bar or slash near the end. */
const isBarred = (text: string): boolean =>
  text.indexOf('/', text.length - within) >= 0 || text.indexOf('|', text.length - within) >= 0;

/** `… of the harbour. (Ana Ruiz/Harbour Post)`, `… on Tuesday | Ana Ruiz via Getty Images`. */
function endsWithCredit({ block, signs: shown }: Facts, page: Page): boolean {
  if ((shown & (signs.bracket | signs.separator | signs.via)) === 0) return false;
  const { value } = block;
  if (endsWithBracket(value)) {
    const bracketed = lastBrackets.exec(value.slice(Math.max(0, value.length - within, value.lastIndexOf('('))))?.[1];
    return bracketed !== undefined && (parted.test(bracketed) || creditLabel(bracketed, page.book) !== null);
  }
  // Few paragraphs end with any of it, and looking for all is dear.
  const may = ((shown & signs.separator) !== 0 && isBarred(value)) || value.includes('via', value.length - within);
  const match = may ? lastPart.exec(value.slice(-within)) : null;
  if (!match) return false;
  const [, barred, via] = match;
  return pictureAgencies.test(barred ?? via ?? '');
}

/** `Date loaded: 3.12.2025` where a caption should stand: what a picture's file is labelled with. */
function isRecordOfDate({ block, words }: Facts, page: Page): boolean {
  if (block.type !== 'caption' || words > 12) return false;
  const label = /^\p{L}[\p{L} ]{1,24}:\s/u.exec(block.value)?.[0];
  if (label === undefined) return false;
  const rest = besideDates(block.value.slice(label.length), page);
  return rest !== null && !/[\p{L}\p{N}]/u.test(rest);
}
