import type { Place, Role } from '../schema/index.ts';
import type { Facts } from './facts.ts';
import type { Page } from './page.ts';

/** What a rule has to say of a block. */
export interface Finding {
  /** What the block is, where the rule knows; else it only speaks for or against the body. */
  role?: Role;
  /**
   * Log-odds that the block belongs to the body: positive for, negative against. Of 5 and more, with a role (hidden and repetition aside), it is certain
   * and added to what the labeller says; of a rule that the labeller was not trained with, every score is.
   */
  score: number;
  note?: string;
  place?: Place;
  /** What the block says in that role, labels left out: `AFP` of `Photo: AFP`. */
  value?: string;
}

/**
 * Looks at one block in its page. A rule of yours looks exactly like one of ours.
 *
 * @example
 * ```ts
 * import { type BlockRule, blockRules, parseArticle } from 'copydesk';
 *
 * const advisory: BlockRule = {
 *   name: 'press-advisory',
 *   judge: (facts) => (facts.key.startsWith('press advisory') ? { role: 'boilerplate', score: -6 } : null),
 * };
 * parseArticle(page, { rules: [...blockRules, advisory] });
 * ```
 */
export interface BlockRule {
  name: string;
  /**
   * Bits of `signs`: the rule is not asked of a block that has none of them. It spares asking where the answer is no, as it is for
   * all but one rule in five, and changes nothing else.
   *
   * @defaultValue 0: asked of every block
   */
  needs?: number;
  /** What the rule has to say of a block, or null. */
  judge(facts: Facts, page: Page): Finding | null;
}

/** What a rule has to say of a block, or null: it is asked where the block has what it needs. */
export function ask(rule: BlockRule, facts: Facts, page: Page): Finding | null {
  return ((facts.signs | everyBlock) & needsOf(rule)) !== 0 ? rule.judge(facts, page) : null;
}

/** A sign that every block has, and that a rule needs which states none. */
export const everyBlock = 1 << 30;

/** The signs of which a block must have one, for a rule to be asked of it. */
export const needsOf = ({ needs = 0 }: BlockRule): number => (needs === 0 ? everyBlock : needs);
