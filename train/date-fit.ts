import type { Answer } from '../bench/calibration.ts';
import { type Calibration, calibrated } from '../src/dates/calibration.ts';
import type { DateCandidate, DateFamily } from '../src/dates/candidate.ts';
import { scoreOfNone, vote } from '../src/dates/weigh.ts';
import { betaCalibration, type Said } from './beta-calibration.ts';
import type { DatedPage } from './date-pages.ts';

export type Weights = Record<string, number>;

// Days as numbers: for each family the candidates' feature indexes, then the day's own.
interface Sample {
  days: { families: number[][][]; own: number[]; right: boolean }[];
  weight: number;
}

// What the penalty draws towards: log-odds of what is known of the evidence before these pages are seen, a strong kind alone
// being just enough to say a day. Signs that few pages show keep them.
const prior: Weights = {
  day: -1.5,
  'jsonld-published': 2,
  'microdata-published': 2,
  'meta-published': 2,
  'meta-date': 1,
  'jsonld-created': 1,
  'microdata-created': 1,
  'script-published': 1.5,
  'script-created': 0.5,
  'script-modified': 0.5,
  'url-day': 2,
  'url-name': 2,
  'url-month': 1.5,
  time: 0.5,
  'time-called-published': 1.5,
  'text-label-published': 2,
  'text-line': 1,
  'text-byline': 1,
  'text-dateline': 1,
  'text-stamp': 0.5,
  'text-in-prose': -1,
  'text-month': 0.5,
  'text-details': 0.5,
  title: 0.5,
  'title-apart': 1,
  'text-relative': 1,
  'text-old': -2,
  'text-today': -1.5,
  'text-in-sentence': -1,
  'text-after-preposition': -0.5,
  'object-foreign-part': -2,
  'object-foreign': -1,
  'object-beside-own': -1,
  'object-in-list': -1,
  'time-foreign': -1,
  'time-foreign-role': -1,
  'text-foreign-place': -0.5,
  'text-foreign-role': -0.5,
  'text-hidden': -0.5,
  'day-moment-local': 0.5,
  'day-moment-utc': -0.5,
  'day-shown-local': 0.5,
  'day-told-utc': -0.5,
  'day-change-after': -0.5,
  'day-told-change': -1,
  'text-before-change': 1,
  'text-range': -1.5,
  'text-embedded': -1,
  'time-embedded': -1,
  'text-under-link': -0.5,
  'time-under-link': -0.5,
  'text-change-place': -0.5,
};
// Not fitted: a month or year that is right is no day, so that these sets cannot tell its worth; and what running prose speaks
// of is not when it was written, however often that was the case on these pages.
const fixed: Weights = { 'day-coarse': 0.3, 'url-month': 1.7, 'day-only-in-prose': -4 };

// Of a dated page whose day nothing on it names, the truth is mistaken as often as the page is silent (of 20 such pages of n4k, ten
// show the truth's day and month in another year): it teaches silence with a third of its voice.
const absent = 0.3;

export function fit(pages: readonly DatedPage[], penalty: number, rounds = 400): Weights {
  const names = new Map<string, number>();
  const indexOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  indexOf('day');
  const samples = pages.map(
    ({ days, gold, weight }): Sample => ({
      weight: gold === null || days.some(({ key }) => key === gold) ? weight : weight * absent,
      days: days.map(({ key, candidates, wider, signs }) => {
        const families = new Map<DateFamily, number[][]>();
        for (const { family, rule, signs: own } of [...candidates, ...wider] as DateCandidate[])
          families.set(family, [...(families.get(family) ?? []), [rule, ...own].map(indexOf)]);
        const right = gold !== null && (key === gold || (key.length < 10 && gold.startsWith(key)));
        return { families: [...families.values()], own: ['day', ...signs].map(indexOf), right };
      }),
    }),
  );
  const size = names.size;
  const centre = Float64Array.from(names.keys(), (name) => fixed[name] ?? prior[name] ?? 0);
  const held = [...names].filter(([name]) => name in fixed).map(([, i]) => i);
  const weights = centre.map((weight, i) => (i === 0 || weight !== 0 ? weight : 0.2));
  const [first, second, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { days, weight } of samples) {
      const used = days.map(({ families, own }) => {
        const active = [...own];
        for (const family of families) {
          let best = 0;
          let strongest: number[] | null = null;
          for (const features of family) {
            let score = 0;
            for (const feature of features) score += weights[feature]!;
            if (score > best) [best, strongest] = [score, features];
          }
          // Evidence that counts for nothing still learns, a little, or it would never come back.
          if (strongest) active.push(...strongest);
        }
        return active;
      });
      const scores = used.map((active) => active.reduce((sum, feature) => sum + weights[feature]!, 0));
      const top = Math.max(0, ...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(-top));
      const anyRight = days.some(({ right }) => right);
      days.forEach(({ right }, i) => {
        const error = Math.exp(scores[i]! - top) / total - (anyRight && right ? 1 : 0);
        for (const feature of used[i]!) gradient[feature]! += weight * error;
      });
    }
    for (const i of held) gradient[i] = 0;
    const step = 0.05 * (1 - round / (rounds + 1)) + 0.002;
    for (let i = 0; i < size; i++) {
      const slope = gradient[i]! + penalty * (weights[i]! - centre[i]!);
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.99 * second[i]! + 0.01 * slope * slope;
      weights[i]! -= (step * (first[i]! / (1 - 0.9 ** round))) / (Math.sqrt(second[i]! / (1 - 0.99 ** round)) + 1e-9);
    }
  }
  const unseen = Object.entries({ ...prior, ...fixed }).filter(([name]) => !names.has(name));
  return Object.fromEntries([
    ...unseen,
    ...[...names].map(([name, i]) => [name, Math.round(weights[i]! * 100) / 100] as const),
  ]);
}

function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value;
}

export interface Outcome {
  page: DatedPage;
  said: string | null;
  probability: number;
}

/** How a kind of source is fitted. */
export interface Kind {
  /** Score of there being no date. */
  none: number;
  /** L2 penalty; of ¼, ½, 1 and 2 the one with the best likelihood on sites left out. */
  penalty: number;
}

// The sets have more pages without a date than the web's articles, since nobody noted the date of many. On pages, where what was told
// is right far more often than not, "none" is therefore set lower: that answers one dated page in forty more, and of the pages without
// a date one in twelve.
export const kinds = { html: { none: -1, penalty: 1 }, text: { none: 0, penalty: 0.5 } } satisfies Record<string, Kind>;

export function crossValidate(pages: readonly DatedPage[], { none, penalty }: Kind, folds = 5): Outcome[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeld = ({ site }: DatedPage): boolean => hash(site) % folds === fold;
    return applied(pages.filter(isHeld), {
      ...fit(
        pages.filter((page) => !isHeld(page)),
        penalty,
      ),
      none,
    });
  }).flat();
}

// Pages of trafilatura's set without a date say nothing of who is right: nobody looked for theirs.
const answersOf = (outcomes: readonly Outcome[]): (Outcome & Said)[] =>
  outcomes
    .filter(({ page, said }) => said !== null && page.set !== 'trafilatura')
    .map((outcome) => ({ ...outcome, right: outcome.page.gold?.startsWith(outcome.said!) === true }));

export const calibrationOf = (outcomes: readonly Outcome[]): Calibration => betaCalibration(answersOf(outcomes));

export function applied(pages: readonly DatedPage[], weights: Weights): Outcome[] {
  return pages.map((page) => {
    const best = vote(page.days, weights)[0];
    const said = best && best.score > scoreOfNone(weights) ? best : null;
    return { page, said: said?.key ?? null, probability: said?.probability ?? 0 };
  });
}

const calibrationFolds = 5;

/** How sure the answers were and whether they were right: the curve, too, is fitted on other sites than it is told of. */
export function answersLeftOut(outcomes: readonly Outcome[]): Answer[] {
  return Array.from({ length: calibrationFolds }, (_, fold) => {
    const isHeld = ({ page }: Outcome): boolean => hash(`fold of ${page.site}`) % calibrationFolds === fold;
    const curve = calibrationOf(outcomes.filter((outcome) => !isHeld(outcome)));
    return answersOf(outcomes.filter(isHeld)).map(({ probability, right }) => ({
      confidence: calibrated(probability, curve),
      right,
    }));
  }).flat();
}
