import {
  type CalendarLexicon,
  type CalendarWords,
  calendarLexicon,
  type DateString,
  scanDates,
} from '../../calendar/index.ts';
import { kindAt, letter, runEnd, wordPart } from '../../characters/index.ts';
import { type Block, originOf } from '../../tree/index.ts';
import { type DateCandidate, type DateSearch, signsOf, withOther } from '../candidate.ts';
import { plausible, withoutDefault } from '../read-date.ts';
import { type Lead, leadOf, trailOf } from './label.ts';
import { addNearness, foreignRoles } from './nearness.ts';
import { isCard, isEmbedded, isForeignPlace, isLinked } from './place.ts';
import { dateWindows, type Window } from './windows.ts';

// Longer blocks are prose: of those only the beginning (a dateline) and the end (a note on changes) say when they were written.
// Where a scrape left one line of a whole page, that line is everything.
const longest = 240;
const edge = 120;
// Pages with thousands of dates are archives; the first few hundred decide.
const mostDates = 300;

const datePlace =
  /date|publish|posted|timestamp|byline|entry-meta|post-meta|article-?_*(?:info|meta|head)|pubdate|time\b|fecha|datum|tarih/i;
const publishedPlace = /publish|posted|created|entry-date/i;
const changePlace = /\b(?:updated|modified|last-?mod\w*)\b/i;

// A post of a social network: `— Ann Lee (@annlee) May 2, 2024`.
const handle = /\(@\w{1,30}\)/;
const isSentence = (text: string): boolean => /[.!?。！？]["'”»)」』]?$/.test(text.slice(-2));

interface Found {
  date: DateString;
  block: Block;
  index: number;
  lead: Lead;
  /** Letters and digits of the block that belong to no date. */
  rest: number;
  /** How many dates stood in the block before it, and are in it. */
  nth: number;
  of: number;
}

/** Dates in what readers see: labelled, on a line of their own, in a by-line or a dateline, or in a scrape without lines. */
export function textCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const lexicon = calendarLexicon(languages);
  const { children } = search.tree;
  const dates: Found[] = [];
  for (let index = 0; index < children.length && dates.length < mostDates; index++) {
    const { value } = children[index]!;
    const windows = windowsOf(value, search.flat);
    if (windows.length === 0) continue;
    const inBlock = datesIn(value, windows, languages);
    if (inBlock.length > 0) addFound(dates, inBlock, children, index, lexicon);
  }
  return judged(dates.slice(0, mostDates), search, lexicon);
}

function windowsOf(value: string, flat: boolean): readonly Window[] {
  if (flat || value.length <= longest) return dateWindows(value, 0, value.length);
  return [...dateWindows(value, 0, edge), ...dateWindows(value, value.length - edge, value.length)];
}

function datesIn(value: string, windows: readonly Window[], languages: readonly CalendarWords[]): DateString[] {
  const dates: DateString[] = [];
  for (const { start, end } of windows)
    for (const found of scanDates(value.slice(start, end), languages)) {
      if (!plausible(found)) continue;
      const date = withoutDefault(found);
      date.start += start;
      date.end += start;
      dates.push(date);
    }
  return dates;
}

/** Adds the dates of a block, each with what leads to it. */
function addFound(
  into: Found[],
  dates: readonly DateString[],
  children: readonly Block[],
  index: number,
  lexicon: CalendarLexicon,
): void {
  const block = children[index]!;
  const before = index === 0 ? undefined : children[index - 1];
  const { value } = block;
  let rest = value.length;
  if (rest <= longest) {
    rest = wordLength(value, 0, rest);
    for (const { start, end } of dates) rest -= wordLength(value, start, end);
  }
  for (let nth = 0; nth < dates.length; nth++) {
    const date = dates[nth]!;
    const behind = nth === 0 ? 0 : dates[nth - 1]!.end;
    const lead = leadOf(value.slice(Math.max(behind, date.start - 80), date.start), lexicon);
    // A label that is a block of its own: "Published" above "3 December 2025".
    if (lead.label === null && nth === 0 && date.start <= 2 && before && before.value.length <= 40)
      lead.label = leadOf(before.value, lexicon).label;
    // Between two dates, a label belongs to the second.
    const next = dates[nth + 1];
    if (lead.label === null && (next === undefined || lead.prose))
      lead.label = trailOf(value.slice(date.end, next?.start), lead, lexicon);
    into.push({ date, block, index, lead, rest, nth, of: dates.length });
  }
}

/** Letters and digits of `[start, end)`. */
function wordLength(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if ((kindAt(text, at) & wordPart) !== 0) count++;
  return count;
}

const dayOf = ({ date: { year = 0, month = 0, day = 0 } }: DateString): number => (year * 16 + month) * 32 + day;

function judged(dates: readonly Found[], search: DateSearch, lexicon: CalendarLexicon): DateCandidate[] {
  const { length: total } = search;
  const said = new Map<number, number>();
  const alike = new Map<string, number>();
  for (const { date, block } of dates) {
    said.set(dayOf(date), (said.get(dayOf(date)) ?? 0) + 1);
    const label = block.container?.label ?? '';
    if (label !== '') alike.set(label, (alike.get(label) ?? 0) + 1);
  }
  const days = dates.filter(({ date }) => date.date.day !== undefined);
  const latest = Math.max(...days.map(({ date }) => ordinal(date)));
  const candidates: DateCandidate[] = [];
  let shown = 0;
  for (let at = 0; at < dates.length; at++) {
    const found = dates[at]!;
    // Asking a list for its item -1 takes a microsecond.
    const before = at === 0 ? undefined : dates[at - 1];
    const next = dates[at + 1];
    const { date, block, index, lead } = found;
    const whole = search.flat && total > 1000 && block.value.length > total / 2;
    const range = isRange(before, found) || isRange(found, next);
    const kind = kindOf(found, whole, range);
    if (!kind) continue;
    const text = block.value.slice(date.start, date.end);
    const position = search.flat ? positionOf(found, search, total) : 0;
    const after = block.value.slice(date.end, date.end + 12);
    const label = block.container?.label ?? '';
    const weekday = lexicon.weekdays.has(text.slice(0, runEnd(text, 0, letter)).toLowerCase());
    const today = weekday && shown === 0 && kind.rule === 'text-line' && isBefore(found, days);
    const candidate: DateCandidate = {
      field: kind.field,
      date: date.date,
      rule: kind.rule,
      signs: addNearness(
        signsOf({
          'text-first': shown === 0 && kind.rule !== 'text-in-prose',
          'text-second': shown === 1 && kind.rule !== 'text-in-prose',
          'text-later': shown > 4,
          'text-timed': date.date.hour !== undefined,
          'text-before-change': lead.label === null && next?.block === block && next.lead.label === 'modified',
          'text-range': range,
          'text-pair': found.of === 2 && found.nth === 0,
          'text-repeated': (said.get(dayOf(date)) ?? 0) > 1,
          'text-latest': days.length > 1 && date.date.day !== undefined && ordinal(date) === latest,
          'text-listed': (alike.get(label) ?? 0) > 3,
          'text-list-item': block.type === 'listItem',
          'text-date-place': label !== '' && datePlace.test(label),
          'text-change-place': label !== '' && changePlace.test(label) && !publishedPlace.test(label),
          'text-foreign-place': isForeignPlace(block),
          'text-embedded':
            isEmbedded(block) ||
            (date.start > 0 && handle.test(block.value.slice(Math.max(0, date.start - 40), date.start))),
          'text-linked': isLinked(block, date),
          'text-under-link': index > 0 && isCard(search.tree.children[index - 1], search),
          'text-foreign-role': foreignRoles.has(block.verdict?.role ?? ''),
          'text-hidden': block.hidden === true,
          'text-old': (date.date.year ?? 0) < 1995,
          'text-short-year': date.date.implied !== undefined,
          'text-after-word': lead.prose && lead.label === null,
          'text-after-preposition': lead.preposition && lead.label === null,
          'text-in-sentence': found.rest > 60 && isSentence(block.value),
          'text-before-word': after !== '' && /^\s?\p{Ll}{2}/u.test(after),
          'text-weekday': weekday,
          'text-today': today,
          'text-at-top': search.flat && position < 0.1,
          'text-at-end': search.flat && position > 0.8,
        }),
        'text',
        index,
        search,
      ),
      family: 'text',
      place: originOf(block, date.start, date.end),
      text,
    };
    candidates.push(withOther(candidate, date.other));
    if (kind.field === 'published' && kind.rule !== 'text-in-prose' && date.date.day !== undefined && !today) shown++;
  }
  return candidates;
}

const ordinal = ({ date: { year = 0, month = 0, day = 0 } }: DateString): number => year * 400 + month * 32 + day;

// Mastheads show the day on which the page was fetched: the first date, with its weekday, and the article's own is a little older.
const longestSince = 40;
function isBefore(found: Found, days: readonly Found[]): boolean {
  const since = (other: Found): number => ordinal(found.date) - ordinal(other.date);
  return days.some((other) => since(other) > 0 && since(other) < longestSince);
}

/** Where in the whole text a date stands, 0–1. */
function positionOf({ block, date }: Found, { tree }: DateSearch, total: number): number {
  const first = tree.children[0]?.place.start ?? 0;
  return (block.place.start + date.start - first) / Math.max(1, total);
}

// `28.01.2022 – 29.01.2022`: the two ends of something that lasts.
function isRange(first: Found | undefined, second: Found | undefined): boolean {
  if (!first || !second || first.block !== second.block || dayOf(first.date) === dayOf(second.date)) return false;
  return (
    first.date.date.hour === undefined &&
    /^\s?[-–—~〜]\s?$/.test(first.block.value.slice(first.date.end, second.date.start))
  );
}

function kindOf(
  { date, block, lead: { label }, rest, nth, of }: Found,
  whole: boolean,
  range: boolean,
): { field: DateCandidate['field']; rule: string } | null {
  const long = block.value.length > longest;
  if (label !== null) {
    const field = label;
    return { field, rule: `text-label-${label}${long && date.start > edge && !whole ? '-in-prose' : ''}` };
  }
  // A month alone on its line dates a magazine; in a sentence it is a fact.
  if (date.date.day === undefined)
    return rest <= 4 && block.type !== 'listItem' ? { field: 'published', rule: 'text-month' } : null;
  // Two on one line: the first is when it appeared, the second when it was changed.
  if (of === 2 && nth === 1 && rest <= 24 && !range) return { field: 'modified', rule: 'text-pair-second' };
  const field = 'published' as const;
  if (rest <= 2) return { field, rule: 'text-line' };
  if (!long && rest <= 60 && !isSentence(block.value)) return { field, rule: 'text-byline' };
  // A dateline: the date stands before a dash in one of the first paragraphs.
  const after = block.value.slice(date.end, date.end + 6);
  if (date.start < 60 && (/^[\s)]{0,3}[-–—:]/.test(after) || (date.start < 3 && /^\. /.test(after))))
    return { field, rule: 'text-dateline' };
  // `(dpa, 3. Dezember 2025)` at the end; a clock time makes it a stamp.
  if (!long && rest <= 110 && date.date.hour !== undefined) return { field, rule: 'text-stamp' };
  // `1. Februar 2022 Ann Lee Cats, Toys, Toys for cats 0`: a line of details.
  if (!long && date.start <= 2 && !isSentence(block.value)) return { field, rule: 'text-details' };
  return { field, rule: whole ? 'text-in-one-line' : 'text-in-prose' };
}
