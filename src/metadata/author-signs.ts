import { kindAt, upper } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { ArticleTree } from '../tree/index.ts';
import { type Edges, type NameSighting, nameLike } from './author-sources.ts';
import { stepSigns } from './field.ts';
import { type NameBook, nameBook } from './name-book.ts';
import { isAgency } from './names.ts';
import type { SiteNames } from './site-names.ts';
import { looseKey, wordsOf } from './text.ts';

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
  title: string | null;
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

/** Gathers sightings by name and reads the signs of each. */
export function authorCandidates(seen: readonly NameSighting[], context: AuthorContext): AuthorCandidate[] {
  if (seen.length === 0) return [];
  const sightings = unglued(seen);
  const byKey = new Map<string, NameSighting[]>();
  const namesOf = new Map<string, Set<string>>();
  for (const sighting of sightings) {
    const seen = byKey.get(sighting.key);
    if (seen) seen.push(sighting);
    else byKey.set(sighting.key, [sighting]);
    const names = namesOf.get(sighting.rule) ?? new Set();
    namesOf.set(sighting.rule, names.add(sighting.key));
  }
  const keys = [...byKey.keys()].slice(0, 200);
  const inData = new Set(
    sightings
      .filter(({ rule, kind, value }) => structured.has(rule) && kind !== 'organization' && !context.isSite(value))
      .map(({ key }) => key),
  );
  const dataLines = new Set(
    sightings.filter(({ of, key }) => of > 1 && inData.has(key)).map((sighting) => lineOf(sighting)),
  );
  const titleKey = ` ${looseKey(context.title ?? '')} `;
  const book = nameBook(context.packs);
  const firstOf = new Map<string, string>();
  for (const { rule, key } of sightings) if (!firstOf.has(rule)) firstOf.set(rule, key);
  const isAtTop = (seen: readonly NameSighting[]) =>
    seen.some(({ at, rule }) => at !== undefined && bylines.has(rule) && zoneOf(at, context.edges) === 'top');
  const namesAtTop = keys.filter((key) => key.includes(' ') && isAtTop(byKey.get(key)!)).length;
  const isSmallWord = smallWords(context.tree);
  const spaced = keys.map((key) => ` ${key} `);
  const openings = keys.map((key) => openingOf(byKey.get(key)![0]!.value));
  const linesOf = countOpenings(context.tree, openings);
  return keys.map((key, nth) => {
    const seen = byKey.get(key)!;
    const { value } = seen[0]!;
    const words = wordsOf(key);
    const signs = [wordsSign(words.length)];
    const kinds = new Set(seen.map(({ rule }) => rule));
    signs.push(kindsSign(kinds.size));
    for (const rule of kinds) {
      const count = namesOf.get(rule)!.size;
      if (count > 1) signs.push(`${rule}:${firstOf.get(rule) === key ? 'first' : 'later'}-of-${countStep(count)}`);
    }
    const visible = seen.some(({ at, rule }) => at !== undefined && !rule.startsWith('microdata'));
    if (visible && [...kinds].some((rule) => structured.has(rule))) signs.push('data-and-page');
    if (keys.length === 1) signs.push('only-name');
    if (namesAtTop === 1 && isAtTop(seen)) signs.push('only-byline-at-top');
    else if (namesAtTop > 1 && isAtTop(seen)) signs.push('bylines-at-top');
    if (seen.some(({ labelled }) => labelled)) signs.push('labelled');
    if (inData.size > 0 && !inData.has(key)) signs.push('not-in-data');
    if (inData.size === 1 && inData.has(key) && words.length > 1 && namesAtTop === 0) signs.push('only-person-in-data');
    if (inData.has(key) && words.length > 1 && seen.some(({ news }) => news)) signs.push('in-news-data');
    if (!inData.has(key) && seen.some((one) => one.of > 1 && dataLines.has(lineOf(one))))
      signs.push('beside-name-in-data');
    if (seen.every(({ value: name }) => isAgency(name, context.packs))) signs.push('agency');
    if (seen.every(({ kind }) => kind === 'organization')) signs.push('organization');
    if (seen.every(({ kind }) => kind === 'initials')) signs.push('initials');
    if (context.isSite(value)) signs.push('site-name');
    if (nameLike.test(value)) signs.push('name-like');
    if (words.length > 1 && value === value.toUpperCase() && value !== value.toLowerCase()) signs.push('all-capitals');
    if (!/\p{Lu}/u.test(value)) signs.push('no-capitals');
    const common = words.filter((word) => book.stopWords.has(word) && !book.particles.has(word)).length;
    if (common > 0) signs.push('stop-words');
    if (words.some((word) => book.titles.has(word))) signs.push('office');
    if (words.some((word) => book.dates.has(word))) signs.push('date-words');
    // Words that the page also writes small are no name: `Betting Sites`.
    const small = words.length > 1 && words.length < 5 ? words.filter(isSmallWord).length : 0;
    if (small > 0) signs.push(small === words.length ? 'all-words-small' : 'some-words-small');
    if (words.length > 1) {
      const lines = linesOf.get(openings[nth]!) ?? 0;
      if (lines > 1) signs.push(linesSign(lines));
    }
    const lower = value.toLowerCase();
    if (book.phrases.has(lower) || isOfPhrases(lower, book)) signs.push('phrase');
    if (words.length > 1 && titleKey.includes(spaced[nth]!)) signs.push('in-title');
    const own = spaced[nth]!;
    if (spaced.some((other, at) => at !== nth && own.includes(other) && keys[at]!.includes(' ')))
      signs.push('holds-other');
    if (spaced.some((other, at) => at !== nth && other.includes(own))) signs.push('part-of-other');
    if (seen.some(({ nth, of }) => of > 1 && nth > 0) && seen.every(({ nth }) => nth > 0))
      signs.push(words.length === 1 ? 'later-single-word' : 'later-in-line');
    signs.push(...whereSeen(seen, context));
    return { key, seen, signs };
  });
}

function isOfPhrases(text: string, { phrases }: NameBook): boolean {
  const first = /\s/.exec(text)?.index ?? text.length;
  return phrases.has(text.slice(0, first)) && text.split(/\s+/).every((word) => phrases.has(word));
}

/** Where on the page the name stands: near the title or the edges of the body, inside, elsewhere; and in what region. */
function whereSeen(seen: readonly NameSighting[], { tree, edges }: AuthorContext): string[] {
  const placed = seen.filter(({ at }) => at !== undefined);
  if (placed.length === 0) return ['not-placed'];
  const near = placed.map(({ at }) => zoneOf(at!, edges));
  const best = zones.find((zone) => near.includes(zone))!;
  const signs = [`zone:${best}`];
  const shown = placed.filter((_, i) => near[i] === best);
  const { title, first } = edges;
  if (title >= 0) {
    const below = placed.map(({ at }) => at! - title).filter((distance) => distance >= 0);
    if (below.length > 0) signs.push(belowSign(Math.min(...below)));
  }
  if (first >= 0) {
    const above = placed.map(({ at }) => first - at!).filter((distance) => distance >= 0);
    if (above.length > 0) signs.push(aboveSign(Math.min(...above)));
  }
  if (shown.every(({ scope }) => scope !== undefined && lesser.test(scope))) signs.push('lesser-region');
  if (shown.some(({ scope }) => /name\b|fn\b|vcard/.test(scope ?? ''))) signs.push('called-name');
  if (shown.every(({ at }) => sides.has(tree.children[at!]?.verdict?.role ?? ''))) signs.push('side-role');
  return signs;
}

const zones = ['top', 'end', 'above', 'body', 'below', 'anywhere'] as const;

function zoneOf(at: number, { title, first, last }: Edges): (typeof zones)[number] {
  if (first < 0) return title >= 0 && at >= title - 3 && at <= title + 8 ? 'top' : 'anywhere';
  const head = title >= 0 && title <= first ? title : first;
  if (at >= head - 4 && at <= first + 2) return 'top';
  if (at >= last - 1 && at <= last + 5) return 'end';
  if (at < head) return 'above';
  return at <= last ? 'body' : 'below';
}

/** Blocks whose text names are held against. */
const mostRead = 1500;

/** Tells whether a word stands in the text of the page as it is, between spaces. Names share words: each is looked for once. */
function smallWords(tree: ArticleTree): (word: string) => boolean {
  let text: string | null = null;
  const known = new Map<string, boolean>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      text ??= tree.children
        .slice(0, mostRead)
        .map((block) => block.value)
        .join(' ');
      found = stands(text, word);
      known.set(word, found);
    }
    return found;
  };
}

/** True where a word stands in a text between spaces. A space leads almost everywhere: the word itself is looked for. */
function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word, 1); at >= 0; at = text.indexOf(word, at + 1))
    if (text[at - 1] === ' ' && text[at + word.length] === ' ') return true;
  return false;
}

/** The first two words of a name, lower case. */
const openingOf = (name: string): string => name.split(/\s+/).slice(0, 2).join(' ').toLowerCase();

/** How many blocks begin with the same two words as a name: a byline and the note on its author do. */
function countOpenings(tree: ArticleTree, openings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(openings.map((opening) => [opening, 0]));
  const beginnings = new Set(openings.map(beginningOf));
  for (let i = 0; i < tree.children.length && i < mostRead; i++) {
    const { value } = tree.children[i]!;
    if ((kindAt(value, 0) & upper) === 0) continue;
    const beginning = beginningOf(value);
    if (beginning >= 0 && !beginnings.has(beginning)) continue;
    const two = /^\p{Lu}\S{0,30}\s\p{Lu}\S{0,30}/u.exec(value)?.[0];
    if (two === undefined) continue;
    const key = two.replace(/\s/g, ' ').toLowerCase();
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  return counts;
}

/** The first two letters, small, as one number; -1 beyond ASCII, where a capital may be written with two units or be two when small. */
function beginningOf(text: string): number {
  if (text.length < 2) return -1;
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  return first < 0x80 && second < 0x80 ? ((first | 0x20) << 8) | second | 0x20 : -1;
}
