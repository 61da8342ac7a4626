import {
  hash,
  hashOn,
  hashSeed,
  kindAt,
  letter,
  runEnd,
  smallHash,
  space,
  upper,
  wordPart,
} from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { Author } from '../schema/index.ts';
import {
  agency,
  dated,
  desk,
  joint,
  kindsIn,
  kindsOf,
  mayHaveInnerLabel,
  type NameBook,
  nameBook,
  office,
  organization,
  particle,
  phrase,
  stopWord,
} from './name-book.ts';
import { hasCapital } from './text.ts';

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
const address = /https?:|www\./i;
const capitalised = /^\s*(?:\p{Lu}\S{0,40}\s+){1,4}\p{Lu}\S{0,40}\s*$/u;
const domain = /\.(?:com|org|net|info|news|[a-z]{2})$/i;

/** True for `K.Sutter--VB`: initials, a surname and the paper's own sign. */
export const isSignature = (text: string): boolean => (signsIn(text) & dash) !== 0 && signature.test(text.trim());

/** What the expressions above and below look for, in bits: {@link signsIn} tells which of them cannot match. */
const dash = 1;
const mark = 2;
const point = 4;
const bracket = 8;
const noName = 16;
const signs = new Uint8Array(0x80);
/** Signs beyond ASCII. Quotation marks and apostrophes are none. */
const farSigns = '–—•·●‧、，：';
for (const [kind, characters] of [
  [dash, '-'],
  [mark, ';|&/,'],
  [point, ':.'],
  [bracket, '(<[@#0123456789'],
  [noName, '?!{}=*\\'],
] as const)
  for (const character of characters) signs[character.charCodeAt(0)] = kind;

/**
 * What signs a text has, in one walk: an expression that is run a few times a page is away from the caches each time, and most bylines
 * have no such sign. Beyond ASCII what is one of {@link farSigns} may be any.
 */
function signsIn(text: string): number {
  let found = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) found |= signs[unit]!;
    else if ((kindAt(text, at) & letter) === 0 && farSigns.includes(text[at]!)) found |= dash | mark | point;
  }
  return found;
}

/** True where a lower-cased name is a news agency of some pack. */
export function isAgency(name: string, packs: readonly LanguagePack[]): boolean {
  return (kindsIn(name, 0, name.length, nameBook(packs)) & agency) !== 0;
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]/gu, '')
    .replaceAll('’', "'");

/** Length of the label (`By `, `Written by: `) at the beginning of a text, white space before it included; 0 without one. */
export function labelLength(text: string, book: NameBook): number {
  const from = runEnd(text, 0, space);
  const wordEnd = runEnd(text, from, wordPart);
  const labels = labelsOf(text, from, wordEnd, book);
  if (labels) {
    const lower = text.slice(from, from + 60).toLowerCase();
    for (const label of labels) {
      if (!lower.startsWith(label)) continue;
      const mark = /^\s{0,3}[:：]\s{0,9}|^\s{1,9}/.exec(lower.slice(label.length));
      if (mark) return from + label.length + mark[0].length;
    }
  }
  // `ByAnn Lee`, as flattened markup has it; `DeAnn Lee` is a name.
  if ((kindAt(text, from) & upper) === 0 || gluedCapital(text, from + 1, Math.min(wordEnd, from + 12)) < 0) return 0;
  const glued = /^(\p{Lu}\p{Ll}{1,9})\p{Lu}\p{Ll}{1,30}\s/u.exec(text.slice(from, from + 60))?.[1] ?? '';
  const label = glued.toLowerCase();
  const isLabel = book.labelsByWord.get(label)?.includes(label);
  return isLabel && (kindsOf(label, book) & particle) === 0 ? from + glued.length : 0;
}

/** The labels that begin with a word of a text. */
function labelsOf(text: string, from: number, to: number, book: NameBook): readonly string[] | undefined {
  if (!book.labelWords.has(smallHash(text, from, to))) return;
  return book.labelsByWord.get(text.slice(from, to).toLowerCase());
}

/**
 * Reads the names in a byline: labels (`By`), dates, addresses, handles and offices are left out; fewer names are better
 * than wrong ones. `K.Sutter--VB` is K.Sutter, `Ann Lee, Senior Editor` is Ann Lee.
 */
export function readNames(byline: string, packs: readonly LanguagePack[]): FoundName[] {
  const book = nameBook(packs);
  const signs = signsIn(byline);
  const sign = (signs & dash) !== 0 ? signature.exec(byline.trim()) : null;
  if (sign) {
    const start = byline.indexOf(sign[1]!);
    return [{ name: sign[1]!, kind: 'person', start, end: start + sign[1]!.length, labelled: false }];
  }
  const end = (signs & point) !== 0 ? byline.search(address) : -1;
  if (end >= 0) return readNames(byline.slice(0, end), packs);
  const found: FoundName[] = [];
  let labelled = false;
  for (const { start, end: until } of pieces(byline, signs, book)) {
    let from = start;
    for (let cut = 1; cut > 0; from += cut) cut = labelLength(byline.slice(from, until), book);
    const labelledItself = from > start;
    if (labelledItself) labelled = true;
    const inner = innerLabel(byline, from, until, book);
    let to = until;
    if (inner && capitalised.test(byline.slice(from, from + inner.at))) to = from + inner.at;
    else if (inner) {
      from += inner.end;
      labelled = true;
    }
    // `Ann Lee, Chief Technology Officer, head of Labs`: what goes on after a name with an office is none.
    if (found.length > 0 && !labelledItself && isOfficeOf(byline.slice(from, to), book)) continue;
    const name = readName(byline.slice(from, to), from, labelled, signs, book);
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
  const words = tokensOf(text, book);
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  if ((words[words.length - 1]!.kinds & (office | organization)) === office) return true;
  if ((kindsOf(first.word, book) & (stopWord | particle)) === stopWord) return true;
  return words.length > 2 && (first.kinds & office) !== 0 && (kindsOf(second.word, book) & stopWord) !== 0;
}

/** The stretches between marks and conjunctions. */
function pieces(text: string, signs: number, book: NameBook): { start: number; end: number }[] {
  const cuts: { at: number; to: number }[] = [];
  if ((signs & (mark | dash)) !== 0)
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) cuts.push({ at: mark.index, to: marks.lastIndex });
  addJoints(cuts, text, book);
  if (cuts.length > 1) cuts.sort((a, b) => a.at - b.at);
  const found: { start: number; end: number }[] = [];
  let start = 0;
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
    const mayJoin = units > 0 && units <= 2 * longestJoint && (kindAt(text, end) & space) !== 0;
    if (mayJoin && (kindsIn(text, at + 1, end, book) & joint) !== 0) {
      const isShort = units <= longestJoint || [...text.slice(at + 1, end)].length <= longestJoint;
      if (isShort) cuts.push({ at, to: end });
    }
    at = end - 1;
  }
}

/** A label in the middle, the longest and of its kind the last: `Recipe tested by Ann Lee`, `Ann Lee from Kiel`. */
function innerLabel(line: string, from: number, to: number, book: NameBook): { at: number; end: number } | null {
  if (!mayHaveInnerLabel(line, from + 1, to, book)) return null;
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

/** The name in a piece of a byline with some signs; null where the piece is none. */
function readName(piece: string, from: number, labelled: boolean, signs: number, book: NameBook): FoundName | null {
  let text = (signs & (bracket | point)) !== 0 ? piece.slice(0, stopIn(piece)) : piece;
  text = text.slice(0, gluedEnd(text, book));
  const tokens = tokensOf(text, book);
  while (tokens.length > 0 && (tokens[tokens.length - 1]!.kinds & dated) !== 0) tokens.pop();
  // `Ann Lee Twitter`: what a button beside the name says.
  while (tokens.length > 2 && (tokens[tokens.length - 1]!.kinds & phrase) !== 0) tokens.pop();
  if (tokens.length >= 3) dropOffices(tokens);
  if (tokens.length >= 4 && !isLoud(tokens[0]!.word) && !isLoud(tokens[1]!.word)) {
    // `Ann Lee DAILY POST NETWORK`: capitals throughout begin something else.
    const loud = tokens.findIndex(({ word }, i) => i >= 2 && isLoud(word));
    if (loud >= 2 && tokens.slice(loud).every(({ word }) => isLoud(word))) tokens.length = loud;
  }
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last || tokens.length > 6) return null;
  let start = first.start;
  const until = last.start + last.word.length;
  while (start < until && isMark(text, start, beforeName)) start++;
  let to = until;
  while (to > start && isMark(text, to - 1, behindName)) to--;
  if (to < until && text[to] === '.' && /(?:^|[\s.])(?:\p{L}|[JS]r)$/u.test(text.slice(first.start, to))) to++;
  const name = text.slice(start, to);
  if (name.length < 2 || name.length > 60 || !hasTwoLetters(name)) return null;
  let every = dated;
  let some = 0;
  let hasOwn = false;
  for (const { kinds } of tokens) {
    every &= kinds;
    some |= kinds;
    if ((kinds & (dated | stopWord)) === 0) hasOwn = true;
  }
  if ((every & dated) !== 0) return null;
  // `Journalist`, `von`: a label or an office whose name stands elsewhere.
  if (tokens.length === 1 ? isNoName(first.kinds) : !hasOwn) return null;
  if ((signs & noName) !== 0 && /[?!{}=*\\]/.test(name)) return null;
  const isAgency = (kindsIn(name, 0, name.length, book) & agency) !== 0;
  const isOrganization =
    isAgency ||
    (some & desk) !== 0 ||
    (tokens.length > 1 && (last.kinds & organization) !== 0) ||
    ((signs & point) !== 0 && domain.test(name));
  // A person's name has a capital, unless it is a script without case or a user name alone.
  if (!isOrganization && tokens.length > 1 && !hasCapital(name) && !/\p{Lo}/u.test(name)) return null;
  const initials = tokens.length === 1 && !isAgency && /^(?:\p{Ll}{2,4}|\p{Lu}{2,4}|(?:\p{L}\.){2,4})$/u.test(name);
  return {
    name,
    kind: isOrganization ? 'organization' : initials ? 'initials' : 'person',
    start: from + start,
    end: from + to,
    labelled,
  };
}

/** Where a name ends: a handle, a bracket or a date begins, also one that a scraper glued to it. Addresses were cut off before. */
function stopIn(text: string): number {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 ? signs[unit] === bracket || unit === 0x3a : unit === 0xff1a) return at;
  }
  return length;
}

/** `\p{L}{2}`. */
function hasTwoLetters(text: string): boolean {
  const { length } = text;
  for (let at = 1, before = kindAt(text, 0), kind = before; at < length; at++, before = kind) {
    kind = kindAt(text, at);
    // A letter of two units is one all the same.
    if ((kind & before & letter) !== 0) return text.charCodeAt(at) < 0xd800 || /\p{L}{2}/u.test(text);
  }
  return false;
}

/**
 * `Ann Lee Senior Editor`, `Staff Writer Ann Lee`: offices fall off where a whole name is left. `Field Level Media`, `Coldwater Daily
 * Reporter` are whole.
 */
function dropOffices(tokens: Token[]): void {
  let last = tokens.length;
  const isHead = (at: number) => (tokens[at]!.kinds & organization) !== 0;
  while (last > 2 && (tokens[last - 1]!.kinds & (office | desk)) !== 0) last--;
  if (last >= 2 && !isHead(tokens.length - 1) && !isHead(last - 1)) tokens.length = last;
  let first = 0;
  while (tokens.length - first > 2 && (tokens[first]!.kinds & office) !== 0) first++;
  if (first > 0 && !tokens[first - 1]!.word.endsWith('.')) tokens.splice(0, first);
}

interface Token {
  word: string;
  start: number;
  /** What it is when bare and small; a word of marks alone falls off names as a date does. */
  kinds: number;
}

/** The words of a text between white space. */
function tokensOf(text: string, book: NameBook): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    let key = hashSeed;
    let isPlain = true;
    for (; at < length && (kindAt(text, at) & space) === 0; at++) {
      const unit = bareUnit(text.charCodeAt(at));
      if (unit > 0) key = hashOn(key, unit);
      else if (unit < 0) isPlain = false;
    }
    if (at === start) continue;
    const word = text.slice(start, at);
    if (!isPlain) key = hash(bare(word)) | 0;
    tokens.push({ word, start, kinds: key === hashSeed ? dated : book.kinds.get(key) });
  }
  return tokens;
}

/** What {@link bare} makes of a UTF-16 unit: 0 where it falls off, -1 beyond ASCII. */
function bareUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 0x27 || unit === 0x2d) return unit;
  return unit < 0x80 ? 0 : unit === 0x2019 ? 0x27 : -1;
}

const beforeName = `,.:;"“„'–—-`;
const behindName = ',.:;"”“–—-';
const isMark = (text: string, at: number, marks: string): boolean => {
  const kind = kindAt(text, at);
  return (kind & wordPart) === 0 && ((kind & space) !== 0 || marks.includes(text[at]!));
};

const isNoName = (kinds: number): boolean => (kinds & (office | desk)) === office || (kinds & particle) !== 0;

/** A word in capitals throughout; the second letter tells of nearly all that they are none. */
const isLoud = (word: string): boolean =>
  (kindAt(word, 1) & (letter | upper)) !== letter &&
  /^[\p{Lu}\p{N}.&'-]{2,}$/u.test(word) &&
  !/^(?:\p{Lu}\.)+$/u.test(word);

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
    if ((kindsOf(key, book) & (dated | office | desk)) !== 0) return index;
  }
  return text.length;
}
