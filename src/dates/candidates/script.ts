import type { CalendarWords, PartialDate } from '../../calendar/index.ts';
import type { Clue } from '../../tree/index.ts';
import { type DateCandidate, type DateSearch, signsOf } from '../candidate.ts';
import { keyOf } from '../days.ts';
import { readValue } from '../read-date.ts';

const published =
  /^(?:publish|published|publishing|publication|published?at|pub|pubdate|pubtime|issued?|posted|post|firstpublished)$/;
const modified = /^(?:modified|modification|update|updated|updates|revised|revision|edited|lastmod|mod|last|changed)$/;
const created = /^(?:create|created|creation|display|datetime|date|timestamp)$/;
// What else of a page has a date: readers, pictures, campaigns, the server, the build.
const foreign =
  /^(?:comments?|images?|videos?|photos?|media|user|users|author|server|build|built|expir(?:y|es|ation)|start|end|event|banner|translation|register(?:ed)?|registration|founding|session|cache|render|now|current|today|birth|sale|subscription|member|modal|cookie|consent|token|version|deploy|request|ad|ads|campaign|tag|taxonomy|account|profile)$/;

/** Dates that the page's scripts hold under a name that says what they are. */
export function scriptCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  // Scripts hold lists: their keys come again and again.
  const kinds = new Map<string, Kind | null>();
  const told: { kind: Kind; date: PartialDate; clue: Clue }[] = [];
  const days = new Map<string, Set<string>>();
  for (const clue of search.tree.clues) {
    if (clue.source !== 'script') continue;
    if (!kinds.has(clue.key)) kinds.set(clue.key, kindOf(clue.key));
    const kind = kinds.get(clue.key);
    const date = kind && readValue(clue.value, languages)?.date;
    if (!date) continue;
    told.push({ kind, date, clue });
    const known = days.get(kind.rule) ?? new Set();
    days.set(kind.rule, known.add(keyOf(date)));
  }
  const found: DateCandidate[] = [];
  const seen = new Set<string>();
  for (const { kind, date, clue } of told) {
    const first = !seen.has(kind.rule);
    seen.add(kind.rule);
    const of = days.get(kind.rule)!.size;
    // A list of other things' dates: of it the first may be the article's, the others say nothing.
    if (of > 3 && !first) continue;
    const signs = signsOf({ 'script-first': first && of > 1, 'script-only': of === 1, 'script-listed': of > 3 });
    const { field, rule } = kind;
    found.push({ field, date, rule, signs, family: 'script', place: clue.place, text: clue.value });
  }
  return found;
}

type Kind = Pick<DateCandidate, 'field' | 'rule'>;

function kindOf(key: string): Kind | null {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.some((word) => foreign.test(word))) return null;
  if (words.some((word) => modified.test(word))) return { field: 'modified', rule: 'script-modified' };
  if (words.some((word) => published.test(word))) return { field: 'published', rule: 'script-published' };
  if (words.some((word) => created.test(word))) return { field: 'published', rule: 'script-created' };
  return null;
}
