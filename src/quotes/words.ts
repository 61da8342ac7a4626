import type { LanguagePack } from '../languages/index.ts';

/** What the search for speakers asks of a pack, as sets; compiled once a pack. */
export interface QuoteWords {
  verbs: ReadonlySet<string>;
  /** Last word of an attribution → the whole phrases. */
  attributions: ReadonlyMap<string, readonly (readonly string[])[]>;
  pronouns: ReadonlySet<string>;
  otherPronouns: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  passives: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** Words that a noun phrase may be made of besides names. */
  filler: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  singleQuotes: boolean;
}

const compiled = new WeakMap<LanguagePack, QuoteWords>();

export function quoteWordsOf(pack: LanguagePack): QuoteWords {
  let words = compiled.get(pack);
  if (!words) {
    const { speech, names } = pack;
    const attributions = new Map<string, string[][]>();
    for (const phrase of speech?.attributions ?? []) {
      const parts = phrase.split(' ');
      attributions.set(parts.at(-1)!, [...(attributions.get(parts.at(-1)!) ?? []), parts]);
    }
    words = {
      verbs: new Set(speech?.verbs),
      attributions,
      pronouns: new Set(speech?.pronouns),
      otherPronouns: new Set(speech?.otherPronouns),
      prepositions: new Set(speech?.prepositions),
      passives: new Set(speech?.passives),
      titles: new Set(names?.titles),
      filler: new Set([...(names?.titles ?? []), ...(names?.titleModifiers ?? []), ...(names?.articles ?? []), "'s"]),
      articles: new Set(names?.articles),
      singleQuotes: speech?.singleQuotes ?? false,
    };
    compiled.set(pack, words);
  }
  return words;
}
