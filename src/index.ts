/**
 * Raw scraped articles, HTML or flattened text, become clean, typed, structured records.
 *
 * @packageDocumentation
 */
export type { BlockRule, Facts, Finding, Page } from './boilerplate/index.ts';
export type { AsyncTagger, GazetteerEntry, NameModel, Tagger } from './entities/index.ts';
export { gazetteerTagger } from './entities/index.ts';
export { type LinkEntitiesOptions, linkEntities, type RecordsEntity } from './entities.ts';
export type {
  CalendarWords,
  LanguagePack,
  NameWords,
  PhraseList,
  Phrases,
  SpeechWords,
  TemporalWords,
} from './languages/index.ts';
export type { AsyncParseOptions, Limits, ParseOptions } from './options.ts';
export { parseArticle, parseArticleAsync } from './parse.ts';
export { blockRules, english, french, german, languages, sites, spanish, taggersFor } from './preset.ts';
export { type DecodedSource, type DecodeOptions, decodeSource } from './read/index.ts';
export type * from './schema/index.ts';
export type { SiteProfile, SiteQuirk } from './sites/index.ts';
export type { ArticleTree, Block, Clue, Container, Link, MediaClue, TextMap, Verdict } from './tree/index.ts';
export { toJson, toJsonLd, toJsonLines, toMarkdown } from './write/index.ts';
