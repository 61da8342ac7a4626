import type { ArticleTree, Block } from '../tree/index.ts';
import { stepSigns } from './field.ts';
import type { SiteNames } from './site-names.ts';
import { type Bag, bagOfKey, countShared, overlap } from './text.ts';
import { isSide, labelOf, type Sighting } from './title-sources.ts';

/** What all candidates of one page are held against. */
export interface TitleContext {
  tree: ArticleTree;
  isSite: SiteNames;
  bodyStart: number;
  /** Words of the address's last telling segment. */
  slug: Bag;
  /** Words of each claim: `page-title`, `meta:og:title` … whole. */
  claims: readonly Bag[];
  /** Keys of sections and breadcrumbs that the page names. */
  sections: ReadonlySet<string>;
  /** Number of headings of one level in one kind of region. */
  siblings: ReadonlyMap<string, number>;
}

const wordsSign = stepSigns('words', 2, 3, 5, 20, 30);
const claimSign = stepSigns('like-claim', 0.15, 0.35, 0.6, 0.85);
const addressSign = stepSigns('like-address', 0.2, 0.5, 0.8);
const aboveSign = stepSigns('above-body', 4, 10, 25);

/** Key under which headings count as siblings. */
export const siblingKey = (block: Block): string => `${block.level ?? 0} ${block.container?.label ?? ''}`;

/** Other titles that are looked at: a bound for hostile pages. */
const mostOthers = 200;

/** Adds how a candidate lies in the others that the page shows, or they in it: `Open Progress – Why …` beside `Why …`. */
export function addNesting(signs: string[], key: string, shown: readonly string[]): string[] {
  const add = (sign: string) => {
    if (!signs.includes(sign)) signs.push(sign);
  };
  for (let i = 0; i < shown.length && i < mostOthers; i++) {
    const other = shown[i]!;
    if (other.length > key.length) {
      if (endsWith(other, key)) add('tail-of-other');
      if (beginsWith(other, key)) add('head-of-other');
    } else if (other.length < key.length) {
      if (endsWith(key, other)) add('holds-tail');
      if (beginsWith(key, other)) add('holds-head');
    }
  }
  return signs;
}

const isLong = (key: string): boolean => key.indexOf(' ', key.indexOf(' ') + 1) > 0;

/** True where a key ends with the words of a long one and has others before. */
const endsWith = (key: string, part: string): boolean =>
  key.charCodeAt(key.length - part.length - 1) === 0x20 && key.endsWith(part) && isLong(part);

/** True where a key begins with the words of a long one and goes on. */
const beginsWith = (key: string, part: string): boolean =>
  key.charCodeAt(part.length) === 0x20 && key.startsWith(part) && isLong(part);

/** What speaks for or against a candidate beside where it was seen; each sign is a name with a weight of its own. */
export function titleSigns(seen: readonly Sighting[], context: TitleContext): string[] {
  const { key, value } = seen[0]!;
  const bag = seen[0]!.bag ?? bagOfKey(key);
  const signs: string[] = [];
  const { length } = bag.words;
  signs.push(wordsSign(length));
  let likest = 0;
  for (const claim of context.claims) likest = Math.max(likest, overlap(bag, claim));
  signs.push(claimSign(likest));
  const { slug } = context;
  const told = slug.words.length;
  if (told >= 3) signs.push(addressSign(countShared(bag, slug) / Math.min(length || 1, told)));
  if (context.isSite(value)) signs.push('site-name');
  if (context.sections.has(key)) signs.push('section-name');
  if (value.endsWith('…') || value.endsWith('...')) signs.push('cut-off');
  else if (value.length > 1 && value.endsWith('.') && !value.endsWith('..')) signs.push('full-stop');
  // The block that stands best speaks: the last one above the body.
  const { bodyStart } = context;
  let visible = 0;
  let best: Sighting | undefined;
  for (const sighting of seen) {
    if (sighting.block === undefined) continue;
    visible++;
    const above = bodyStart < 0 || sighting.at! <= bodyStart;
    if (above || best === undefined) best = sighting;
  }
  if (best === undefined) {
    // The first line of a text, which nothing repeats, may be its headline all the same: then it is signed.
    const { at } = seen[0]!;
    signs.push(at === undefined ? 'not-visible' : isSigned(context.tree, at + 1) ? 'once-signed' : 'once');
    return signs;
  }
  if (visible > 1) signs.push('visible-twice');
  const distance = bodyStart < 0 ? null : bodyStart - best.at!;
  signs.push(distance === null ? 'no-body' : distance < 0 ? 'below-body-start' : aboveSign(distance));
  if (isSigned(context.tree, best.at! + 1)) signs.push('signed-below');
  if (isSigned(context.tree, best.at! - signedWithin)) signs.push('signed-above');
  const block = best.block!;
  if (block.container !== undefined) addRegion(signs, labelOf(block));
  let linked = 0;
  if (block.links !== undefined) for (const { start, end } of block.links) linked += end - start;
  if (linked > block.value.length * 0.8) signs.push('is-link');
  if (block.hidden) signs.push('hidden');
  if (block.type === 'heading' && (context.siblings.get(siblingKey(block)) ?? 0) > 2) signs.push('among-siblings');
  if (isSide(block)) signs.push('side-role');
  return signs;
}

/** What the names of its regions say of a block. */
function addRegion(signs: string[], label: string): void {
  if (/\b(?:logo|brand|site-?(?:title|name|branding)|masthead|navbar|menu|nav)\b/.test(label))
    signs.push('site-region');
  if (/head-?line|title/.test(label)) signs.push('title-region');
  if (/related|sidebar|widget|teaser|card|list|carousel|popular|modal|cookie|footer|comment/.test(label))
    signs.push('side-region');
}

/** How many blocks away from its headline a byline or a date stands at most. */
const signedWithin = 3;

/** True where a byline or a date is among the few blocks from here on. */
function isSigned(tree: ArticleTree, from: number): boolean {
  for (let at = Math.max(0, from); at < from + signedWithin; at++) {
    const role = tree.children[at]?.verdict?.role;
    if (role === 'byline' || role === 'dateline') return true;
  }
  return false;
}
