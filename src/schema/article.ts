import * as z from 'zod/mini';
import { entitySchema } from './entity.ts';
import { evidenceSchema, fieldEvidenceSchema, fieldNames } from './evidence.ts';
import { placeSchema } from './place.ts';

const text = z.string().check(z.minLength(1));
const textOrNull = z.nullable(text);

export const precisions = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type Precision = (typeof precisions)[number];

/** A date as far as the source gives it: `2025`, `2025-12`, `2025-12-03`, `2025-12-03T05:19`, with `Z` or `+01:00` if known. */
export const articleDateSchema = z.object({
  iso: text,
  precision: z.enum(precisions),
  /** The offset as ISO 8601 writes it, or null where the source names none. */
  zone: z.nullable(z.string()),
  /** True where the source can be read in more than one way; `alternatives` holds the other readings. */
  ambiguous: z.boolean(),
  alternatives: z.array(z.string()),
  place: z.nullable(placeSchema),
});
export type ArticleDate = z.infer<typeof articleDateSchema>;

export const authorKinds = ['person', 'organization', 'initials'] as const;
export const authorSchema = z.object({ name: text, kind: z.enum(authorKinds), place: z.nullable(placeSchema) });
export type Author = z.infer<typeof authorSchema>;

/** What a block is by its form. */
export const blockTypes = ['paragraph', 'heading', 'listItem', 'quote', 'code', 'table', 'caption'] as const;
export type BlockType = (typeof blockTypes)[number];

/** What a block is to the article. The first group makes the body, the second the media, the rest is taken out. */
export const bodyRoles = ['paragraph', 'subheading', 'list', 'quote', 'code', 'table'] as const;
export const mediaRoles = ['caption', 'credit'] as const;
export const otherRoles = [
  'headline',
  'kicker',
  'deck',
  'byline',
  'dateline',
  'agency',
  'publisher',
  'repetition',
  'share',
  'control',
  'ticker',
  'related',
  'comment',
  'navigation',
  'legal',
  'consent',
  'newsletter',
  'paywall',
  'advertisement',
  'biography',
  'hidden',
  'boilerplate',
] as const;
export const roles = [...bodyRoles, ...mediaRoles, ...otherRoles] as const;
export type Role = (typeof roles)[number];

export const bodyBlockSchema = z.object({
  type: z.enum(blockTypes),
  text,
  place: placeSchema,
  /** 1–6 for headings whose level is known, else null. */
  level: z.nullable(z.int().check(z.minimum(1), z.maximum(6))),
});
export type BodyBlock = z.infer<typeof bodyBlockSchema>;

export const removedBlockSchema = z.object({
  role: z.enum(roles),
  text,
  place: placeSchema,
  /** The rule that counted most. */
  reason: z.string(),
  because: z.array(evidenceSchema),
});
export type RemovedBlock = z.infer<typeof removedBlockSchema>;

export const mediaSchema = z.object({
  type: z.enum(['image', 'video', 'audio', 'embed']),
  url: textOrNull,
  alt: textOrNull,
  caption: textOrNull,
  credit: textOrNull,
  place: placeSchema,
});
export type Media = z.infer<typeof mediaSchema>;

export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof timexTypes)[number];
export const timeSchema = z.object({
  text,
  place: placeSchema,
  type: z.enum(timexTypes),
  /** The resolved TIMEX3 value (`2025-12-02`, `2025-W49`, `P3D`, `PRESENT_REF`), or null where nothing anchors it. */
  value: z.nullable(z.string()),
  /** The TIMEX3 value of the words alone, unresolved: `XXXX-WXX-2` for "Tuesday". Equal to `value` where nothing is open. */
  form: z.string(),
  /** TIMEX3 `mod`: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`, `LESS_THAN`, `MORE_THAN` … */
  mod: z.nullable(z.string()),
  /** For one end of a range: which end, and the index in `times` of the other. */
  range: z.nullable(z.object({ end: z.enum(['begin', 'end']), other: z.int() })),
});
export type Time = z.infer<typeof timeSchema>;

/**
 * How the text tells who speaks: `explicit` by a name beside the words, `anaphoric` by a pronoun or an office or other noun
 * phrase ("she said", "a third official said"), `implicit` by a quotation right before that goes on here.
 */
export const attributions = ['explicit', 'anaphoric', 'implicit'] as const;
export type QuoteAttribution = (typeof attributions)[number];

export const quoteSchema = z.object({
  /** The words between the quotation marks. */
  text,
  place: placeSchema,
  /** Who speaks, where the text says; `entity` is the id of an entity of the record. */
  speaker: z.nullable(z.object({ name: text, entity: z.nullable(z.string()), place: z.nullable(placeSchema) })),
  /** The verb or phrase that ties the speaker to the words: `said`, `according to`. */
  cue: textOrNull,
  /** Null where the text does not say who speaks. */
  attribution: z.nullable(z.enum(attributions)),
});
export type Quote = z.infer<typeof quoteSchema>;

export const messageSchema = z.object({
  ruleId: z.string(),
  reason: z.string(),
  place: z.nullable(placeSchema),
});
export type Message = z.infer<typeof messageSchema>;

export const formats = ['html', 'text', 'markdown'] as const;
export type Format = (typeof formats)[number];

export const qualityLevels = ['good', 'partial', 'poor'] as const;

/** The record. Plain values first, everything that vouches for them after. */
export const articleSchema = z.object({
  title: textOrNull,
  /** The line above the headline: its topic. */
  kicker: textOrNull,
  /** The summary under the headline. A page's is often the first block of `body` too; `evidence.deck` says where it was read. */
  deck: textOrNull,
  url: textOrNull,
  language: textOrNull,
  publisher: z.nullable(z.object({ name: textOrNull, domain: textOrNull })),
  authors: z.array(authorSchema),
  agencies: z.array(text),
  published: z.nullable(articleDateSchema),
  modified: z.nullable(articleDateSchema),
  text: z.string(),
  body: z.array(bodyBlockSchema),
  media: z.array(mediaSchema),
  times: z.array(timeSchema),
  entities: z.array(entitySchema),
  quotes: z.array(quoteSchema),
  removed: z.array(removedBlockSchema),
  evidence: z.partialRecord(z.enum(fieldNames), fieldEvidenceSchema),
  quality: z.object({ level: z.enum(qualityLevels), signals: z.array(evidenceSchema) }),
  messages: z.array(messageSchema),
  source: z.object({
    format: z.enum(formats),
    /** The charset the bytes were decoded with; null for input that was a string. */
    charset: z.nullable(z.string()),
    /** Length of the input in bytes (UTF-8 for a string). */
    bytes: z.int().check(z.nonnegative()),
    /** `sha256:` and the digest of those bytes in hex; null where `digest: false` was asked. */
    digest: z.nullable(z.string()),
    /** Length of the decoded source in UTF-16 units: every place ends at or before it. */
    length: z.int().check(z.nonnegative()),
  }),
});
export type Article = z.infer<typeof articleSchema>;
