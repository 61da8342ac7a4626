import { formatPartial, precisionOf } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { ArticleDate, Candidate, FieldEvidence } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { settle } from './ambiguity.ts';
import type { DateCandidate, DateSearch } from './candidate.ts';
import { dataCandidates } from './candidates/data.ts';
import { headerCandidates } from './candidates/header.ts';
import { metaCandidates } from './candidates/meta.ts';
import { textCandidates } from './candidates/text.ts';
import { timeCandidates } from './candidates/time.ts';
import { urlCandidates } from './candidates/url.ts';
import { calendarsOf } from './languages.ts';
import { type DateVote, spokesman, vote } from './weigh.ts';

export interface FindDatesOptions {
  packs: readonly LanguagePack[];
  /** BCP 47 tag of the article, or null where it is not known. */
  language: string | null;
  /** Address of the article, or null. */
  url: string | null;
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
  urlCandidates,
  textCandidates,
] as const;

/**
 * When an article was published and last changed: a vote of all that its source says of it. Verdicts of the blocks are used
 * where they are there. No date is made up: where nothing speaks for one, the value is null.
 */
export function findDates(
  tree: ArticleTree,
  options: FindDatesOptions,
): { published: DateResult; modified: DateResult } {
  const search: DateSearch = { tree, ...options, headline: headlineOf(tree) };
  const languages = calendarsOf(options.packs, options.language);
  const all = settle(
    kinds.flatMap((find) => find(search, languages).slice(0, mostOfAKind)),
    search,
  );
  const changes = all.filter(({ field }) => field === 'modified');
  const published = vote([...all.filter(({ field }) => field === 'published'), ...changes.map(asPublished)]);
  const first = published[0] && published[0].score > 0 ? published[0] : null;
  const day = first?.key ?? null;
  const later = vote(changes).filter(
    ({ key, score }) => score > 0 && (day === null || key >= day.slice(0, key.length)),
  );
  // A date of change that had to stand for the publication is still one of change.
  return { published: result(first, published), modified: result(later[0] ?? null, vote(changes)) };
}

// "Modified is never a first choice for published": it counts for something only where nothing else does.
function asPublished(candidate: DateCandidate): DateCandidate {
  return {
    ...candidate,
    field: 'published',
    rule: `${candidate.rule}-as-published`,
    score: Math.min(0.35, candidate.score * 0.12),
  };
}

function headlineOf(tree: ArticleTree): number {
  const judged = tree.children.findIndex(({ verdict }) => verdict?.role === 'headline');
  return judged >= 0 ? judged : tree.children.findIndex(({ type, level }) => type === 'heading' && (level ?? 1) === 1);
}

function result(winner: DateVote | null, votes: readonly DateVote[]): DateResult {
  if (!winner) return { value: null, evidence: { chosen: [], confidence: 0, rejected: votes.flatMap(asCandidates) } };
  const speaks = spokesman(winner.candidates);
  const { date, other, place } = speaks;
  const value: ArticleDate = {
    iso: formatPartial(date),
    precision: precisionOf(date) ?? 'year',
    zone: date.hour === undefined ? null : (date.zone ?? null),
    ambiguous: other !== undefined,
    alternatives: other === undefined ? [] : [formatPartial(other)],
    place,
  };
  const rejected = votes.filter((each) => each !== winner && each.key !== winner.key);
  return {
    value,
    evidence: {
      chosen: asCandidates({ ...winner, candidates: [speaks, ...winner.candidates.filter((each) => each !== speaks)] }),
      confidence: confidenceOf(winner, rejected, other !== undefined),
      rejected: rejected.flatMap(asCandidates),
    },
  };
}

// The winner's odds against those of the others and of there being no date, in one scale.
function confidenceOf(winner: DateVote, others: readonly DateVote[], ambiguous: boolean): number {
  const weight = (score: number): number => Math.exp(Math.min(score, 12) * 0.8);
  const against = others.reduce((total, { score }) => total + (score > 0 ? weight(score) * 0.4 : 0), 0.6);
  const share = weight(winner.score) / (weight(winner.score) + against);
  return Math.round(Math.min(0.99, ambiguous ? share * 0.6 : share) * 1000) / 1000;
}

function asCandidates({ candidates }: DateVote): Candidate[] {
  return candidates.map(({ rule, score, place, date, text }) => ({
    rule,
    score: Math.round(score * 100) / 100,
    value: formatPartial(date),
    ...(place ? { place } : {}),
    note: text.slice(0, 100),
  }));
}
