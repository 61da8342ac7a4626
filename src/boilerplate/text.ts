import { kindAt, runEnd, space, wordPart } from '../characters/index.ts';

/** A text as phrases are compared: lower case, straight quotes, single spaces, no marks or symbols at either end. */
export function phraseKey(text: string): string {
  const lower = text.toLowerCase();
  const start = keyStart(lower);
  const key = lower.slice(start, keyEnd(lower, start));
  return irregular.test(key) ? straighten(key) : key;
}

/** What most texts have none of: quotes that are not straight, white space that is no single space. */
const irregular = /[\u2018\u2019\u00b4`\u201c\u201d\u201e\u00ab\u00bb]|[^\S ]| {2}/;

/** A text with straight quotes and single spaces. */
export function straighten(text: string): string {
  return text
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The straight form of a quote; any other unit as it is. */
export function straight(unit: number): number {
  if (unit === 0x2018 || unit === 0x2019 || unit === 0xb4 || unit === 0x60) return 39;
  return (unit >= 0x201c && unit <= 0x201e) || unit === 0xab || unit === 0xbb ? 34 : unit;
}

/** True for marks that a key may begin with: `©"'(¿¡`, quotes made straight. */
export const beginsKey = (unit: number): boolean =>
  unit === 34 || unit === 39 || unit === 40 || unit === 0xa9 || unit === 0xbf || unit === 0xa1;

/** True for marks that a key may end on: `"')%`, quotes made straight. */
export const endsKey = (unit: number): boolean => unit === 34 || unit === 39 || unit === 41 || unit === 37;

// By hand: a pattern that looks for the end of the text from each mark would be quadratic in a run of marks.
/** Where the key of a text in lower case begins. */
function keyStart(lower: string): number {
  let start = 0;
  while (start < lower.length && !isWordPart(lower, start) && !beginsKey(straight(lower.charCodeAt(start)))) start++;
  return start;
}

/** Where the key of a text in lower case that begins at `start` ends. */
function keyEnd(lower: string, start: number): number {
  let end = lower.length;
  while (end > start && !isWordPart(lower, end - 1) && !endsKey(straight(lower.charCodeAt(end - 1)))) end--;
  return end;
}

const apostrophe = 39;

/** The offset behind the word at `start` of a key: letters, digits and apostrophes. */
export function wordEnd(key: string, start: number): number {
  let end = runEnd(key, start, wordPart);
  while (end < key.length && key.charCodeAt(end) === apostrophe) end = runEnd(key, end + 1, wordPart);
  return end;
}

/** The word that a key begins with, or the mark. */
export const firstWord = (key: string): string => key.slice(0, Math.max(1, wordEnd(key, 0)));

const isWordPart = (text: string, at: number): boolean => (kindAt(text, at) & wordPart) !== 0;

const tail = 8;

/** True where a sentence ends at the end of the text, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  const first = Math.max(0, text.length - tail);
  let at = text.length - 1;
  while (at >= first && (kindAt(text, at) & space) !== 0) at--;
  for (let closing = 0; closing < 3 && at >= first && closes(text.charCodeAt(at)); closing++) at--;
  return at >= first && isEnd(text.charCodeAt(at));
}

/** `"'”’»«“)]` */
const closes = (unit: number): boolean =>
  unit === 34 ||
  unit === 39 ||
  unit === 41 ||
  unit === 93 ||
  unit === 0xab ||
  unit === 0xbb ||
  unit === 0x2019 ||
  unit === 0x201c ||
  unit === 0x201d;

/** `.!?…。！？` */
const isEnd = (unit: number): boolean =>
  unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;

/** What parts the pieces of a title. */
const separator = /\s[-–—|·•»«:/]{1,2}\s|\|/;

/** The pieces of a page title such as `Headline - Site` or `Site | Section | Headline`. */
export function titleSegments(title: string): string[] {
  if (!separator.test(title)) return title.trim() === '' ? [] : [title];
  return title.split(/\s+[-–—|·•»«:/]{1,2}\s+|\s*[|]\s*/u).filter((part) => part.trim() !== '');
}
