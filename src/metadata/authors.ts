import type { LanguagePack } from '../languages/index.ts';
import type { Author, Place } from '../schema/index.ts';
import { type ArticleTree, type Block, type Clue, originOf } from '../tree/index.ts';
import { candidate, type Field, type Proposal, probability } from './field.ts';
import { isAgency, readNames } from './names.ts';
import { clean, looseKey } from './text.ts';

const maxByline = 400;

const clueScores: Record<string, number> = {
  'jsonld:author.name': 1.6,
  'jsonld:author': 1.4,
  'jsonld:creator.name': 0.8,
  'jsonld:creator': 0.8,
  'microdata:author': 1.4,
  'microdata:author.name': 1.6,
  'meta:author': 1,
  'meta:article:author': 0.8,
  'meta:article:author_name': 1.2,
  'meta:byl': 1.4,
  'meta:dc.creator': 1,
  'meta:dcterms.creator': 1,
  'meta:parsely-author': 1.4,
  'meta:sailthru.author': 1.4,
  'meta:cxenseparse:author': 1.2,
  'meta:twitter:creator': -2,
  'html:byline': 1.2,
  'html:author': 1.2,
  'html:rel-author': 1.1,
  'header:author': 4,
  'header:authors': 4,
  'header:byline': 4,
};

const articleScope = /article|posting|news|report|review|recipe|webpage|^$/i;

interface Named extends Proposal {
  kind: Author['kind'];
}

/** Who wrote it: names in byline blocks, JSON-LD, microdata and meta tags. The best kind of source decides, others back it up. */
export function findAuthors(
  tree: ArticleTree,
  packs: readonly LanguagePack[],
  publisher: string | null,
): Field<Author[]> {
  const named: Named[] = [];
  for (const block of tree.children)
    if (block.verdict?.role === 'byline' && block.header === undefined) named.push(...fromBlock(block, packs));
  for (const clue of tree.clues) named.push(...fromClue(clue, tree, packs));
  const publisherKey = publisher === null ? null : looseKey(publisher);
  const sums = new Map<string, number>();
  for (const { key, score } of named) sums.set(key, (sums.get(key) ?? 0) + score);
  // The publisher itself signs only where nobody else does.
  const people = [...sums.keys()].filter((key) => key !== publisherKey);
  const best = Math.max(0, ...people.map((key) => sums.get(key)!));
  const chosenKeys = new Set(people.filter((key) => sums.get(key)! >= Math.max(0.7, best * 0.45)));
  const winners = [...chosenKeys].map(
    (key) => named.filter((name) => name.key === key).sort((a, b) => b.score - a.score)[0]!,
  );
  // A part of a longer name that was chosen too is the same person.
  const kept = winners.filter(
    (name) => !winners.some((other) => other !== name && ` ${other.key} `.includes(` ${name.key} `)),
  );
  return {
    value: kept.map(({ value, kind, place }) => ({ name: value, kind, place })),
    evidence: {
      chosen: kept.map(candidate),
      confidence: kept.length > 0 ? probability(best) : 0,
      rejected: named.filter((name) => !kept.includes(name)).map(candidate),
    },
  };
}

function fromBlock(block: Block, packs: readonly LanguagePack[]): Named[] {
  return readNames(block.value.slice(0, maxByline), packs).map(({ name, kind, start, end }) => ({
    value: name,
    key: looseKey(name),
    rule: 'byline',
    score: 1.4,
    place: originOf(block, start, end),
    kind,
  }));
}

function fromClue(clue: Clue, tree: ArticleTree, packs: readonly LanguagePack[]): Named[] {
  const score = clueScores[`${clue.source}:${clue.key}`];
  if (score === undefined || score < 0 || /^https?:/i.test(clue.value)) return [];
  if (clue.source === 'jsonld' && !articleScope.test(clue.scope ?? '')) return [];
  const text = clean(clue.value).slice(0, maxByline);
  const early = clue.at === undefined || clue.at <= tree.children.length / 2 || tree.children.length < 20;
  return readNames(text, packs).map(({ name, kind, start, end }) => ({
    value: name,
    key: looseKey(name),
    rule: `${clue.source}:${clue.key}`,
    score: early ? score : score / 3,
    place: within(clue.place, clue.value, text, start, end),
    kind,
  }));
}

/** The place of a part of a clue: exact where the clue's value stands in the source as it is. */
function within(place: Place | null, value: string, text: string, start: number, end: number): Place | null {
  if (place === null) return null;
  return value === text && place.end - place.start === value.length
    ? { start: place.start + start, end: place.start + end }
    : place;
}

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
  const unique = proposals.filter((proposal, i) => proposals.findIndex(({ key }) => key === proposal.key) === i);
  return {
    value: unique.map(({ value }) => value),
    evidence: { chosen: unique.map(candidate), confidence: unique.length > 0 ? 0.95 : 0, rejected: [] },
  };
}
