import type { LanguagePack } from '../languages/index.ts';
import { keyOf } from './keys.ts';

/** A pack's word lists as sets of keys, compiled once. */
export interface Lexicon {
  nounsCapitalized: boolean;
  articles: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  titleModifiers: ReadonlySet<string>;
  /** First word → phrases, longest first, each as keys. */
  titlePhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  particles: ReadonlySet<string>;
  personSuffixes: ReadonlySet<string>;
  organizationHeads: ReadonlySet<string>;
  organizationTitles: ReadonlySet<string>;
  organizationStarts: ReadonlySet<string>;
  companySuffixes: ReadonlySet<string>;
  linkers: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  placeHeads: ReadonlySet<string>;
  placeStarts: ReadonlySet<string>;
  placeModifiers: ReadonlySet<string>;
  placeNouns: ReadonlySet<string>;
  /** The surest preposition of place, and the others. */
  inside: string;
  placePrepositions: ReadonlySet<string>;
  eventHeads: ReadonlySet<string>;
  eventStarts: ReadonlySet<string>;
  workHeads: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
  organizationNouns: ReadonlySet<string>;
  kin: ReadonlySet<string>;
  personVerbs: ReadonlySet<string>;
  speech: ReadonlySet<string>;
  attributions: readonly (readonly string[])[];
  relatives: ReadonlySet<string>;
  /** Capitalised words that are no names. */
  common: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  months: ReadonlySet<string>;
  /** Names of months and weekdays: they end a name. */
  calendar: ReadonlySet<string>;
}

const compiled = new WeakMap<LanguagePack, Lexicon>();
const none: readonly string[] = [];

export function lexiconFor(pack: LanguagePack): Lexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    lexicon = compile(pack);
    compiled.set(pack, lexicon);
  }
  return lexicon;
}

function compile(pack: LanguagePack): Lexicon {
  const { names, speech } = pack;
  const set = (words: readonly string[] = none): ReadonlySet<string> => new Set(words.map(keyOf));
  const split = (phrase: string): string[] => phrase.split(' ').map(keyOf);
  const phrases = new Map<string, string[][]>();
  for (const phrase of names?.titlePhrases ?? none) {
    const words = split(phrase);
    phrases.set(
      words[0]!,
      [...(phrases.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return {
    nounsCapitalized: names?.nounsCapitalized ?? false,
    articles: set(names?.articles),
    titles: set(names?.titles),
    titleModifiers: set(names?.titleModifiers),
    titlePhrases: phrases,
    particles: set(names?.particles),
    personSuffixes: set(names?.personSuffixes),
    organizationHeads: set(names?.organizationHeads),
    organizationTitles: set(names?.organizationTitles),
    organizationStarts: set(names?.organizationStarts),
    companySuffixes: set(names?.companySuffixes),
    linkers: set(names?.linkers.flatMap(split)),
    conjunctions: set(names?.conjunctions),
    placeHeads: set(names?.placeHeads),
    placeStarts: set(names?.placeStarts),
    placeModifiers: set(names?.placeModifiers),
    placeNouns: set(names?.placeNouns),
    inside: names?.placePrepositions[0] ?? '',
    placePrepositions: set(names?.placePrepositions),
    eventHeads: set(names?.eventHeads),
    eventStarts: set(names?.eventStarts),
    workHeads: set(names?.workHeads),
    bodies: set(names?.bodies),
    organizationNouns: set(names?.organizationNouns),
    kin: set(names?.kin),
    personVerbs: set(names?.personVerbs),
    speech: set(speech?.verbs),
    attributions: (speech?.attributions ?? none).map(split),
    relatives: set(names?.relatives),
    common: new Set([...pack.stopWords, ...(names?.commonCapitals ?? none)].map(keyOf)),
    stops: set(pack.stopWords),
    months: set(pack.calendar.months.flat()),
    calendar: set([...pack.calendar.months.flat(), ...pack.calendar.weekdays.flat()]),
  };
}
