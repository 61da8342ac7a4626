import { type CalendarToken, daysInMonth } from '../calendar/index.ts';
import type { Grammar } from './grammar.ts';
import type { Expression } from './matcher.ts';

const openDay = /^(?:\d{4}|XXXX)-(\d\d)-\d\d$/;

/**
 * Adds the days that a date lends its month to, before it and behind it.
 *
 * ```text
 * from 15 to 22 February     the 3rd and 4th of May     January 25-29     May 4 and 5
 *      ^^                        ^^^                                ^^          ^
 * ```
 */
export function withBareDays(
  expressions: readonly Expression[],
  tokens: readonly CalendarToken[],
  grammar: Grammar,
): Expression[] {
  const all: Expression[] = [];
  for (const [index, expression] of expressions.entries()) {
    const isDay = expression.rule.meaning === 'date' && openDay.test(expression.meaning.form);
    const before = isDay ? dayBefore(expression, all.at(-1)?.next ?? 0, tokens, grammar) : null;
    if (before) all.push(before);
    all.push(expression);
    const limit = expressions[index + 1]?.first ?? tokens.length;
    const behind = isDay ? dayBehind(expression, limit, tokens, grammar) : null;
    if (behind) all.push(behind);
  }
  return all;
}

function dayBefore(
  lender: Expression,
  from: number,
  tokens: readonly CalendarToken[],
  grammar: Grammar,
): Expression | null {
  if (tokens[lender.first]?.kind !== 'number') return null;
  // "vom 5. bis zum 9. Juni": two words of ranges.
  const doubled = [lender.first - 1, lender.first - 2].every((at) => grammar.sets.to.has(tokens[at]?.text ?? ''));
  const joiner = doubled ? lender.first - 2 : lender.first - 1;
  if (!joins(tokens, joiner, grammar)) return null;
  let first = joiner - 1;
  const suffix = tokens[first];
  const isOrdinal = suffix?.kind === 'word' && grammar.lexicon.ordinals.has(suffix.text);
  // The full stop of `5.` touches it.
  if (isOrdinal || (suffix?.text === '.' && tokens[first - 1]?.end === suffix.start)) first--;
  if (first < from) return null;
  const before = tokens[first - 1];
  if (
    before &&
    (before.kind !== 'word' || grammar.lexicon.months.has(before.text)) &&
    before.end === tokens[first]!.start
  )
    return null;
  return lent(lender, first, joiner, tokens);
}

function dayBehind(
  lender: Expression,
  limit: number,
  tokens: readonly CalendarToken[],
  grammar: Grammar,
): Expression | null {
  const last = tokens[lender.next - 1];
  const isOrdinal = last?.kind === 'word' && grammar.lexicon.ordinals.has(last.text);
  if (!lender.meaning.form.startsWith('XXXX') || !(last?.kind === 'number' || isOrdinal)) return null;
  if (!joins(tokens, lender.next, grammar)) return null;
  const first = lender.next + 1;
  let next = first + 1;
  if (tokens[next]?.kind === 'word' && grammar.lexicon.ordinals.has(tokens[next]!.text)) next++;
  // "May 4 and 5 ships": what is counted is no day, and only a mark or a word of grammar may follow.
  const after = tokens[next];
  if (after?.kind === 'number' || (after?.kind === 'sign' && '%:/'.includes(after.text))) return null;
  const goesOn = after?.kind === 'word' && !grammar.sets.past.has(after.text) && !grammar.sets.before.has(after.text);
  const dash = tokens[lender.next]!.kind === 'sign';
  if (next > limit || (goesOn && !dash)) return null;
  return lent(lender, first, next, tokens);
}

// A word of ranges, or a dash that touches a number on either side.
function joins(tokens: readonly CalendarToken[], at: number, grammar: Grammar): boolean {
  const [before, joiner, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !joiner || !after) return false;
  if (joiner.kind === 'word') return grammar.sets.to.has(joiner.text);
  return '-–—'.includes(joiner.text) && before.end === joiner.start && joiner.end === after.start;
}

function lent(lender: Expression, first: number, next: number, tokens: readonly CalendarToken[]): Expression | null {
  const { kind, text } = tokens[first] ?? { kind: 'sign', text: '' };
  const day = Number(text);
  const month = Number(openDay.exec(lender.meaning.form)?.[1]);
  if (kind !== 'number' || text.length > 2 || day < 1 || day > daysInMonth(undefined, month)) return null;
  const withDay = (value: string): string => value.slice(0, -2) + String(day).padStart(2, '0');
  const { meaning } = lender;
  return {
    first,
    next,
    rule: lender.rule,
    meaning: {
      ...meaning,
      form: withDay(meaning.form),
      resolve: (anchor) => {
        const value = meaning.resolve(anchor);
        return value === null ? null : withDay(value);
      },
    },
  };
}
