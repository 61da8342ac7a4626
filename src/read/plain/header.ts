/** A label that a scraper wrote before a value, at the very top of what it saved: `date 2025-12-03 As the …`. */
export interface HeaderField {
  key: string;
  /** Offsets into the line. */
  start: number;
  end: number;
  valueStart: number;
}

// The field names that scrapers write, not words of a language: `title: …`, `url=…`. Only `date` goes without a mark, for its
// value then says where the field ends.
const labelled =
  /^(title|headline|author|authors|byline|date|published|updated|url|link|source|publisher|site|section|language|lang)[ \t]*[:=][ \t]*/i;
const dated =
  /^(date|published|pubdate|datetime|updated)[ \t:=]{1,4}(?=\d{4}-\d\d-\d\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/i;

/** Reads a header field at the beginning of a line; null where there is none. */
export function headerField(line: string): HeaderField | null {
  const date = dated.exec(line);
  if (date) {
    const end = date[0].length;
    if (/[\p{L}\p{N}]/u.test(line.charAt(end))) return null;
    return { key: 'date', start: 0, end, valueStart: date[0].search(/\d{4}-/) };
  }
  const label = labelled.exec(line);
  if (!label || label[0].length === line.length) return null;
  return { key: label[1]!.toLowerCase(), start: 0, end: line.length, valueStart: label[0].length };
}
