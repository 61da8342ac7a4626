/** What is on by default. The one file that names languages, rules and taggers: everything else takes them as arguments. */

import { boilerplateModel } from '../models/boilerplate/weights.ts';
import { type BlockModel, type BlockRule, blockRules as rules, unpackBlockModel } from './boilerplate/index.ts';
import {
  grammarTagger,
  modelTagger,
  type NameModel,
  productTagger,
  ruleTagger,
  type Tagger,
  workTagger,
} from './entities/index.ts';
import { german } from './languages/de/index.ts';
import { english } from './languages/en/index.ts';
import { spanish } from './languages/es/index.ts';
import { french } from './languages/fr/index.ts';
import type { LanguagePack } from './languages/index.ts';
import { czech } from './languages/more/cs.ts';
import { danish } from './languages/more/da.ts';
import { finnish } from './languages/more/fi.ts';
import { italian } from './languages/more/it.ts';
import { japanese } from './languages/more/ja.ts';
import { dutch } from './languages/more/nl.ts';
import { norwegian } from './languages/more/no.ts';
import { polish } from './languages/more/pl.ts';
import { portuguese } from './languages/more/pt.ts';
import { russian } from './languages/more/ru.ts';
import { swedish } from './languages/more/sv.ts';
import { turkish } from './languages/more/tr.ts';
import { ukrainian } from './languages/more/uk.ts';
import { chinese } from './languages/more/zh.ts';
import type { SiteProfile } from './sites/index.ts';

export { english, french, german, spanish };

/** All language packs. The first one lends its habits where nothing tells the language. */
export const languages: readonly LanguagePack[] = [
  english,
  german,
  french,
  spanish,
  // Calendar, function words and the commonest phrases only: their prose is left to the grammar that somebody writes next.
  italian,
  dutch,
  portuguese,
  polish,
  swedish,
  danish,
  norwegian,
  finnish,
  czech,
  turkish,
  russian,
  ukrainian,
  chinese,
  japanese,
];

/** The rules that judge blocks. */
export const blockRules: readonly BlockRule[] = rules;

let unpacked: BlockModel | undefined;

/** The labeller that weighs blocks, unpacked when first asked for. */
export function blockModel(): BlockModel {
  unpacked ??= unpackBlockModel(boilerplateModel);
  return unpacked;
}

/** Site profiles: none is needed for the pages that copydesk is measured on. */
export const sites: readonly SiteProfile[] = [];

const byPack = new WeakMap<LanguagePack, readonly Tagger[]>();
const byForm: readonly Tagger[] = [grammarTagger(), productTagger()];

/**
 * The taggers of a language: the first model that reads it, else the rules; and what needs no language (addresses, amounts,
 * models of products).
 */
export function taggersFor(pack: LanguagePack | null, models: readonly NameModel[] = []): readonly Tagger[] {
  if (pack === null) return byForm;
  const model = models.find(({ language }) => language === pack.code);
  if (model) return [modelTagger(model, pack), workTagger(pack), ...byForm];
  let taggers = byPack.get(pack);
  if (!taggers) {
    taggers = [ruleTagger(pack), workTagger(pack), ...byForm];
    byPack.set(pack, taggers);
  }
  return taggers;
}
