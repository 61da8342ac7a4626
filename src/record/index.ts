/** Puts the record together from what the rooms found, and checks it against its schema. */
export { assemble } from './assemble.ts';
export { validate } from './validate.ts';
