import type { Evidence, Role } from '../schema/index.ts';
import { EvidencePool } from './evidence-pool.ts';
import type { Page } from './page.ts';
import type { BlockRule } from './rule.ts';
import { blockRules } from './rules/index.ts';

/**
 * A rule this sure of a role decides on its own: what it names is a field of the record, not a shade of prose. What is hidden,
 * or stands there twice, may be the body all the same; that is for the labeller to weigh.
 */
const certain = 5;
const weighed: ReadonlySet<Role> = new Set(['hidden', 'repetition']);

/** The rules that models are trained with. */
const trained: ReadonlySet<string> = new Set(blockRules.map(({ name }) => name));

/**
 * All that speaks for or against the blocks of a page, before anything is decided: a list of each thing with a member a block,
 * since objects of their own would take more memory than the blocks.
 */
export interface Weights {
  score: Float64Array;
  /** What the strongest rule against it says it is; null where no rule named a role. */
  role: (Role | null)[];
  /** Sum of what counts beside the labeller: findings that are certain, and those of rules that it was not trained with. */
  beside: Float64Array;
  /** The rule that named the role. */
  rule: (string | null)[];
  /** What a block says in that role, labels left out, of those blocks whose rule knows. */
  value: ReadonlyMap<number, string>;
  /** What was said of all blocks, one after the other; of a block from `from[block]` up to `from[block + 1]`. */
  said: readonly Evidence[];
  from: Uint32Array;
  pool: EvidencePool;
}

/** Asks every rule about every block and adds up what they say. */
export function weigh(page: Page, rules: readonly BlockRule[]): Weights {
  const blocks = page.facts.length;
  const learned = rules.map(({ name }) => trained.has(name));
  const pool = new EvidencePool();
  const score = new Float64Array(blocks);
  const beside = new Float64Array(blocks);
  const from = new Uint32Array(blocks + 1);
  const role: (Role | null)[] = [];
  const rule: (string | null)[] = [];
  const value = new Map<number, string>();
  const said: Evidence[] = [];
  for (const facts of page.facts) {
    const block = role.length;
    let strongest = 0;
    let named: Role | null = null;
    let by: string | null = null;
    let says: string | undefined;
    for (let i = 0; i < rules.length; i++) {
      const { name } = rules[i]!;
      const finding = rules[i]!.judge(facts, page);
      if (!finding) continue;
      const { role, score: own, note, place } = finding;
      const strength = Math.abs(own);
      said.push(pool.say(name, own, note, place));
      score[block]! += own;
      const sure = role !== undefined && strength >= certain && !weighed.has(role);
      if (sure || !learned[i]) beside[block]! += own;
      if (role !== undefined && strength > strongest) {
        strongest = strength;
        named = role;
        by = name;
        says = finding.value;
      }
    }
    role.push(named);
    rule.push(by);
    if (says !== undefined) value.set(block, says);
    from[block + 1] = said.length;
  }
  return { score, role, beside, rule, value, said, from, pool };
}
