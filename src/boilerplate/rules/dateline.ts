import { type CalendarWords, calendarLexicon, KnownWords, otherWord, scanDays } from '../../calendar/index.ts';
import { runEnd, wordPart } from '../../characters/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import { signs } from '../facts.ts';
import type { Page } from '../page.ts';
import type { BlockRule } from '../rule.ts';

interface Calendars {
  words: readonly CalendarWords[];
  /** The words of labels such as `last updated`. */
  labels: ReadonlySet<string>;
  /** Those and the words of dates. */
  known: readonly KnownWords[];
}

const calendars = new WeakMap<readonly LanguagePack[], Calendars>();

function calendarsOf(packs: readonly LanguagePack[]): Calendars {
  let known = calendars.get(packs);
  if (!known) {
    const words = packs.map((pack) => pack.calendar);
    const phrases = words.flatMap(({ published, modified, fillers, at }) => [
      ...published,
      ...modified,
      ...fillers,
      ...at,
    ]);
    const labels = new Set(phrases.flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u)));
    known = { words, labels, known: [new KnownWords(labels), calendarLexicon(words).parts] };
    calendars.set(packs, known);
  }
  return known;
}

/** What a text says beside its dates (to the day); null where it has none. */
export function besideDates(text: string, page: Page): string | null {
  const dates = scanDays(text, calendarsOf(page.packs).words);
  if (dates.length === 0) return null;
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += ` ${text.slice(from, start)}`;
    from = end;
  }
  return `${rest} ${text.slice(from)}`;
}

const isLetter = (unit: number): boolean => (unit | 32) > 96 && (unit | 32) < 123;
const isCapital = (unit: number): boolean => unit > 64 && unit < 91;
/** A digit, or anything beyond ASCII: letters that touch it may be no word of their own. */
const isJoint = (unit: number): boolean => unit > 127 || (unit > 47 && unit < 58);

/**
 * Whether a text has a word that is of no date and no label: letters of ASCII that stand alone, all of them capitals or none but the
 * first. Nine blocks of ten have one, and their dates need not be looked for.
 */
function hasOtherWord(text: string, known: readonly KnownWords[]): boolean {
  const { length } = text;
  for (let at = 0, before = 0; at < length; ) {
    const start = at;
    const first = text.charCodeAt(at++);
    if (!isLetter(first)) {
      before = first;
      continue;
    }
    let after = 0;
    let capitals = 0;
    for (; at < length; at++) {
      after = text.charCodeAt(at);
      if (!isLetter(after)) break;
      if (isCapital(after)) capitals++;
    }
    if (isJoint(before) || (at < length && isJoint(after))) continue;
    if (capitals > 0 && !(isCapital(first) && capitals === at - start - 1)) continue;
    if (known.every((words) => words.at(text, start, at) === otherWord)) return true;
  }
  return false;
}

/** A block of dates only, labels and clock times included: `Dec 3, 2025, 5:19 amDec 3, 2025, 5:29 am`. */
export const dateOnly: BlockRule = {
  name: 'date-only',
  needs: signs.digit,
  judge({ block, digitShare, words }, page) {
    const text = block.value;
    if (words === 0 || words > 24 || text.length > 160 || digitShare < 0.08) return null;
    const { labels, known } = calendarsOf(page.packs);
    const rest = hasOtherWord(text, known) ? null : besideDates(text, page);
    if (rest === null) return null;
    for (let at = 0; at < rest.length; ) {
      const end = runEnd(rest, at, wordPart);
      if (end > at && !labels.has(rest.slice(at, end).toLowerCase())) return null;
      at = end + 1;
    }
    return { role: 'dateline', score: -5, note: 'only a date' };
  },
};
