import {
  type CalendarLexicon,
  type CalendarWords,
  calendarLexicon,
  type DateString,
  matchPhrase,
  type PhraseSet,
  scanDates,
  tokenizeDates,
} from '../../calendar/index.ts';
import { type Block, originOf } from '../../tree/index.ts';
import { type DateCandidate, type DateSearch, odds } from '../candidate.ts';
import { plausible } from '../read-date.ts';

// Longer blocks are prose: only their beginning (a dateline) and their end (a note on changes) can say when they were written.
const longest = 240;
const edge = 120;
// A date without a year says nothing, and most blocks hold none: a quick look spares reading them.
const mayHoldYear = /(?:19|20)\d\d|\d[./-] ?\d{1,2}[./-] ?\d\d|['’-]\d\d/;
// Pages with thousands of dates are archives; the first few hundred decide.
const mostDates = 300;

const foreignRoles = new Set([
  'related',
  'comment',
  'navigation',
  'legal',
  'advertisement',
  'newsletter',
  'ticker',
  'share',
  'biography',
]);
const foreignPlace =
  /comment|related|sidebar|widget|teaser|footer|recommend|popular|latest|archive|calendar|event|most-?read/i;
const datePlace =
  /date|publish|posted|timestamp|byline|entry-meta|post-meta|article-?_*(?:info|meta|head)|pubdate|time\b/i;

interface Found {
  date: DateString;
  block: Block;
  index: number;
  label: 'published' | 'modified' | null;
  /** Letters and digits of the block that belong to no date and no label. */
  rest: number;
  /** How many dates stood in the block before it. */
  nth: number;
  of: number;
}

/** Dates in what readers see: labelled, on a line of their own, in a by-line or a dateline. Running prose is left alone. */
export function textCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const lexicon = calendarLexicon(languages);
  const dates: Found[] = [];
  for (const [index, block] of search.tree.children.entries()) {
    if (dates.length >= mostDates) break;
    if (/\d/.test(block.value))
      dates.push(...datesOf(block, index, search.tree.children[index - 1], languages, lexicon));
  }
  return rank(dates, search);
}

function datesOf(
  block: Block,
  index: number,
  before: Block | undefined,
  languages: readonly CalendarWords[],
  lexicon: CalendarLexicon,
): Found[] {
  const { value } = block;
  const found: Found[] = [];
  const parts =
    value.length <= longest
      ? [[0, value.length]]
      : [
          [0, edge],
          [value.length - edge, value.length],
        ];
  for (const [from, to] of parts as [number, number][]) {
    const text = value.slice(from, to);
    if (!mayHoldYear.test(text)) continue;
    const dates = scanDates(text, languages).filter(plausible);
    let behind = 0;
    const labels = dates.map((date) => {
      const label = labelBefore(text.slice(behind, date.start), lexicon);
      behind = date.end;
      return label;
    });
    // A label that is a block of its own: "Published" above "3 December 2025".
    if (labels[0] === null && from === 0 && (dates[0]?.start ?? 1) <= 2 && before && before.value.length <= 40) {
      labels[0] = labelBefore(before.value, lexicon);
    }
    const covered = dates.reduce((sum, date) => sum + wordLength(text.slice(date.start, date.end)), 0);
    const rest = value.length > longest ? value.length : wordLength(text) - covered;
    for (const [nth, date] of dates.entries()) {
      const place = { ...date, start: date.start + from, end: date.end + from };
      found.push({ date: place, block, index, label: labels[nth] ?? null, rest, nth, of: dates.length });
    }
  }
  return found;
}

function wordLength(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

// The label must end right before the date: "Published: ", "Updated on ", "(zuletzt aktualisiert am ".
function labelBefore(text: string, lexicon: CalendarLexicon): 'published' | 'modified' | null {
  const tokens = tokenizeDates(text.slice(-60));
  while (tokens.length > 0) {
    const last = tokens.at(-1)!;
    const filler = lexicon.fillers.has(last.text) || matchPhrase(lexicon.at, tokens, tokens.length - 1) > 0;
    if (last.kind !== 'sign' && !filler) break;
    // A full stop ends the sentence that the label would be in.
    if (last.text === '.' && tokens.length > 4) return null;
    if (
      filler &&
      endsWith(
        tokens.map((token) => token.text),
        lexicon,
      )
    )
      break;
    tokens.pop();
  }
  return endsWith(
    tokens.map((token) => token.text),
    lexicon,
  );
}

function endsWith(words: string[], lexicon: CalendarLexicon): 'published' | 'modified' | null {
  for (let length = Math.min(5, words.length); length > 0; length--) {
    const tail = words.slice(-length);
    if (has(lexicon.modified, tail)) return 'modified';
    if (has(lexicon.published, tail)) return 'published';
  }
  return null;
}

function has(set: PhraseSet, words: readonly string[]): boolean {
  return (set.get(words[0]!) ?? []).some(
    (phrase) => phrase.length === words.length && phrase.every((word, index) => word === words[index]),
  );
}

function rank(dates: readonly Found[], search: DateSearch): DateCandidate[] {
  const candidates: DateCandidate[] = [];
  let shown = 0;
  for (const found of dates) {
    const { date, block, index, label } = found;
    const kind = kindOf(found, search, shown);
    if (!kind) continue;
    const foreign =
      foreignRoles.has(block.verdict?.role ?? '') || (block.container !== undefined && foreignAbove(block));
    let score = kind.score;
    if (!foreign && block.container && datePlace.test(block.container.label)) score += 0.7;
    // Far below the headline is somebody else's: a comment, another article.
    const far = search.headline >= 0 && index > search.headline + 12 && label === null;
    if (far) score -= 0.5;
    // A weekday above the headline is the day on which the page was looked at.
    if (
      label === null &&
      index < search.headline &&
      /^\p{L}/u.test(block.value.slice(date.start)) &&
      date.date.hour === undefined
    ) {
      score -= 0.6;
    }
    if ((date.date.year ?? 0) < 1995) score -= 1.5;
    // The first date that readers see says something even where nothing else does.
    else if (shown === 0 && kind.field === 'published' && kind.rule !== 'text-month') score = Math.max(score, 0.4);
    if (foreign) score -= label === null ? 1.6 : 1.2;
    if (block.hidden) score -= 1;
    if (kind.field === 'published' && date.date.day !== undefined) shown++;
    candidates.push({
      field: kind.field,
      date: date.date,
      ...(date.other ? { other: date.other } : {}),
      rule: kind.rule,
      family: 'text',
      score,
      place: originOf(block, date.start, date.end),
      text: block.value.slice(date.start, date.end),
    });
  }
  return candidates;
}

function foreignAbove(block: Block): boolean {
  let container = block.container ?? null;
  for (let up = 0; container && up < 4; up++) {
    if (foreignPlace.test(container.label) && container.kind !== 'body' && container.kind !== 'article') return true;
    container = container.parent;
  }
  return false;
}

function kindOf(
  { date, block, index, label, rest, nth, of }: Found,
  { headline }: DateSearch,
  shown: number,
): { field: 'published' | 'modified'; rule: string; score: number } | null {
  const long = block.value.length > longest;
  const day = date.date.day !== undefined;
  if (label === 'modified') return { field: 'modified', rule: 'text-label-modified', score: long ? 0.5 : odds(0.93) };
  if (label === 'published') {
    if (long && date.start > edge) return { field: 'published', rule: 'text-label-published', score: 1 };
    return {
      field: 'published',
      rule: 'text-label-published',
      score: (day ? odds(0.96) : 0.5) - Math.min(2, shown * 0.3),
    };
  }
  if (!day) {
    // A month alone on its line dates a magazine; in a sentence it is a fact.
    return rest <= 4 && block.type !== 'listItem'
      ? { field: 'published', rule: 'text-month', score: 0.3 - shown * 0.5 }
      : null;
  }
  const timed = date.date.hour !== undefined;
  const after = headline >= 0 && index >= headline && index <= headline + 8;
  const early = index < 12 || after;
  // Two on one line: the first is when it appeared, the second when it was changed.
  if (of === 2 && nth === 1 && rest <= 24)
    return { field: 'modified', rule: 'text-pair', score: early ? odds(0.85) : 0 };
  const base = after ? odds(0.9) : early ? odds(0.82) : odds(0.72);
  const fall = Math.min(3, shown * 0.5);
  if (rest <= 2)
    return {
      field: 'published',
      rule: after ? 'text-line-after-headline' : 'text-line',
      score: base + (timed ? 0.3 : 0) - fall,
    };
  if (!long && rest <= 60 && !/[.!?]["'”»]?$/.test(block.value)) {
    return { field: 'published', rule: 'text-byline', score: base - 0.3 + (timed ? 0.3 : 0) - fall };
  }
  // A dateline: the date stands before a dash in one of the first paragraphs.
  const dateline = date.start < 60 && /^[\s)]{0,3}[-–—:]/.test(block.value.slice(date.end));
  if (dateline && (early || index <= headline + 15))
    return { field: 'published', rule: 'text-dateline', score: odds(0.8) - fall };
  // `(dpa, 3. Dezember 2025)` at the end; a clock time makes it a stamp.
  if (!long && rest <= 110 && timed) return { field: 'published', rule: 'text-stamp', score: 0.4 - fall };
  return null;
}
