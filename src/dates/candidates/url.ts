import { isValidDate, type PartialDate } from '../../calendar/index.ts';
import type { DateCandidate, DateSearch } from '../candidate.ts';

const bySegments = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
// In a name that somebody chose, a date may be that of the event or of the first draft.
const bySlug = /\/((?:19|20)\d\d)-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const inName = /(?:^|[/_.-])((?:199|20[0-4])\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;
const byMonth = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/)/;

/** The date in the path of the article's own address. */
export function urlCandidates(search: DateSearch): DateCandidate[] {
  const address = ownAddress(search);
  if (!address) return [];
  const path = address.value.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  for (const [pattern, rule] of [
    [bySegments, 'url-day'],
    [bySlug, 'url-name'],
    [inName, 'url-name'],
    [byMonth, 'url-month'],
  ] as const) {
    const match = pattern.exec(path);
    if (!match) continue;
    const date: PartialDate = { year: Number(match[1]), month: Number(match[2]) };
    if (match[3]) date.day = Number(match[3]);
    if (!isValidDate(date) || (date.year ?? 0) < 1990 || (date.year ?? 0) > 2100) continue;
    return [{ field: 'published', date, rule, signs: [], family: 'url', place: address.place, text: match[0] }];
  }
  return [];
}

function ownAddress(search: DateSearch): { value: string; place: DateCandidate['place'] } | null {
  if (search.url) return { value: search.url, place: null };
  const clue = search.tree.clues.find(
    ({ source, key }) => (source === 'link' && key === 'canonical') || (source === 'meta' && key === 'og:url'),
  );
  return clue ? { value: clue.value, place: clue.place } : null;
}
