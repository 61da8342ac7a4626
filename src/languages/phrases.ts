/**
 * Phrases by which a block gives away that it is not the article. A phrase is lower case, with `’` written `'`;
 * `lines` match a whole line (final `:`, `.`, `…`, `»`, `>` ignored), `starts` its beginning, `anywhere` any part of it.
 */
export interface PhraseList {
  lines?: readonly string[];
  starts?: readonly string[];
  anywhere?: readonly string[];
}

export const phraseClasses = [
  'share',
  'control',
  'related',
  'comment',
  'navigation',
  'legal',
  'consent',
  'newsletter',
  'paywall',
  'advertisement',
  'biography',
] as const;
export type PhraseClass = (typeof phraseClasses)[number];

export interface Phrases extends Record<PhraseClass, PhraseList> {
  /** Labels before the name of who wrote it: `by`, `written by`. */
  byline: readonly string[];
  /** Labels before a photo credit: `photo`, `image`. */
  credit: readonly string[];
  /** News agencies as credits write them: `afp`, `associated press`. */
  agencies: readonly string[];
  /** Words that mark an author as an organisation or a desk: `staff`, `newsroom`. */
  desk: readonly string[];
  /** Words for people who write for a living: `journalist`, `editor`. */
  writers: readonly string[];
}
