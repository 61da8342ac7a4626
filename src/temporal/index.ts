/** Temporal expressions in prose: found by a language pack's grammar, resolved against a reference date. */
export { type FoundTime, findTimes } from './find.ts';
