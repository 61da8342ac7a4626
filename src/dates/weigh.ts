import { precisionOf, units } from '../calendar/index.ts';
import type { DateCandidate, WeighedDate } from './candidate.ts';
import type { DateDay } from './days.ts';
import { Families } from './families.ts';

/**
 * Log-odds by rule and sign. `day` is what a day starts with: how unlikely it is before anything speaks for it; `none` is the score
 * of there being no date, 0 unless given.
 */
export type DateWeights = Readonly<Record<string, number>>;

/** A day and how likely it is the date looked for. */
export interface DateVote {
  key: string;
  candidates: WeighedDate[];
  /** Log-odds against there being no date. */
  score: number;
  /** 0–1, among all days and the chance that there is none. */
  probability: number;
}

/** What a day must exceed to be the answer. */
export const scoreOfNone = ({ none = 0 }: DateWeights): number => none;

/** What a candidate says for its day. */
function weightOf({ rule, signs }: DateCandidate, weights: DateWeights): number {
  let weight = weights[rule] ?? 0;
  for (const sign of signs) weight += weights[sign] ?? 0;
  return weight;
}

/**
 * Weighs days against one another and against there being no date, most likely first. A log-linear model: the strongest
 * candidate of each family adds its log-odds (templates write one field in many places, so a second one adds nothing), evidence
 * never counts for less than nothing, and probabilities are shares of exp(score), no date among them.
 */
export function vote(days: readonly DateDay[], weights: DateWeights): DateVote[] {
  if (days.length === 0) return [];
  const votes = days.map(({ key, candidates, wider, signs }): DateVote => {
    const weighed: WeighedDate[] = [];
    const families = new Families();
    for (const candidate of candidates) {
      const score = weightOf(candidate, weights);
      weighed.push({ candidate, score });
      families.hear(candidate.family, score);
    }
    for (const each of wider) families.hear(each.family, weightOf(each, weights));
    let score = families.addTo(weights.day ?? 0);
    for (const sign of signs) score += weights[sign] ?? 0;
    return { key, candidates: weighed, score, probability: 0 };
  });
  const none = scoreOfNone(weights);
  const top = Math.max(none, ...votes.map(({ score }) => score));
  const total = votes.reduce((sum, { score }) => sum + Math.exp(score - top), Math.exp(none - top));
  for (const each of votes) each.probability = Math.exp(each.score - top) / total;
  return votes.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** The candidate of a vote that says most: the most precise, then the most trusted. */
export function spokesman(candidates: readonly WeighedDate[]): WeighedDate {
  const rank = ({ candidate: { date }, score }: WeighedDate): number =>
    units.indexOf(precisionOf(date) ?? 'year') * 100 + (date.zone === undefined ? 0 : 50) + score;
  return candidates.reduce((best, each) => {
    // A stray mention of the day is no reason to trust its clock time.
    if (each.score < 0.5 && best.score >= 0.5) return best;
    return (best.score < 0.5 && each.score >= 0.5) || rank(each) > rank(best) ? each : best;
  });
}
