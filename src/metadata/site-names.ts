import type { SiteProfile } from '../sites/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { hostOf } from './address.ts';
import { clueTable } from './field.ts';
import { looseKey } from './text.ts';

const isOfSite = clueTable({
  'meta:og:site_name': true,
  'meta:application-name': true,
  'meta:apple-mobile-web-app-title': true,
  'meta:dc.publisher': true,
  'meta:publisher': true,
  'meta:twitter:site': true,
  'jsonld:publisher.name': true,
  'jsonld:publisher': true,
  'jsonld:isPartOf.name': true,
  'microdata:publisher.name': true,
  'microdata:publisher': true,
  'header:site': true,
  'header:publisher': true,
});

/** Longer than this and it is no name that stands beside a headline. */
const longest = 70;

/** Tells whether a text is what the site calls itself: in its metadata, its JSON-LD, a profile, or by its host. */
export type SiteNames = (text: string) => boolean;

/** The names that the site of a page goes by. */
export function siteNames(tree: ArticleTree, url: string | null, profiles: readonly SiteProfile[]): SiteNames {
  const names = new Set<string>();
  const add = (name: string) => {
    if (name.length <= longest) names.add(solid(name));
  };
  for (const clue of tree.clues) {
    if (isOfSite(clue)) add(clue.value);
    else if (clue.source === 'jsonld' && clue.key === 'name' && /WebSite|Organization$/.test(clue.scope ?? ''))
      add(clue.value);
  }
  for (const { publisher } of profiles) if (publisher) add(publisher);
  names.delete('');
  const host = url === null ? null : hostOf(url);
  if (names.size === 0 && host === null) return () => false;
  const label = labelOf(host ?? '');
  const whole = (host ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  if (names.size === 0 && label === '') return () => false;
  return (text) => {
    if (text.length > longest) return false;
    const name = solid(text);
    if (name.length < 2) return false;
    if (names.has(name) || name === label || (label.length >= 3 && name === whole)) return true;
    const bare = name.replace(/^the/, '');
    return bare.length >= 4 && (bare === label || `the${name}` === label || names.has(bare) || names.has(`the${name}`));
  };
}

const solid = (text: string): string => looseKey(text.replace(/^@/, '')).replaceAll(' ', '');

/** The longest part of a host but its last: `dailypost` of `www.dailypost.co.uk`. A piece `Daily Post` or `DailyPost.co.uk` names it. */
function labelOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  return labels.reduce((a, b) => (b.length > a.length ? b : a), '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** True for a name that the site's host spells: `The Daily Post` at `dailypost.co.uk`. */
export function isSpelled(name: string, host: string): boolean {
  const label = labelOf(host);
  const written = solid(name);
  return label.length >= 4 && (written === label || written.replace(/^the/, '') === label.replace(/^the/, ''));
}
