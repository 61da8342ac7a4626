import type { CalendarToken } from '../calendar/index.ts';
import type { Category, Element, Grammar, Rule } from './grammar.ts';

const none: readonly Rule[] = [];
const tables = new WeakMap<Grammar, Map<string, Map<string, readonly Rule[]>>>();

/**
 * The rules that can begin with two tokens. Most rules that one token could begin end at the next, and telling them by a table of
 * pairs costs a look-up instead of a walk (2.6 → 3.1 MB/s on English prose). Words that no rule names share one entry, so the
 * table is bounded by the grammar, not by what is read.
 */
export function rulesAt(grammar: Grammar, first: CalendarToken, second: CalendarToken | undefined): readonly Rule[] {
  const isNumber = first.kind === 'number' || first.text === "'";
  const rules = isNumber ? grammar.numberRules : grammar.rules.get(first.text);
  if (!rules) return none;
  let table = tables.get(grammar);
  if (!table) {
    table = new Map();
    tables.set(grammar, table);
  }
  const start = first.kind === 'number' ? '0' : first.text;
  let row = table.get(start);
  if (!row) {
    row = new Map();
    table.set(start, row);
  }
  const follower = classOf(grammar, second);
  let list = row.get(follower);
  if (!list) {
    list = rules.filter((rule) => permits(grammar, rule.elements, 0, start, follower));
    row.set(follower, list);
  }
  return list;
}

// A token as the table knows it: digits are `0`, words that no rule names `?`.
function classOf(grammar: Grammar, token: CalendarToken | undefined): string {
  if (!token) return '';
  if (token.kind === 'number') return '0';
  return grammar.vocabulary.has(token.text) ? token.text : '?';
}

function permits(grammar: Grammar, elements: readonly Element[], at: number, first: string, second: string): boolean {
  const element = elements[at];
  if (!element) return false;
  if (element.optional && permits(grammar, elements, at + 1, first, second)) return true;
  const goesOn = (words: readonly string[]): boolean =>
    words.length > 1 ? words[1] === second : mayStart(grammar, elements, at + 1, second);
  if (element.words) return element.words.some((words) => words[0] === first && goesOn(words));
  const name = element.category!;
  const category = grammar.categories.get(name);
  if (category && first === '0') return numericWords(category).some(goesOn);
  if (category) return (category.get(first) ?? []).some(({ words }) => goesOn(words));
  if (!begins(grammar, name, first)) return false;
  switch (name) {
    case 'month':
    case 'weekday':
    case 'year':
      return mayStart(grammar, elements, at + 1, second);
    case 'day':
      return grammar.lexicon.ordinals.has(second);
    case 'decade':
      return first === "'" ? second === '0' : second === "'" || second === 's';
    case 'date':
      return first !== '0' || isInDate(grammar, second);
    case 'num':
      return (
        '.,-0'.includes(second) ||
        grammar.numbers.has(second) ||
        grammar.half.has(second) ||
        mayStart(grammar, elements, at + 1, second)
      );
    default:
      return true;
  }
}

// `1st`, `1990er`: what begins with digits, as the tokens that it is.
const numericWords = (category: Category): (readonly string[])[] =>
  [...category].filter(([word]) => /^\d/.test(word)).flatMap(([, entries]) => entries.map(({ words }) => words));

// What may follow the number that a date begins with.
function isInDate({ lexicon }: Grammar, token: string): boolean {
  const { months, ordinals, fillers, marks } = lexicon;
  return '.-/ºª'.includes(token) || months.has(token) || ordinals.has(token) || fillers.has(token) || marks.has(token);
}

function mayStart(grammar: Grammar, elements: readonly Element[], at: number, token: string): boolean {
  const element = elements[at];
  // What must not stand here leaves open what does.
  if (!element || element.absent) return true;
  if (element.optional && mayStart(grammar, elements, at + 1, token)) return true;
  if (element.words) return element.words.some(([word]) => word === token);
  const category = grammar.categories.get(element.category!);
  if (category && token === '0') return grammar.numeric.has(element.category!);
  return category ? category.has(token) : begins(grammar, element.category!, token);
}

// Whether a built-in category can begin with a token.
function begins({ numbers, lexicon }: Grammar, name: string, token: string): boolean {
  switch (name) {
    case 'num':
      return token === '0' || numbers.has(token);
    case 'year':
    case 'day':
      return token === '0';
    case 'decade':
      return token === '0' || token === "'";
    case 'month':
      return lexicon.months.has(token);
    case 'weekday':
      return lexicon.weekdays.has(token);
    case 'date':
      return token === '0' || lexicon.months.has(token) || lexicon.weekdays.has(token);
    case 'clock':
      return token === '0' || lexicon.am.has(token) || lexicon.pm.has(token);
    default:
      return token !== '';
  }
}
