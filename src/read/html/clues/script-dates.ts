import type { ClueList } from './clue-list.ts';

// An ISO day with or without its time, or without its marks; seconds or milliseconds since 1970, from 2001 to 2027.
const moment =
  /(?:19|20)\d\d[-/][01]\d[-/][0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?|20[0-4]\d[01]\d[0-3]\d|1[0-7]\d{8}(?:\d{3})?/g;
// `"datePublished":"`, `\"pub_date\": \"`, `datePublished&quot;:&quot;`, `publishTime = '`, `setCreated("`.
const name = /([A-Za-z_$][\w$.:-]{0,59})["'\\]{0,4}\s{0,4}[:=,(]["'\\\s(]{0,12}$/;
const reach = 90;
const ofDates = /dat|pub|time|creat|modif|updat|issue|post|display|stamp/i;
const mostRead = 400;
const nameMark = /[\w$.:-]/;
const valueMark = /["'\\\s(:=,]/;
const isWordCode = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 97 && code <= 122);

/**
 * The dates that a page's own scripts hold with a name: state for a front end (`"publishedAt":"2024-05-03T…"`), data for an
 * analytics service (`pubdate: '20…'`). What is read is text, never run; a date without a name is nothing.
 */
export class ScriptDates {
  private read = 0;

  /** Takes the text of a script, which stands in the source at `start`; `exact` says that it stands there as it is. */
  add(text: string, start: number, exact: boolean, at: number, clues: ClueList): void {
    moment.lastIndex = 0;
    for (let match = moment.exec(text); match && this.read < mostRead; match = moment.exec(text)) {
      const [value] = match;
      const { index } = match;
      if (isWordCode(text.charCodeAt(index - 1)) || isWordCode(text.charCodeAt(index + value.length))) continue;
      this.read++;
      const key = nameBefore(text.slice(Math.max(0, index - reach), index));
      if (key === undefined || !ofDates.test(key)) continue;
      const place = { start: start + index, end: start + index + value.length };
      clues.add('script', key, value, exact ? place : { ...place, exact: false }, { at });
    }
  }
}

/** The name that a script gives the value behind a piece of it. */
function nameBefore(piece: string): string | undefined {
  const before = piece.includes('&') ? piece.replaceAll(/&(?:quot|#34);/g, '"') : piece;
  // The pattern begins where the name does: tried at every character it took more time than all else that reads a script.
  let end = before.length;
  while (end > 0 && valueMark.test(before[end - 1]!)) end--;
  let start = end;
  while (start > 0 && nameMark.test(before[start - 1]!)) start--;
  return start === end ? undefined : name.exec(before.slice(start))?.[1];
}
