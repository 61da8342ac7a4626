/** How a language writes dates: what publication dates and dates in prose both need. All lower case. */
export interface CalendarWords {
  /** Twelve lists of names, cases and abbreviations, without final full stop: `[['january', 'jan'], …]`. */
  months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  weekdays: readonly (readonly string[])[];
  /** Order of a numeric date such as `03/04/2024` where nothing else decides. */
  order: 'dmy' | 'mdy' | 'ymd';
  /** Words that mean before and after noon: `am`, `a.m`. Empty where the 24-hour clock is the rule. */
  am: readonly string[];
  pm: readonly string[];
  /** Labels before a publication date: `published`, `posted on`. */
  published: readonly string[];
  /** Labels before the date of a change: `updated`, `last modified`. */
  modified: readonly string[];
  /** Such labels behind a date, where the language puts its verb last: `am 3. Dezember um 15 Uhr veröffentlicht`. */
  publishedBehind?: readonly string[];
  modifiedBehind?: readonly string[];
  /** Words that may stand between the parts of a date: `of`, `de`, `the`. */
  fillers: readonly string[];
  /** Words between date and clock time: `at`, `um`. */
  at: readonly string[];
  /** Suffixes of ordinal day numbers: `st`, `nd`; `.` is always allowed. */
  ordinals: readonly string[];
  /** Words after a clock time: `uhr`, `h`, `klo`. */
  clock?: readonly string[];
  /** Words behind a year, without their full stop: `г`, `roku`. */
  afterYear?: readonly string[];
  /** How a distance from now is told: `2 hours ago`, `vor 3 Tagen`. */
  relative?: {
    units: Readonly<Record<string, 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'>>;
    /** What leads to the number, and what follows the unit: `vor`; `ago`. One of them must be there. */
    before: readonly string[];
    after: readonly string[];
    /** Words for the number 1: `an`. */
    one: readonly string[];
    /** Days by name, as a distance: `yesterday` is -1. */
    days: Readonly<Record<string, number>>;
  };
  /** Signs that follow the numbers of a date, where the language writes dates so: `2025年12月3日`. */
  marks?: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', readonly string[]>>;
  /** Eras that years are counted in, of two letters, each with the year before its first: `令和7年` is 2025. */
  eras?: Readonly<Record<string, number>>;
}
