/** How a language reports speech. Lower case; an entry of several words with single spaces, an apostrophe as `'`. */
export interface SpeechWords {
  /** Verbs of saying, in the forms that news prose uses: `said`, `told`. */
  verbs: readonly string[];
  /** Forms of such verbs that share the subject of the clause before: `adding`, `writing`. */
  participles: readonly string[];
  /** What is said or written, behind the name of whose it is: `statement`, `letter`. */
  utterances: readonly string[];
  /** Words besides articles that begin a noun phrase: `his`, `another`. */
  determiners: readonly string[];
  /** Who speaks and is not named: `someone`, `one`. A pronoun in the next sentence stands for nobody known. */
  indefinites: readonly string[];
  /** Words at which a clause begins: `and`, `that`, `while`. */
  conjunctions: readonly string[];
  /** Pronouns, forms of address and offices that tell one gender. */
  genders: { feminine: readonly string[]; masculine: readonly string[] };
  /** First names that tell the gender of whoever bears them, without accents. */
  givenNames: { feminine: readonly string[]; masculine: readonly string[] };
  /** Phrases before the name of who is quoted: `according to`, `in the words of`. */
  attributions: readonly string[];
  /** Phrases of that kind that stand behind the quotation only: German `so`. */
  behind: readonly string[];
  /** Subject pronouns for one person, which stand for the speaker named before: `he`, `she`. */
  pronouns: readonly string[];
  /** Subject pronouns for an organisation: `it`. */
  thingPronouns: readonly string[];
  /** Other pronouns that speak: `they`. */
  otherPronouns: readonly string[];
  /** Words after which a name is no subject: `with`, `by`. */
  prepositions: readonly string[];
  /** Auxiliaries that turn a verb into the passive: `was`. */
  passives: readonly string[];
  /** Phrases right before a title or a nickname in marks, which nobody spoke: `titled`, `known as`. */
  naming: readonly string[];
  /** Single quotation marks of this language are worth reading as speech: true unless it writes apostrophes with them. */
  singleQuotes: boolean;
}
