import type { Place } from '../schema/index.ts';
import { type ArticleTree, type Block, originOf } from '../tree/index.ts';
import { clueTable } from './field.ts';
import type { SiteNames } from './site-names.ts';
import { type Bag, bagOf, bagOfKey, clean, hasKey, looseKey, overlap, titleParts } from './text.ts';

/** A place where a title was read, and what kind of place that is. */
export interface Sighting {
  value: string;
  key: string;
  /** The kind of source; its weight stands in `title-weights.ts`. */
  rule: string;
  place: Place | null;
  /** The block, where it is one. */
  block: Block | undefined;
  /** Index of the block, or of the line that claims to be the title. */
  at: number | undefined;
  /** The words of the key, where they are known. */
  bag: Bag | undefined;
}

const longestTitle = 300;
/** Lines and headings that are looked at, and pieces of one page title: bounds for hostile pages. */
const mostBlocks = 4000;
const mostHeadings = 60;
const mostParts = 8;
const mostClaims = 200;

/** The names that the kind of a claim goes by, made once: whole, and what is left of it. */
interface ClaimRules {
  whole: string;
  withSite: string;
  withoutSite: string;
  butLast: string;
  butFirst: string;
  front: string;
  back: string;
}

const rulesOf = (whole: string): ClaimRules => ({
  whole,
  withSite: `${whole}:with-site`,
  withoutSite: `${whole}:without-site`,
  butLast: `${whole}:but-last`,
  butFirst: `${whole}:but-first`,
  front: `${whole}:front`,
  back: `${whole}:back`,
});

const firstLineRules = rulesOf('first-line');

/** What meta tags and data call a title, and the name that its kind goes by. */
const claimOf = clueTable({
  'jsonld:headline': rulesOf('jsonld:headline'),
  'jsonld:alternativeHeadline': rulesOf('jsonld:alternative'),
  'microdata:headline': rulesOf('microdata:headline'),
  'microdata:name': rulesOf('microdata:name'),
  'meta:og:title': rulesOf('meta:og:title'),
  'meta:twitter:title': rulesOf('meta:twitter:title'),
  'meta:dc.title': rulesOf('meta:title'),
  'meta:dcterms.title': rulesOf('meta:title'),
  'meta:title': rulesOf('meta:title'),
  'meta:headline': rulesOf('meta:title'),
  'meta:hdl': rulesOf('meta:title'),
  'meta:parsely-title': rulesOf('meta:title'),
  'meta:sailthru.title': rulesOf('meta:title'),
  'meta:cxenseparse:title': rulesOf('meta:title'),
  'html:title': rulesOf('page-title'),
  'header:title': rulesOf('header:title'),
  'header:headline': rulesOf('header:title'),
});

/** Objects of structured data that are not the article: a `headline` or `name` of theirs is no title of it. */
const articleScope = /article|posting|news|report|review|recipe|creativework|^$/i;

/** All that could be the title: claims of the page, cleaned of the site's name and in pieces; headings; lines above the body. */
export function titleSightings(tree: ArticleTree, isSite: SiteNames, bodyStart: number, bare: boolean): Sighting[] {
  const found: Sighting[] = [];
  for (const clue of tree.clues) {
    const rules = claimOf(clue);
    if (rules === undefined || clue.value.length > longestTitle) continue;
    if ((clue.source === 'jsonld' || clue.source === 'microdata') && !articleScope.test(clue.scope ?? '')) continue;
    if (clue.key === 'name' && !/article|posting|recipe/i.test(clue.scope ?? '')) continue;
    // A clue's value is as long as what it was read from only where nothing was decoded; else the whole is the honest place.
    const exact = clue.place !== null && clue.place.end - clue.place.start === clue.value.length;
    addClaim(found, clue.value, rules, isSite, (start, end) =>
      exact ? { start: clue.place!.start + start, end: clue.place!.start + end } : clue.place,
    );
  }
  const first = tree.children.findIndex((block) => block.header === undefined);
  const top = tree.children[first];
  // Without a page title of its own, the first line of a text may be one: a browser's dump begins with it.
  if (
    bare &&
    top &&
    top.type !== 'heading' &&
    top.value.length <= longestTitle &&
    first !== bodyStart &&
    maybeTitle(top)
  )
    addClaim(found, top.value, firstLineRules, isSite, (start, end) => originOf(top, start, end), first);
  const flat = bare || !tree.children.some(({ container }) => container !== undefined);
  addBlocks(found, tree, bodyStart, flat, bare && top?.type !== 'heading' ? first : -1);
  return found.filter(({ key }) => key !== '');
}

/** True for a page that calls nothing its title, in data, tags or headings: it is read as its text is. */
export const isBare = (tree: ArticleTree): boolean =>
  isPlain(tree) ||
  !(tree.clues.some((clue) => claimOf(clue) !== undefined) || tree.children.some(({ type }) => type === 'heading'));

/** True for a source without regions and without data of its own: plain text. */
export const isPlain = (tree: ArticleTree): boolean =>
  !tree.children.some(({ container }) => container !== undefined) &&
  tree.clues.every(({ source }) => source === 'header' || source === 'option');

/** A line that was judged to be something else, or that is a whole sentence or more, is no page title. */
const maybeTitle = ({ verdict, value }: Block): boolean =>
  (!verdict?.kept || verdict.because.some(({ rule }) => rule === 'headline')) &&
  verdict?.role !== 'deck' &&
  verdict?.role !== 'dateline' &&
  !(value.length > 90 && isSentence(value));

/** True for a lone line that nothing calls a title: it may lose against others, and never wins. */
export const isMereLine = ({ rule, block }: Sighting): boolean =>
  (rule === 'line' || rule === 'line:alike') && block?.verdict?.role !== 'headline';

/** A page title whole, without the site's name, and in runs of pieces from the front and from the back. */
function addClaim(
  found: Sighting[],
  title: string,
  rules: ClaimRules,
  isSite: SiteNames,
  place: (start: number, end: number) => Place | null,
  at?: number,
): void {
  const add = (start: number, end: number, kind: string) => {
    const value = clean(title.slice(start, end));
    const key = looseKey(value);
    found.push({ value, key, rule: kind, place: place(start, end), block: undefined, at, bag: undefined });
  };
  const parts = titleParts(title);
  if (parts.length < 2) {
    add(0, title.length, rules.whole);
    return;
  }
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isSite(parts[to - 1]!.text)) to--;
  while (to - from > 1 && isSite(parts[from]!.text)) from++;
  const cut = from > 0 || to < parts.length;
  if (cut) add(0, title.length, rules.withSite);
  add(parts[from]!.start, parts[to - 1]!.end, cut ? rules.withoutSite : rules.whole);
  for (let n = 1; n < to - from && n < mostParts; n++) {
    add(parts[from]!.start, parts[to - n - 1]!.end, n === 1 ? rules.butLast : rules.front);
    add(parts[from + n]!.start, parts[to - 1]!.end, n === 1 ? rules.butFirst : rules.back);
  }
}

/** Headings, and the lines of the top that share words with a claim. */
function addBlocks(found: Sighting[], tree: ArticleTree, bodyStart: number, flat: boolean, firstLine: number): void {
  const claims = claimsOf(found);
  let headings = 0;
  let top = 0;
  const { children } = tree;
  const lastEarly = bodyStart < 0 ? 39 : bodyStart + 2;
  for (let at = 0; at < children.length && at < mostBlocks; at++) {
    const block = children[at]!;
    const { value } = block;
    const heading = block.type === 'heading';
    const early = at <= lastEarly;
    // Blocks far longer or shorter than every claim cannot say the same: of most blocks not a letter is read.
    if (!early && !heading && (value.length < claims.shortest || value.length > claims.longest)) continue;
    if (block.header !== undefined || value.length > longestTitle || at === firstLine) continue;
    let rule: string;
    let key: string | undefined;
    let bag: Bag | undefined;
    if (heading && (block.level === 1 || early) && headings < mostHeadings) {
      const level = block.level ?? 2;
      if (level === 1) top++;
      rule = level === 1 ? (top === 1 ? 'heading-1' : 'heading-1:next') : level === 2 ? 'heading-2' : 'heading-3';
      key = looseKey(value);
      headings++;
    } else {
      key = claimSaidBy(value, claims);
      if (key !== undefined) rule = heading ? 'heading:claimed' : 'line:claimed';
      else if (flat && early && value.length >= 8 && !isSide(block) && !isProse(block)) {
        const near = bodyStart >= 0 && bodyStart - at <= 8;
        bag = bagOf(value);
        const like = isLikeClaim(bag, claims);
        if (!like && !near) continue;
        rule = like ? 'line:alike' : 'line';
      } else if (early && isCalledTitle(block)) rule = 'line:called-title';
      else continue;
      key ??= looseKey(value);
    }
    found.push({ value, key, rule, place: block.place, block, at, bag });
  }
}

/** What the lines of a page are held against: the titles that it claims. */
interface Claims {
  /** The different keys. */
  keys: readonly string[];
  /** What they begin with, in bits of {@link beginningOf}. */
  beginnings: number;
  /** The words of those that are whole titles. */
  wholes: readonly Bag[];
  /** How short and how long a line may be that says the same, roughly. */
  shortest: number;
  longest: number;
}

function claimsOf(found: readonly Sighting[]): Claims {
  const keys: string[] = [];
  const wholes: string[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  let longest = Number.NEGATIVE_INFINITY;
  for (const { key, rule, value } of found) {
    shortest = Math.min(shortest, value.length - 6);
    longest = Math.max(longest, value.length + 6);
    const isPiece = rule.endsWith(':front') || rule.endsWith(':back');
    for (const list of isPiece ? [keys] : [keys, wholes])
      if (key !== '' && list.length < mostClaims && !list.includes(key)) list.push(key);
  }
  let beginnings = 0;
  for (const key of keys) beginnings |= beginningOf(key);
  return { keys, beginnings, wholes: wholes.map(bagOfKey), shortest, longest };
}

/** The key of the claim that a line says and nothing else; undefined for most. */
function claimSaidBy(line: string, { keys, beginnings }: Claims): string | undefined {
  // Most lines begin with a letter that no claim begins with.
  if ((beginningOf(line) & beginnings) === 0) return;
  for (const key of keys) if (hasKey(line, key)) return key;
  return;
}

/** A bit for the letter of ASCII, large or small, that a text begins with; any bit may be where it begins otherwise. */
function beginningOf(text: string): number {
  const small = text.charCodeAt(0) | 0x20;
  return small >= 97 && small <= 122 ? 1 << (small & 31) : -1;
}

/** Share of the words of a line and a claim that both have, where the line may mean the claim. */
const leastAlike = 0.25;

/** True for a line that has many of a claim's words. */
function isLikeClaim(line: Bag, { wholes }: Claims): boolean {
  for (const whole of wholes) if (overlap(line, whole) >= leastAlike) return true;
  return false;
}

/** True for a sentence of the body: no line that nothing calls a title. */
const isProse = ({ verdict, value }: Block): boolean =>
  verdict?.kept === true && value.length >= 70 && isSentence(value);

/** A text that ends with one full stop; of a long one the rest need not be looked through. */
const isSentence = (text: string): boolean => /[^.]\.["'”»]?$/.test(text.slice(-3));

/** True for a block that some rule calls by another name: a byline, a share bar, a date. */
export const isSide = ({ verdict }: Block): boolean => verdict !== undefined && sides.has(verdict.role);

const sides: ReadonlySet<string> = new Set([
  'navigation',
  'related',
  'comment',
  'share',
  'consent',
  'newsletter',
  'advertisement',
  'control',
  'legal',
  'dateline',
  'byline',
  'caption',
  'credit',
]);

/** What templates call the region of a headline. */
const titled = /head-?line|(?:entry|post|article|page|story|news|content|main)[-_]{0,2}title|^h1\b/;

const isCalledTitle = (block: Block): boolean =>
  block.container !== undefined && block.type !== 'listItem' && titled.test(labelOf(block));

/** The names of the two innermost regions around a block. */
export const labelOf = (block: Block): string =>
  `${block.container?.label ?? ''} ${block.container?.parent?.label ?? ''}`.slice(0, 300);
