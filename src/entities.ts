/**
 * Names in any text, for whoever wants only that.
 *
 * @packageDocumentation
 */
import { findMentions, type NameModel, type Tagger } from './entities/index.ts';
import { type LanguagePack, packForText } from './languages/index.ts';
import { languages, taggersFor } from './preset.ts';
import type { EntityType, Place } from './schema/index.ts';
import { readDocument } from './sentences/index.ts';

export {
  type AsyncTagger,
  type GazetteerEntry,
  gazetteerTagger,
  grammarTagger,
  modelTagger,
  type NameModel,
  ruleTagger,
  type Tagger,
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
 * @throws TypeError where `language` names no pack
 * @example
 * ```ts
 * import { findEntities } from 'copydesk/entities';
 *
 * findEntities('Ana Ruiz met officials in Geneva.').map(({ text, type }) => `${text}: ${type}`);
 * // ['Ana Ruiz: person', 'Geneva: location']
 * ```
 */
export function findEntities(text: string, options: FindEntitiesOptions = {}): FoundEntity[] {
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
