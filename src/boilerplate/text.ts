/** A text as phrases are compared: lower case, straight quotes, single spaces, no marks or symbols at either end. */
export function phraseKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}©"'(¿¡]+/u, '')
    .replace(/[^\p{L}\p{N}"')%]+$/u, '');
}

/** True where a sentence ends at the end of the text, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»«“)\]]{0,3}\s*$/u.test(text.slice(-8));
}

/** The pieces of a page title such as `Headline - Site` or `Site | Section | Headline`. */
export function titleSegments(title: string): string[] {
  return title.split(/\s+[-–—|·•»«:/]{1,2}\s+|\s*[|]\s*/u).filter((part) => part.trim() !== '');
}
