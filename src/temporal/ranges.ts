import type { CalendarToken } from '../calendar/index.ts';
import type { Grammar } from './grammar.ts';
import type { Expression } from './matcher.ts';

/**
 * Pairs the two ends of a range: `from May to July`, `between 1955 and 1963`, `1955–1963`. Gives the index of the other end
 * for each end.
 */
export function pairRanges(
  expressions: readonly Expression[],
  tokens: readonly CalendarToken[],
  grammar: Grammar,
): Map<number, { end: 'begin' | 'end'; other: number }> {
  const pairs = new Map<number, { end: 'begin' | 'end'; other: number }>();
  for (let index = 0; index + 1 < expressions.length; index++) {
    const begin = expressions[index]!;
    const end = expressions[index + 1]!;
    if (pairs.has(index) || end.first - begin.next !== 1) continue;
    if (!isPoint(begin) || !isPoint(end)) continue;
    const joiner = tokens[begin.next]!;
    const before = tokens[begin.first - 1];
    const opened = before !== undefined && grammar.sets.from.has(before.text);
    const dash = '-–—'.includes(joiner.text) && joiner.kind === 'sign';
    if (dash || (opened && grammar.sets.to.has(joiner.text))) {
      pairs.set(index, { end: 'begin', other: index + 1 });
      pairs.set(index + 1, { end: 'end', other: index });
    }
  }
  return pairs;
}

function isPoint({ meaning }: Expression): boolean {
  return (meaning.type === 'DATE' || meaning.type === 'TIME') && !meaning.form.endsWith('_REF');
}
