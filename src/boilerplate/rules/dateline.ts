import { type CalendarWords, scanDays } from '../../calendar/index.ts';
import type { LanguagePack } from '../../languages/index.ts';
import { signs } from '../facts.ts';
import type { Page } from '../page.ts';
import type { BlockRule } from '../rule.ts';

interface Calendars {
  words: readonly CalendarWords[];
  /** The words of labels such as `last updated`. */
  labels: ReadonlySet<string>;
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
    known = { words, labels: new Set(phrases.flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u))) };
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

/** A block of dates only, labels and clock times included: `Dec 3, 2025, 5:19 amDec 3, 2025, 5:29 am`. */
export const dateOnly: BlockRule = {
  name: 'date-only',
  needs: signs.digit,
  judge({ block, digitShare, words }, page) {
    const text = block.value;
    if (words === 0 || words > 24 || text.length > 160 || digitShare < 0.08) return null;
    const rest = besideDates(text, page);
    if (rest === null) return null;
    const { labels } = calendarsOf(page.packs);
    for (const [word] of rest.matchAll(/[\p{L}\p{N}]+/gu)) if (!labels.has(word.toLowerCase())) return null;
    return { role: 'dateline', score: -5, note: 'only a date' };
  },
};
