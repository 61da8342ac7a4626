import type { Root } from 'hast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { type ParseOptions, resolveOptions } from '../options.ts';
import { judgeCopy, recordOf } from '../parse.ts';
import { BlockBuilder } from '../read/html/index.ts';
import { digest } from '../read/index.ts';
import { report } from './article.ts';
import { eventsFromHast } from './rehype-article-events.ts';

/**
 * rehype plugin: reads the article off a hast tree, leaves the tree as it is and puts the record on `file.data.article`.
 * Places count in the file's text where the tree has positions (as from `rehype-parse`), else they say `exact: false`.
 *
 * @example
 * ```ts
 * import { rehypeArticle } from 'copydesk/plugins';
 * import rehypeParse from 'rehype-parse';
 * import rehypeStringify from 'rehype-stringify';
 * import { unified } from 'unified';
 *
 * const file = await unified().use(rehypeParse).use(rehypeArticle).use(rehypeStringify).process('<article><p>…</p></article>');
 * console.log(file.data.article?.title);
 * ```
 */
export const rehypeArticle: Plugin<[Omit<ParseOptions, 'format' | 'charset'>?], Root> = (options = {}) => {
  const settings = resolveOptions(options);
  return (root: Root, file: VFile) => {
    const source = String(file);
    const builder = new BlockBuilder({
      maxBlocks: settings.maxBlocks,
      ...(settings.url === null ? {} : { url: settings.url }),
    });
    eventsFromHast(root, builder, source);
    const { tree, messages } = builder.finish(source.length);
    const bytes = new TextEncoder().encode(source);
    const checksum = settings.with.digest ? digest(bytes) : null;
    const origin = {
      format: 'html' as const,
      charset: null,
      bytes: bytes.length,
      digest: checksum,
      length: source.length,
    };
    file.data.article = recordOf(judgeCopy({ tree, messages, source: origin }, settings), settings);
    report(file.data.article.messages, file);
  };
};
