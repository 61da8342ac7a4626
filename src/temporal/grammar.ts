import { type CalendarLexicon, calendarLexicon, listOf, phraseSet, tokenizeDates } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { TemporalMeaning, TemporalPattern, TemporalWords } from '../languages/temporal-words.ts';

/** One step of a pattern. */
export interface Element {
  /** Words to find, each a row of tokens, or the name of a category. */
  words: readonly (readonly string[])[] | null;
  category: string | null;
  optional: boolean;
  /** Asked for, but not part of the extent. */
  outside: boolean;
}

export interface Rule {
  /** The pattern as the pack wrote it: the name that evidence shows. */
  name: string;
  elements: readonly Element[];
  meaning: TemporalMeaning;
  detail: string | number | null;
}

/** Words of a category by their first token; longest first. */
export type Category = ReadonlyMap<string, readonly { words: readonly string[]; value: string | number }[]>;

/** A pack's grammar, ready to run. */
export interface Grammar {
  words: TemporalWords;
  lexicon: CalendarLexicon;
  categories: ReadonlyMap<string, Category>;
  /** Names of the categories with a word that begins with digits: `1990er`, `1st`. */
  numeric: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  half: ReturnType<typeof phraseSet>;
  /** Rows of tokens that announce an age, last token first. */
  ages: readonly (readonly string[])[];
  /** Rules by the token that they can begin with; `numberRules` begin with digits. */
  rules: ReadonlyMap<string, readonly Rule[]>;
  numberRules: readonly Rule[];
  suffixes: readonly Rule[];
  /** Every word and sign that a rule, a category, a number or the calendar names. */
  vocabulary: ReadonlySet<string>;
  sets: Readonly<
    Record<
      | 'caution'
      | 'naming'
      | 'before'
      | 'beforeYear'
      | 'notAfterYear'
      | 'future'
      | 'past'
      | 'aged'
      | 'lasting'
      | 'passive'
      | 'until'
      | 'infinitive'
      | 'from'
      | 'to'
      | 'abbreviations',
      ReadonlySet<string>
    >
  >;
}

const compiled = new WeakMap<LanguagePack, Grammar | null>();

/** Compiles a pack's temporal words; null where it has none. Kept for the same pack. */
export function grammarOf(pack: LanguagePack): Grammar | null {
  let grammar = compiled.get(pack);
  if (grammar === undefined) {
    grammar = pack.temporal ? compile(pack, pack.temporal) : null;
    compiled.set(pack, grammar);
  }
  return grammar;
}

function compile(pack: LanguagePack, words: TemporalWords): Grammar {
  const lexicon = calendarLexicon(listOf(pack.calendar));
  const categories = new Map<string, Category>();
  for (const [name, entries] of Object.entries(words.categories)) categories.set(name, category(entries));
  const numeric = new Set(
    [...categories].filter(([, entries]) => [...entries.keys()].some((word) => /^\d/.test(word))).map(([name]) => name),
  );
  const numbers = new Map(Object.entries(words.numbers));
  const rules = new Map<string, Rule[]>();
  const numberRules: Rule[] = [];
  for (const pattern of words.patterns) {
    const rule = parseRule(pattern, pack.code, categories);
    const starts = firstWords(rule, categories, numeric, numbers, lexicon);
    for (const word of starts.words) rules.set(word, [...(rules.get(word) ?? []), rule]);
    if (starts.number) numberRules.push(rule);
  }
  const suffixes = words.suffixes.map((pattern) => parseRule(pattern, pack.code, categories));
  const half = phraseSet(words.half);
  const vocabulary = new Set([
    ...['.', ',', '-', "'", '/', 's', 'º', 'ª'],
    ...lexicon.fillers,
    ...lexicon.marks.keys(),
    ...[lexicon.months, lexicon.weekdays, lexicon.am, lexicon.pm, numbers, half].flatMap((map) => [...map.keys()]),
    ...lexicon.ordinals,
    ...[...categories.values()].flatMap((entries) => [...entries.values()].flat().flatMap((entry) => entry.words)),
    ...[...rules.values(), numberRules]
      .flat()
      .flatMap(({ elements }) => elements.flatMap((each) => (each.words ?? []).flat())),
  ]);
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
  return {
    words,
    lexicon,
    categories,
    numeric,
    numbers,
    half,
    ages: (words.ages ?? []).map((phrase) =>
      tokenizeDates(phrase)
        .map(({ text }) => text)
        .reverse(),
    ),
    rules,
    numberRules,
    suffixes,
    vocabulary,
    sets: {
      caution: set(words.caution),
      naming: set(words.naming ?? []),
      before: set(words.before),
      beforeYear: set(words.beforeYear),
      notAfterYear: set(words.notAfterYear),
      future: set(words.future),
      past: set(words.past),
      aged: set(words.aged?.words ?? []),
      lasting: set(words.aged?.lasting ?? []),
      passive: set(words.passive ?? []),
      until: set(words.deadline?.until ?? []),
      infinitive: set(words.deadline?.infinitive ?? []),
      from: set(words.from),
      to: set(words.to),
      abbreviations: set(pack.abbreviations),
    },
  };
}

function category(entries: Readonly<Record<string, string | number>>): Category {
  const index = new Map<string, { words: string[]; value: string | number }[]>();
  for (const [phrase, value] of Object.entries(entries)) {
    const words = tokenizeDates(phrase).map((word) => word.text);
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, value }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const builtIn = new Set(['num', 'year', 'date', 'month', 'weekday', 'clock', 'expr', 'day', 'decade']);

function parseRule(
  [pattern, meaning, detail]: TemporalPattern,
  code: string,
  categories: ReadonlyMap<string, Category>,
): Rule {
  const elements = pattern.split(' ').map((part): Element => {
    const outside = part.startsWith('~');
    const optional = part.length > 1 && part.endsWith('?');
    const body = part.slice(outside ? 1 : 0, optional ? -1 : undefined);
    const name = /^<(\w+)>$/.exec(body)?.[1];
    if (name) {
      if (!builtIn.has(name) && !categories.has(name)) {
        throw new Error(
          `Language pack "${code}": pattern "${pattern}" names the category <${name}>; add it to temporal.categories`,
        );
      }
      return { words: null, category: name, optional, outside };
    }
    const words = body.split('|').map((word) => tokenizeDates(word.replaceAll('_', ' ')).map((token) => token.text));
    return { words, category: null, optional, outside };
  });
  return { name: pattern, elements, meaning, detail: detail ?? null };
}

function firstWords(
  rule: Rule,
  categories: ReadonlyMap<string, Category>,
  numeric: ReadonlySet<string>,
  numbers: ReadonlyMap<string, number>,
  lexicon: CalendarLexicon,
): { words: Set<string>; number: boolean } {
  const words = new Set<string>();
  let number = false;
  for (const element of rule.elements) {
    for (const sequence of element.words ?? []) words.add(sequence[0]!);
    const name = element.category;
    if (name === 'num') for (const word of numbers.keys()) words.add(word);
    if (name === 'month' || name === 'date') for (const word of lexicon.months.keys()) words.add(word);
    if (name === 'weekday' || name === 'date') for (const word of lexicon.weekdays.keys()) words.add(word);
    if (name !== null && ['num', 'year', 'date', 'clock', 'day', 'decade'].includes(name)) number = true;
    if (name !== null && numeric.has(name)) number = true;
    if (name !== null && !builtIn.has(name)) for (const word of categories.get(name)!.keys()) words.add(word);
    if (!element.optional) break;
  }
  return { words, number };
}
