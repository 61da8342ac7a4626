/** The type lives with the calendar, which reads it; packs fill it in. */
export type { CalendarWords } from '../calendar/index.ts';
