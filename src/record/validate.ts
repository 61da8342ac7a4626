import { type Article, articleSchema } from '../schema/index.ts';

/**
 * Checks a record against its schema, so that the type that callers see is the truth at run time too.
 *
 * @throws Error where copydesk itself broke its promise: the message lists the fields; please report it
 */
export function validate(record: Article): Article {
  const result = articleSchema.safeParse(record);
  if (result.success) return record;
  const where = result.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`).join(', ');
  throw new Error(`copydesk built a record that breaks its own schema at ${where}; please report this with the input`);
}
