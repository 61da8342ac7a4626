import type { LanguagePack } from '../languages/index.ts';
import type { Author, Candidate } from '../schema/index.ts';
import { type ArticleTree, type Block, originOf } from '../tree/index.ts';
import { type AuthorCandidate, authorCandidates } from './author-signs.ts';
import { type Edges, type NameSighting, nameSightings } from './author-sources.ts';
import { htmlAuthorWeights, textAuthorWeights } from './author-weights.ts';
import {
  candidate,
  type Field,
  type Proposal,
  probability,
  type Weights,
  weigh,
  weightOf,
  weightsOf,
} from './field.ts';
import type { ShownTitle } from './headline.ts';
import { isAgency } from './names.ts';
import type { SiteNames } from './site-names.ts';
import { looseKey } from './text.ts';
import { isPlain } from './title-sources.ts';

const pageWeights = weightsOf(htmlAuthorWeights);
const plainWeights = weightsOf(htmlAuthorWeights, textAuthorWeights);

/** Rejected names that are kept as evidence. */
const mostRejected = 12;

/** What the authors are looked for with, beside the tree. */
export interface AuthorOptions {
  packs: readonly LanguagePack[];
  isSite: SiteNames;
  title: ShownTitle | null;
}

/**
 * Who wrote it. Each name that stands in data, meta tags or a byline gathers the weights of its sources and signs, and is an
 * author where they speak for it.
 */
export function findAuthors(tree: ArticleTree, options: AuthorOptions): Field<Author[]> {
  const weights = isPlain(tree) ? plainWeights : pageWeights;
  const scored = nameCandidates(tree, options).map(({ key, seen, signs }) => ({
    key,
    seen,
    signs,
    score: weigh(seen, signs, weights),
  }));
  const chosen = chooseNames(scored);
  const best = Math.max(...chosen.map(({ score }) => score));
  const rejected = scored
    .filter((found) => !chosen.includes(found))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostRejected);
  const evidence: Candidate[] = [];
  for (const { seen, signs } of chosen) {
    for (const sighting of seen) evidence.push(candidateOf(sighting, weightOf(weights, sighting.rule)));
    const { value } = seen[0]!;
    for (const sign of signs) {
      const score = weightOf(weights, sign);
      if (score !== 0) evidence.push({ value, rule: sign, score });
    }
  }
  return {
    value: chosen.map(({ seen }) => {
      const { value, kind, place } = heaviest(seen, weights);
      return { name: value, kind, place };
    }),
    evidence: {
      chosen: evidence,
      confidence: chosen.length > 0 ? probability(best) : 0,
      rejected: rejected.map(({ seen, score }) => candidateOf(heaviest(seen, weights), Math.round(score * 100) / 100)),
    },
  };
}

/** Who stands alone may be less likely than not: see {@link chooseNames}. */
const leastAlone = -1.5;

/**
 * The names that more speaks for than against. Where there is none, the one that least speaks against, unless that is much: nearly every
 * article is by somebody, and a name that is right as often as not adds to F1. By sites left out .909 after .895 on n4k's pages, .743
 * after .697 on trafilatura's, .906 after .896 on fundus's; texts .799 after .783 and .591 after .547.
 */
export function chooseNames<Named extends { key: string; score: number }>(names: readonly Named[]): Named[] {
  const sure = distinct(names.filter(({ score }) => score > 0));
  if (sure.length > 0) return sure;
  const likeliest = names.reduce<Named | null>((best, name) => (best && best.score >= name.score ? best : name), null);
  return likeliest && likeliest.score > leastAlone ? [likeliest] : [];
}

/** The names that could be authors', each with its sightings and signs; what `train/metadata.ts` learns the weights from. */
export function nameCandidates(tree: ArticleTree, { packs, isSite, title }: AuthorOptions): AuthorCandidate[] {
  const edges = edgesOf(tree, title);
  return authorCandidates(nameSightings(tree, packs, edges), { tree, packs, isSite, edges, title });
}

function edgesOf({ children }: ArticleTree, title: ShownTitle | null): Edges {
  const isBody = ({ verdict, value, type }: Block) =>
    verdict?.kept === true && type !== 'heading' && value.length >= 70;
  const first = children.findIndex(isBody);
  const last = first < 0 ? -1 : children.findLastIndex(isBody);
  // The last stand of the title above the body: bylines follow it.
  const above = title?.lines.findLast((at) => at <= (first < 0 ? 399 : first));
  return { title: above ?? -1, first, last };
}

/**
 * Leaves out what names somebody whom another name names better: a part of a longer name, a name with what a scraper glued to
 * it (`Ann LeeLong read`), an account (`alee`).
 */
function distinct<Named extends { key: string }>(names: readonly Named[]): Named[] {
  return names.filter(
    ({ key }) =>
      !names.some(
        ({ key: other }) =>
          other !== key &&
          (` ${other} `.includes(` ${key} `) ||
            (other.includes(' ') && key.startsWith(other) && key[other.length] !== ' ') ||
            accountsOf(other).includes(key)),
      ),
  );
}

/** What a person's account may be called: `alee`, `annlee`. */
function accountsOf(key: string): string[] {
  const words = key.split(' ');
  return words.length < 2 ? [] : [`${words[0]![0]}${words.at(-1)}`, words.join('')];
}

/** The sighting whose spelling and place are given. */
function heaviest(seen: readonly NameSighting[], weights: Weights): NameSighting {
  const worth = ({ rule, value }: NameSighting) => weightOf(weights, rule) - (value === value.toUpperCase() ? 3 : 0);
  return seen.length === 1 ? seen[0]! : seen.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

const candidateOf = ({ value, rule, place }: NameSighting, score: number): Candidate =>
  place ? { value, rule, score, place } : { value, rule, score };

/** The agencies that are credited: `(sda/dpa/con)`, or an author that is an agency. An agency that is only cited is none. */
export function findAgencies(
  tree: ArticleTree,
  authors: readonly Author[],
  packs: readonly LanguagePack[],
): Field<string[]> {
  const proposals: Proposal[] = [];
  for (const block of tree.children) {
    if (block.verdict?.role !== 'agency') continue;
    for (const match of block.value.matchAll(/[^()/,]+/g)) {
      const value = match[0].trim();
      if (value === '') continue;
      const start = match.index + match[0].indexOf(value);
      proposals.push({
        value,
        key: looseKey(value),
        rule: 'agency-line',
        score: 3,
        place: originOf(block, start, start + value.length),
      });
    }
  }
  for (const { name, place } of authors) {
    if (isAgency(name, packs)) proposals.push({ value: name, key: looseKey(name), rule: 'author', score: 2, place });
  }
  if (proposals.length === 0) return { value: [], evidence: { chosen: [], confidence: 0, rejected: [] } };
  const unique = proposals.filter((proposal, i) => proposals.findIndex(({ key }) => key === proposal.key) === i);
  return {
    value: unique.map(({ value }) => value),
    evidence: { chosen: unique.map(candidate), confidence: 0.95, rejected: [] },
  };
}
