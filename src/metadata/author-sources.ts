import { kindAt, letter, space, upper } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { Author, Place } from '../schema/index.ts';
import { type ArticleTree, type Block, type Clue, originOf } from '../tree/index.ts';
import { clueTable } from './field.ts';
import { mayHaveInnerLabel, type NameBook, nameBook } from './name-book.ts';
import { type FoundName, isSignature, labelLength, readNames } from './names.ts';
import { clean, hasCapital, looseKey } from './text.ts';

/** A place where a name was read that may be an author's. */
export interface NameSighting {
  value: string;
  key: string;
  kind: Author['kind'];
  /** The kind of source; its weight stands in `author-weights.ts`. */
  rule: string;
  place: Place | null;
  labelled: boolean;
  /** Number of names in the line that it was read from, and which of them it is. */
  of: number;
  nth: number;
  /** Index of the block, or number of blocks before the clue. */
  at: number | undefined;
  /** Label of the element or region. */
  scope: string | undefined;
  /** True where data of a news article give it. */
  news: boolean;
}

const maxByline = 300;
const mostClues = 200;
const mostBlocks = 4000;
const longestLine = 160;

const ruleOf = clueTable({
  'jsonld:author.name': 'jsonld:author',
  'jsonld:author': 'jsonld:author',
  'jsonld:creator.name': 'jsonld:creator',
  'jsonld:creator': 'jsonld:creator',
  'jsonld:contributor.name': 'jsonld:contributor',
  'microdata:author': 'microdata:author',
  'microdata:author.name': 'microdata:author',
  'microdata:creator': 'microdata:author',
  'microdata:creator.name': 'microdata:author',
  'meta:author': 'meta:author',
  'html:byline': 'called-byline',
  'html:author': 'called-byline',
  'html:rel-author': 'rel-author',
  'header:author': 'header:author',
  'header:authors': 'header:author',
  'header:byline': 'header:author',
});
const metaNames = /(?:^|[:._-])(?:authors?|byl|byline|creator)(?:[_-]?names?)?$/;

const articleScope = /article|posting|news|report|review|recipe|creativework|webpage|^$/i;
/** A date or a clock time, roughly: what a name in a header line stands beside. */
const dateLike = /\b(?:19|20)\d\d\b|\b\d{1,2}[.:/]\d{1,2}\b|\b\d{1,2}\.?\s\p{L}{3,9}\b|\b\p{L}{3,9}\.?\s\d{1,2}\b/u;

/** Most lines have no digit. Of others the expression reads from the word before the first one on: no date begins sooner. */
function isDated(text: string): boolean {
  let from = firstDigit(text);
  if (from < 0) return false;
  for (let spaces = 0; from > 0; from--) if ((kindAt(text, from - 1) & space) !== 0 && ++spaces === 2) break;
  return dateLike.test(from === 0 ? text : text.slice(from));
}

function firstDigit(text: string): number {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) return at;
  }
  return -1;
}

const word = String.raw`(?:\p{Lu}[\p{L}'’-]{0,30}\.?(?:\p{Lu}\.)?|\p{Ll}{1,3})`;
const nameLike = new RegExp(String.raw`^\p{Lu}[\p{L}'’.-]{0,30}(?:\s${word}){0,2}\s\p{Lu}[\p{L}'’-]{1,30}$`, 'u');

/** True for two to four words in capitals, or with small short ones between. */
export const isNameLike = (name: string): boolean =>
  (kindAt(name, 0) & upper) !== 0 && (isTwoWords(name) || nameLike.test(name));

/** True for `Ann Lee`, as most names are: two words in capitals, of letters and marks of one unit each, neither of them long. */
function isTwoWords(name: string): boolean {
  const { length } = name;
  const first = nameWordEnd(name, 0);
  const last = first + 1;
  return (
    first <= 31 &&
    length - last >= 2 &&
    length - last <= 31 &&
    (kindAt(name, first) & space) !== 0 &&
    (kindAt(name, last) & upper) !== 0 &&
    nameWordEnd(name, last) === length
  );
}

/** Where the run of letters of one unit, apostrophes and hyphens from an offset ends. */
function nameWordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isPart = unit < 0xd800 && (kindAt(text, at) & letter) !== 0;
    if (!isPart && (unit === 0x2e || !isOfName(unit))) break;
  }
  return at;
}

/** All names in data, meta tags, elements called byline, and lines around the body. */
export function nameSightings(tree: ArticleTree, packs: readonly LanguagePack[], edges: Edges): NameSighting[] {
  const found: NameSighting[] = [];
  let left = mostClues;
  // Nested elements repeat each other's text.
  const known = new Map<string, FoundName[]>();
  const read = (text: string): FoundName[] => {
    let names = known.get(text);
    if (!names) {
      names = readNames(text, packs);
      known.set(text, names);
    }
    return names;
  };
  for (const clue of tree.clues) {
    const rule = clueRule(clue);
    if (rule === null || left-- <= 0) continue;
    readClue(found, clue, rule, read);
  }
  const book = nameBook(packs);
  const { children } = tree;
  for (let at = 0; at < children.length && at < mostBlocks; at++) {
    const block = children[at]!;
    const near = isNear(at, edges);
    if (!near && block.verdict?.role !== 'byline') continue;
    if (block.header !== undefined || block.value.length > longestLine || block.hidden) continue;
    if (block.verdict?.role === 'byline')
      addFrom(block, at, found, read(block.value), isSignature(block.value) ? 'signature' : 'byline');
    if (near) readLine(found, tree, at, read, book);
  }
  return found;
}

/** Indexes of the first and the last block of the body, and of the title's block; -1 where there is none. */
export interface Edges {
  title: number;
  first: number;
  last: number;
}

function clueRule(clue: Clue): string | null {
  const { source, key, value } = clue;
  const isOther = () => source === 'meta' && !key.startsWith('twitter:') && metaNames.test(key);
  const rule = ruleOf(clue) ?? (isOther() ? 'meta:other' : null);
  if (rule === null || value.length > maxByline || /^(?:https?:)?\/\//i.test(value) || value.startsWith('@'))
    return null;
  return source === 'jsonld' && !articleScope.test(clue.scope ?? '') ? null : rule;
}

/** Roles of lines that have a word like a label in them and are something else. */
const others: ReadonlySet<string> = new Set([
  'control',
  'share',
  'navigation',
  'consent',
  'newsletter',
  'advertisement',
]);

type Reader = (text: string) => FoundName[];

function readClue(found: NameSighting[], clue: Clue, rule: string, read: Reader): void {
  const text = clean(clue.value);
  const isData = clue.source === 'jsonld';
  add(found, read(text), rule, (start, end) => within(clue.place, clue.value, text, start, end), {
    at: clue.at,
    scope: isData ? undefined : clue.scope,
    news: isData && /NewsArticle/.test(clue.scope ?? ''),
  });
}

/** The place of a part of a clue: exact where the clue's value stands in the source as it is. */
function within(place: Place | null, value: string, text: string, start: number, end: number): Place | null {
  if (place === null) return null;
  return value === text && place.end - place.start === value.length
    ? { start: place.start + start, end: place.start + end }
    : place;
}

/** Whether a block stands above the body, from a little above the title on, or right below it. */
function isNear(at: number, { title, first, last }: Edges): boolean {
  if (at <= first + 2) return at >= (title < 0 ? first : Math.min(title, first)) - 4;
  return last >= 0 && at >= last - 1 && at <= last + 4;
}

/** A line above or below the body: behind a label, beside a date, or a name alone. */
function readLine(found: NameSighting[], { children }: ArticleTree, at: number, read: Reader, book: NameBook): void {
  const block = children[at]!;
  const { value, verdict } = block;
  if (labelLength(value, book) > 0) {
    if (verdict !== undefined && others.has(verdict.role)) return;
    if (value.length <= 120 && !isSentence(value)) {
      const names = read(value).filter(({ name }) => hasCapital(name) || /\p{Lo}/u.test(name));
      addFrom(block, at, found, names, 'line:label');
      return;
    }
  }
  if (block.type === 'heading' && block.level === 1) return;
  if (isDated(value)) {
    // `12 June by Ann Lee`, `Ann Lee / 12 June, 6:15`: names among the parts that are no date.
    const inner = innerNames(value, book);
    if (inner >= 0) addFrom(block, at, found, read(value.slice(inner)), 'line:label-and-date', inner);
    else if (hasNameRoom(value, 1)) {
      const names = read(value).filter(({ name }) => isNameLike(name));
      addFrom(block, at, found, names, 'line:with-date');
    }
    return;
  }
  if (!hasNameRoom(value, value.length * mostlyNames)) return;
  const names = read(value);
  if (names.length === 0) return;
  let covered = 0;
  for (const { start, end } of names) covered += end - start;
  if (covered < value.length * mostlyNames || !names.every(({ name }) => isNameLike(name))) return;
  const before = children[at - 1]?.value ?? '';
  const isBelowLabel = before !== '' && before.length < 30 && labelLength(`${before} `, book) >= before.trim().length;
  const rule = isBelowLabel ? 'line:below-label' : isBesideDate(children, at) ? 'line:beside-date' : 'line:alone';
  addFrom(block, at, found, names, rule);
}

/** True for a line that ends a sentence; a full stop behind a lone capital ends none. */
const isSentence = (line: string): boolean =>
  line.endsWith('!') || line.endsWith('?') || (line.endsWith('.') && !/\b\p{Lu}\.$/u.test(line));

function isBesideDate(blocks: readonly Block[], at: number): boolean {
  for (let beside = Math.max(0, at - 2); beside <= at + 2 && beside < blocks.length; beside++) {
    const { value } = blocks[beside]!;
    if (beside !== at && value.length < 80 && isDated(value)) return true;
  }
  return false;
}

/** Adds the names that were read from a block, from an offset of its text on. */
function addFrom(
  block: Block,
  at: number,
  found: NameSighting[],
  names: readonly FoundName[],
  rule: string,
  from = 0,
): void {
  if (names.length === 0) return;
  const scope = `${block.container?.label ?? ''} ${block.container?.parent?.label ?? ''}`.slice(0, 200);
  add(found, names, rule, (start, end) => originOf(block, from + start, from + end), { at, scope, news: false });
}

/** Share of a line that is names where nothing else says that it is a byline. */
const mostlyNames = 0.6;

/**
 * Whether the names of a line, {@link nameLike} as they are, can cover so many of its characters: one walk, which most lines end before
 * their middle. A name begins and ends with words in capitals, and has nothing between them but short small ones.
 *
 * ```text
 * Photos: Ann van der Lee, of Kiel, with Bob Ray
 *         ^^^^^^^^^^^^^^^                ^^^^^^^ = 22
 * ```
 */
function hasNameRoom(line: string, least: number): boolean {
  let room = 0;
  // The run of words that is open: where its first capital stands, and the end of its last word, once there are two.
  let from = -1;
  let to = -1;
  const { length } = line;
  for (let at = 0; at < length; ) {
    if ((kindAt(line, at) & space) !== 0) {
      at++;
      continue;
    }
    const start = at;
    let small = true;
    let whole = true;
    let capital = -1;
    for (let kind = kindAt(line, at); at < length && (kind & space) === 0; kind = kindAt(line, ++at)) {
      if ((kind & (letter | upper)) !== letter) small = false;
      if ((kind & upper) !== 0 && capital < 0) capital = at;
      if ((kind & letter) === 0 && !isOfName(line.charCodeAt(at))) {
        // What stands before such a sign is in another name than what stands behind it.
        whole = false;
        capital = -1;
      }
    }
    const loud = (kindAt(line, start) & upper) !== 0;
    const particle = small && at - start <= (line.charCodeAt(start) < 0xd800 ? 1 : 2) * longestParticle;
    if (loud && from >= 0) {
      to = at;
      if (room + to - from >= least) return true;
    }
    if (from >= 0 && (particle || (loud && whole))) continue;
    if (to >= 0) room += to - from;
    to = -1;
    from = capital;
    // All that is left would not be enough.
    if (room + length - (from < 0 ? at : from) < least) return false;
  }
  return false;
}

/** Letters of a small word that may stand inside a name: `van der`. */
const longestParticle = 3;
/** An apostrophe, a full stop, a hyphen. */
const isOfName = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2d;

/** Offset of the longest label in the middle of a line, or -1. Of a label that stands there twice, the first one counts. */
function innerNames(text: string, book: NameBook): number {
  if (!mayHaveInnerLabel(text, 0, text.length, book)) return -1;
  const lower = text.toLowerCase();
  const tried = new Set<string>();
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  let at = lower.indexOf(' ');
  for (let next = lower.indexOf(' ', at + 1); at >= 0 && next >= 0; next = lower.indexOf(' ', at + 1)) {
    for (const { spaced, rank } of book.middleLabels.get(lower.slice(at + 1, next)) ?? []) {
      if (rank > bestRank || tried.has(spaced) || !lower.startsWith(spaced, at)) continue;
      tried.add(spaced);
      if (at === 0 || !/^\s*\p{L}/u.test(text.slice(at + spaced.length))) continue;
      best = at + 1;
      bestRank = rank;
    }
    at = next;
  }
  return best;
}

function add(
  found: NameSighting[],
  names: readonly FoundName[],
  rule: string,
  place: (start: number, end: number) => Place | null,
  { at, scope, news }: Pick<NameSighting, 'at' | 'scope' | 'news'>,
): void {
  for (let nth = 0; nth < names.length; nth++) {
    const { name, kind, start, end, labelled } = names[nth]!;
    const key = looseKey(name);
    if (key === '') continue;
    const of = names.length;
    found.push({ value: name, key, kind, rule, place: place(start, end), labelled, of, nth, at, scope, news });
  }
}
