import type { Candidate } from '../schema/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { type Field, type Weights, weigh, weightOf, weightsOf } from './field.ts';
import type { SiteNames } from './site-names.ts';
import { type Bag, bagOfKey, looseKey, wordsOf } from './text.ts';
import { addNesting, siblingKey, type TitleContext, titleSigns } from './title-signs.ts';
import { isBare, isMereLine, type Sighting, titleSightings } from './title-sources.ts';
import { htmlTitleWeights, textTitleWeights } from './title-weights.ts';

/** All sightings of one value, and the signs that go with it. */
export interface TitleCandidate {
  key: string;
  seen: Sighting[];
  signs: string[];
}

const pageWeights = weightsOf(htmlTitleWeights);
const bareWeights = weightsOf(htmlTitleWeights, textTitleWeights);

/** Rejected values that are kept as evidence. */
const mostRejected = 12;

/**
 * The title: each value that some source proposes gathers the weights of its sources and signs, and the heaviest wins.
 * Weights are log-odds against the other values of the same page (`title-weights.ts`).
 */
export function findTitle(tree: ArticleTree, url: string | null, isSite: SiteNames): Field<string | null> {
  const bare = isBare(tree);
  const weights = bare ? bareWeights : pageWeights;
  const candidates = titleCandidates(tree, url, isSite, bare).map(({ seen, signs }) => ({
    seen,
    signs,
    score: weigh(seen, signs, weights),
  }));
  candidates.sort((a, b) => b.score - a.score);
  // A text need not have a title: where it claims none, a line that nothing calls so does not become one.
  const claimed = candidates.some(({ seen }) => seen.some(({ rule }) => claiming.has(rule)));
  const best = candidates.find(({ seen }) => claimed || !seen.every(isMereLine));
  if (!best) return { value: null, evidence: { chosen: [], confidence: 0, rejected: [] } };
  const total = candidates.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const winner = heaviest(best.seen, weights);
  const chosen: Candidate[] = best.seen.map((sighting) => candidateOf(sighting, weightOf(weights, sighting.rule)));
  for (const sign of best.signs) {
    const score = weightOf(weights, sign);
    if (score !== 0) chosen.push({ value: winner.value, rule: sign, score });
  }
  const rejected = candidates
    .filter((found) => found !== best)
    .slice(0, mostRejected)
    .map(({ seen, score }) => candidateOf(heaviest(seen, weights), Math.round(score * 100) / 100));
  return { value: winner.value, evidence: { chosen, confidence: Math.round(100 / total) / 100, rejected } };
}

/** The sighting whose spelling is given: what readers see before what machines are told. */
function heaviest(seen: readonly Sighting[], weights: Weights): Sighting {
  const worth = ({ rule, block }: Sighting) => weightOf(weights, rule) + (block ? 2 : 0);
  return seen.length === 1 ? seen[0]! : seen.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

const candidateOf = ({ value, rule, place }: Sighting, score: number): Candidate =>
  place ? { value, rule, score, place } : { value, rule, score };

/** The values that could be the title, each with its sightings and signs; what `train/metadata.ts` learns the weights from. */
export function titleCandidates(
  tree: ArticleTree,
  url: string | null,
  isSite: SiteNames,
  bare = isBare(tree),
): TitleCandidate[] {
  const bodyStart = tree.children.findIndex(
    ({ verdict, value, type }) => verdict?.kept && type !== 'heading' && value.length >= 70,
  );
  const sightings = titleSightings(tree, isSite, bodyStart, bare);
  const context: TitleContext = {
    tree,
    isSite,
    bodyStart,
    slug: slugWords(url),
    claims: sightings.filter(({ rule }) => claiming.has(rule)).map(({ key }) => bagOfKey(key)),
    sections: sectionKeys(tree),
    siblings: countSiblings(tree),
  };
  const byKey = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const seen = byKey.get(sighting.key);
    if (seen) seen.push(sighting);
    else byKey.set(sighting.key, [sighting]);
  }
  const shown: string[] = [];
  for (const [key, seen] of byKey) if (seen.some(({ block }) => block !== undefined)) shown.push(key);
  const candidates: TitleCandidate[] = [];
  for (const [key, seen] of byKey)
    candidates.push({ key, seen, signs: addNesting(titleSigns(seen, context), key, shown) });
  return candidates;
}

const claiming: ReadonlySet<string> = new Set(
  ['page-title', 'first-line', 'meta:og:title', 'jsonld:headline', 'header:title'].flatMap((rule) => [
    rule,
    `${rule}:without-site`,
  ]),
);

/** Words of the longest segment of the path that has any: `/2024/05/harbour-opens-again-1234.html` → harbour, opens, again. */
function slugWords(url: string | null): Bag {
  if (url === null) return bagOfKey('');
  let path = url.replace(/^[a-z]+:\/\/[^/]{0,300}/i, '').split(/[?#]/)[0]!;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path as it is will do.
  }
  let best: string[] = [];
  for (const segment of path.split('/').slice(-6)) {
    const words = wordsOf(looseKey(segment.slice(0, 300).replace(/\.\p{L}{2,5}$/u, ''))).filter((word) =>
      /\p{L}/u.test(word),
    );
    if (words.length > best.length) best = words;
  }
  return bagOfKey(best.join(' '));
}

function sectionKeys(tree: ArticleTree): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { source, key, value, scope } of tree.clues) {
    const breadcrumb = source === 'jsonld' && /itemListElement\.(?:item\.)?name$/.test(key);
    const section = /articlesection$|^section$/i.test(key) || key === 'article:section';
    if (section || (breadcrumb && /Breadcrumb/.test(scope ?? ''))) keys.add(looseKey(value));
  }
  return keys;
}

function countSiblings(tree: ArticleTree): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of tree.children) {
    if (block.type !== 'heading') continue;
    const key = siblingKey(block);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
