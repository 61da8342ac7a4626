import { hashOn, hashSeed, kindAt, space, wordPart } from '../characters/index.ts';

/** A text as phrases are compared: lower case, straight quotes, single spaces, no marks or symbols at either end. */
export function phraseKey(text: string): string {
  const lower = text.toLowerCase();
  const start = keyStart(lower);
  return keyBetween(lower, start, keyEnd(lower, start));
}

/** The key of a text in lower case, from where {@link keyStart} and {@link keyEnd} say that it begins and ends. */
export function keyBetween(lower: string, start: number, end: number): string {
  const key = lower.slice(start, end);
  return irregular.test(key) ? straighten(key) : key;
}

/** What most texts have none of: quotes that are not straight, white space that is no single space. */
const irregular = /[\u2018\u2019\u00b4`\u201c\u201d\u201e\u00ab\u00bb]|[^\S ]| {2}/;

/** A text with straight quotes and single spaces. */
export function straighten(text: string): string {
  return text
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ');
}

/** The straight form of a quote; any other unit as it is. */
export function straight(unit: number): number {
  if (unit === 0x2018 || unit === 0x2019 || unit === 0xb4 || unit === 0x60) return 39;
  return (unit >= 0x201c && unit <= 0x201e) || unit === 0xab || unit === 0xbb ? 34 : unit;
}

/** Marks that a key may begin with, and end on: `©"'(¿¡` and `"')%`. */
const opening: ReadonlySet<number> = new Set([0xa9, 34, 39, 40, 0xbf, 0xa1]);
const closing: ReadonlySet<number> = new Set([34, 39, 41, 37]);

// By hand: a pattern that looks for the end of the text from each mark would be quadratic in a run of marks.
/** Where the key of a text in lower case begins. */
export function keyStart(lower: string): number {
  let start = 0;
  while (start < lower.length && !isWordPart(lower, start) && !opening.has(straight(lower.charCodeAt(start)))) start++;
  return start;
}

/** Where the key of a text in lower case that begins at `start` ends. */
export function keyEnd(lower: string, start: number): number {
  let end = lower.length;
  while (end > start && !isWordPart(lower, end - 1) && !closing.has(straight(lower.charCodeAt(end - 1)))) end--;
  return end;
}

/** The hash of {@link keyBetween}, signed, without making the key. */
export function keyHash(lower: string, start: number, end: number): number {
  let value = hashSeed;
  let spaced = false;
  for (let at = start; at < end; at++) {
    const unit = lower.charCodeAt(at);
    if (unit > 96 && unit < 127) {
      value = hashOn(value, unit);
      spaced = false;
    } else if (unit === 32 || (kindAt(lower, at) & space) !== 0) {
      if (!spaced) value = hashOn(value, 32);
      spaced = true;
    } else {
      value = hashOn(value, straight(unit));
      spaced = false;
    }
  }
  return value;
}

const isWordPart = (text: string, at: number): boolean => (kindAt(text, at) & wordPart) !== 0;

const tail = 8;

/** True where a sentence ends at the end of the text, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  const first = Math.max(0, text.length - tail);
  let at = text.length - 1;
  while (at >= first && (kindAt(text, at) & space) !== 0) at--;
  for (let closing = 0; closing < 3 && at >= first && '"\'”’»«“)]'.includes(text[at]!); closing++) at--;
  return at >= first && '.!?…。！？'.includes(text[at]!);
}

/** What parts the pieces of a title. */
const separator = /\s[-–—|·•»«:/]{1,2}\s|\|/;

/** The pieces of a page title such as `Headline - Site` or `Site | Section | Headline`. */
export function titleSegments(title: string): string[] {
  if (!separator.test(title)) return title.trim() === '' ? [] : [title];
  return title.split(/\s+[-–—|·•»«:/]{1,2}\s+|\s*[|]\s*/u).filter((part) => part.trim() !== '');
}
