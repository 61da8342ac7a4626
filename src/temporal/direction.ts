import type { CalendarToken } from '../calendar/index.ts';
import type { Grammar } from './grammar.ts';

// A signal further away than this belongs to another clause.
const reach = 14;

/**
 * Which way an open date lies, by the signal nearest to it in its sentence: those before it first, since a verb governs what
 * follows. Null where nothing says.
 */
export function directionAt(
  tokens: readonly CalendarToken[],
  first: number,
  next: number,
  sentence: { first: number; next: number },
  grammar: Grammar,
): 'past' | 'future' | null {
  for (let i = first - 1; i >= Math.max(sentence.first, first - reach); i--) {
    const signal = signalOf(tokens[i]!, grammar);
    if (signal) return signal;
  }
  for (let i = next; i < Math.min(sentence.next, next + reach); i++) {
    const signal = signalOf(tokens[i]!, grammar);
    if (signal) return signal;
  }
  return null;
}

function signalOf(token: CalendarToken, grammar: Grammar): 'past' | 'future' | null {
  if (token.kind !== 'word') return null;
  if (grammar.sets.future.has(token.text)) return 'future';
  if (grammar.sets.past.has(token.text)) return 'past';
  for (const end of grammar.words.pastEndings)
    if (token.text.length > end.length + 2 && token.text.endsWith(end)) return 'past';
  return null;
}

/** Sentence boundaries in tokens, where the caller gave none: a final mark with white space behind it, or a line end. */
export function sentenceBounds(
  text: string,
  tokens: readonly CalendarToken[],
  sentences: readonly { start: number; end: number }[] | undefined,
): { first: number; next: number }[] {
  const bounds: { first: number; next: number }[] = [];
  let first = 0;
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const after = tokens[i + 1];
    let ends = after === undefined;
    if (sentences) {
      while (sentence < sentences.length && sentences[sentence]!.end <= token.start) sentence++;
      ends ||= after !== undefined && after.start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY);
    } else if (after && after.start > token.end) {
      // A full stop behind one letter or a number is an abbreviation or an ordinal.
      const mark =
        token.text === '!' || token.text === '?' || (token.text === '.' && (tokens[i - 1]?.text.length ?? 0) > 2);
      ends = mark || text.slice(token.end, after.start).includes('\n');
    }
    if (ends) {
      bounds.push({ first, next: i + 1 });
      first = i + 1;
    }
  }
  return bounds;
}
