import { KnownWords } from './known-words.ts';
import { type DateSieve, dateSieve } from './sieve.ts';
import { type CalendarToken, tokenizeDates } from './tokens.ts';
import type { CalendarWords } from './words.ts';
import { zoneWords } from './zones.ts';

/** The words of one or more languages, ready to look up. */
export interface CalendarLexicon {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  /** The same names as phrases: `星期三` is a token a letter. */
  weekdayNames: PhraseSet;
  /** Year before the first of each era that years are counted from. */
  eras: ReadonlyMap<string, number>;
  am: PhraseSet;
  pm: PhraseSet;
  fillers: ReadonlySet<string>;
  at: PhraseSet;
  ordinals: ReadonlySet<string>;
  clock: ReadonlySet<string>;
  afterYear: ReadonlySet<string>;
  marks: ReadonlyMap<string, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'>;
  relative: {
    units: ReadonlyMap<string, string>;
    before: PhraseSet;
    after: PhraseSet;
    one: ReadonlySet<string>;
    days: ReadonlyMap<string, number>;
  };
  published: PhraseSet;
  modified: PhraseSet;
  /** Last words of both. */
  labelEnds: ReadonlySet<string>;
  publishedBehind: PhraseSet;
  modifiedBehind: PhraseSet;
  /** Number of tokens of the longest of both. */
  longestBehind: number;
  /** All words that what leads to a date, or stands behind it, is told by. */
  leads: KnownWords;
  /** Words that a date or a clock time may begin with: months, weekdays, halves of the day, eras. */
  beginnings: ReadonlySet<string>;
  /** First letters of eras. */
  eraLetters: ReadonlySet<string>;
  /** All words that a date or a clock time may have. */
  parts: KnownWords;
  /** What tells most texts without a date: months and marks. */
  sieve: DateSieve;
  order: 'dmy' | 'mdy' | 'ymd';
}

/** Phrases by their first token; longest first. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Tokenises phrases the way that texts are. */
export function phraseSet(phrases: Iterable<string>): PhraseSet {
  const set = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = tokenizeDates(phrase).map((word) => word.text);
    if (words.length === 0) continue;
    const list = set.get(words[0]!) ?? [];
    list.push(words);
    set.set(words[0]!, list);
  }
  for (const list of set.values()) list.sort((a, b) => b.length - a.length);
  return set;
}

/** Number of tokens of the longest phrase that begins at a token; 0 for none. */
export function matchPhrase(set: PhraseSet, tokens: readonly CalendarToken[], at: number): number {
  const first = tokens[at];
  if (!first) return 0;
  const phrases = set.get(first.text);
  if (!phrases) return 0;
  for (const words of phrases) if (stands(words, tokens, at)) return words.length;
  return 0;
}

function stands(phrase: readonly string[], tokens: readonly CalendarToken[], at: number): boolean {
  if (at + phrase.length > tokens.length) return false;
  for (let index = 1; index < phrase.length; index++) if (tokens[at + index]!.text !== phrase[index]) return false;
  return true;
}

const wordsOf = (set: PhraseSet): string[] => [...set.values()].flat(2);

const compiled = new WeakMap<readonly CalendarWords[], CalendarLexicon>();
const single = new WeakMap<CalendarWords, readonly CalendarWords[]>();

/** The same list for the same words, so that {@link calendarLexicon} is compiled once. */
export function listOf(words: CalendarWords): readonly CalendarWords[] {
  let list = single.get(words);
  if (!list) {
    list = [words];
    single.set(words, list);
  }
  return list;
}

/** What stands between the parts of a date or a clock time in any language: `2025-12-03T05:19`, `16h20`. */
const joints = ['t', 'h'];

/** Compiles the words of several languages, the most likely language first; kept for the same list. */
export function calendarLexicon(languages: readonly CalendarWords[]): CalendarLexicon {
  const known = compiled.get(languages);
  if (known) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const marks: Map<string, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'> = new Map();
  for (const words of languages) {
    addNames(months, words.months);
    addNames(weekdays, words.weekdays);
    for (const unit of ['year', 'month', 'day', 'hour', 'minute', 'second'] as const) {
      for (const mark of words.marks?.[unit] ?? []) marks.set(mark, unit);
    }
  }
  const all = (pick: (words: CalendarWords) => readonly string[]): string[] =>
    languages.flatMap((words) => pick(words));
  const eras = new Map(languages.flatMap((words) => Object.entries(words.eras ?? {})));
  const am = phraseSet(all((words) => words.am));
  const pm = phraseSet(all((words) => words.pm));
  const published = phraseSet(all((words) => words.published));
  const modified = phraseSet(all((words) => words.modified));
  const publishedBehind = phraseSet(all((words) => words.publishedBehind ?? []));
  const modifiedBehind = phraseSet(all((words) => words.modifiedBehind ?? []));
  const weekdayNames = phraseSet(weekdays.keys());
  const at = phraseSet(all((words) => words.at));
  const fillers = new Set(all((words) => words.fillers));
  const ordinals = new Set(all((words) => words.ordinals));
  const clock = new Set(all((words) => words.clock ?? []));
  const afterYear = new Set(all((words) => words.afterYear ?? []));
  const lexicon: CalendarLexicon = {
    months,
    weekdays,
    weekdayNames,
    eras,
    marks,
    am,
    pm,
    beginnings: new Set([months, weekdays, am, pm, phraseSet(eras.keys())].flatMap((words) => [...words.keys()])),
    eraLetters: new Set([...eras.keys()].map((era) => era[0]!)),
    parts: new KnownWords([
      ...joints,
      ...zoneWords,
      ...[...eras.keys()].join(''),
      ...[months, weekdays, marks].flatMap((words) => [...words.keys()]),
      ...[weekdayNames, am, pm, at].flatMap(wordsOf),
      ...[fillers, ordinals, clock, afterYear].flatMap((words) => [...words]),
    ]),
    sieve: dateSieve([...months.keys(), ...marks.keys()]),
    fillers,
    at,
    ordinals,
    clock,
    afterYear,
    relative: {
      units: new Map(languages.flatMap(({ relative }) => Object.entries(relative?.units ?? {}))),
      before: phraseSet(all(({ relative }) => relative?.before ?? [])),
      after: phraseSet(all(({ relative }) => relative?.after ?? [])),
      one: new Set(all(({ relative }) => relative?.one ?? [])),
      days: new Map(languages.flatMap(({ relative }) => Object.entries(relative?.days ?? {}))),
    },
    published,
    modified,
    labelEnds: new Set([...published.values(), ...modified.values()].flat().map((phrase) => phrase.at(-1)!)),
    publishedBehind,
    modifiedBehind,
    longestBehind: Math.max(
      0,
      ...[publishedBehind, modifiedBehind].flatMap((set) => [...set.values()].flat().map(({ length }) => length)),
    ),
    leads: new KnownWords([...fillers, ...[at, published, modified, publishedBehind, modifiedBehind].flatMap(wordsOf)]),
    order: languages[0]?.order ?? 'dmy',
  };
  compiled.set(languages, lexicon);
  return lexicon;
}

// The first language wins where two write different months alike.
function addNames(into: Map<string, number>, names: readonly (readonly string[])[]): void {
  for (const [index, list] of names.entries()) {
    for (const name of list) if (!into.has(name)) into.set(name, index + 1);
  }
}
