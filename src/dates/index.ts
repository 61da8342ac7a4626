/** When an article was published and last changed. */
export type { DateString, PartialDate } from '../calendar/index.ts';
export { type DateResult, type FindDatesOptions, findDates } from './find-dates.ts';
export { findDateStrings, type ParsedDate, parseDate } from './parse-date.ts';
