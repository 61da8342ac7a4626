import { dayNumber, dayOf, formatPartial, type PartialDate, precisionOf, units } from '../calendar/index.ts';
import type { DateCandidate, DateFamily } from './candidate.ts';

/** Candidates of one day (month, year) and what they weigh together. */
export interface DateVote {
  key: string;
  candidates: DateCandidate[];
  score: number;
}

// Evidence that repeats what its family has said counts for a fifth: templates write one field in many places.
const damping = 0.2;
// Families are not independent either: all come from one content system.
const between = 0.75;

/** The date without its time: what candidates must share to vote for the same. */
export function keyOf({ year, month, day }: PartialDate): string {
  return formatPartial({
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });
}

/** Sums the evidence for each day, strongest first. A month also speaks for the days in it. */
export function vote(candidates: readonly DateCandidate[]): DateVote[] {
  const byKey = new Map<string, DateCandidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.date);
    const list = byKey.get(key);
    if (list) list.push(candidate);
    else byKey.set(key, [candidate]);
  }
  const votes = [...byKey].map(([key, own]): DateVote => {
    const wider = [...byKey]
      .filter(([other]) => other !== key && key.startsWith(`${other}-`))
      .flatMap(([, list]) => list);
    return {
      key,
      candidates: own,
      score: sum([...own, ...wider.map((each) => ({ ...each, score: each.score * 0.6 }))]),
    };
  });
  // A less precise date never beats one that makes it more precise.
  for (const each of votes) {
    const finer = votes.filter((other) => other.key.startsWith(`${each.key}-`) && other.score > 0);
    if (finer.length > 0) each.score = Math.min(each.score, Math.max(...finer.map((other) => other.score)) - 0.5);
  }
  preferShownDay(votes);
  return votes.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

function sum(candidates: readonly DateCandidate[]): number {
  const families = new Map<DateFamily, number[]>();
  for (const { family, score } of candidates) families.set(family, [...(families.get(family) ?? []), score]);
  const totals = [...families.values()].map((scores) => {
    const [best, ...rest] = scores.sort((a, b) => b - a);
    // No more than what three repetitions are worth.
    const repeated = rest.slice(0, 3).reduce((total, score) => total + Math.max(0, score) * damping, 0);
    return best! + repeated;
  });
  const [strongest, ...others] = totals.sort((a, b) => b - a);
  return (strongest ?? 0) + others.reduce((total, score) => total + (score > 0 ? score * between : score * 0.1), 0);
}

// Where two days in a row are named, a time zone lies between them. Readers were shown the right one in 14 of 20 pages of
// htmldate's set; a clock time in the site's own zone is right against one in UTC.
function preferShownDay(votes: readonly DateVote[]): void {
  for (const shown of votes) {
    const text = shown.candidates.some(({ family, score }) => family === 'text' && score > 1.2);
    const local = shown.candidates.some(
      ({ date, score }) => date.hour !== undefined && date.zone !== 'Z' && score > 0.5,
    );
    const day = dayOf(shown.candidates[0]?.date ?? null);
    if (!(text || local) || !day) continue;
    for (const other of votes) {
      const near = dayOf(other.candidates[0]?.date ?? null);
      if (near === null || Math.abs(dayNumber(near) - dayNumber(day)) !== 1 || other.score <= 0) continue;
      const data = other.candidates.every(({ family, score }) => score < 0.5 || family === 'data' || family === 'time');
      const utc = other.candidates.every(
        ({ date, score }) => score < 0.5 || (date.hour !== undefined && date.zone === 'Z'),
      );
      if (utc || (text && data && !local)) shown.score += 0.8 * other.score;
    }
  }
}

/** The candidate of a vote that says most: the most precise, then the most trusted. */
export function spokesman(candidates: readonly DateCandidate[]): DateCandidate {
  const rank = ({ date, score }: DateCandidate): number =>
    units.indexOf(precisionOf(date) ?? 'year') * 100 + (date.zone === undefined ? 0 : 50) + score;
  return candidates.reduce((best, each) => {
    // A stray mention of the day is no reason to trust its clock time.
    if (each.score < 0.5 && best.score >= 0.5) return best;
    return (best.score < 0.5 && each.score >= 0.5) || rank(each) > rank(best) ? each : best;
  });
}
