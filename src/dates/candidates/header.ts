import type { CalendarWords } from '../../calendar/index.ts';
import { type DateCandidate, type DateSearch, withOther } from '../candidate.ts';
import { readValue } from '../read-date.ts';

/** A header line that a scraper wrote: `date 2025-12-03`. It was asked for, so nothing on the page is more to be trusted. */
export function headerCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const clue of search.tree.clues) {
    if (clue.source !== 'header' || !/dat|publi|updat|modif/.test(clue.key)) continue;
    const date = readValue(clue.value, languages);
    if (!date) continue;
    const candidate: DateCandidate = {
      field: /updat|modif/.test(clue.key) ? 'modified' : 'published',
      date: date.date,
      rule: 'header',
      signs: [],
      family: 'header',
      place: clue.place,
      text: clue.value,
    };
    found.push(withOther(candidate, date.other));
  }
  return found;
}
