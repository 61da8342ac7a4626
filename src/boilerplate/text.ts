const inKey = /[\p{L}\p{N}]/u;

/** A text as phrases are compared: lower case, straight quotes, single spaces, no marks or symbols at either end. */
export function phraseKey(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ');
  // By hand: a pattern that looks for the end of the text from each mark would be quadratic in a run of marks.
  let start = 0;
  let end = plain.length;
  while (start < end && !inKey.test(symbolAt(plain, start)) && !'©"\'(¿¡'.includes(plain[start]!)) start++;
  while (end > start && !inKey.test(symbolBefore(plain, end)) && !'"\')%'.includes(plain[end - 1]!)) end--;
  return plain.slice(start, end);
}

const symbolAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at)!);

function symbolBefore(text: string, end: number): string {
  const code = text.charCodeAt(end - 1);
  return code >= 0xdc00 && code <= 0xdfff && end > 1 ? text.slice(end - 2, end) : text[end - 1]!;
}

/** True where a sentence ends at the end of the text, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»«“)\]]{0,3}\s*$/u.test(text.slice(-8));
}

/** The pieces of a page title such as `Headline - Site` or `Site | Section | Headline`. */
export function titleSegments(title: string): string[] {
  return title.split(/\s+[-–—|·•»«:/]{1,2}\s+|\s*[|]\s*/u).filter((part) => part.trim() !== '');
}
