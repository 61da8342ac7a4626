/** Mentions: what finds names in a document, and how overlaps are resolved. */

export type { NameModel } from './chain/model.ts';
export { identify } from './identify.ts';
export { findMentions, mentionsOf } from './overlap.ts';
export type { AsyncTagger, Tagger } from './tagger.ts';
export { type GazetteerEntry, gazetteerTagger } from './taggers/gazetteer.ts';
export { grammarTagger } from './taggers/grammar.ts';
export { modelTagger } from './taggers/model.ts';
export { productTagger } from './taggers/products.ts';
export { ruleTagger } from './taggers/rules.ts';
export { workTagger } from './taggers/works.ts';
