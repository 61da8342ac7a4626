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
  const isDue = grammar.sets.until.has(tokens[first - 1]?.text ?? '');
  for (let i = first - 1; i >= Math.max(sentence.first, first - reach); i--) {
    if (isDue && grammar.sets.infinitive.has(tokens[i]!.text)) return 'future';
    const signal = signalOf(tokens, i, grammar);
    if (signal) return signal;
  }
  for (let i = next; i < Math.min(sentence.next, next + reach); i++) {
    const signal = signalOf(tokens, i, grammar);
    if (signal) return signal;
  }
  return null;
}

function signalOf(tokens: readonly CalendarToken[], at: number, grammar: Grammar): 'past' | 'future' | null {
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  if (grammar.sets.future.has(token.text)) return 'future';
  if (grammar.sets.past.has(token.text)) return 'past';
  // "will be sentenced", "to be formally opened": another word tells when.
  if (grammar.sets.passive.has(tokens[at - 1]?.text ?? '') || grammar.sets.passive.has(tokens[at - 2]?.text ?? ''))
    return null;
  if (hasEnding(token.text, grammar.words.futureEndings ?? [])) return 'future';
  return hasEnding(token.text, grammar.words.pastEndings) ? 'past' : null;
}

function hasEnding(word: string, endings: readonly string[]): boolean {
  return endings.some((end) => word.length > end.length + 2 && word.endsWith(end));
}

/** Sentence boundaries in tokens, where the caller gave none: a final mark with white space behind it, or a line end. */
export function sentenceBounds(
  text: string,
  tokens: readonly CalendarToken[],
  sentences: readonly { start: number; end: number }[] | undefined,
  grammar: Grammar,
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
      const mark =
        token.text === '!' || token.text === '?' || (token.text === '.' && !isAbbreviated(tokens, i, grammar));
      ends = mark || text.slice(token.end, after.start).includes('\n');
    }
    if (ends) {
      bounds.push({ first, next: i + 1 });
      first = i + 1;
    }
  }
  return bounds;
}

// A full stop behind one letter or a number is an abbreviation or an ordinal; `Sept. 11` is a date, `Gov. Brown` a name.
function isAbbreviated(tokens: readonly CalendarToken[], stop: number, grammar: Grammar): boolean {
  const word = tokens[stop - 1]?.text ?? '';
  if (word.length <= 2 || grammar.sets.abbreviations.has(word)) return true;
  return grammar.lexicon.months.has(word) && tokens[stop + 1]?.kind === 'number';
}
