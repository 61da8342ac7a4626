import { findTimes } from '../src/dates.ts';
import { readRows } from './corpora.ts';
import type { Scored } from './task.ts';

interface RecognizersRow {
  text: string;
  reference: string | null;
  expected: { start: number; end: number; timex3type: string | null; valueAlt: string[] | null }[];
}
interface DucklingRow {
  text: string;
  reference: string;
  kind: string;
  grain: string;
  value: string | null;
}

const grains: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16 };
const languages = ['en', 'de', 'es', 'fr'];

/**
 * Expressions with their values from the specifications of two assistants, as a floor against regressions: the share whose value is found.
 * Assistants look ahead where news looks back, so that far from all can be right.
 */
export function timexSpecs(limit: number): Scored[] {
  return languages.flatMap((language) => {
    const recognizers = readRows<RecognizersRow>(`timex/specs/recognizers-${language}.jsonl`).slice(0, limit);
    const duckling = readRows<DucklingRow>(`timex/specs/duckling-${language.toUpperCase()}.jsonl`).slice(0, limit);
    return [
      ...score(
        `timex/recognizers-${language}`,
        recognizers.flatMap((row) => inSentence(row, language)),
      ),
      ...score(
        `timex/duckling-${language}`,
        duckling.flatMap((row) => alone(row, language)),
      ),
    ];
  });
}

interface Outcome {
  right: boolean;
  line: string;
}

function score(name: string, outcomes: readonly Outcome[]): Scored[] {
  if (outcomes.length === 0) return [];
  const right = outcomes.filter((each) => each.right).length;
  const worst = outcomes.filter((each) => !each.right).map(({ line }) => line);
  return [{ name, documents: outcomes.length, pinned: { share: right / outcomes.length }, told: {}, worst }];
}

function times(text: string, reference: string | null, language: string) {
  return findTimes(text, { language, ...(reference && { referenceDate: reference.slice(0, 16) }) });
}

function inSentence({ text, reference, expected }: RecognizersRow, language: string): Outcome[] {
  const found = times(text, reference, language);
  return expected
    .filter(({ timex3type, valueAlt }) => timex3type && valueAlt && valueAlt.length > 0)
    .map(({ start, end, valueAlt }) => {
      const hit = found.find(({ place }) => place.start < end && place.end > start);
      const said = hit && (hit.value ?? hit.form);
      const right = said !== undefined && valueAlt!.includes(said);
      return { right, line: `"${text.slice(start, end)}" ${valueAlt!.join(' | ')} read as ${said} in "${text}"` };
    });
}

function alone({ text, reference, kind, grain, value }: DucklingRow, language: string): Outcome[] {
  const length = grains[grain];
  if (kind !== 'datetime' || value === null || length === undefined) return [];
  const said = times(text, reference, language)[0]?.value ?? null;
  const wanted = value.slice(0, length);
  return [{ right: said === wanted || said === value, line: `"${text}" ${wanted} read as ${said}` }];
}
