import type { Role } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { type Field, type Proposal, vote } from './field.ts';
import { looseKey } from './text.ts';

/** The text of the first block in a role: deck, kicker. */
export function findByRole(tree: ArticleTree, role: Role): Field<string | null> {
  const proposals: Proposal[] = tree.children
    .filter((block) => block.verdict?.role === role)
    .map((block, i) => ({
      value: block.value,
      key: looseKey(block.value),
      rule: role,
      score: i === 0 ? 2 : 0.5,
      place: block.place,
    }));
  return vote(proposals);
}
