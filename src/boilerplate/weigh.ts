import type { Evidence, Role } from '../schema/index.ts';
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

/** All that speaks for or against one block, before anything is decided. */
export interface Weight {
  score: number;
  /** What the strongest rule against it says it is; null where no rule named a role. */
  role: Role | null;
  /** Sum of what counts beside the labeller: findings that are certain, and those of rules that it was not trained with. */
  beside: number;
  /** The rule that named the role. */
  rule?: string;
  value?: string;
  because: Evidence[];
}

/** Asks every rule about every block and adds up what they say. */
export function weigh(page: Page, rules: readonly BlockRule[]): Weight[] {
  return page.facts.map((facts) => {
    const weight: Weight = { score: 0, role: null, beside: 0, because: [] };
    let strongest = 0;
    for (const rule of rules) {
      const finding = rule.judge(facts, page);
      if (!finding) continue;
      const evidence: Evidence = { rule: rule.name, score: finding.score };
      if (finding.place) evidence.place = finding.place;
      if (finding.note) evidence.note = finding.note;
      weight.because.push(evidence);
      weight.score += finding.score;
      const { role } = finding;
      const sure = role !== undefined && !weighed.has(role) && Math.abs(finding.score) >= certain;
      if (sure || !trained.has(rule.name)) weight.beside += finding.score;
      if (finding.role !== undefined && Math.abs(finding.score) > strongest) {
        strongest = Math.abs(finding.score);
        weight.role = finding.role;
        weight.rule = rule.name;
        if (finding.value !== undefined) weight.value = finding.value;
        else if (weight.value !== undefined) delete weight.value;
      }
    }
    return weight;
  });
}
