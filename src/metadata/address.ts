import type { ArticleTree } from '../tree/index.ts';
import { clueTable, type Field, type Proposal, vote } from './field.ts';

/** An absolute http(s) address, made so by `base` where it is relative; null for anything else. */
function absolute(value: string, base: string | null): string | null {
  try {
    const url = base ? new URL(value.trim(), base) : new URL(value.trim());
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

const scoreOf = clueTable({
  'link:canonical': 2,
  'meta:og:url': 1.2,
  'jsonld:url': 0.5,
  'jsonld:mainentityofpage': 0.6,
  'jsonld:mainEntityOfPage': 0.6,
  'jsonld:mainEntityOfPage.@id': 0.6,
  'header:url': 2,
  'header:link': 2,
});

/** The article's address: canonical link, `og:url`, JSON-LD, or the one the caller gave. */
export function findUrl(tree: ArticleTree, given: string | null): Field<string | null> {
  const proposals: Proposal[] = [];
  const add = (value: string | null, rule: string, score: number, place: Proposal['place']) => {
    if (value !== null)
      proposals.push({ value, key: value.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/$/g, ''), rule, score, place });
  };
  const host = given ? hostOf(given) : null;
  for (const clue of tree.clues) {
    const score = scoreOf(clue);
    if (score === undefined) continue;
    const url = absolute(clue.value, given);
    // A canonical link to a bare home page, or to another site than the one it was fetched from, says little.
    const home = url !== null && isHome(url) && given !== null && !isHome(given);
    const foreign = host !== null && url !== null && hostOf(url) !== host;
    add(url, `${clue.source}:${clue.key}`, home || foreign ? score / 4 : score, clue.place);
  }
  add(given ? absolute(given, null) : null, 'option', 1.5, null);
  return vote(proposals);
}

function isHome(url: string): boolean {
  return /^https?:\/\/[^/?#]*\/?$/i.test(url);
}

/** The host of an address without `www.`, or null. */
export function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}
