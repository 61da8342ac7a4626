import { linkMentions } from './aliases/index.ts';
import { judge } from './boilerplate/index.ts';
import { type CalendarWords, readDate } from './calendar/index.ts';
import { findDates } from './dates/index.ts';
import { findMentions, identify, mentionsOf, type Tagger } from './entities/index.ts';
import { identifyLanguage, type LanguagePack, packForCode } from './languages/index.ts';
import { findMetadata } from './metadata/index.ts';
import { type AsyncParseOptions, checkInput, type ParseOptions, resolveOptions, type Settings } from './options.ts';
import { blockModel, taggersFor } from './preset.ts';
import { findQuotes } from './quotes/index.ts';
import { decodeSource, detectFormat, readSource } from './read/index.ts';
import { assemble, validate } from './record/index.ts';
import type { Article, Format, Message, TaggedSpan, TextDocument } from './schema/index.ts';
import { readDocument } from './sentences/index.ts';
import { profilesFor } from './sites/index.ts';
import { findTimes } from './temporal/index.ts';
import { type ArticleTree, joinBlocks } from './tree/index.ts';

/** An ISO date is read without the words of a language; one list, since what is made of it is made once. */
const noWords: readonly CalendarWords[] = [];

/** A tree on its way through the house, with what is known of its source. */
export interface Copy {
  tree: ArticleTree;
  messages: Message[];
  /** What language the words are in, once somebody looked. */
  identified?: { pack: LanguagePack; share: number } | null;
  source: { format: Format; charset: string | null; bytes: number; digest: string | null; length: number };
}

/**
 * Turns a raw article into a record: what it says, without boilerplate, with its dates, names and quotes, and where in the
 * source each of them was read.
 *
 * Content never makes it throw: an input without an article gives a record with an empty body, `quality.level` `poor` and
 * messages that say why. The same input with the same options gives the same record.
 *
 * @param input - HTML or plain text, as a string or as the bytes that were fetched
 * @param options - all optional
 * @returns the record; places count UTF-16 units of the decoded source (for a string: of the string itself)
 * @throws TypeError where the input is neither, or an option cannot be meant; the message names the remedy
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const text =
 *   'Talks resume\n\nBy Ana Ruiz\n\nMinisters met in Geneva on Tuesday, officials said. They want the ferry to run again ' +
 *   'before the end of the year, and will meet once more when the harbour has been dredged.';
 * const article = parseArticle(text, { referenceDate: '2025-12-03' });
 * console.log(article.title, article.times[0]?.value); // Talks resume 2025-12-02
 * ```
 */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  const settings = resolveOptions(options);
  return recordOf(judgeCopy(readCopy(input, settings), settings), settings);
}

/**
 * As {@link parseArticle}, with taggers that may have to wait: a model behind a worker or a service.
 *
 * @throws TypeError as `parseArticle` does; whatever a tagger throws
 * @example
 * ```ts
 * import { parseArticleAsync } from 'copydesk';
 *
 * const article = await parseArticleAsync('Ana Ruiz met officials in Geneva.', {
 *   taggers: [{ name: 'none', tag: async () => [] }],
 * });
 * console.log(article.entities.length); // 0
 * ```
 */
export async function parseArticleAsync(input: string | Uint8Array, options: AsyncParseOptions = {}): Promise<Article> {
  const settings = resolveOptions(options);
  const draft = describe(judgeCopy(readCopy(input, settings), settings), settings);
  const asked = settings.with.entities ? draft.taggers : [];
  const found = await Promise.all(asked.map((tagger) => tagger.tag(draft.document)));
  return finish(draft, mentionsOf(draft.document, found), settings);
}

/** Bytes to blocks and clues. */
export function readCopy(input: string | Uint8Array, settings: Settings): Copy {
  checkInput(input);
  const { maxBytes, charset: told } = settings;
  const { text, messages, charset, bytes, digest } = decodeSource(input, {
    maxBytes,
    charset: told ?? undefined,
    digest: settings.with.digest,
  });
  const format = settings.format ?? detectFormat(text);
  const { tree, messages: more } = readSource(text, format, settings);
  return {
    tree,
    messages: messages.concat(more),
    source: { format, charset, bytes, digest, length: text.length },
  };
}

/** A verdict on every block. */
export function judgeCopy(copy: Copy, settings: Settings): Copy {
  const { tree } = copy;
  const { languages: packs, rules } = settings;
  const { identified, pack: language } = languageOf(tree, settings.language, packs);
  copy.identified = identified;
  judge(tree, { packs, language, sites: profilesFor(settings.url, settings.sites), rules, model: blockModel() });
  return copy;
}

/** The record of a copy whose blocks have their verdicts. */
export function recordOf(copy: Copy, settings: Settings): Article {
  const draft = describe(copy, settings);
  const spans = settings.with.entities ? findMentions(draft.document, draft.taggers as readonly Tagger[]) : [];
  return finish(draft, spans, settings);
}

/** Metadata and dates; the prose that is left, as sentences. */
function describe(copy: Copy, settings: Settings) {
  const { tree, identified = null } = copy;
  const { languages: packs, url } = settings;
  const metadata = findMetadata(tree, {
    packs,
    profiles: profilesFor(url, settings.sites),
    url,
    language: settings.language,
    identified: identified && { code: identified.pack.code, share: identified.share },
  });
  const language = metadata.language.value;
  const pack = packForCode(language, packs);
  const dates = findDates(tree, { packs, language, url: metadata.url.value, reference: settings.reference });
  const prose = joinBlocks(tree.children.filter(({ verdict }) => verdict?.kept || verdict?.role === 'deck'));
  const needed = settings.with.entities || settings.with.times || settings.with.quotes;
  const document: TextDocument = needed
    ? readDocument(prose.text, pack, language)
    : { text: prose.text, language, sentences: [] };
  return {
    copy,
    metadata,
    dates,
    pack,
    prose,
    document,
    taggers: settings.taggers ?? taggersFor(pack, settings.models),
  };
}

/** Times, entities and quotes; the record. */
function finish(draft: ReturnType<typeof describe>, spans: readonly TaggedSpan[], settings: Settings): Article {
  const { document, metadata, dates, pack } = draft;
  // What times are counted from is read only where there are any to find.
  const times =
    settings.with.times && pack
      ? findTimes(document.text, { pack, reference: countedFrom(dates, settings), sentences: document.sentences })
      : [];
  const entities = linkMentions(document, identify(document, spans, pack), { pack });
  const quotes = settings.with.quotes && pack ? findQuotes(document, entities, pack) : [];
  const { copy, prose } = draft;
  const record = assemble({ copy, metadata, dates, prose, times, entities, quotes, with: settings.with });
  // What our own rooms put in is of its type, and tests hold them to the schema. What a caller's tagger, rule or pack says
  // is known only now.
  return settings.extended ? validate(record) : record;
}

/** The day of publication, or what the caller counts from. */
function countedFrom({ published }: ReturnType<typeof findDates>, { reference }: Settings): Settings['reference'] {
  return (published.value && readDate(published.value.iso, noWords)?.date) ?? reference;
}

/** What language the words of a tree are in, and the pack to judge it with: told, identified, or claimed by the page. */
export function languageOf(tree: ArticleTree, told: string | null, packs: readonly LanguagePack[]) {
  const identified = identifyLanguage(sample(tree), packs);
  const claimed = tree.clues.find((clue) => clue.source === 'html' && clue.key === 'lang')?.value ?? null;
  return { identified, pack: packForCode(told ?? identified?.pack.code ?? claimed, packs) };
}

/** Prose of the first few hundred blocks: enough words to tell a language by, and no more. */
function sample({ children }: ArticleTree): string {
  const prose: string[] = [];
  let length = 0;
  for (let i = 0; i < children.length && i < 400 && length < 5000; i++) {
    const { value } = children[i]!;
    if (value.length <= 60) continue;
    prose.push(value);
    length += value.length + 1;
  }
  // Joined at once, it is read faster than a text that has grown by pieces.
  return prose.join('\n');
}
