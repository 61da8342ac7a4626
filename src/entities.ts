/**
 * Names in any text, for whoever wants only that.
 *
 * @packageDocumentation
 */
import * as aliases from './aliases/index.ts';
import { findMentions, type NameModel, type Tagger } from './entities/index.ts';
import { type LanguagePack, packForText } from './languages/index.ts';
import { checkFindOptions } from './options.ts';
import { languages, taggersFor } from './preset.ts';
import type { Article, EntityType, Place } from './schema/index.ts';
import { readDocument } from './sentences/index.ts';

export type { LinkEntitiesOptions, RecordsEntity } from './aliases/index.ts';
export {
  type AsyncTagger,
  type GazetteerEntry,
  gazetteerTagger,
  grammarTagger,
  modelTagger,
  type NameModel,
  productTagger,
  ruleTagger,
  type Tagger,
  workTagger,
} from './entities/index.ts';
export { languages, taggersFor } from './preset.ts';
export type { EntityType, Place, Sentence, TaggedSpan, TextDocument, Token } from './schema/index.ts';
export { entityTypes } from './schema/index.ts';

export interface FindEntitiesOptions {
  /** BCP 47 tag. @defaultValue identified, else the first pack */
  language?: string;
  /** @defaultValue all packs that copydesk has */
  languages?: readonly LanguagePack[];
  /** Trained taggers, each for the texts of its language: `[enNews]`. @defaultValue none, the rules find the names */
  models?: readonly NameModel[];
  /** Instead of the taggers of the language and its model. */
  taggers?: readonly Tagger[];
}

/** A name in a text. */
export interface FoundEntity {
  text: string;
  type: EntityType;
  /** UTF-16 offsets into the text, end exclusive. */
  place: Place;
  /** 0–1. */
  score: number;
}

/**
 * Finds the names in a string of plain prose, a line or a whole article.
 *
 * @returns mentions in the order of the text, without overlap
 * @throws TypeError for what cannot be meant, such as a `language` that no pack is for: the message names the remedy
 * @example
 * ```ts
 * import { findEntities } from 'copydesk/entities';
 *
 * findEntities('Ana Ruiz met officials in Geneva.').map(({ text, type }) => `${text}: ${type}`);
 * // ['Ana Ruiz: person', 'Geneva: location']
 * ```
 */
export function findEntities(text: string, options: FindEntitiesOptions = {}): FoundEntity[] {
  checkFindOptions(text, options);
  const packs = options.languages ?? languages;
  const pack = packForText(text, options.language, packs);
  const document = readDocument(text, pack);
  return findMentions(document, options.taggers ?? taggersFor(pack, options.models)).map(
    ({ start, end, type, score }) => ({
      text: text.slice(start, end),
      type,
      place: { start, end },
      score,
    }),
  );
}

/**
 * Joins the entities of many records that are the same: by identifiers, by name and spelling, by aliases and acronyms that a
 * record has for the long form. Persons are joined by full name ("Volodymyr Zelensky", "Wolodymyr Selenskyj"); a surname alone
 * joins the one person of the records who bears it, and nobody where two do. Different first names, suffixes, identifiers or
 * genders of office keep entities apart. Amounts and addresses are left out.
 *
 * Cost grows with the number of entities, not with its square: only names that share a key are compared.
 *
 * @param records - as `parseArticle` gives them; only `entities` is read
 * @returns entities, those of most records first, then of most mentions, then by first record and id. The same records in the
 * same order give the same ids
 * @example
 * ```ts
 * import { linkEntities, parseArticle } from 'copydesk';
 *
 * const records = [
 *   'Ana Ruiz met ministers in Geneva on Tuesday to speak about the ferry, officials of both sides said after the talks.',
 *   'Reporters asked President Ruiz about it in Geneva, and she said that the ferry would run again by the end of the month.',
 * ].map((text) => parseArticle(text));
 * const ruiz = linkEntities(records).find(({ type }) => type === 'person');
 * console.log(ruiz?.name, ruiz?.records.length); // Ana Ruiz 2
 * ```
 */
export function linkEntities(
  records: readonly Pick<Article, 'entities'>[],
  options: aliases.LinkEntitiesOptions = {},
): aliases.RecordsEntity[] {
  return aliases.linkEntities(records, { languages, ...options });
}
