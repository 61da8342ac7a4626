import type { LanguagePack, SpeechWords } from '../languages/index.ts';

export type Gender = keyof SpeechWords['genders'];

/** What the search for speakers asks of a pack, as sets; compiled once a pack. */
export interface QuoteWords {
  verbs: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  utterances: ReadonlySet<string>;
  /** Last word of an attribution → the whole phrases. */
  attributions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same for those that stand behind a quotation only. */
  behind: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same for phrases that announce a title or a nickname. */
  naming: ReadonlyMap<string, readonly (readonly string[])[]>;
  pronouns: ReadonlySet<string>;
  /** Those of `pronouns` that stand for organisations. */
  thingPronouns: ReadonlySet<string>;
  otherPronouns: ReadonlySet<string>;
  indefinites: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Articles and other words that begin a noun phrase. */
  determiners: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  passives: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** Last word of an office of several words → the whole phrases: `secretary of state`. */
  titlePhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  genders: ReadonlyMap<string, Gender>;
  givenNames: ReadonlyMap<string, Gender>;
  /** Words that a noun phrase may be made of besides names. */
  filler: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  nounsCapitalized: boolean;
  singleQuotes: boolean;
}

const compiled = new WeakMap<LanguagePack, QuoteWords>();

export function quoteWordsOf(pack: LanguagePack): QuoteWords {
  let words = compiled.get(pack);
  if (!words) {
    const { speech, names } = pack;
    words = {
      verbs: new Set([...(speech?.verbs ?? []), ...(speech?.participles ?? [])]),
      participles: new Set(speech?.participles),
      utterances: new Set(speech?.utterances),
      attributions: byLastWord(speech?.attributions),
      behind: byLastWord(speech?.behind),
      naming: byLastWord(speech?.naming),
      pronouns: new Set([...(speech?.pronouns ?? []), ...(speech?.thingPronouns ?? [])]),
      thingPronouns: new Set(speech?.thingPronouns),
      otherPronouns: new Set(speech?.otherPronouns),
      indefinites: new Set(speech?.indefinites),
      relatives: new Set(names?.relatives),
      determiners: new Set([
        ...(names?.articles ?? []),
        ...(speech?.determiners ?? []),
        ...(speech?.indefinites ?? []),
      ]),
      conjunctions: new Set(speech?.conjunctions),
      prepositions: new Set(speech?.prepositions),
      passives: new Set(speech?.passives),
      titles: new Set(names?.titles),
      titlePhrases: byLastWord(names?.titlePhrases),
      genders: byWord(speech?.genders),
      givenNames: byWord(speech?.givenNames),
      filler: new Set([...(names?.titles ?? []), ...(names?.titleModifiers ?? []), ...(names?.articles ?? []), "'s"]),
      articles: new Set(names?.articles),
      nounsCapitalized: names?.nounsCapitalized ?? false,
      singleQuotes: speech?.singleQuotes ?? false,
    };
    compiled.set(pack, words);
  }
  return words;
}

function byWord(lists: Readonly<Record<Gender, readonly string[]>> | undefined): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const gender of ['feminine', 'masculine'] as const)
    for (const word of lists?.[gender] ?? []) map.set(word, gender);
  return map;
}

/** Phrases as lists of words, by their last word. */
function byLastWord(phrases: readonly string[] = []): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const last = parts.at(-1)!;
    map.set(last, [...(map.get(last) ?? []), parts]);
  }
  return map;
}
