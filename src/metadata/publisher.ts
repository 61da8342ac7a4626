import type { SiteProfile } from '../sites/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { hostOf } from './address.ts';
import { type Field, type Proposal, vote } from './field.ts';
import { clean, looseKey } from './text.ts';

const scores: Record<string, number> = {
  'jsonld:publisher.name': 2,
  'jsonld:publisher': 1.2,
  'microdata:publisher': 1,
  'microdata:publisher.name': 1.5,
  'meta:og:site_name': 1.8,
  'meta:application-name': 0.8,
  'meta:apple-mobile-web-app-title': 0.6,
  'meta:dc.publisher': 1,
  'meta:publisher': 0.8,
  'header:publisher': 4,
  'header:site': 3,
  'header:source': 2,
};

/** Who published it: what the page says of itself, the site's part of the page title, a site profile; and the domain. */
export function findPublisher(
  tree: ArticleTree,
  context: { url: string | null; site: string | null; profiles: readonly SiteProfile[] },
): Field<{ name: string | null; domain: string | null } | null> {
  const proposals: Proposal[] = [];
  const add = (value: string, rule: string, score: number, place: Proposal['place']) => {
    const name = clean(value);
    if (name !== '' && name.length <= 80 && !/^https?:|^@/i.test(name))
      proposals.push({ value: name, key: looseKey(name), rule, score, place });
  };
  for (const clue of tree.clues) {
    const score = scores[`${clue.source}:${clue.key}`];
    if (score !== undefined) add(clue.value, `${clue.source}:${clue.key}`, score, clue.place);
  }
  if (context.site !== null) add(context.site, 'page-title', 1, siteplace(tree, context.site));
  for (const profile of context.profiles)
    if (profile.publisher) add(profile.publisher, `site:${profile.name}`, 5, null);
  const field = vote(proposals);
  const domain = context.url === null ? null : hostOf(context.url);
  const value = field.value === null && domain === null ? null : { name: field.value, domain };
  return { value, evidence: field.evidence };
}

/** Where the site's part of a first line stands. */
function siteplace(tree: ArticleTree, site: string): Proposal['place'] {
  for (const block of tree.children) {
    if (block.verdict?.role !== 'headline') continue;
    const at = block.value.indexOf(site);
    if (at >= 0) return { start: block.place.start + at, end: block.place.start + at + site.length };
  }
  return null;
}
