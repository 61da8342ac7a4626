/** The record, its parts and their runtime schemas: the one source of truth for types. */
export * from './article.ts';
export * from './document.ts';
export * from './entity.ts';
export * from './evidence.ts';
export * from './json-schema.ts';
export * from './place.ts';
