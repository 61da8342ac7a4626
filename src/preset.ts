/** What is on by default. The one file that names languages, rules and taggers: everything else takes them as arguments. */
import { blockRules as rules, type BlockRule } from './boilerplate/index.ts';
import { grammarTagger, ruleTagger, type Tagger } from './entities/index.ts';
import { german } from './languages/de/index.ts';
import { english } from './languages/en/index.ts';
import { spanish } from './languages/es/index.ts';
import { french } from './languages/fr/index.ts';
import type { LanguagePack } from './languages/index.ts';
import type { SiteProfile } from './sites/index.ts';

export { english, french, german, spanish };

/** All language packs. The first one lends its habits where nothing tells the language. */
export const languages: readonly LanguagePack[] = [english, german, french, spanish];

/** The rules that judge blocks. */
export const blockRules: readonly BlockRule[] = rules;

/** Site profiles: none is needed for the pages that copydesk is measured on. */
export const sites: readonly SiteProfile[] = [];

const byPack = new WeakMap<LanguagePack, readonly Tagger[]>();
const grammar = grammarTagger();

/** The taggers of a language; without a pack only those that need no language (addresses, amounts). */
export function taggersFor(pack: LanguagePack | null): readonly Tagger[] {
  if (pack === null) return [grammar];
  let taggers = byPack.get(pack);
  if (!taggers) {
    taggers = [ruleTagger(pack), grammar];
    byPack.set(pack, taggers);
  }
  return taggers;
}
