import type { Message } from '../../schema/index.ts';
import type { ArticleTree } from '../../tree/index.ts';
import { BlockBuilder, type HtmlOptions } from './block-builder.ts';
import { sendTags } from './tags.ts';

/**
 * Reads an HTML source into blocks, clues and media, each with its place in the source. Takes any string: what is broken
 * is read as far as a browser would, problems come back as messages.
 *
 * @example
 * ```ts
 * import { readHtml } from './index.ts';
 * const source = '<h1>R &amp; D</h1><p>It <b>g</b>rows.';
 * const { tree } = readHtml(source);
 * tree.children.map((block) => block.value); // ['R & D', 'It grows.']
 * source.slice(tree.children[0].place.start, tree.children[0].place.end); // 'R &amp; D'
 * ```
 */
export function readHtml(source: string, options: HtmlOptions = {}): { tree: ArticleTree; messages: Message[] } {
  const builder = new BlockBuilder(options);
  sendTags(source, builder);
  return builder.finish(source.length);
}
