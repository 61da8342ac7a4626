/** Bytes become a decoded source, the source becomes a tree of blocks and clues. After this room nobody sees HTML or lines. */
import type { Format, Message } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { readHtml } from './html/index.ts';
import { readMarkdown, readPlain } from './plain/index.ts';

export { type DecodedSource, type DecodeOptions, decodeSource } from './decode.ts';
export { digest } from './digest.ts';
export { detectFormat } from './format.ts';

/** Reads a decoded source in the given format. */
export function readSource(
  source: string,
  format: Format,
  options: { url: string | null; maxBlocks: number },
): { tree: ArticleTree; messages: Message[] } {
  const { url, maxBlocks } = options;
  if (format === 'html') return readHtml(source, url === null ? { maxBlocks } : { url, maxBlocks });
  return format === 'markdown' ? readMarkdown(source, options) : readPlain(source, options);
}
