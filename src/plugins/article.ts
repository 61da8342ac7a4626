import type { Compiler, Parser, Plugin } from 'unified';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { type ParseOptions, resolveOptions, type Settings } from '../options.ts';
import { type Copy, judgeCopy, readCopy, recordOf } from '../parse.ts';
import { decodeSource } from '../read/index.ts';
import type { Article, Message } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { toJson, toJsonLd, toMarkdown } from '../write/index.ts';

declare module 'unist' {
  interface Data {
    /** What the parser knows of an `article` tree beyond its nodes, for the compiler. */
    copydesk?: { copy: Copy; settings: Settings };
  }
}

declare module 'vfile' {
  interface DataMap {
    /** The record, once {@link articleStringify} or {@link rehypeArticle} made it. */
    article: Article;
  }
}

/** Writes a record's messages on a file. */
export function report(messages: readonly Message[], file: VFile): void {
  const place = location(file);
  for (const { reason, ruleId, place: at } of messages) {
    const start = at ? place.toPoint(at.start) : undefined;
    const end = at ? place.toPoint(at.end) : undefined;
    file.message(reason, { ruleId, source: 'copydesk', ...(start && end ? { place: { start, end } } : {}) });
  }
}

/**
 * unified parser: raw copy becomes an `article` tree whose blocks have their verdicts and positions. Plugins after it may
 * turn a verdict; the compiler builds the record from what they leave.
 *
 * @example
 * ```ts
 * import { articleParse, articleStringify } from 'copydesk/plugins';
 * import { unified } from 'unified';
 *
 * const file = unified().use(articleParse).use(articleStringify, { format: 'markdown' }).processSync('Talks resume today, officials in Geneva said on Tuesday.');
 * console.log(String(file), file.data.article?.quality.level);
 * ```
 */
export const articleParse: Plugin<[ParseOptions?], string, ArticleTree> = function (options = {}) {
  const settings = resolveOptions(options);
  const parser: Parser<ArticleTree> = (text, file) => {
    // Bytes know their charset better than a string that was made of them.
    const input = file.value instanceof Uint8Array ? file.value : text;
    const copy = judgeCopy(readCopy(input, settings), settings);
    const { tree } = copy;
    // Positions count in what the bytes decode to, as all places do.
    const place = location(decodeSource(input, settings.charset === null ? {} : { charset: settings.charset }).text);
    for (const block of tree.children) {
      const start = place.toPoint(block.place.start);
      const end = place.toPoint(block.place.end);
      if (start && end) block.position = { start, end };
      // A plugin that turns the verdict of one block turns it of no other.
      if (block.verdict) block.verdict = { ...block.verdict, because: [...block.verdict.because] };
    }
    tree.data = { copydesk: { copy, settings } };
    report(copy.messages, file);
    return tree;
  };
  this.parser = parser;
};

export interface StringifyOptions {
  /** What the file holds in the end; `file.data.article` has the record either way. @defaultValue 'json' */
  format?: 'json' | 'json-ld' | 'markdown';
}

const writers = {
  json: toJson,
  'json-ld': (article: Article) => JSON.stringify(toJsonLd(article), null, 2),
  markdown: toMarkdown,
};

/** unified compiler: an `article` tree becomes a record, and the record JSON, JSON-LD or Markdown. */
export const articleStringify: Plugin<[StringifyOptions?], ArticleTree, string> = function ({ format = 'json' } = {}) {
  const write = writers[format];
  if (!write)
    throw new TypeError(
      `Expected \`format\` to be one of ${Object.keys(writers).join(', ')}, got ${JSON.stringify(format)}`,
    );
  const compiler: Compiler<ArticleTree, string> = (tree, file) => {
    const known = tree.data?.copydesk;
    if (!known)
      throw new TypeError(
        'articleStringify compiles the tree that articleParse made; put `.use(articleParse)` before it and return that same tree from your plugins',
      );
    file.data.article = recordOf({ ...known.copy, tree }, known.settings);
    // Those of the copy were reported when it was read.
    report(file.data.article.messages.slice(known.copy.messages.length), file);
    return write(file.data.article);
  };
  this.compiler = compiler as Compiler;
};
