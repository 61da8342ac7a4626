import { formatPartial, type PartialDate, precisionOf } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { ArticleDate, Candidate, FieldEvidence } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { settle } from './ambiguity.ts';
import { type Calibration, calibrated } from './calibration.ts';
import type { DateCandidate, DateSearch, WeighedDate } from './candidate.ts';
import { dataCandidates } from './candidates/data.ts';
import { headerCandidates } from './candidates/header.ts';
import { metaCandidates } from './candidates/meta.ts';
import { relativeCandidates } from './candidates/relative.ts';
import { scriptCandidates } from './candidates/script.ts';
import { textCandidates } from './candidates/text.ts';
import { timeCandidates } from './candidates/time.ts';
import { titleCandidates } from './candidates/title.ts';
import { urlCandidates } from './candidates/url.ts';
import { changeWeights } from './change-weights.ts';
import { daysOf } from './days.ts';
import { calendarsOf } from './languages.ts';
import { survey } from './survey.ts';
import { type DateVote, scoreOfNone, spokesman, vote } from './weigh.ts';
import { pageCalibration, pageWeights, textCalibration, textWeights } from './weights.ts';
import { momentOf } from './zone-shift.ts';

export interface FindDatesOptions {
  packs: readonly LanguagePack[];
  /** BCP 47 tag of the article, or null where it is not known. */
  language: string | null;
  /** Address of the article, or null. */
  url: string | null;
  /** What "2 hours ago" is counted from, such as the day of fetching. @defaultValue null: such dates are not read */
  reference?: PartialDate | null;
}

/** A date of the record and what speaks for and against it. */
export interface DateResult {
  value: ArticleDate | null;
  evidence: FieldEvidence;
}

// Weighing compares days with one another; a page with more dates than this is an archive, and its first ones decide.
const mostOfAKind = 300;
const kinds = [
  headerCandidates,
  dataCandidates,
  metaCandidates,
  timeCandidates,
  scriptCandidates,
  urlCandidates,
  titleCandidates,
  textCandidates,
  relativeCandidates,
] as const;

/**
 * When an article was published and last changed: all that its source says of it, weighed. Verdicts of the blocks are used
 * where they are there. No date is made up: where "none" is likelier than any day, the value is null.
 */
export function findDates(
  tree: ArticleTree,
  options: FindDatesOptions,
): { published: DateResult; modified: DateResult } {
  const { candidates, flat } = findCandidates(tree, options);
  const weights = flat ? textWeights : pageWeights;
  const published = vote(daysOf(candidates), weights);
  const first = published[0] && published[0].score > scoreOfNone(weights) ? published[0] : null;
  const changes = vote(daysOf(candidates.filter(({ field }) => field === 'modified')), changeWeights);
  const later = changes.find((change) => isChangeOf(change, first));
  const curve = flat ? textCalibration : pageCalibration;
  return { published: result(first, published, curve), modified: result(later ?? null, changes, curve) };
}

// What is far likelier to be the change lies before publication, then, and is that of a draft: this one is nothing's.
const leastOfChange = 0.25;

/** Whether a day can be that on which an article was changed: not before it was published. */
function isChangeOf({ key, score, probability, candidates }: DateVote, published: DateVote | null): boolean {
  if (score <= 0 || probability < leastOfChange) return false;
  if (!published) return true;
  if (key < published.key.slice(0, key.length)) return false;
  const [from, to] = [published.candidates, candidates].map((each) => momentOf(spokesman(each).candidate.date));
  return from == null || to == null || to >= from;
}

/** Everything in the source that proposes a date, ambiguous ones settled. `flat` says that the source has no regions. */
export function findCandidates(
  tree: ArticleTree,
  options: FindDatesOptions,
): { candidates: DateCandidate[]; flat: boolean } {
  const { packs, language, url, reference = null } = options;
  const { headline, body, flat, length } = survey(tree);
  const search: DateSearch = { tree, packs, language, url, reference, headline, body, flat, length };
  const languages = calendarsOf(packs, language);
  const found: DateCandidate[] = [];
  for (const find of kinds) {
    const some = find(search, languages);
    for (let at = 0; at < some.length && at < mostOfAKind; at++) found.push(some[at]!);
  }
  return { candidates: settle(found, search), flat };
}

function result(winner: DateVote | null, votes: readonly DateVote[], curve: Calibration): DateResult {
  const rejected: Candidate[] = [];
  for (const each of votes) if (each !== winner) addCandidates(rejected, each.key, each.candidates);
  if (!winner) return { value: null, evidence: { chosen: [], confidence: 0, rejected } };
  const speaks = spokesman(winner.candidates);
  const { date, other, place } = speaks.candidate;
  const value: ArticleDate = {
    iso: formatPartial(date),
    precision: precisionOf(date) ?? 'year',
    zone: date.hour === undefined ? null : (date.zone ?? null),
    ambiguous: other !== undefined,
    alternatives: other === undefined ? [] : [formatPartial(other)],
    place,
  };
  const chosen: Candidate[] = [];
  addCandidates(chosen, winner.key, [speaks]);
  addCandidates(chosen, winner.key, winner.candidates, speaks);
  return { value, evidence: { chosen, confidence: confidenceOf(winner, curve, other !== undefined), rejected } };
}

// A date that a scraper wrote above the text was asked for. Of two readings that nothing tells apart, one is right.
function confidenceOf({ candidates, probability }: DateVote, curve: Calibration, ambiguous: boolean): number {
  const told = candidates.some(({ candidate }) => candidate.family === 'header');
  const confidence = told ? probability : calibrated(probability, curve);
  return Math.round((ambiguous ? confidence / 2 : confidence) * 1000) / 1000;
}

/** Adds what speaks for a day to the evidence, but for one that is in it. */
function addCandidates(to: Candidate[], key: string, candidates: readonly WeighedDate[], but?: WeighedDate): void {
  for (const each of candidates) {
    if (each === but) continue;
    const { rule, place, date, text } = each.candidate;
    const score = Math.round(each.score * 100) / 100;
    const value = date.hour === undefined ? key : formatPartial(date);
    const note = text.slice(0, 100);
    to.push(place ? { rule, score, value, place, note } : { rule, score, value, note });
  }
}
