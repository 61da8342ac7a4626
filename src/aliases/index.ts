/** Mentions become entities: names, spellings and acronyms of one thing joined, with roles and salience. */
export { type LinkOptions, linkMentions } from './link.ts';
