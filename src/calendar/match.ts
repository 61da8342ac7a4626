import type { CalendarLexicon } from './lexicon.ts';
import { isValidDate, type PartialDate } from './partial.ts';
import type { CalendarToken } from './tokens.ts';

/** How a date is written: digits with the year first, digits only, a name for the month, or signs (`年`) for the parts. */
export type DateForm = 'iso' | 'numeric' | 'named' | 'marked' | 'compact';

/** A calendar date read at a token. */
export interface DayMatch {
  /** Index behind its last token. */
  next: number;
  date: PartialDate;
  form: DateForm;
  /** The other reading of `03/04/2024`. */
  other?: PartialDate;
}

type Tokens = readonly CalendarToken[];

/**
 * Reads a date without its clock time at a token: from `2025-12-03` to `3rd of December`. Needs a month at least.
 *
 * ```text
 * Wednesday , 3 December 2025        2025 - 12 - 03        03 . 04 . 24
 * ^ weekday   ^ dayFirst             ^ yearFirst           ^ numeric
 * ```
 */
export function matchDay(
  tokens: Tokens,
  at: number,
  words: CalendarLexicon,
  order: 'dmy' | 'mdy' | 'ymd' = words.order,
): DayMatch | null {
  const first = tokens[at];
  if (!first || first.kind === 'sign') return null;
  const era =
    first.kind === 'word' && words.eraLetters.has(first.text)
      ? words.eras.get(first.text + (tokens[at + 1]?.text ?? ''))
      : undefined;
  if (era !== undefined) return ofEra(tokens, at + 2, era, words);
  let found: DayMatch | null;
  if (first.kind === 'number') {
    found =
      yearFirst(tokens, at, words) ?? numeric(tokens, at, order) ?? dayFirst(tokens, at, words) ?? compact(tokens, at);
  } else if (words.weekdays.has(first.text)) {
    let i = at + 1;
    // `quarta-feira, 3`: the rest of a weekday's name is a filler of its language.
    while (i < at + 4 && (isSign(tokens[i], '.,-') || (tokens[i] && words.fillers.has(tokens[i]!.text)))) i++;
    const next = tokens[i];
    // Only one weekday may lead: "Monday, Tuesday, 3 March".
    if (i >= tokens.length || words.weekdays.has(next!.text)) return monthFirst(tokens, at, words);
    found = matchDay(tokens, i, words, order);
    if (found && found.date.day === undefined) return null;
    found ??= monthFirst(tokens, at, words);
  } else {
    found = monthFirst(tokens, at, words);
  }
  return found && isValidDate(found.date) ? found : null;
}

function isSign(token: CalendarToken | undefined, signs: string): token is CalendarToken & { kind: 'sign' } {
  return token?.kind === 'sign' && signs.includes(token.text);
}

function isYear(token: CalendarToken | undefined): token is CalendarToken {
  return token?.kind === 'number' && token.text.length === 4 && token.text >= '1000' && token.text <= '2199';
}

function isSmall(token: CalendarToken | undefined, most: number): token is CalendarToken {
  return token?.kind === 'number' && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= most;
}

const touches = (a: CalendarToken | undefined, b: CalendarToken | undefined): boolean => a?.end === b?.start;

/** `2025-12-03`, `2025/12/3`, `2025. 12. 3.`, `2025年12月3日`, `2025 December 3`. */
function yearFirst(tokens: Tokens, at: number, words: CalendarLexicon): DayMatch | null {
  const year = tokens[at];
  if (!isYear(year)) return null;
  let i = at + 1;
  const separator = tokens[i];
  if (separator && words.marks.get(separator.text) === 'year') return marked(tokens, at, words);
  if (isSign(separator, '-/.')) {
    const month = tokens[i + 1];
    const spaced = separator!.text === '.';
    if (isSmall(month, 12) && (spaced || (touches(year, separator) && touches(separator, month)))) {
      const second = tokens[i + 2];
      const day = tokens[i + 3];
      if (second?.text === separator!.text && isSmall(day, 31) && (spaced || touches(second, day))) {
        // More digits behind: a version or an identifier.
        if (isSign(tokens[i + 4], '-/') && tokens[i + 5]?.kind === 'number' && touches(day, tokens[i + 4])) return null;
        return { next: i + 4, form: 'iso', date: { year: +year.text, month: +month.text, day: +day.text } };
      }
      if (month.text.length === 2 && separator!.text === '-' && !isSign(second, '-')) {
        return { next: i + 2, form: 'iso', date: { year: +year.text, month: +month.text } };
      }
    }
    if (separator!.text !== '.' && separator!.text !== '-') return null;
    i++;
  }
  const month = tokens[i] && words.months.get(tokens[i]!.text);
  if (!month) return null;
  i++;
  if (isSign(tokens[i], '.-')) i++;
  const day = tokens[i];
  if (!isSmall(day, 31) || isSign(tokens[i + 1], ':')) return null;
  return { next: i + 1, form: 'named', date: { year: +year.text, month, day: +day.text } };
}

// `令和7年12月3日`: the first year of an era is written `元年`.
function ofEra(tokens: Tokens, at: number, era: number, words: CalendarLexicon): DayMatch | null {
  const count = tokens[at]?.text === '元' ? 1 : tokens[at]?.kind === 'number' ? +tokens[at]!.text : 0;
  if (count < 1 || count > 199 || words.marks.get(tokens[at + 1]?.text ?? '') !== 'year') return null;
  const found = marked(tokens, at, words, era + count);
  return found && isValidDate(found.date) ? found : null;
}

function marked(tokens: Tokens, at: number, words: CalendarLexicon, year = +tokens[at]!.text): DayMatch | null {
  const date: PartialDate = { year };
  let i = at + 2;
  for (const unit of ['month', 'day'] as const) {
    const mark = tokens[i + 1];
    if (!isSmall(tokens[i], 31) || !mark || words.marks.get(mark.text) !== unit) break;
    date[unit] = +tokens[i]!.text;
    i += 2;
  }
  return date.month === undefined ? null : { next: i, form: 'marked', date };
}

/** `03.04.2024`, `3/4/24`, `03-04-2024`. */
function numeric(tokens: Tokens, at: number, order: 'dmy' | 'mdy' | 'ymd'): DayMatch | null {
  // Most numbers are followed by no such sign: that is asked first.
  const s1 = tokens[at + 1];
  if (!isSign(s1, './-')) return null;
  const a = tokens[at];
  const b = tokens[at + 2];
  const s2 = tokens[at + 3];
  const y = tokens[at + 4];
  if (!isSmall(a, 31) || !isSmall(b, 31) || s2?.text !== s1.text || y?.kind !== 'number') return null;
  const dots = s1.text === '.';
  if (!dots && !(touches(a, s1) && touches(s1, b) && touches(b, s2) && touches(s2, y))) return null;
  if (dots && (!touches(a, s1) || !touches(b, s2))) return null;
  const long = y.text.length === 4;
  if (!(long ? isYear(y) : y.text.length === 2)) return null;
  // Two digits could be anything: a version, a score, an address; both others must then be written in full or with slashes.
  if (
    !long &&
    (a.text.length + b.text.length < 3 ||
      (isSign(tokens[at + 5], './-%') && touches(y, tokens[at + 5])) ||
      (dots && y.start > s2.end))
  ) {
    const spacedStop = tokens[at + 5]?.text === '.' && !touches(y, tokens[at + 5]);
    if (!spacedStop && !(dots && y.start === s2.end && standsAlone(tokens, at, at + 5))) return null;
  }
  if (at > 0 && isSign(tokens[at - 1], './-') && touches(tokens[at - 1], a) && tokens[at - 2]?.kind === 'number')
    return null;
  const year = long ? +y.text : 2000 + +y.text > 2049 ? 1900 + +y.text : 2000 + +y.text;
  const dayFirstDate: PartialDate = { year, month: +b.text, day: +a.text };
  const monthFirstDate: PartialDate = { year, month: +a.text, day: +b.text };
  if (!long) {
    dayFirstDate.implied = impliedYear;
    monthFirstDate.implied = impliedYear;
  }
  const next = at + 5;
  if (+a.text > 12 || dots) return { next, form: 'numeric', date: dayFirstDate };
  if (+b.text > 12) return { next, form: 'numeric', date: monthFirstDate };
  if (+a.text === +b.text) return { next, form: 'numeric', date: dayFirstDate };
  return order === 'mdy'
    ? { next, form: 'numeric', date: monthFirstDate, other: dayFirstDate }
    : { next, form: 'numeric', date: dayFirstDate, other: monthFirstDate };
}

const impliedYear = ['year'] as const;

// `Klaus Mann, 8.5.12`: nothing but a mark or a line's end on either side.
function standsAlone(tokens: Tokens, from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isMark = (token: CalendarToken): boolean => token.text[0] === '\n' || isSign(token, ',|·•()–—');
  return (before === undefined || isMark(before)) && (after === undefined || isMark(after));
}

/** `3 December 2025`, `3rd of December`, `3. Dez. 2025`, `03-Dec-2025`, `1er mars`. */
function dayFirst(tokens: Tokens, at: number, words: CalendarLexicon): DayMatch | null {
  const day = tokens[at];
  if (!isSmall(day, 31)) return null;
  let i = at + 1;
  if (tokens[i] && words.ordinals.has(tokens[i]!.text) && touches(day, tokens[i])) i++;
  if (isSign(tokens[i], '.ºª/-') && touches(tokens[i - 1], tokens[i])) i++;
  // A word of one language's grammar is another's month: `3. des. 2025`.
  const isFiller = ({ text }: CalendarToken): boolean => words.fillers.has(text) && !words.months.has(text);
  for (let skipped = 0; skipped < 2 && tokens[i] && isFiller(tokens[i]!); skipped++) i++;
  const month = tokens[i] && words.months.get(tokens[i]!.text);
  if (!month) return null;
  return withYear(tokens, i + 1, words, month, +day.text);
}

/** `December 3, 2025`, `Dec. 3rd`, `December 2025`. */
function monthFirst(tokens: Tokens, at: number, words: CalendarLexicon): DayMatch | null {
  const month = tokens[at] && words.months.get(tokens[at]!.text);
  if (!month) return null;
  let i = at + 1;
  if (isSign(tokens[i], '.-/') && touches(tokens[i - 1], tokens[i])) i++;
  if (tokens[i]?.text === 'the' && words.fillers.has('the')) i++;
  const day = tokens[i];
  // `May 20:15` is no day, `Dec 3, 2025` is; `June 30 percent` is left to the caller.
  if (isSmall(day, 31) && !(isSign(tokens[i + 1], ':') && touches(day, tokens[i + 1]))) {
    i++;
    if (tokens[i] && words.ordinals.has(tokens[i]!.text) && touches(day, tokens[i])) i++;
    return withYear(tokens, i, words, month, +day.text);
  }
  const found = withYear(tokens, at + 1, words, month);
  return found.date.year === undefined ? null : found;
}

/** Goes on to a year: `, 2025`, ` de 2025`, `-2025`, ` '25`. */
function withYear(tokens: Tokens, at: number, words: CalendarLexicon, month: number, day?: number): DayMatch {
  let i = at;
  for (let skipped = 0; skipped < 3; skipped++) {
    const touching = skipped > 0 || tokens[i - 1]!.end === tokens[i]?.start;
    const sign = isSign(tokens[i], ",.-/'") && (touching || isSign(tokens[i], "'"));
    if (!sign && !(tokens[i] && words.fillers.has(tokens[i]!.text))) break;
    i++;
  }
  const year = tokens[i];
  if (isYear(year) && !(isSign(tokens[i + 1], ':') && touches(tokens[i + 1], tokens[i + 2]))) {
    return { next: behindYear(tokens, i + 1, words), form: 'named', date: ofYear(+year.text, month, day) };
  }
  // `03-Dec-25`, `3 December '25`; but `January 25-29` are two days.
  const mark = tokens[i - 1];
  const hyphened =
    touches(mark, year) &&
    (isSign(mark, "'") || (isSign(mark, '-') && mark.start === tokens[at - 1]?.end && isSign(tokens[at - 2], '-')));
  if (hyphened && year?.kind === 'number' && year.text.length === 2 && day !== undefined) {
    const short = +year.text;
    const date: PartialDate = { year: (short > 49 ? 1900 : 2000) + short, month, day, implied: impliedYear };
    return { next: i + 1, form: 'named', date };
  }
  return { next: at, form: 'named', date: day === undefined ? { month } : { month, day } };
}

const ofYear = (year: number, month: number, day: number | undefined): PartialDate =>
  day === undefined ? { year, month } : { year, month, day };

// `2025 г.`, `2025 roku`: the word for a year, and the full stop that abbreviates it.
function behindYear(tokens: Tokens, at: number, words: CalendarLexicon): number {
  if (!words.afterYear.has(tokens[at]?.text ?? '')) return at;
  return isSign(tokens[at + 1], '.') && touches(tokens[at], tokens[at + 1]) ? at + 2 : at + 1;
}

/** `20251203`: only where it stands alone, and in this century or the last. */
function compact(tokens: Tokens, at: number): DayMatch | null {
  const token = tokens[at]!;
  if (token.text.length !== 8 || !/^(?:19[89]|20[0-4])/.test(token.text)) return null;
  const date = { year: +token.text.slice(0, 4), month: +token.text.slice(4, 6), day: +token.text.slice(6) };
  return isValidDate(date) && date.month > 0 && date.day > 0 ? { next: at + 1, form: 'compact', date } : null;
}
