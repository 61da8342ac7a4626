import { type Article, articleSchema } from '../schema/index.ts';

/**
 * Checks a record against its schema, so that the type that callers see is the truth at run time too: what a caller's
 * tagger, rule or language pack says has never been checked before.
 *
 * @throws Error where the record breaks the schema; the message lists the fields
 */
export function validate(record: Article): Article {
  const result = articleSchema.safeParse(record);
  if (result.success) return record;
  const where = result.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`).join(', ');
  throw new Error(
    `the record breaks copydesk's schema at ${where}; mend the tagger, rule or pack that says so, or report this with the input`,
  );
}
