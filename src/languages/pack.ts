import type { CalendarWords } from './calendar-words.ts';
import type { NameWords } from './name-words.ts';
import type { Phrases } from './phrases.ts';
import type { SpeechWords } from './speech-words.ts';
import type { TemporalWords } from './temporal-words.ts';

/**
 * All that copydesk knows of one language. Rooms take packs as arguments and know no language themselves; a new language
 * is a new folder that exports one of these. Every list is lower case unless its own comment says otherwise.
 */
export interface LanguagePack {
  /** BCP 47 primary subtag: `en`. */
  code: string;
  /** English name of the language. */
  name: string;
  /** Which nlcst parser splits its words: `english` knows elisions and initialisms, `latin` serves any script. */
  parser: 'english' | 'latin';
  /** The 60–200 commonest function words: they tell prose from lists, and the language of a text. */
  stopWords: readonly string[];
  /**
   * Letters of a script that this language alone is written in, where words are not parted by spaces: `/\p{Script=Han}/u`.
   * Such a language is told by its letters, any other by its stop words.
   */
  script?: RegExp;
  /** Abbreviations, without their last full stop, after which a sentence goes on: `dr`, `u.s`. */
  abbreviations: readonly string[];
  calendar: CalendarWords;
  phrases: Phrases;
  /** Absent where nobody has written the grammar yet: dates in prose are then left alone. */
  temporal?: TemporalWords;
  names?: NameWords;
  speech?: SpeechWords;
}
