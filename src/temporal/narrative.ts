import type { PartialDate } from '../calendar/index.ts';
import type { Expression } from './matcher.ts';

/**
 * Whether a text tells of other times than its own: it names at least five years, and four in five of them lie two years or
 * more before the reference.
 */
export function isNarrative(expressions: readonly Expression[], reference: PartialDate | null): boolean {
  let years = 0;
  let distant = 0;
  for (const { meaning } of expressions) {
    const match =
      meaning.type === 'DATE' || meaning.type === 'TIME' ? /^(\d{4})(?:-|$|T)|^(BC)/.exec(meaning.form) : null;
    if (!match) continue;
    years++;
    if (match[2] || reference?.year === undefined || Number(match[1]) < reference.year - 1) distant++;
  }
  return years >= 5 && distant >= years * 0.8;
}
