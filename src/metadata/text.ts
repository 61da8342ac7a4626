/** A text as titles and names are compared: lower case, letters and digits only. */
export function looseKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** White space made single, ends trimmed. */
export function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const separator = /\s+(?:[-–—|·•»«]|::?|\/)\s+|\s*\|\s*/gu;

/** The pieces of a page title such as `Headline - Site`, with the offsets at which they stand. */
export function titleParts(title: string): { text: string; start: number; end: number }[] {
  const parts: { text: string; start: number; end: number }[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = title.slice(from, to);
    const text = raw.trim();
    if (text !== '') {
      const start = from + raw.indexOf(text);
      parts.push({ text, start, end: start + text.length });
    }
  };
  for (const match of title.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(title.length);
  return parts;
}
