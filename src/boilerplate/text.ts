import { kindAt, space, wordPart } from '../characters/index.ts';

/** A text as phrases are compared: lower case, straight quotes, single spaces, no marks or symbols at either end. */
export function phraseKey(text: string): string {
  return keyOfLower(text.toLowerCase());
}

/** What most texts have none of: quotes that are not straight, white space that is no single space. */
const irregular = /[\u2018\u2019\u00b4`\u201c\u201d\u201e\u00ab\u00bb]|[^\S ]| {2}/;

/** As {@link phraseKey}, of a text in lower case. */
function keyOfLower(lower: string): string {
  return keyOfPlain(irregular.test(lower) ? straighten(lower) : lower);
}

/** A text with straight quotes and single spaces. */
export function straighten(text: string): string {
  return text
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ');
}

/** As {@link phraseKey}, of a text in lower case with straight quotes and single spaces. */
export function keyOfPlain(plain: string): string {
  // By hand: a pattern that looks for the end of the text from each mark would be quadratic in a run of marks.
  let start = 0;
  let end = plain.length;
  while (start < end && !isWordPart(plain, start) && !'©"\'(¿¡'.includes(plain[start]!)) start++;
  while (end > start && !isWordPart(plain, end - 1) && !'"\')%'.includes(plain[end - 1]!)) end--;
  return plain.slice(start, end);
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
