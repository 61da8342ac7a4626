import { type PartialDate, tokenizeDates } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { TimexType } from '../schema/index.ts';
import { withBareDays } from './bare-days.ts';
import { directionAt, sentenceBounds } from './direction.ts';
import { grammarOf } from './grammar.ts';
import { guardOf } from './guards.ts';
import { type Expression, Matcher } from './matcher.ts';
import { type Anchor, dateOfValue } from './meaning.ts';
import { isNarrative } from './narrative.ts';
import { pairRanges } from './ranges.ts';
import { isAside, lenderOf } from './running.ts';

/** A temporal expression of a text. Offsets are UTF-16, end exclusive. */
export interface FoundTime {
  start: number;
  end: number;
  text: string;
  type: TimexType;
  /** The resolved TIMEX3 value, or null where nothing anchors it. */
  value: string | null;
  /** The TIMEX3 value of the words alone: `XXXX-WXX-2` for "Tuesday". */
  form: string;
  mod: string | null;
  /** For one end of a range: which end, and the index in the result of the other. */
  range: { end: 'begin' | 'end'; other: number } | null;
  /** The pattern of the grammar that found it. */
  rule: string;
}

export interface FindTimesOptions {
  /** Whose grammar to use; a pack without `temporal` finds nothing. */
  pack: LanguagePack;
  /** The date that open expressions are counted from: that of publication. Null leaves them open. */
  reference: PartialDate | null;
  /** Offsets of the sentences; found by final marks and line ends where absent. */
  sentences?: readonly { start: number; end: number }[];
  /**
   * `news`: open dates lie near the reference. `narrative`: they follow the date that the text spoke of last. `auto`, the
   * default, takes the years that the text names for a sign.
   */
  mode?: 'auto' | 'news' | 'narrative';
}

/**
 * Finds the temporal expressions of running prose and resolves them (TIMEX3: ISO-TimeML, ISO 24617-1).
 *
 * @returns In the order of the text, without overlap. Never throws on content.
 * @example
 * ```ts
 * findTimes('Talks began on Tuesday.', { pack: en, reference: { year: 2025, month: 12, day: 3 } });
 * // [{ text: 'Tuesday', type: 'DATE', value: '2025-12-02', form: 'XXXX-WXX-2', … }]
 * ```
 */
export function findTimes(text: string, options: FindTimesOptions): FoundTime[] {
  const grammar = grammarOf(options.pack);
  if (!grammar) return [];
  const tokens = tokenizeDates(text);
  const matcher = new Matcher(tokens, grammar, guardOf(text, grammar));
  const expressions = withBareDays(collect(matcher, tokens.length), tokens, grammar);
  const pairs = pairRanges(expressions, tokens, grammar);
  const mode = options.mode ?? 'auto';
  const narrative = mode === 'narrative' || (mode === 'auto' && isNarrative(expressions, options.reference));
  const anchor: Anchor = { reference: options.reference, running: null, direction: null, narrative };
  const bounds = sentenceBounds(text, tokens, options.sentences, grammar);
  let sentence = 0;
  return expressions.map((expression, index) => {
    while (sentence + 1 < bounds.length && bounds[sentence]!.next <= expression.first) sentence++;
    anchor.direction = directionAt(tokens, expression.first, expression.next, bounds[sentence]!, grammar);
    const { meaning } = expression;
    const pair = pairs.get(index);
    const lender = lenderOf(expressions, index, tokens, grammar);
    const value = meaning.resolve(
      lender ? { ...anchor, running: lender, reference: lender, direction: 'past' } : anchor,
    );
    const date = meaning.type === 'DATE' || meaning.type === 'TIME' ? dateOfValue(value) : null;
    // The end of a span is not yet reached by the story.
    if (date && pair?.end !== 'end' && !(narrative && isAside(expressions, index, date, anchor.running)))
      anchor.running = date;
    const start = tokens[expression.first]!.start;
    const last = tokens[expression.next - 1]!.end;
    return {
      start,
      end: last,
      text: text.slice(start, last),
      type: meaning.type,
      value,
      form: meaning.form,
      mod: meaning.mod,
      range: pair ?? null,
      rule: expression.rule.name,
    };
  });
}

function collect(matcher: Matcher, length: number): Expression[] {
  const expressions: Expression[] = [];
  for (let i = 0; i < length; ) {
    const found = matcher.at(i);
    if (found) expressions.push(found);
    i = found ? Math.max(found.next, i + 1) : i + 1;
  }
  return expressions;
}
