import type { SiteProfile } from '../sites/index.ts';
import { type ArticleTree, originOf } from '../tree/index.ts';
import { hostOf } from './address.ts';
import { clueTable, type Field, type Proposal, vote } from './field.ts';
import type { ShownTitle } from './headline.ts';
import { isSpelled } from './site-names.ts';
import { clean, looseKey, titleParts } from './text.ts';

const scoreOf = clueTable({
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
});

/** Who published it: what the page says of itself, the site's part of the page title, a site profile; and the domain. */
export function findPublisher(
  tree: ArticleTree,
  context: { url: string | null; title: ShownTitle | null; profiles: readonly SiteProfile[] },
): Field<{ name: string | null; domain: string | null } | null> {
  const proposals: Proposal[] = [];
  const add = (value: string, rule: string, score: number, place: Proposal['place']) => {
    const name = clean(value);
    if (name !== '' && name.length <= 80 && !/^https?:|^@/i.test(name))
      proposals.push({ value: name, key: looseKey(name), rule, score, place });
  };
  for (const clue of tree.clues) {
    const score = scoreOf(clue);
    if (score !== undefined) add(clue.value, `${clue.source}:${clue.key}`, score, clue.place);
  }
  const site = siteBesideTitle(tree, context.title);
  if (site) add(site.name, 'page-title', 1, site.place);
  for (const profile of context.profiles)
    if (profile.publisher) add(profile.publisher, `site:${profile.name}`, 5, null);
  const domain = context.url === null ? null : hostOf(context.url);
  // Slogans and companies stand where the name should: of several names one that the address spells is the site's.
  const spelled = new Map<string, Proposal>();
  if (domain !== null)
    for (const each of proposals)
      if (isSpelled(each.value, domain) && !spelled.has(each.key)) spelled.set(each.key, each);
  for (const each of spelled.values()) proposals.push({ ...each, rule: 'domain', score: 3 });
  const field = vote(proposals);
  const value = field.value === null && domain === null ? null : { name: field.value, domain };
  return { value, evidence: field.evidence };
}

/** The short last or first piece of `Headline - Site`, where the rest holds the title. */
function siteBesideTitle(
  tree: ArticleTree,
  title: ShownTitle | null,
): { name: string; place: Proposal['place'] } | null {
  if (title === null) return null;
  const { key } = title;
  const read = (line: string, place: (start: number, end: number) => Proposal['place']) => {
    const parts = line.length > 300 ? [] : titleParts(line);
    if (parts.length < 2) return null;
    const at = parts.findIndex(({ start }, i) =>
      parts.some((to, j) => j >= i && looseKey(line.slice(start, to.end)) === key),
    );
    if (at < 0) return null;
    const last = parts.at(-1)!;
    const other = !key.endsWith(looseKey(last.text)) ? last : at > 0 ? parts[0]! : null;
    return other && other.text.length <= 60 ? { name: other.text, place: place(other.start, other.end) } : null;
  };
  for (const { source, key: name, value, place } of tree.clues) {
    if (source !== 'html' || name !== 'title') continue;
    const exact = place !== null && place.end - place.start === value.length;
    return read(value, (start, end) => (exact ? { start: place.start + start, end: place.start + end } : place));
  }
  const at = tree.children.findIndex((block) => block.header === undefined);
  // Nothing stands beside a title that is the whole line.
  if (at < 0 || title.lines.includes(at)) return null;
  const first = tree.children[at]!;
  return read(first.value, (start, end) => originOf(first, start, end));
}
