import type { BlockRule } from './boilerplate/index.ts';
import { type PartialDate, readDate } from './calendar/index.ts';
import type { AsyncTagger, NameModel, Tagger } from './entities/index.ts';
import type { LanguagePack } from './languages/index.ts';
import { blockRules, languages, sites } from './preset.ts';
import { type Format, formats } from './schema/index.ts';
import type { SiteProfile } from './sites/index.ts';

/** How much of an input is read. */
export interface Limits {
  /** Bytes (for a string: of its UTF-8) after which the input is cut, with a message. @defaultValue 8_000_000 */
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
  /**
   * ISO day or time, such as that of fetching, against which a publication date such as "2 hours ago" is resolved, and dates in the
   * prose where the article does not say when it was published.
   */
  referenceDate?: string;
  /** Language packs. @defaultValue {@link languages}, all that copydesk has */
  languages?: readonly LanguagePack[];
  /** Site profiles. @defaultValue {@link sites} */
  sites?: readonly SiteProfile[];
  /** Rules that judge blocks. @defaultValue {@link blockRules}; add yours with `[...blockRules, mine]` */
  rules?: readonly BlockRule[];
  /** Trained taggers, each for the articles of its language: `[enNews]`. @defaultValue none, the rules find the names */
  models?: readonly NameModel[];
  /** Taggers that find names, instead of those of the article's language and its model. */
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
  models: readonly NameModel[];
  taggers: readonly (Tagger | AsyncTagger)[] | null;
  /** True where packs, profiles, rules or taggers are the caller's. */
  extended: boolean;
  maxBytes: number;
  maxBlocks: number;
  with: { entities: boolean; times: boolean; quotes: boolean; evidence: boolean; removed: boolean; digest: boolean };
}

const switches = ['entities', 'times', 'quotes', 'evidence', 'removed', 'digest'] as const;
const known: readonly string[] = [
  ...[
    'url',
    'format',
    'charset',
    'language',
    'referenceDate',
    'languages',
    'sites',
    'rules',
    'models',
    'taggers',
    'limits',
  ],
  ...switches,
];
/** The property that the members of a list must have: it tells a rule from a pack that was passed by mistake. */
const lists = {
  languages: { has: 'phrases', type: 'object', what: 'language packs' },
  sites: { has: 'quirks', type: 'object', what: 'site profiles' },
  rules: { has: 'judge', type: 'function', what: 'rules, objects with a `judge` function' },
  models: { has: 'chain', type: 'object', what: 'models, as `enNews` of copydesk/models/en-news' },
  taggers: { has: 'tag', type: 'function', what: 'taggers, objects with a `tag` function' },
} as const;

/**
 * Fills in what was not told.
 *
 * @throws TypeError for an option that cannot be meant: the message names the remedy
 */
export function resolveOptions(options: AsyncParseOptions): Settings {
  if (!isObject(options)) throw misuse('options', 'an object', options, 'pass `{ url: … }`, or nothing');
  refuseUnknown(options, known, 'parseArticle takes');
  const { url, format, charset, language, referenceDate, limits = {} } = options;
  if (url !== undefined && !isAddress(url)) {
    const remedy = 'pass the address the page was fetched from, or leave it out';
    throw misuse('url', 'an absolute http(s) address', url, remedy);
  }
  if (format !== undefined && !formats.includes(format))
    throw misuse('format', `one of ${formats.join(', ')}`, format, 'leave it out to have it detected');
  if (charset !== undefined && !isCharset(charset)) {
    const remedy = 'leave it out to have it detected';
    throw misuse('charset', 'a label of the Encoding Standard such as "utf-8"', charset, remedy);
  }
  if (language !== undefined && !languageTag.test(String(language)))
    throw misuse('language', 'a BCP 47 tag such as "en" or "de-CH"', language, 'leave it out to have it identified');
  const reference = typeof referenceDate === 'string' ? (readDate(referenceDate, [])?.date ?? null) : null;
  if (referenceDate !== undefined && reference === null) {
    const remedy = 'a Date has `.toISOString()`';
    throw misuse('referenceDate', 'an ISO day such as "2025-12-03"', referenceDate, remedy);
  }
  checkLists(options);
  for (const name of switches) {
    const value = options[name];
    if (value !== undefined && typeof value !== 'boolean') throw misuse(name, 'true or false', value);
  }
  if (!isObject(limits)) throw misuse('limits', 'an object', limits, 'pass `{ maxBytes: … }`, or leave it out');
  refuseUnknown(limits, ['maxBytes', 'maxBlocks'], '`limits` takes');
  return {
    url: url ?? null,
    format: format ?? null,
    charset: charset ?? null,
    language: language?.toLowerCase().split('-')[0] ?? null,
    reference,
    languages: options.languages ?? languages,
    sites: options.sites ?? sites,
    rules: options.rules ?? blockRules,
    models: options.models ?? [],
    taggers: options.taggers ?? null,
    extended: Object.keys(lists).some((name) => options[name as keyof typeof lists] !== undefined),
    maxBytes: positive(limits.maxBytes, 'maxBytes', 8_000_000),
    maxBlocks: positive(limits.maxBlocks, 'maxBlocks', 20_000),
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

/**
 * Refuses what is neither text nor bytes.
 *
 * @throws TypeError that names the remedy
 */
export function checkInput(input: unknown): void {
  // By its tag: a `Uint8Array` of another realm (a frame, a test runner) is one too.
  if (typeof input === 'string' || Object.prototype.toString.call(input) === '[object Uint8Array]') return;
  const remedy = 'pass what was fetched: `await response.text()`, or `new Uint8Array(await response.arrayBuffer())`';
  throw misuse('input', 'a string or a Uint8Array', input, remedy);
}

/**
 * Refuses what `findEntities` cannot mean.
 *
 * @throws TypeError that names the remedy
 */
export function checkFindOptions(text: unknown, options: Pick<ParseOptions, 'languages' | 'models' | 'taggers'>): void {
  if (typeof text !== 'string') throw misuse('text', 'a string', text, 'pages and bytes are for `parseArticle`');
  if (!isObject(options)) throw misuse('options', 'an object', options, 'pass `{ models: [enNews] }`, or nothing');
  refuseUnknown(options, ['language', 'languages', 'models', 'taggers'], 'findEntities takes');
  checkLists(options);
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function misuse(name: string, wanted: string, got: unknown, remedy?: string): TypeError {
  const shown =
    typeof got === 'string'
      ? JSON.stringify(got)
      : Array.isArray(got)
        ? 'an array'
        : got instanceof Object
          ? `${typeof got === 'object' ? 'an' : 'a'} ${typeof got}`
          : String(got);
  return new TypeError(
    `Expected \`${name}\` to be ${wanted}, got ${shown}${remedy === undefined ? '' : `; ${remedy}`}`,
  );
}

function refuseUnknown(given: object, names: readonly string[], takes: string): void {
  for (const name of Object.keys(given))
    if (!names.includes(name)) throw new TypeError(`Unknown option \`${name}\`; ${takes} ${names.join(', ')}`);
}

function checkLists(options: AsyncParseOptions): void {
  for (const [name, { has, type, what }] of Object.entries(lists)) {
    const list: unknown = options[name as keyof typeof lists];
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw misuse(name, `an array of ${what}`, list, `put it in brackets: \`${name}: [it]\``);
    const wrong = list.findIndex(
      (member) => !isObject(member) || typeof (member as Record<string, unknown>)[has] !== type,
    );
    if (wrong >= 0) throw misuse(`${name}[${wrong}]`, `one of ${what}`, list[wrong]);
  }
  if (options.languages?.length === 0)
    throw new TypeError('Expected `languages` to hold at least one pack; leave it out to use all that copydesk has');
}

function isAddress(url: unknown): boolean {
  try {
    return typeof url === 'string' && /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}

function isCharset(label: unknown): boolean {
  try {
    return typeof label === 'string' && new TextDecoder(label.trim()).encoding !== '';
  } catch {
    return false;
  }
}

function positive(value: number | undefined, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value > 0) return value;
  throw misuse(`limits.${name}`, 'a positive number', value, `leave it out for ${fallback}`);
}
