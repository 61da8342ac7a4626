import { kindAt, space } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { type Edges, isNameLike, type NameSighting } from './author-sources.ts';
import { stepSigns } from './field.ts';
import type { ShownTitle } from './headline.ts';
import { dated, kindsIn, kindsOf, type NameBook, nameBook, office, particle, phrase, stopWord } from './name-book.ts';
import { isAgency } from './names.ts';
import { countOpenings, openingOf, smallWords } from './page-words.ts';
import type { SiteNames } from './site-names.ts';
import { hasCapital, wordsOf } from './text.ts';

/** All sightings of one name, and what else speaks for or against it. */
export interface AuthorCandidate {
  key: string;
  seen: NameSighting[];
  signs: string[];
}

/** What the names of one page are held against. */
export interface AuthorContext {
  tree: ArticleTree;
  packs: readonly LanguagePack[];
  isSite: SiteNames;
  edges: Edges;
  title: ShownTitle | null;
}

const wordsSign = stepSigns('words', 1, 2, 3, 4, 5);
const kindsSign = stepSigns('kinds', 1, 2, 3, 4);
const linesSign = stepSigns('opens-lines', 3, 6);
const belowSign = stepSigns('below-title', 2, 4, 7, 12);
const aboveSign = stepSigns('above-body', 2, 4, 7, 12);
const countStep = (count: number): number => (count >= 9 ? 5 : count >= 5 ? 4 : count >= 3 ? 3 : 2);

const structured = new Set(['jsonld:author', 'microdata:author', 'meta:author', 'meta:other', 'jsonld:creator']);
const bylines = new Set([
  'called-byline',
  'rel-author',
  'byline',
  'line:label',
  'line:label-and-date',
  'line:below-label',
]);
const lesser =
  /\b(?:bio\S*|comments?\S*|related\S*|side-?bar|widget\S*|card\S*|teaser\S*|recommend\S*|popular\S*|footer|more-\S+|list\S*|avatar\S*)\b/;
const sides: ReadonlySet<string> = new Set([
  'related',
  'comment',
  'navigation',
  'legal',
  'advertisement',
  'newsletter',
  'consent',
]);

/**
 * The name that data give, where a scraper glued a label or a link to it on the page: `ByAnn Lee`, `Ann Leearchive page`.
 */
function unglued(sightings: readonly NameSighting[]): readonly NameSighting[] {
  const given = sightings.filter(
    ({ rule, key, kind }) => structured.has(rule) && kind === 'person' && key.includes(' '),
  );
  if (given.length === 0) return sightings;
  return sightings.map((sighting) => {
    const { key } = sighting;
    const name = given.find(
      (one) =>
        (key.startsWith(one.key) && /^\p{L}/u.test(key.slice(one.key.length))) ||
        (key.endsWith(one.key) && /^\p{L}{1,9}$/u.test(key.slice(0, -one.key.length))),
    );
    return name && name.key !== key ? { ...sighting, key: name.key, value: name.value, kind: name.kind } : sighting;
  });
}

/** The line that a name was read from, where it is one of several there. */
const lineOf = ({ rule, at, of }: NameSighting): string => (of > 1 && at !== undefined ? `${rule} ${at}` : '');

/** The lines of several names that have one of some in them. */
function linesWith(keys: ReadonlySet<string>, sightings: readonly NameSighting[]): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const sighting of sightings) if (sighting.of > 1 && keys.has(sighting.key)) lines.add(lineOf(sighting));
  return lines;
}

/** The names that a kind of source gives: the first, and how many. */
interface Given {
  first: string;
  /** Made when there are some. */
  others: Set<string> | null;
}

/** Names that are looked at: a bound for hostile pages. */
const mostNames = 200;

/** A name as the others are held against it. */
interface Named {
  key: string;
  /** With a space before and behind. */
  spaced: string;
  words: readonly string[];
  seen: NameSighting[];
  opening: string;
  /** True where a byline near the title has it. */
  isAtTop: boolean;
}

const namedOf = (key: string, seen: NameSighting[], edges: Edges): Named => ({
  key,
  spaced: ` ${key} `,
  words: wordsOf(key),
  seen,
  opening: openingOf(seen[0]!.value),
  isAtTop: seen.some(({ at, rule }) => at !== undefined && bylines.has(rule) && zoneOf(at, edges) === 'top'),
});

/** What a sighting is, in bits. */
const isLabelled = 1;
const inNews = 2;
const isOrganization = 4;
const isInitials = 8;
const isLater = 16;
const shownOnPage = 32;

/** The different rules of a name's sightings, and what all of them are and some. */
function sightingsOf(seen: readonly NameSighting[]): { rules: readonly string[]; all: number; some: number } {
  const rules: string[] = [];
  let all = -1;
  let some = 0;
  for (const { rule, kind, labelled, news, nth, at } of seen) {
    if (!rules.includes(rule)) rules.push(rule);
    const bits =
      (labelled ? isLabelled : 0) |
      (news ? inNews : 0) |
      (kind === 'organization' ? isOrganization : kind === 'initials' ? isInitials : 0) |
      (nth > 0 ? isLater : 0) |
      (at !== undefined && !rule.startsWith('microdata') ? shownOnPage : 0);
    all &= bits;
    some |= bits;
  }
  return { rules, all, some };
}

/** Gathers sightings by name and reads the signs of each. */
export function authorCandidates(seen: readonly NameSighting[], context: AuthorContext): AuthorCandidate[] {
  if (seen.length === 0) return [];
  const { tree, edges, packs, isSite } = context;
  const sightings = unglued(seen);
  const byKey = new Map<string, NameSighting[]>();
  const byRule = new Map<string, Given>();
  const inData = new Set<string>();
  for (const sighting of sightings) {
    const { key, rule, kind, value } = sighting;
    const seen = byKey.get(key);
    if (seen) seen.push(sighting);
    else byKey.set(key, [sighting]);
    const given = byRule.get(rule);
    if (!given) byRule.set(rule, { first: key, others: null });
    else if (key !== given.first) {
      given.others ??= new Set();
      given.others.add(key);
    }
    if (structured.has(rule) && kind !== 'organization' && !isSite(value)) inData.add(key);
  }
  const names: Named[] = [];
  let namesAtTop = 0;
  for (const [key, seen] of byKey) {
    if (names.length === mostNames) break;
    const named = namedOf(key, seen, edges);
    if (named.isAtTop && named.words.length > 1) namesAtTop++;
    names.push(named);
  }
  const dataLines = inData.size > 0 ? linesWith(inData, sightings) : null;
  const titleKey = ` ${context.title?.key ?? ''} `;
  const book = nameBook(packs);
  const smallOf = smallWords(tree);
  const linesOf = countOpenings(
    tree,
    names.map(({ opening }) => opening),
  );
  return names.map((named) => {
    const { key, spaced, words, seen, opening, isAtTop } = named;
    const { value } = seen[0]!;
    const signs = [wordsSign(words.length)];
    const { rules, all, some } = sightingsOf(seen);
    signs.push(kindsSign(rules.length));
    for (const rule of rules) {
      const { first, others } = byRule.get(rule)!;
      if (others) signs.push(`${rule}:${first === key ? 'first' : 'later'}-of-${countStep(others.size + 1)}`);
    }
    if ((some & shownOnPage) !== 0 && rules.some((rule) => structured.has(rule))) signs.push('data-and-page');
    if (names.length === 1) signs.push('only-name');
    if (isAtTop && namesAtTop === 1) signs.push('only-byline-at-top');
    else if (isAtTop && namesAtTop > 1) signs.push('bylines-at-top');
    if ((some & isLabelled) !== 0) signs.push('labelled');
    if (inData.has(key)) {
      if (inData.size === 1 && words.length > 1 && namesAtTop === 0) signs.push('only-person-in-data');
      if (words.length > 1 && (some & inNews) !== 0) signs.push('in-news-data');
    } else if (inData.size > 0) {
      signs.push('not-in-data');
      if (seen.some((one) => one.of > 1 && dataLines?.has(lineOf(one)))) signs.push('beside-name-in-data');
    }
    if ((all & isOrganization) !== 0) {
      if (seen.every(({ value: name }) => isAgency(name, packs))) signs.push('agency');
      signs.push('organization');
    } else if ((all & isInitials) !== 0) signs.push('initials');
    if (isSite(value)) signs.push('site-name');
    if (isNameLike(value)) signs.push('name-like');
    if (words.length > 1 && isLoud(value)) signs.push('all-capitals');
    if (!hasCapital(value)) signs.push('no-capitals');
    let known = 0;
    let common = false;
    for (const word of words) {
      const kinds = kindsOf(word, book);
      known |= kinds;
      if ((kinds & (stopWord | particle)) === stopWord) common = true;
    }
    if (common) signs.push('stop-words');
    if ((known & office) !== 0) signs.push('office');
    if ((known & dated) !== 0) signs.push('date-words');
    // Words that the page also writes small are no name: `Betting Sites`.
    const small = words.length > 1 && words.length < 5 ? smallOf(words) : 'none';
    if (small !== 'none') signs.push(`${small}-words-small`);
    if (words.length > 1) {
      const lines = linesOf.get(opening) ?? 0;
      if (lines > 1) signs.push(linesSign(lines));
    }
    if (isPhrase(value, book)) signs.push('phrase');
    if (words.length > 1 && titleKey.includes(spaced)) signs.push('in-title');
    if (names.length > 1) {
      if (names.some((other) => other !== named && other.words.length > 1 && spaced.includes(other.spaced)))
        signs.push('holds-other');
      if (names.some((other) => other !== named && other.spaced.includes(spaced))) signs.push('part-of-other');
    }
    if ((all & isLater) !== 0) signs.push(words.length === 1 ? 'later-single-word' : 'later-in-line');
    addPlace(signs, seen, context);
    return { key, seen, signs };
  });
}

/** True for a name in capitals throughout. A small second letter tells of most that they are none. */
function isLoud(name: string): boolean {
  const second = name.charCodeAt(1);
  return !(second >= 97 && second <= 122) && name !== name.toLowerCase() && name === name.toUpperCase();
}

/** True for a line that is none of the article's, or is made of such lines: `Read more`, `Share Tweet`. */
function isPhrase(text: string, book: NameBook): boolean {
  if ((kindsIn(text, 0, text.length, book) & phrase) !== 0) return true;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (kindAt(text, at) & space) === 0) continue;
    if (at > start && (kindsIn(text, start, at, book) & phrase) === 0) return false;
    start = at + 1;
  }
  return true;
}

/** Adds where on the page a name stands: near the title or the edges of the body, inside, elsewhere; and in what region. */
function addPlace(signs: string[], seen: readonly NameSighting[], { tree, edges }: AuthorContext): void {
  const { title, first } = edges;
  let best: number = zones.length;
  let below = Number.POSITIVE_INFINITY;
  let above = Number.POSITIVE_INFINITY;
  let isLesser = true;
  let isCalledName = false;
  let isAside = true;
  for (const { at, scope } of seen) {
    if (at === undefined) continue;
    if (title >= 0 && at >= title) below = Math.min(below, at - title);
    if (first >= at) above = Math.min(above, first - at);
    const zone = zones.indexOf(zoneOf(at, edges));
    if (zone > best) continue;
    if (zone < best) {
      best = zone;
      isLesser = true;
      isCalledName = false;
      isAside = true;
    }
    // Plain text has no regions.
    const isScoped = scope !== undefined && scope.length > 1;
    isLesser &&= isScoped && lesser.test(scope);
    isCalledName ||= isScoped && /name\b|fn\b|vcard/.test(scope);
    isAside &&= sides.has(tree.children[at]?.verdict?.role ?? '');
  }
  const zone = zoneSigns[best];
  if (zone === undefined) {
    signs.push('not-placed');
    return;
  }
  signs.push(zone);
  if (below < Number.POSITIVE_INFINITY) signs.push(belowSign(below));
  if (above < Number.POSITIVE_INFINITY) signs.push(aboveSign(above));
  if (isLesser) signs.push('lesser-region');
  if (isCalledName) signs.push('called-name');
  if (isAside) signs.push('side-role');
}

const zones = ['top', 'end', 'above', 'body', 'below', 'anywhere'] as const;
const zoneSigns: readonly string[] = zones.map((zone) => `zone:${zone}`);

function zoneOf(at: number, { title, first, last }: Edges): (typeof zones)[number] {
  if (first < 0) return title >= 0 && at >= title - 3 && at <= title + 8 ? 'top' : 'anywhere';
  const head = title >= 0 && title <= first ? title : first;
  if (at >= head - 4 && at <= first + 2) return 'top';
  if (at >= last - 1 && at <= last + 5) return 'end';
  if (at < head) return 'above';
  return at <= last ? 'body' : 'below';
}
