import { kindAt, letter, runEnd, space, upper, wordPart } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { Author } from '../schema/index.ts';
import { type NameBook, nameBook } from './name-book.ts';

export interface FoundName {
  name: string;
  kind: Author['kind'];
  /** Offsets into the text that was read. */
  start: number;
  end: number;
  /** True where a label such as `By` stands before it, or before the list that it belongs to. */
  labelled: boolean;
}

const signature = /^((?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]{1,30})\s?(?:--|–|—)\s?\p{Lu}{1,6}$/u;
// A comma before `Jr.` or a degree joins no second name.
const marks = /\s*(?:[;|&/•·●‧、，]|,(?!\s*(?:jr|sr|ph\.?d|m\.?d|esq|mba|rn)\b)|\s[-–—]{1,2}\s)\s*/giu;
/** One of the characters that {@link marks} look for: most texts have none. */
const anyMark = /[;|&/•·●‧、，,–—-]/;
/** What a {@link signature} has before its sign, and an address at its beginning. */
const anyDash = /--|[–—]/;
const anyAddress = /[:.]/;
const capitalised = /^\s*(?:\p{Lu}\S{0,40}\s+){1,4}\p{Lu}\S{0,40}\s*$/u;
const domain = /\.(?:com|org|net|info|news|[a-z]{2})$/i;

/** True for `K.Sutter--VB`: initials, a surname and the paper's own sign. */
export const isSignature = (text: string): boolean => anyDash.test(text) && signature.test(text.trim());

/** True where a lower-cased name is a news agency of some pack. */
export function isAgency(name: string, packs: readonly LanguagePack[]): boolean {
  return nameBook(packs).agencies.has(name.toLowerCase());
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]/gu, '')
    .replaceAll('’', "'");

/** An ASCII letter or digit, an apostrophe or a hyphen: a word of those alone, as most are, is {@link bare} when it is small. */
const isBareUnit = (unit: number): boolean =>
  ((unit | 32) > 96 && (unit | 32) < 123) || (unit > 47 && unit < 58) || unit === 0x27 || unit === 0x2d;

/** Length of the label (`By `, `Written by: `) at the beginning of a text, white space before it included; 0 without one. */
export function labelLength(text: string, book: NameBook): number {
  const from = runEnd(text, 0, space);
  const word = text.slice(from, runEnd(text, from, wordPart)).toLowerCase();
  const labels = book.labelsByWord.get(word);
  if (labels) {
    const lower = text.slice(from, from + 60).toLowerCase();
    for (const label of labels) {
      if (!lower.startsWith(label)) continue;
      const mark = /^\s{0,3}[:：]\s{0,9}|^\s{1,9}/.exec(lower.slice(label.length));
      if (mark) return from + label.length + mark[0].length;
    }
  }
  // `ByAnn Lee`, as flattened markup has it; `DeAnn Lee` is a name.
  if ((kindAt(text, from) & upper) === 0 || gluedCapital(text, from + 1, from + 12) < 0) return 0;
  const glued = /^(\p{Lu}\p{Ll}{1,9})\p{Lu}\p{Ll}{1,30}\s/u.exec(text.slice(from, from + 60))?.[1] ?? '';
  const isLabel = book.labelsByWord.get(glued.toLowerCase())?.includes(glued.toLowerCase());
  return isLabel && !book.particles.has(glued.toLowerCase()) ? from + glued.length : 0;
}

/**
 * Reads the names in a byline: labels (`By`), dates, addresses, handles and offices are left out; fewer names are better
 * than wrong ones. `K.Sutter--VB` is K.Sutter, `Ann Lee, Senior Editor` is Ann Lee.
 */
export function readNames(byline: string, packs: readonly LanguagePack[]): FoundName[] {
  const book = nameBook(packs);
  const sign = anyDash.test(byline) ? signature.exec(byline.trim()) : null;
  if (sign) {
    const start = byline.indexOf(sign[1]!);
    return [{ name: sign[1]!, kind: 'person', start, end: start + sign[1]!.length, labelled: false }];
  }
  const address = anyAddress.test(byline) ? byline.search(/https?:|www\./i) : -1;
  if (address >= 0) return readNames(byline.slice(0, address), packs);
  const found: FoundName[] = [];
  let labelled = false;
  for (const { start, end } of pieces(byline, book)) {
    let from = start;
    for (let cut = 1; cut > 0; from += cut) cut = labelLength(byline.slice(from, end), book);
    const labelledItself = from > start;
    if (labelledItself) labelled = true;
    const inner = innerLabel(byline, from, end, book);
    let to = end;
    if (inner && capitalised.test(byline.slice(from, from + inner.at))) to = from + inner.at;
    else if (inner) {
      from += inner.end;
      labelled = true;
    }
    // `Ann Lee, Chief Technology Officer, head of Labs`: what goes on after a name with an office is none.
    if (found.length > 0 && !labelledItself && isOfficeOf(byline.slice(from, to), book)) continue;
    const name = readName(byline, from, to, labelled, book);
    if (name && !isAmong(found, name)) found.push(name);
  }
  return found;
}

function isAmong(others: readonly FoundName[], { name }: FoundName): boolean {
  if (others.length === 0) return false;
  const lower = name.toLowerCase();
  return others.some((other) => other.name.toLowerCase() === lower);
}

/** True for an office with what it belongs to: it ends with the office, begins with one (`head of …`), or goes on (`of …`). */
function isOfficeOf(text: string, book: NameBook): boolean {
  const words = text.trim().split(/\s+/);
  const last = bare(words.at(-1)!);
  if (words.length > 1 && book.titles.has(last) && !book.organizations.has(last)) return true;
  if (words.length > 2 && book.titles.has(bare(words[0]!)) && book.stopWords.has(words[1]!)) return true;
  return words.length > 1 && book.stopWords.has(words[0]!) && !book.particles.has(words[0]!);
}

/** The stretches between marks and conjunctions. */
function pieces(text: string, book: NameBook): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  const cuts: { at: number; to: number }[] = [];
  if (anyMark.test(text))
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) cuts.push({ at: mark.index, to: marks.lastIndex });
  addJoints(cuts, text, book);
  if (cuts.length > 1) cuts.sort((a, b) => a.at - b.at);
  for (const { at, to } of cuts) {
    if (at > start) found.push({ start, end: at });
    start = Math.max(start, to);
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

const longestJoint = 5;

/** Short words between white space that join two names, with the white space before them. */
function addJoints(cuts: { at: number; to: number }[], text: string, book: NameBook): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if ((kindAt(text, at) & space) === 0) continue;
    const end = runEnd(text, at + 1, letter);
    const units = end - at - 1;
    if (units === 0 || units > 2 * longestJoint || (kindAt(text, end) & space) === 0) continue;
    const word = text.slice(at + 1, end);
    if (units > longestJoint && [...word].length > longestJoint) continue;
    if (book.joints.has(word.toLowerCase())) cuts.push({ at, to: end });
  }
}

/** A label in the middle, the longest and of its kind the last: `Recipe tested by Ann Lee`, `Ann Lee from Kiel`. */
function innerLabel(line: string, from: number, to: number, book: NameBook): { at: number; end: number } | null {
  // Two spaces at least are around a label.
  const first = line.indexOf(' ', from + 1);
  const second = first < 0 ? -1 : line.indexOf(' ', first + 1);
  if (second < 0 || second >= to) return null;
  const lower = line.slice(from, to).toLowerCase();
  let best: { at: number; end: number } | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  let at = lower.indexOf(' ', 1);
  for (let next = lower.indexOf(' ', at + 1); at >= 0 && next >= 0; next = lower.indexOf(' ', at + 1)) {
    for (const { spaced, rank } of book.innerLabels.get(lower.slice(at + 1, next)) ?? []) {
      if (rank > bestRank || !lower.startsWith(spaced, at)) continue;
      best = { at, end: at + spaced.length };
      bestRank = rank;
    }
    at = next;
  }
  return best;
}

/** The name in one piece of a byline; null where the piece is none. */
function readName(byline: string, from: number, end: number, labelled: boolean, book: NameBook): FoundName | null {
  let text = byline.slice(from, end);
  // A name ends where an address, a handle, a bracket or a date begins, also one that a scraper glued to it.
  const stop = text.search(/[(<[@#:：]|https?:|www\.|\d/);
  if (stop >= 0) text = text.slice(0, stop);
  text = text.slice(0, gluedEnd(text, book));
  const tokens = tokensOf(text);
  const isOffice = (key: string) => book.titles.has(key) || book.desk.has(key);
  const isDate = (key: string) => book.dates.has(key) || key === '';
  while (tokens.length > 0 && isDate(tokens.at(-1)!.key)) tokens.pop();
  // `Ann Lee Twitter`: what a button beside the name says.
  while (tokens.length > 2 && book.phrases.has(tokens.at(-1)!.key)) tokens.pop();
  if (tokens.length >= 3) {
    // `Ann Lee Senior Editor`, `Staff Writer Ann Lee`: offices fall off where a whole name is left.
    // `Field Level Media`, `Coldwater Daily Reporter` are whole.
    let last = tokens.length;
    const isHead = (at: number) => book.organizations.has(tokens[at]!.key);
    while (last > 2 && isOffice(tokens[last - 1]!.key)) last--;
    if (last >= 2 && !isHead(tokens.length - 1) && !isHead(last - 1)) tokens.length = last;
    let first = 0;
    while (tokens.length - first > 2 && isOffice(tokens[first]!.key) && book.titles.has(tokens[first]!.key)) first++;
    if (first > 0 && !tokens[first - 1]!.word.endsWith('.')) tokens.splice(0, first);
  }
  if (tokens.length >= 4 && tokens.slice(0, 2).every(({ word }) => !isLoud(word))) {
    // `Ann Lee DAILY POST NETWORK`: capitals throughout begin something else.
    const loud = tokens.findIndex(({ word }, i) => i >= 2 && isLoud(word));
    if (loud >= 2 && tokens.slice(loud).every(({ word }) => isLoud(word))) tokens.length = loud;
  }
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const raw = text.slice(first.start, last.start + last.word.length);
  let lead = 0;
  while (lead < raw.length && isMark(raw, lead, beforeName)) lead++;
  let tail = raw.length;
  while (tail > lead && isMark(raw, tail - 1, behindName)) tail--;
  if (raw[tail] === '.' && /(?:^|[\s.])(?:\p{L}|[JS]r)$/u.test(raw.slice(0, tail))) tail++;
  const name = raw.slice(lead, tail);
  if (name.length < 2 || name.length > 60 || tokens.length > 6 || !/\p{L}{2}/u.test(name)) return null;
  const keys = tokens.map(({ key }) => key);
  if (keys.every(isDate)) return null;
  // `Journalist`, `von`: a label or an office whose name stands elsewhere.
  if (keys.length === 1 && isNoName(keys[0]!, book)) return null;
  if (keys.length > 1 && keys.every((key) => isDate(key) || book.stopWords.has(key))) return null;
  if (/[?!{}=*\\]/.test(name)) return null;
  const agency = book.agencies.has(name.toLowerCase());
  const organization =
    agency ||
    keys.some((key) => book.desk.has(key)) ||
    (keys.length > 1 && book.organizations.has(keys.at(-1)!)) ||
    domain.test(name);
  // A person's name has a capital, unless it is a script without case or a user name alone.
  if (!organization && !/[\p{Lu}\p{Lo}]/u.test(name) && tokens.length > 1) return null;
  const initials = tokens.length === 1 && !agency && /^(?:\p{Ll}{2,4}|\p{Lu}{2,4}|(?:\p{L}\.){2,4})$/u.test(name);
  const start = from + first.start + lead;
  return {
    name,
    kind: organization ? 'organization' : initials ? 'initials' : 'person',
    start,
    end: start + name.length,
    labelled,
  };
}

interface Token {
  word: string;
  key: string;
  start: number;
}

/** The words of a text between white space. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    let isBare = true;
    for (; at < length && (kindAt(text, at) & space) === 0; at++) isBare &&= isBareUnit(text.charCodeAt(at));
    if (at === start) continue;
    const word = text.slice(start, at);
    tokens.push({ word, key: isBare ? word.toLowerCase() : bare(word), start });
  }
  return tokens;
}

const beforeName = `,.:;"“„'–—-`;
const behindName = ',.:;"”“–—-';
const isMark = (text: string, at: number, marks: string): boolean =>
  (kindAt(text, at) & space) !== 0 || marks.includes(text[at]!);

const isNoName = (key: string, { titles, desk, particles }: NameBook): boolean =>
  (titles.has(key) && !desk.has(key)) || particles.has(key);

const isLoud = (word: string): boolean => /^[\p{Lu}\p{N}.&'-]{2,}$/u.test(word) && !/^(?:\p{Lu}\.)+$/u.test(word);

/** Offset of the next capital right behind a small letter, before the end of the text or an offset; -1 for none. */
function gluedCapital(text: string, from: number, to = text.length): number {
  for (let at = from, before = kindAt(text, from - 1), kind = before; at < to; at++, before = kind) {
    kind = kindAt(text, at);
    if ((kind & upper) === 0 || (before & (letter | upper)) !== letter) continue;
    if (endsSmall.test(text.slice(Math.max(0, at - 2), at))) return at;
  }
  return -1;
}

const endsSmall = /\p{Ll}$/u;

/** Where a word that a scraper glued to the name begins: `Ann LeePublished`, `Ann LeeDec`. */
function gluedEnd(text: string, book: NameBook): number {
  for (let index = gluedCapital(text, 1); index >= 0; index = gluedCapital(text, index + 1)) {
    const word = /^\p{L}{3,20}/u.exec(text.slice(index))?.[0] ?? '';
    // The next glued word begins at the next capital.
    const key = (/^\p{Lu}\p{Ll}{1,19}/u.exec(word)?.[0] ?? word).toLowerCase();
    if (book.dates.has(key) || book.titles.has(key) || book.desk.has(key)) return index;
  }
  return text.length;
}
