import type { CalendarToken } from '../calendar/index.ts';
import type { Grammar } from './grammar.ts';
import type { Expression, Guard } from './matcher.ts';

const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

/** Builds the check that tells "in March" from "to march", and "1991" the year from 1991 of anything. */
export function guardOf(text: string, grammar: Grammar): Guard {
  return (expression, tokens) => {
    const { first, next, rule } = expression;
    const token = tokens[first]!;
    const before = tokens[first - 1];
    if (rule.meaning === 'year') return yearStands(expression, tokens, grammar, text);
    if (cutsWord(expression, tokens, text)) return false;
    if (rule.meaning === 'decade' && !decadeStands(expression, tokens, grammar)) return false;
    if (rule.meaning === 'season' && !seasonStands(expression, tokens, grammar)) return false;
    if (rule.meaning === 'clock' && !clockStands(expression, tokens, grammar)) return false;
    if (/^P\d+Y$/.test(expression.meaning.form) && isAge(expression, tokens, grammar, text)) return false;
    // "el lunes negro"
    if (rule.meaning === 'weekday' && grammar.sets.naming.has(tokens[next]?.text ?? '')) return false;
    if (next - first > 1) {
      const last = tokens[next - 1]!;
      // "jede so …": a short name at the end is one only with its capital.
      if (last.text.length <= 3 && grammar.sets.caution.has(last.text) && grammar.lexicon.weekdays.has(last.text)) {
        if (!isUpper(text[last.start])) return false;
      }
      // "this may seem": a word that is more than a month is one only with its capital.
      for (let at = first + 1; at < next; at++) {
        const { text: word, start } = tokens[at]!;
        const names = grammar.sets.caution.has(word) && grammar.lexicon.months.has(word);
        if (names && grammar.words.capitals && !isUpper(text[start])) return false;
      }
      // A name in company is a date, but not a verb with a number: "may 20 people".
      const name = grammar.lexicon.months.has(token.text) || grammar.lexicon.weekdays.has(token.text);
      return !(name && grammar.words.capitals && !isUpper(text[token.start]));
    }
    if (token.kind !== 'word') return true;
    // The unit of an amount that was refused: somebody's age, a price a year.
    if (rule.meaning === 'vague' && before?.kind === 'number') return false;
    const month = grammar.lexicon.months.has(token.text);
    const weekday = grammar.lexicon.weekdays.has(token.text);
    if (month || weekday) {
      if (grammar.words.capitals && !isUpper(text[token.start])) return false;
      // A short form alone is a name, a verb or a label as often as a date.
      if (token.text.length <= 3 && token.text !== 'may' && token.text !== 'mai') return false;
      // "Black Monday" is not the Monday of the week.
      if (weekday && before && grammar.sets.naming.has(before.text) && isUpper(text[before.start])) return false;
    }
    if (grammar.sets.caution.has(token.text)) {
      const lead = hyphened(tokens, first) ? tokens[first - 2] : before;
      const announced =
        lead?.kind === 'word' && (grammar.sets.before.has(lead.text) || grammar.lexicon.months.has(lead.text));
      return announced && !isName(tokens, next, text, month);
    }
    return true;
  };
}

// `mid-March`: the hyphen touches what is on either side of it.
function hyphened(tokens: readonly CalendarToken[], at: number): boolean {
  const [lead, hyphen, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return hyphen?.text === '-' && lead?.end === hyphen.start && hyphen.end === token?.start;
}

// "in the 70s", "the 60s and 70s", but "in his 30s" and "a high in the low 70s" are no decades.
function decadeStands({ first }: Expression, tokens: readonly CalendarToken[], grammar: Grammar): boolean {
  const token = tokens[first]!;
  if (token.kind !== 'number' || token.text.length > 2) return true;
  let at = first - 1;
  if (hyphened(tokens, first)) at--;
  while (at > first - 4 && tokens[at] && grammar.categories.get('edge')?.has(tokens[at]!.text)) at--;
  const lead = tokens[at];
  return lead?.kind === 'word' && (grammar.lexicon.fillers.has(lead.text) || grammar.sets.to.has(lead.text));
}

// Numbers of years that are told of wars and contracts as often as of children.
const mostOfThings = 12;

function isAge({ first, next }: Expression, tokens: readonly CalendarToken[], grammar: Grammar, text: string): boolean {
  const last = tokens[next - 1]!;
  if (grammar.sets.aged.has(last.text)) {
    if (isUpper(text[last.start])) return true;
    const years = Number(tokens[first]!.text);
    return years > mostOfThings && !grammar.sets.lasting.has(tokens[next]?.text ?? '');
  }
  const closed = tokens[next]?.kind === 'sign';
  return grammar.ages.some((phrase) => {
    if (!phrase.every((word, back) => tokens[first - 1 - back]?.text === word)) return false;
    if (phrase.length > 1 || phrase[0] !== ',') return true;
    const name = tokens[first - 1 - phrase.length];
    return closed && name?.kind === 'word' && isUpper(text[name.start]);
  });
}

// "in the fall" and "the fall of 1863", but not "after the fall of the city".
function seasonStands({ first, next }: Expression, tokens: readonly CalendarToken[], grammar: Grammar): boolean {
  if (!grammar.sets.caution.has(tokens[next - 1]!.text)) return true;
  const before = tokens[first - 1];
  const announced = before?.kind === 'word' && grammar.sets.before.has(before.text) && before.text !== 'to';
  return announced && tokens[next]?.text !== 'of';
}

// `3:10` is a score as well as a time: without am, pm or zone it needs a word before it.
function clockStands({ first, next }: Expression, tokens: readonly CalendarToken[], grammar: Grammar): boolean {
  if (next - first !== 3 || tokens[next - 1]!.kind !== 'number') return true;
  const before = tokens[first - 1];
  return before?.kind === 'word' && (grammar.sets.before.has(before.text) || grammar.lexicon.at.has(before.text));
}

// "in May Smith's office": a capital word behind a month that is also a name.
function isName(tokens: readonly CalendarToken[], at: number, text: string, month: boolean): boolean {
  const token = tokens[at];
  return month && token?.kind === 'word' && isUpper(text[token.start]);
}

// `28-point`, `F-16s`, `A320`: digits that belong to a word on either side.
function cutsWord(expression: Expression, tokens: readonly CalendarToken[], text: string): boolean {
  const token = tokens[expression.first]!;
  const last = tokens[expression.next - 1]!;
  const before = text[token.start - 1];
  const after = text[last.end];
  if (before !== undefined && /[\p{L}\p{N}_@#&$€£]/u.test(before)) return true;
  if (
    token.kind === 'number' &&
    before !== undefined &&
    /[.,:/]/.test(before) &&
    /[0-9]/.test(text[token.start - 2] ?? '')
  )
    return true;
  if (after !== undefined && /[\p{L}\p{N}_@]/u.test(after)) return last.kind === 'word' || /[0-9]/.test(after);
  return last.kind === 'number' && after !== undefined && /[%€$£]/.test(after);
}

// Signs that stand beside a year: `(1991)`, `1955–1963`, `, 1991`.
const yearNeighbours = '(),;-–—/[]"\'\n';

function yearStands(expression: Expression, tokens: readonly CalendarToken[], grammar: Grammar, text: string): boolean {
  const { first, next } = expression;
  const token = tokens[next - 1]!;
  const value = Number(token.text);
  const before = tokens[first - 1];
  const after = tokens[next];
  if (after?.kind === 'word' && grammar.sets.notAfterYear.has(after.text)) return false;
  if (after?.text === '%' || (before && '$€£¥#§№'.includes(before.text))) return false;
  // `1955-strong`, `2000-seat`: a hyphen and a word make it an attribute; `1955-1963` and `2010-2011` are ranges.
  if (
    after?.text === '-' &&
    after.start === token.end &&
    tokens[next + 1]?.kind === 'word' &&
    tokens[next + 1]!.start === after.end
  ) {
    return before?.kind === 'word' && grammar.sets.beforeYear.has(before.text);
  }
  if (before?.kind === 'word' && grammar.sets.beforeYear.has(before.text)) return true;
  if (value < 1500 || value > 2100) return false;
  // "rund 1500 Besucher", "about 1900 of them"
  if (next - first > 1) return expression.meaning.mod === null || value % 100 > 0 || after?.kind !== 'word';
  // Thousands are written so: "2000 people". Years before a plural are not common; recent ones are years almost always.
  const round = value % 100 === 0 || (value % 50 === 0 && value < 1900);
  if (before === undefined || before.kind === 'sign') {
    return !round && (before === undefined || yearNeighbours.includes(before.text[0]!) || '.:'.includes(before.text));
  }
  if (before.kind === 'number') return false;
  // A name with a number behind it: "Windows 2000", "Boeing 1900".
  if (isUpper(text[before.start]) && round) return false;
  return !round && (value >= 1800 || after === undefined || after.kind === 'sign');
}
