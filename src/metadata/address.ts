import type { ArticleTree } from '../tree/index.ts';
import { clueTable, type Field, type Proposal, vote } from './field.ts';

interface Address {
  href: string;
  host: string;
}

/** An absolute http(s) address, made so by `base` where it is relative; null for anything else. */
function absolute(value: string, base: string | null): Address | null {
  try {
    const url = base ? new URL(value.trim(), base) : new URL(value.trim());
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    return { href: url.href, host: withoutWww(url.hostname) };
  } catch {
    return null;
  }
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');

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
  const add = ({ href }: Address, rule: string, score: number, place: Proposal['place']) =>
    proposals.push({
      value: href,
      key: href.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/$/g, ''),
      rule,
      score,
      place,
    });
  const own = given ? absolute(given, null) : null;
  // Canonical link, `og:url` and the data mostly say the same: each address is read once.
  const known = new Map<string, Address | null>();
  for (const clue of tree.clues) {
    const score = scoreOf(clue);
    if (score === undefined) continue;
    let address = known.get(clue.value);
    if (address === undefined) {
      address = absolute(clue.value, given);
      known.set(clue.value, address);
    }
    if (address === null) continue;
    // A canonical link to a bare home page, or to another site than the one it was fetched from, says little.
    const home = isHome(address.href) && given !== null && !isHome(given);
    const foreign = own !== null && own.host !== '' && address.host !== own.host;
    add(address, `${clue.source}:${clue.key}`, home || foreign ? score / 4 : score, clue.place);
  }
  if (own) add(own, 'option', 1.5, null);
  return vote(proposals);
}

function isHome(url: string): boolean {
  return /^https?:\/\/[^/?#]*\/?$/i.test(url);
}

/** The host of an address without `www.`, or null. */
export function hostOf(url: string): string | null {
  try {
    return withoutWww(new URL(url).hostname) || null;
  } catch {
    return null;
  }
}
