import type { Article } from '../schema/index.ts';
import { toJson } from './json.ts';

/**
 * Records as JSON lines (https://jsonlines.org): one record a line, each line ended by `\n`, so that outputs can be
 * joined by appending. No records give `''`.
 *
 * @example
 * ```ts
 * import { parseArticle, toJsonLines } from 'copydesk';
 * process.stdout.write(toJsonLines(['One text.', 'Another text.'].map((text) => parseArticle(text))));
 * ```
 */
export function toJsonLines(articles: Iterable<Article>): string {
  let lines = '';
  for (const article of articles) lines += `${toJson(article, { space: 0 })}\n`;
  return lines;
}
