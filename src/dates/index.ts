/** When an article was published and last changed. */
export { findDates } from './find-dates.ts';
export { parseDate } from './parse-date.ts';
