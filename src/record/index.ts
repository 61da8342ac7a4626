/** Puts the record together from what the rooms found, and checks one that a caller's own parts had a hand in. */
export { assemble } from './assemble.ts';
export { validate } from './validate.ts';
