import type { Evidence, Role } from '../schema/index.ts';
import { Columns } from './columns.ts';
import type { Page } from './page.ts';
import { type BlockRule, everyBlock, type Finding, needsOf } from './rule.ts';
import { blockRules } from './rules/index.ts';

/**
 * A rule this sure of a role decides on its own: what it names is a field of the record, not a shade of prose. What is hidden,
 * or stands there twice, may be the body all the same; that is for the labeller to weigh.
 */
const certain = 5;
const weighed: ReadonlySet<Role> = new Set(['hidden', 'repetition']);

/** The rules that models are trained with. */
const trained: ReadonlySet<string> = new Set(blockRules.map(({ name }) => name));

/** All that speaks for or against the blocks of a page, before anything is decided: a column for each thing that is said. */
export interface Weights {
  /** Sum of what the rules say of each block. */
  scores: Float32Array;
  /** What the strongest rule against a block says it is; null where no rule named a role. */
  roles: (Role | null)[];
  /** Sum of what counts beside the labeller: findings that are certain, and those of rules that it was not trained with. */
  beside: Float32Array;
  /** One more than the number of the rule that named the role, 0 where none did; and the names of the rules. */
  by: Uint16Array;
  rules: readonly string[];
  /** What the block says in that role, labels left out, where the rule knows. */
  values: Map<number, string>;
  /** The findings of all blocks, and behind those of each block a place for what is made of them. */
  because: Evidence[];
  /** Where the findings of each block begin in `because`; one more than there are blocks. */
  from: Int32Array;
}

/** Asks every rule about every block and adds up what they say. */
export function weigh(page: Page, rules: readonly BlockRule[]): Weights {
  const { facts, sheet } = page;
  const blocks = page.blocks.length;
  const learned = rules.map(({ name }) => trained.has(name));
  const needs = rules.map(needsOf);
  const evidence = rules.map(({ name }) => new EvidenceOf(name));
  const columns = new Columns((3 * 4 + 2) * blocks + 4);
  const scores = columns.float32(blocks);
  const beside = columns.float32(blocks);
  const from = columns.int32(blocks + 1);
  const by = columns.uint16(blocks);
  // Of their full length from the start: a list that grows leaves twice its size behind.
  const roles = new Array<Role | null>(blocks).fill(null);
  const because = new Array<Evidence>(blocks * usually);
  const values = new Map<number, string>();
  let count = 0;
  for (let at = 0; at < blocks; at++) {
    const own = facts.of(at)!;
    const shown = sheet.signs[at]! | everyBlock;
    let strongest = 0;
    let score = 0;
    let named: Finding | null = null;
    for (let i = 0; i < needs.length; i++) {
      if ((shown & needs[i]!) === 0) continue;
      const finding = rules[i]!.judge(own, page);
      if (!finding) continue;
      const { role } = finding;
      const strength = Math.abs(finding.score);
      because[count++] = evidence[i]!.of(finding);
      score += finding.score;
      const sure = role !== undefined && strength >= certain && !weighed.has(role);
      if (sure || !learned[i]) beside[at]! += finding.score;
      if (role !== undefined && strength > strongest) {
        strongest = strength;
        named = finding;
        by[at] = i + 1;
      }
    }
    scores[at] = score;
    roles[at] = named?.role ?? null;
    if (named?.value !== undefined) values.set(at, named.value);
    because[count++] = open;
    from[at + 1] = count;
  }
  because.length = count;
  return { scores, roles, beside, by, rules: rules.map(({ name }) => name), values, because, from };
}

/** Hardly a source has more findings a block than this, the place of the decision included. */
const usually = 4;

/** Keeps the place of what is decided later. */
const open: Evidence = { rule: '', score: 0 };

/** Makes evidence of what one rule finds. Blocks of which it says the same share it: most lines of a page are like others. */
class EvidenceOf {
  readonly #rule: string;
  /** By note, one for each score: a rule may have the same note for lines of which it thinks differently. */
  readonly #known = new Map<string, Evidence[]>();

  constructor(rule: string) {
    this.#rule = rule;
  }

  of({ score, place, note = '' }: Finding): Evidence {
    if (place) return note === '' ? { rule: this.#rule, score, place } : { rule: this.#rule, score, place, note };
    let known = this.#known.get(note);
    if (!known) {
      known = [];
      this.#known.set(note, known);
    }
    for (const evidence of known) if (evidence.score === score) return evidence;
    const evidence = note === '' ? { rule: this.#rule, score } : { rule: this.#rule, score, note };
    if (known.length < mostScores) known.push(evidence);
    return evidence;
  }
}

/** Scores of one note that are shared: ours have fewer, and what has one for each block is not looked for among all. */
const mostScores = 16;
