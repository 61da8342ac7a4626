import { type CalendarWords, scanDates } from '../../calendar/index.ts';
import { type DateCandidate, type DateSearch, signsOf, withOther } from '../candidate.ts';
import { plausible } from '../read-date.ts';

const mark = /[|–—:,;()[\]/\-·•»«]/;

/**
 * A date in the page's title: `Elections in Guinea | DW | 23.05.2011`. A title may speak of a day, so marks around it count, and
 * what the headline has too is the headline's.
 */
export function titleCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const clue = search.tree.clues.find(({ source, key }) => source === 'html' && key === 'title');
  if (!clue || clue.value.length > 300) return [];
  const { value } = clue;
  const headline = search.tree.children[search.headline]?.value ?? '';
  const dates = scanDates(value, languages).filter(
    (found) =>
      plausible(found) && found.date.day !== undefined && !headline.includes(value.slice(found.start, found.end)),
  );
  return dates.map(({ start, end, date, other }) => {
    const before = value.slice(0, start).trimEnd().at(-1);
    const after = value.slice(end).trimStart()[0];
    const candidate: DateCandidate = {
      field: 'published',
      date,
      rule: 'title',
      signs: signsOf({
        'title-apart':
          (before === undefined || mark.test(before)) &&
          (after === undefined || mark.test(after)) &&
          dates.length === 1,
      }),
      family: 'title',
      place: clue.place,
      text: value.slice(start, end),
    };
    return withOther(candidate, other);
  });
}
