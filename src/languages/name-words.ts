/**
 * Words around and inside names. Lower case throughout; an entry of several words is written with single spaces, an
 * apostrophe as `'`. A language that leaves a list empty loses the rule that reads it, nothing else.
 */
export interface NameWords {
  /** True where every noun begins with a capital, so that a capital says little: German. */
  nounsCapitalized: boolean;
  /** `the`, `a`: may stand before a name and are no part of it. */
  articles: readonly string[];
  /** Heads of offices and forms of address, which may stand right before a person's name: `president`, `mr`, `envoy`. */
  titles: readonly string[];
  /** Those of the titles that are forms of address and no office: `mr`, `dr`. */
  addresses: readonly string[];
  /** Offices of several words whose last word is no title: `secretary of state`, `chief of staff`. */
  titlePhrases: readonly string[];
  /** Words that may stand before a title as part of the office: `vice`, `deputy`, `foreign`. */
  titleModifiers: readonly string[];
  /** Lower-case words inside a person's name: `van`, `bin`. */
  particles: readonly string[];
  /** After a person's name and part of it: `jr`, `iii`. */
  personSuffixes: readonly string[];
  /** Which of two bearers of one name a person is, behind it and no part of it: "George Bush senior", "Pitt the younger". */
  generations: { elder: readonly string[]; younger: readonly string[] };
  /** Last words of organisations: `party`, `ministry`, `court`. */
  organizationHeads: readonly string[];
  /** What says of an organisation what it is, right before its name, as a title does of a person: `chipmaker`, `lender`. */
  organizationTitles: readonly string[];
  /** First words of organisations that go on with a linker: `ministry` (of), `university` (of). */
  organizationStarts: readonly string[];
  /** Legal forms: `inc`, `gmbh`. */
  companySuffixes: readonly string[];
  /** Words that join the parts of an organisation, event or place: `of`, `for`, `of the`. */
  linkers: readonly string[];
  /** The linker among them that is also a conjunction between two names: `and`. */
  conjunctions: readonly string[];
  /** Last words of places: `island`, `river`, `street`. */
  placeHeads: readonly string[];
  /** First words of places: `mount`, `lake`, `gulf`. */
  placeStarts: readonly string[];
  /** Words that narrow a place and belong to its name: `north`, `greater`. */
  placeModifiers: readonly string[];
  /** Common nouns that stand beside a place's name: `region` (Sumy region), `city` (city of Leeds). */
  placeNouns: readonly string[];
  /** Prepositions that put something in a place, surest first: `in`. */
  placePrepositions: readonly string[];
  /** Last words of events: `cup`, `war`, `summit`. */
  eventHeads: readonly string[];
  /** First words of events that go on with a linker: `battle` (of). */
  eventStarts: readonly string[];
  /** Last words of works, laws and treaties: `act`, `prize`. They are names, but of no person, place or organisation. */
  workHeads: readonly string[];
  /** What has a title in quotation marks behind it: `film`, `novel`. */
  workNouns: readonly string[];
  /** Nouns after a person's name that make it a body of people, not the person: `administration`, `government`. */
  bodies: readonly string[];
  /** Common nouns that follow or govern an organisation: `spokesman`, `shares`, `officials`. */
  organizationNouns: readonly string[];
  /** Relations that stand before a person's name: `son`, `wife`. */
  kin: readonly string[];
  /** Verbs of which persons are the subjects, beyond those of speech: `was born`, `scored`. */
  personVerbs: readonly string[];
  /** Words of relative clauses about persons: `who`. */
  relatives: readonly string[];
  /** Capitalised words that are no names, beyond stop words, months and weekdays. */
  commonCapitals: readonly string[];
  /** Names of countries, nationalities and institutions in this language. */
  gazetteer: {
    /** `DE=Deutschland;Bundesrepublik` one country a string. */
    locations: readonly string[];
    groups: readonly string[];
    organizations: readonly string[];
  };
}
