/** Partial dates, their arithmetic and how they are written. Pure numbers: no clock, no locale, no `Date`. */
export * from './arithmetic.ts';
export * from './clock.ts';
export * from './holidays.ts';
export * from './known-words.ts';
export * from './lexicon.ts';
export * from './match.ts';
export * from './partial.ts';
export * from './relative.ts';
export * from './scan.ts';
export * from './tokens.ts';
export * from './words.ts';
export * from './zones.ts';
