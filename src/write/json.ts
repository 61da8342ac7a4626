import type { Article } from '../schema/index.ts';

/**
 * The record as JSON text.
 *
 * @param options - `space`: indentation as `JSON.stringify` takes it, default 2; `0` gives one line.
 * @returns JSON without a line end after it. Lone surrogates come out as `\udXXX`, so the text is always valid UTF-8.
 *
 * @example
 * ```ts
 * import { parseArticle, toJson } from 'copydesk';
 * console.log(toJson(parseArticle('A headline\n\nA first paragraph that says what happened.')));
 * ```
 */
export function toJson(article: Article, options: { space?: number | string } = {}): string {
  return JSON.stringify(article, null, options.space ?? 2);
}
