import type { BodyBlock, Message } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';

/** Says why a record has no body: an empty one must not be taken for one that nobody filled in. */
export function shortfall(tree: ArticleTree, body: readonly BodyBlock[]): Message[] {
  if (body.length > 0) return [];
  const { length } = tree.children;
  if (length === 0) {
    return [{ ruleId: 'empty-source', reason: 'The source shows no text, so the record has no body', place: null }];
  }
  const reason = `No block of the source reads as part of an article (${length} looked at); \`removed\` says why`;
  return [{ ruleId: 'no-article', reason, place: null }];
}
