import { newsAgencies } from './agencies.ts';
import { type PhraseClass, type PhraseList, type Phrases, phraseClasses } from './phrases.ts';

/** The commonest phrases of a language, a string a class: parted by `;`, with `…` behind those that only begin a line. */
export type BriefPhrases = Partial<Record<PhraseClass | 'byline' | 'credit' | 'desk' | 'writers', string>>;

/**
 * Makes the phrase table of a small pack.
 *
 * @example
 * ```ts
 * briefPhrases({ share: 'dela; dela på…' }).share; // { lines: ['dela'], starts: ['dela på'] }
 * ```
 */
export function briefPhrases(brief: BriefPhrases): Phrases {
  const list = (text = ''): string[] =>
    text
      .split(';')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '');
  const table = Object.fromEntries(phraseClasses.map((name) => [name, parted(list(brief[name]))])) as Record<
    PhraseClass,
    PhraseList
  >;
  return {
    ...table,
    byline: list(brief.byline),
    credit: list(brief.credit),
    agencies: newsAgencies,
    desk: list(brief.desk),
    writers: list(brief.writers),
  };
}

function parted(phrases: readonly string[]): PhraseList {
  return {
    lines: phrases.filter((phrase) => !phrase.endsWith('…')),
    starts: phrases.filter((phrase) => phrase.endsWith('…')).map((phrase) => phrase.slice(0, -1)),
  };
}
