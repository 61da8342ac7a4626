import { foldName } from '../characters/index.ts';
import type { LanguagePack, SpeechWords } from '../languages/index.ts';

export type Gender = keyof SpeechWords['genders'];

/** The lists of a pack that linking asks, as sets; compiled once a pack. */
export interface LinkWords {
  articles: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
  linkers: ReadonlySet<string>;
  companySuffixes: ReadonlySet<string>;
  personSuffixes: ReadonlySet<string>;
  /** Words for the elder and the younger of one name → the suffix that says the same. */
  generations: ReadonlyMap<string, string>;
  bodies: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  kin: ReadonlySet<string>;
  genders: ReadonlyMap<string, Gender>;
  /** First names that tell the gender of whoever bears them, folded. */
  givenNames: ReadonlyMap<string, Gender>;
  /** Last word → whole phrases, as folded words. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const compiled = new WeakMap<LanguagePack, LinkWords>();

const empty: LinkWords = {
  articles: new Set(),
  titles: new Set(),
  addresses: new Set(),
  modifiers: new Set(),
  linkers: new Set(),
  companySuffixes: new Set(),
  personSuffixes: new Set(),
  generations: new Map(),
  bodies: new Set(),
  particles: new Set(),
  kin: new Set(),
  genders: new Map(),
  givenNames: new Map(),
  phrases: new Map(),
};

export function linkWordsOf(pack: LanguagePack | null | undefined): LinkWords {
  const names = pack?.names;
  if (!pack || !names) return empty;
  let words = compiled.get(pack);
  if (!words) {
    const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldName));
    const phrases = new Map<string, string[][]>();
    for (const phrase of names.titlePhrases) {
      const parts = phrase.split(/[ -]/).map(foldName);
      const last = parts.at(-1)!;
      phrases.set(
        last,
        [...(phrases.get(last) ?? []), parts].sort((a, b) => b.length - a.length),
      );
    }
    words = {
      articles: set(names.articles),
      titles: set(names.titles),
      addresses: set(names.addresses),
      modifiers: set(names.titleModifiers),
      linkers: set(names.linkers.flatMap((linker) => linker.split(' '))),
      companySuffixes: set(names.companySuffixes),
      personSuffixes: set(names.personSuffixes),
      generations: new Map([
        ...names.generations.elder.map((word) => [foldName(word), 'sr'] as const),
        ...names.generations.younger.map((word) => [foldName(word), 'jr'] as const),
      ]),
      bodies: set(names.bodies),
      particles: set(names.particles),
      kin: set(names.kin),
      genders: gendersOf(pack),
      givenNames: givenNamesOf(pack),
      phrases,
    };
    compiled.set(pack, words);
  }
  return words;
}

function gendersOf({ speech }: LanguagePack): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  const pronouns = new Set(speech?.pronouns);
  for (const gender of ['feminine', 'masculine'] as const)
    for (const word of speech?.genders[gender] ?? []) if (!pronouns.has(word)) genders.set(foldName(word), gender);
  return genders;
}

function givenNamesOf({ speech }: LanguagePack): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const gender of ['feminine', 'masculine'] as const)
    for (const name of speech?.givenNames[gender] ?? []) genders.set(foldName(name), gender);
  return genders;
}
