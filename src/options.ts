import { type PartialDate, readDate } from './calendar/index.ts';
import type { BlockRule } from './boilerplate/index.ts';
import type { AsyncTagger, Tagger } from './entities/index.ts';
import type { LanguagePack } from './languages/index.ts';
import { blockRules, languages, sites } from './preset.ts';
import { type Format, formats } from './schema/index.ts';
import type { SiteProfile } from './sites/index.ts';

/** How much of an input is read. */
export interface Limits {
  /** Bytes (for a string: UTF-16 units) after which the input is cut, with a message. @defaultValue 8_000_000 */
  maxBytes?: number;
  /** Blocks after which reading stops, with a message. @defaultValue 20_000 */
  maxBlocks?: number;
}

/** What `parseArticle` may be told. Everything is optional; whatever is not told is found out. */
export interface ParseOptions {
  /** Where the input was fetched: makes links absolute, names the domain, may carry a date. */
  url?: string;
  /** @defaultValue detected */
  format?: Format;
  /** WHATWG label of the charset of byte input: `utf-8`, `windows-1252`. @defaultValue detected */
  charset?: string;
  /** BCP 47 tag. @defaultValue identified */
  language?: string;
  /** ISO day against which dates in the prose are resolved where the article does not say when it was published. */
  referenceDate?: string;
  /** Language packs. @defaultValue {@link languages}, all that copydesk has */
  languages?: readonly LanguagePack[];
  /** Site profiles. @defaultValue {@link sites} */
  sites?: readonly SiteProfile[];
  /** Rules that judge blocks. @defaultValue {@link blockRules}; add yours with `[...blockRules, mine]` */
  rules?: readonly BlockRule[];
  /** Taggers that find names. @defaultValue those of the article's language */
  taggers?: readonly Tagger[];
  limits?: Limits;
  /** False leaves `entities` empty and saves their cost. @defaultValue true */
  entities?: boolean;
  /** False leaves `times` empty and saves their cost. @defaultValue true */
  times?: boolean;
  /** False leaves `quotes` empty and saves their cost. @defaultValue true */
  quotes?: boolean;
  /** False leaves `evidence` empty. @defaultValue true */
  evidence?: boolean;
  /** False leaves `removed` empty. @defaultValue true */
  removed?: boolean;
  /** False leaves `source.digest` null. @defaultValue true */
  digest?: boolean;
}

/** As {@link ParseOptions}, with taggers that may have to wait. */
export interface AsyncParseOptions extends Omit<ParseOptions, 'taggers'> {
  taggers?: readonly (Tagger | AsyncTagger)[];
}

/** The options with nothing left open. */
export interface Settings {
  url: string | null;
  format: Format | null;
  charset: string | null;
  language: string | null;
  reference: PartialDate | null;
  languages: readonly LanguagePack[];
  sites: readonly SiteProfile[];
  rules: readonly BlockRule[];
  taggers: readonly (Tagger | AsyncTagger)[] | null;
  maxBytes: number;
  maxBlocks: number;
  with: { entities: boolean; times: boolean; quotes: boolean; evidence: boolean; removed: boolean; digest: boolean };
}

const known: ReadonlySet<string> = new Set([
  'url',
  'format',
  'charset',
  'language',
  'referenceDate',
  'languages',
  'sites',
  'rules',
  'taggers',
  'limits',
  'entities',
  'times',
  'quotes',
  'evidence',
  'removed',
  'digest',
]);

/**
 * Fills in what was not told.
 *
 * @throws TypeError for an option that cannot be meant: the message names the remedy
 */
export function resolveOptions(options: AsyncParseOptions): Settings {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new TypeError(`Unknown option \`${name}\`; parseArticle takes ${[...known].join(', ')}`);
  }
  const { url, format, language, referenceDate, limits } = options;
  if (url !== undefined && !/^https?:\/\//i.test(url)) {
    throw new TypeError(`Expected \`url\` to be an absolute http(s) address, got ${JSON.stringify(url)}; pass the address the page was fetched from, or leave it out`);
  }
  if (format !== undefined && !formats.includes(format)) {
    throw new TypeError(`Expected \`format\` to be one of ${formats.join(', ')}, got ${JSON.stringify(format)}; leave it out to have it detected`);
  }
  if (language !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(language)) {
    throw new TypeError(`Expected \`language\` to be a BCP 47 tag such as "en" or "de-CH", got ${JSON.stringify(language)}`);
  }
  const reference = referenceDate === undefined ? null : (readDate(referenceDate, [])?.date ?? null);
  if (referenceDate !== undefined && reference === null) {
    throw new TypeError(`Expected \`referenceDate\` to be an ISO day such as "2025-12-03", got ${JSON.stringify(referenceDate)}`);
  }
  if (options.languages?.length === 0) {
    throw new TypeError('Expected `languages` to hold at least one pack; leave it out to use all that copydesk has');
  }
  return {
    url: url ?? null,
    format: format ?? null,
    charset: options.charset ?? null,
    language: language?.toLowerCase().split('-')[0] ?? null,
    reference,
    languages: options.languages ?? languages,
    sites: options.sites ?? sites,
    rules: options.rules ?? blockRules,
    taggers: options.taggers ?? null,
    maxBytes: positive(limits?.maxBytes, 'maxBytes', 8_000_000),
    maxBlocks: positive(limits?.maxBlocks, 'maxBlocks', 20_000),
    with: {
      entities: options.entities ?? true,
      times: options.times ?? true,
      quotes: options.quotes ?? true,
      evidence: options.evidence ?? true,
      removed: options.removed ?? true,
      digest: options.digest ?? true,
    },
  };
}

function positive(value: number | undefined, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  if (!(value > 0)) throw new TypeError(`Expected \`limits.${name}\` to be a positive number, got ${value}; leave it out for ${fallback}`);
  return value;
}
