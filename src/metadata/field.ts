import type { Candidate, FieldEvidence, Place } from '../schema/index.ts';
import type { Clue } from '../tree/index.ts';

/** A value with the evidence it was chosen from. */
export interface Field<T> {
  value: T;
  evidence: FieldEvidence;
}

/** A proposal for a field; proposals with the same key stand for the same value. */
export interface Proposal {
  value: string;
  key: string;
  rule: string;
  /** Log-odds that a value of this kind is right. */
  score: number;
  place: Place | null;
  note?: string;
}

/** A proposal in the form in which evidence is kept. */
export function candidate(proposal: Proposal): Candidate {
  const { value, rule, score, place, note } = proposal;
  return { value, rule, score, ...(place ? { place } : {}), ...(note ? { note } : {}) };
}

/** What is said of clues, by source and key. */
export type ClueTable<T> = (clue: Clue) => T | undefined;

/** A table of `source:key`. Asked for every clue of a page, so the two are never glued together to be looked up. */
export function clueTable<T>(entries: Readonly<Record<string, T>>): ClueTable<T> {
  const bySource = new Map<string, Map<string, T>>();
  for (const [name, value] of Object.entries(entries)) {
    const colon = name.indexOf(':');
    const source = name.slice(0, colon);
    const known = bySource.get(source) ?? new Map<string, T>();
    bySource.set(source, known.set(name.slice(colon + 1), value));
  }
  return ({ source, key }) => bySource.get(source)?.get(key);
}

/** Log-odds of sources and signs by their names. */
export type Weights = ReadonlyMap<string, number>;

/** One table of some, those behind before those in front. Many names of signs are made anew, which a map finds sooner than an object. */
export const weightsOf = (...tables: readonly Readonly<Record<string, number>>[]): Weights =>
  new Map(tables.flatMap((table) => Object.entries(table)));

/** What one source or sign weighs. */
export const weightOf = (weights: Weights, name: string): number => weights.get(name) ?? 0;

/** What a candidate's sources and signs weigh together. A kind of source counts once, however often it says the same. */
export function weigh(seen: readonly { rule: string }[], signs: readonly string[], weights: Weights): number {
  let weight = weightOf(weights, 'bias');
  const rules: string[] = [];
  for (const { rule } of seen) {
    if (rules.includes(rule)) continue;
    rules.push(rule);
    weight += weightOf(weights, rule);
  }
  for (const sign of signs) weight += weightOf(weights, sign);
  return weight;
}

/** Signs of a measure by how many of some bounds it reaches: `words:0` to `words:5`. The names are made once. */
export function stepSigns(name: string, ...bounds: readonly number[]): (value: number) => string {
  const signs = [0, ...bounds].map((_, step) => `${name}:${step}`);
  return (value) => {
    let step = 0;
    for (const bound of bounds) if (value >= bound) step++;
    return signs[step]!;
  };
}

/** Log-odds as a probability. */
export const probability = (logOdds: number): number => Math.round((1 / (1 + Math.exp(-logOdds))) * 100) / 100;

/** The value that gathers most: proposals of one key add up, and the best of them speaks for it. */
export function vote(proposals: readonly Proposal[]): (Field<string> & { winner: Proposal }) | Field<null> {
  if (proposals.length === 0) return { value: null, evidence: { chosen: [], confidence: 0, rejected: [] } };
  const sums = new Map<string, number>();
  for (const { key, score } of proposals) sums.set(key, (sums.get(key) ?? 0) + score);
  let best: string | null = null;
  for (const [key, sum] of sums) if (best === null || sum > sums.get(best)!) best = key;
  if (best === null || sums.get(best)! <= 0) {
    return { value: null, evidence: { chosen: [], confidence: 0, rejected: proposals.map(candidate) } };
  }
  const own = proposals.filter(({ key }) => key === best).sort((a, b) => b.score - a.score);
  const second = Math.max(0, ...[...sums].filter(([key]) => key !== best).map(([, sum]) => sum));
  const winner = own[0]!;
  return {
    value: winner.value,
    winner,
    evidence: {
      chosen: own.map(candidate),
      confidence: probability(sums.get(best)! - second / 2),
      rejected: proposals.filter(({ key }) => key !== best).map(candidate),
    },
  };
}
