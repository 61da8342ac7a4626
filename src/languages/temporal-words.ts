/** What a pattern of the temporal grammar means. The temporal room knows how to work each of them out. */
export type TemporalMeaning =
  | 'point'
  | 'reference'
  | 'shift'
  | 'count'
  | 'later'
  | 'offset'
  | 'anaphor'
  | 'duration'
  | 'compound'
  | 'fraction'
  | 'vague'
  | 'span'
  | 'set'
  | 'age'
  | 'weekday'
  | 'weekdayOf'
  | 'nthWeekday'
  | 'weekend'
  | 'month'
  | 'season'
  | 'date'
  | 'year'
  | 'era'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'half'
  | 'fiscal'
  | 'weekOf'
  | 'holiday'
  | 'clock'
  | 'at'
  | 'part'
  | 'partOfDay'
  | 'eveOf'
  | 'modified'
  | 'narrowed';

/**
 * A rule of the grammar: a pattern, what it means, and a detail for the meaning.
 *
 * A pattern is a row of elements with spaces between. An element is a word, words with `|` between (`_` for a space
 * inside one), a category in angle brackets, or one of the built-in categories: `<num>` (digits or number words), `<year>`,
 * `<date>` (any calendar date with a month), `<month>`, `<weekday>`, `<clock>`, `<expr>` (any expression, itself found by the
 * grammar). `?` makes it optional; a leading `~` asks for it but leaves it out of the extent.
 *
 * ```text
 * the? <rel> <unit>            "last month", "the next week"
 * <num> <unit> ago             "two years ago"
 * the? <edge> of <expr>        "the end of November"
 * ```
 */
export type TemporalPattern = readonly [pattern: string, meaning: TemporalMeaning, detail?: string | number];

/** The vocabulary and grammar of temporal expressions in prose. All lower case. */
export interface TemporalWords {
  /** Number words: `{ one: 1, twenty: 20, hundred: 100 }`; compounds with a hyphen or space are made from them. */
  numbers: Readonly<Record<string, number>>;
  /** What makes a number word one half more: `and a half`. */
  half: readonly string[];
  /**
   * Words of each category. Values are read by the meanings: `unit` and `units` (`S TM H D W WE M Q Y DE CE`), `rel` (-1, 0, 1),
   * `season` (`SP SU FA WI`), `part` (`MO MI AF EV NI DT`), `ord` (numbers), `edge` and `approx` (TIMEX3 `mod`), `some` (vague quantity),
   * `point` (`D-1`, `WE0`, `D0TNI`), `holiday` (`12-25`, `easter+1`, `11-4#4` for the fourth Thursday of November), `noon` (`T12:00`), `bound` (`Y-1`,
   * `Y0 END`: counted from what was spoken of),
   * and any other that the patterns name.
   */
  categories: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  patterns: readonly TemporalPattern[];
  /** Patterns that go on from an expression: the first element is `<expr>`. */
  suffixes: readonly TemporalPattern[];
  /** Whether names of months and weekdays are written with a capital in running prose. */
  capitals: boolean;
  /** Words that are dates only after one of `before`: `may`, `fall`, `second`. */
  caution: readonly string[];
  /** Words that make a weekday the name of one day of history or of the year: "*Black* Monday". */
  naming?: readonly string[];
  /** Words that announce a date: `in`, `since`, `by`. */
  before: readonly string[];
  /** Words before a number that tell a year: `in`, `since`, `year`. A bare four-digit number needs one or a comma, bracket … */
  beforeYear: readonly string[];
  /** Words behind a number that tell that it counts something. */
  notAfterYear: readonly string[];
  /**
   * Words before a number of years that make it somebody's age, which is no time: `âgé de`. A comma alone stands for one on either
   * side behind a name: `Max, 26 Jahre, sagt`.
   */
  ages?: readonly string[];
  /**
   * Words that make a number of years behind which they stand somebody's age: `47-jährige`. A capital makes them a person; in lower case a
   * number that children have, or one of `lasting` behind it, leaves a duration: `dreijährige`, `15-jährige Haftstrafe`.
   */
  aged?: { words: readonly string[]; lasting: readonly string[] };
  /** Signals of what is to come: `will`, `next`, `due`. */
  future: readonly string[];
  /** Signals of what has been: `said`, `was`; and endings of the past tense. */
  past: readonly string[];
  pastEndings: readonly string[];
  /** Endings of the future tense. */
  futureEndings?: readonly string[];
  /** Words behind which such an ending tells nothing: "will *be* sentenced". */
  passive?: readonly string[];
  /** Words of a date until which something is done, and of what is yet to do: "*to* close *by* June". */
  deadline?: { until: readonly string[]; infinitive: readonly string[] };
  /** Words of ranges: `from … to …`. */
  from: readonly string[];
  to: readonly string[];
}
