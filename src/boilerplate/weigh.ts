import type { Evidence, Role } from '../schema/index.ts';
import type { Page } from './page.ts';
import { ask, type BlockRule, type Finding } from './rule.ts';
import { blockRules } from './rules/index.ts';

/**
 * A rule this sure of a role decides on its own: what it names is a field of the record, not a shade of prose. What is hidden,
 * or stands there twice, may be the body all the same; that is for the labeller to weigh.
 */
const certain = 5;
const weighed: ReadonlySet<Role> = new Set(['hidden', 'repetition']);

/** The rules that models are trained with. */
const trained: ReadonlySet<string> = new Set(blockRules.map(({ name }) => name));

/** All that speaks for or against one block, before anything is decided. */
export interface Weight {
  score: number;
  /** What the strongest rule against it says it is; null where no rule named a role. */
  role: Role | null;
  /** Sum of what counts beside the labeller: findings that are certain, and those of rules that it was not trained with. */
  beside: number;
  /** The rule that named the role. */
  rule: string | null;
  /** What the block says in that role, labels left out, where the rule knows. */
  value: string | null;
  because: Evidence[];
}

/** Asks every rule about every block and adds up what they say. */
export function weigh(page: Page, rules: readonly BlockRule[]): Weight[] {
  const learned = rules.map(({ name }) => trained.has(name));
  // Filled again for each block: a list that grows by pushing holds room for sixteen more.
  const said: Evidence[] = [];
  const weights: Weight[] = [];
  for (const facts of page.facts) {
    const weight: Weight = { score: 0, role: null, beside: 0, rule: null, value: null, because: [] };
    let strongest = 0;
    let count = 0;
    for (let i = 0; i < rules.length; i++) {
      const { name } = rules[i]!;
      const finding = ask(rules[i]!, facts, page);
      if (!finding) continue;
      const { role, score } = finding;
      const strength = Math.abs(score);
      said[count++] = evidenceOf(name, finding);
      weight.score += score;
      const sure = role !== undefined && strength >= certain && !weighed.has(role);
      if (sure || !learned[i]) weight.beside += score;
      if (role !== undefined && strength > strongest) {
        strongest = strength;
        weight.role = role;
        weight.rule = name;
        weight.value = finding.value ?? null;
      }
    }
    weight.because = said.slice(0, count);
    weights.push(weight);
  }
  return weights;
}

function evidenceOf(rule: string, { score, place, note }: Finding): Evidence {
  const evidence: Evidence = { rule, score };
  if (place) evidence.place = place;
  if (note) evidence.note = note;
  return evidence;
}
