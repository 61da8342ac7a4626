import type { CalendarWords } from '../../calendar/index.ts';
import { type DateCandidate, type DateSearch, signsOf } from '../candidate.ts';
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
  const found: DateCandidate[] = [];
  const kinds = new Map<string, ReturnType<typeof kindOf>>();
  for (const clue of search.tree.clues) {
    if (clue.source !== 'script') continue;
    // Scripts hold lists: their keys come again and again.
    if (!kinds.has(clue.key)) kinds.set(clue.key, kindOf(clue.key));
    const kind = kinds.get(clue.key);
    const date = kind && readValue(clue.value, languages);
    if (!date) continue;
    found.push({ ...kind, date: date.date, signs: [], family: 'script', place: clue.place, text: clue.value });
  }
  const days = new Map<string, Set<string>>();
  const dayOf = ({ date }: DateCandidate): string => `${date.year}-${date.month}-${date.day}`;
  for (const each of found) days.set(each.rule, (days.get(each.rule) ?? new Set()).add(dayOf(each)));
  const seen = new Set<string>();
  return found.flatMap((each) => {
    const first = !seen.has(each.rule);
    seen.add(each.rule);
    const of = days.get(each.rule)!.size;
    // A list of other things' dates: of it the first may be the article's, the others say nothing.
    if (of > 3 && !first) return [];
    const signs = signsOf({ 'script-first': first && of > 1, 'script-only': of === 1, 'script-listed': of > 3 });
    return [{ ...each, signs }];
  });
}

function kindOf(key: string): Pick<DateCandidate, 'field' | 'rule'> | null {
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
