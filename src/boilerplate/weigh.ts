import { hashOn, hashSeed } from '../characters/index.ts';
import type { Evidence, Role } from '../schema/index.ts';
import type { Columns } from './columns.ts';
import { LastOfHash } from './last-of-hash.ts';
import type { Page } from './page.ts';
import { type BlockRule, everyBlock, type Finding, needsOf } from './rule.ts';
import { blockRules } from './rules/index.ts';

/**
 * A rule this sure of a role decides on its own: what it names is a field of the record, not a shade of prose. What is hidden,
 * or stands there twice, may be the body all the same; that is for the labeller to weigh.
 */
const certain = 5;
const isWeighed = (role: Role): boolean => role === 'hidden' || role === 'repetition';

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
  /** A hash of the findings of each block. */
  said: Int32Array;
}

/** Asks every rule about every block and adds up what they say. */
export function weigh(page: Page, rules: readonly BlockRule[]): Weights {
  const { facts, sheet, columns } = page;
  const blocks = page.blocks.length;
  const learned = rules.map(({ name }) => trained.has(name));
  const needs = columns.int32(rules.length);
  for (let i = 0; i < rules.length; i++) needs[i] = needsOf(rules[i]!);
  const asked = columns.uint16(rules.length + 1);
  const names = rules.map(({ name }) => name);
  const evidence = new SharedEvidence(blocks, columns);
  const scores = columns.float32(blocks);
  const beside = columns.float32(blocks);
  const from = columns.int32(blocks + 1);
  const said = columns.int32(blocks);
  const by = columns.uint16(blocks);
  // Of their full length from the start: a list that grows leaves twice its size behind.
  const roles = new Array<Role | null>(blocks).fill(null);
  const because = new Array<Evidence>(blocks * usually);
  const values = new Map<number, string>();
  let count = 0;
  for (let at = 0; at < blocks; at++) {
    const own = facts.of(at)!;
    const shown = sheet.signs[at]! | everyBlock;
    // Without branches: which rules are asked of a block no processor foresees.
    let most = 0;
    for (let i = 0; i < needs.length; i++) {
      asked[most] = i;
      most += isSome(shown & needs[i]!);
    }
    let strongest = 0;
    let score = 0;
    let heard = hashSeed;
    let named: Finding | null = null;
    for (let k = 0; k < most; k++) {
      const i = asked[k]!;
      const finding = rules[i]!.judge(own, page);
      if (!finding) continue;
      const { role } = finding;
      const strength = Math.abs(finding.score);
      const hash = hashOf(i, finding);
      heard = hashOn(heard, hash);
      because[count++] = evidence.of(names[i]!, finding, hash);
      score += finding.score;
      const sure = role !== undefined && strength >= certain && !isWeighed(role);
      if (sure || !learned[i]) beside[at]! += finding.score;
      if (role !== undefined && strength > strongest) {
        strongest = strength;
        named = finding;
        by[at] = i + 1;
      }
    }
    scores[at] = score;
    said[at] = heard;
    roles[at] = named?.role ?? null;
    if (named?.value !== undefined) values.set(at, named.value);
    because[count++] = open;
    from[at + 1] = count;
  }
  because.length = count;
  return { scores, roles, beside, by, rules: names, values, because, from, said };
}

/** 1 for bits of which one is set, 0 for none. */
const isSome = (bits: number): number => (bits | -bits) >>> 31;

/** Hardly a source has more findings a block than this, the place of the decision included. */
const usually = 4;

/** Keeps the place of what is decided later. */
const open: Evidence = { rule: '', score: 0 };

/**
 * A hash of what a rule, by its number, says: of a note its length and four characters, in which `12 words` differs from other notes.
 * To read all of it costs more than it tells.
 */
function hashOf(rule: number, { score, note = '' }: Finding): number {
  const { length } = note;
  const value = hashOn(hashOn(hashOn(hashSeed, rule), score * 10), length);
  if (length < 2) return value;
  const ends = hashOn(hashOn(value, note.charCodeAt(0)), note.charCodeAt(1));
  return hashOn(hashOn(ends, note.charCodeAt(length >> 1)), note.charCodeAt(length - 1));
}

/** Makes evidence of what rules find. Blocks of which a rule says the same share it: most lines of a page are like others. */
class SharedEvidence {
  readonly #known: LastOfHash<Evidence>;

  constructor(blocks: number, columns: Columns) {
    this.#known = new LastOfHash(Math.min(blocks, mostKinds), columns);
  }

  of(rule: string, { score, place, note = '' }: Finding, hash: number): Evidence {
    if (place) return note === '' ? { rule, score, place } : { rule, score, place, note };
    const known = this.#known.get(hash);
    if (known !== undefined && known.score === score && known.rule === rule && (known.note ?? '') === note)
      return known;
    const evidence = note === '' ? { rule, score } : { rule, score, note };
    this.#known.keep(hash, evidence);
    return evidence;
  }
}

/** Findings of a page that differ, roughly: a long source has hardly more of them than one of so many blocks. */
const mostKinds = 2000;
