/**
 * Adapters for unified, rehype and retext. Each is a thin cover of a function that works without them.
 *
 * @packageDocumentation
 */
export { articleParse, articleStringify, type StringifyOptions } from './article.ts';
export { rehypeArticle } from './rehype-article.ts';
export { type RetextEntitiesOptions, type RetextEntity, retextEntities } from './retext-entities.ts';
export { type RetextTemporalOptions, type RetextTime, retextTemporal } from './retext-temporal.ts';
