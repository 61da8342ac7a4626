/** Mentions become entities: names, spellings and acronyms of one thing joined, with roles and salience. */
export { type LinkOptions, linkMentions } from './link.ts';
export { type LinkEntitiesOptions, linkEntities, type RecordsEntity } from './records.ts';
