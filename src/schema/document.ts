import type { QuoteAttribution } from './article.ts';
import type { Entity, EntityType } from './entity.ts';

/** A word, number or mark of a sentence. Offsets are UTF-16, into {@link TextDocument.text}. */
export interface Token {
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'punctuation' | 'symbol';
}

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}

/** Running prose with its sentences and words: what the language rooms (temporal, entities, aliases, quotes) are given. */
export interface TextDocument {
  text: string;
  /** BCP 47 primary subtag, or null where it is not known. */
  language: string | null;
  sentences: Sentence[];
}

/** A name that a tagger found. Offsets are UTF-16, into {@link TextDocument.text}. */
export interface TaggedSpan {
  start: number;
  end: number;
  type: EntityType;
  /** 0–1. */
  score: number;
  /** Which rule or list said so. */
  rule: string;
  /** Canonical name and identifiers, where the tagger knows them: from a gazetteer. */
  name?: string;
  identifiers?: Record<string, string>;
}

/** An entity whose mentions still point into {@link TextDocument.text}. */
export interface LinkedEntity extends Omit<Entity, 'mentions'> {
  /** In text order; `score` is 0–1. */
  mentions: { start: number; end: number; text: string; score: number }[];
}

/** Words in quotation marks. Offsets are UTF-16, into {@link TextDocument.text}. */
export interface FoundQuote {
  /** Of the words between the marks. */
  start: number;
  end: number;
  text: string;
  /** The verb or phrase that ties the speaker to the words. */
  cue: string | null;
  attribution: QuoteAttribution | null;
  /** `start` and `end` are of the mention or pronoun that names the speaker, where one stands by the quote. */
  speaker: { name: string; entity: string | null; start?: number; end?: number } | null;
}
