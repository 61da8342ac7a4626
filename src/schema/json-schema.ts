import * as z from 'zod/mini';
import { articleSchema } from './article.ts';

/**
 * The record as JSON Schema (draft 2020-12), made from the zod schema.
 *
 * @example
 * ```ts
 * import { articleJsonSchema } from 'copydesk/schema';
 * console.log(JSON.stringify(articleJsonSchema(), null, 2));
 * ```
 */
export function articleJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(articleSchema) as Record<string, unknown>;
}
