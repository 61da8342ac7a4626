import { type CalendarWords, calendarLexicon, findRelative } from '../../calendar/index.ts';
import { originOf } from '../../tree/index.ts';
import { type DateCandidate, type DateSearch, signsOf } from '../candidate.ts';
import { leadOf } from './label.ts';
import { addNearness, foreignRoles } from './nearness.ts';

// A line that says when, and little more: "Ann Lee · 2 hours ago · 5 min read".
const longest = 80;
const mostRead = 200;

/**
 * Dates told by their distance from now, which only the caller knows: none without a reference date. The first one counts; those
 * after it date other articles.
 */
export function relativeCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const { reference, tree } = search;
  if (!reference) return [];
  const lexicon = calendarLexicon(languages);
  const found: DateCandidate[] = [];
  let read = 0;
  const { children } = tree;
  for (let index = 0; index < children.length; index++) {
    const block = children[index]!;
    if (block.value.length > longest || foreignRoles.has(block.verdict?.role ?? '')) continue;
    if (/[.!?。！？]["'”»」』]?$/.test(block.value)) continue;
    if (++read > mostRead) break;
    const relative = findRelative(block.value, lexicon, reference);
    if (!relative) continue;
    const { label } = leadOf(block.value.slice(0, relative.start), lexicon);
    found.push({
      field: label ?? 'published',
      date: relative.date,
      rule: label === 'modified' ? 'text-label-modified' : 'text-relative',
      signs: addNearness(
        signsOf({
          'text-first': !found.some(({ field }) => field === 'published'),
          'text-later': found.length > 4,
          'text-hidden': block.hidden === true,
        }),
        'text',
        index,
        search,
      ),
      family: 'text',
      place: originOf(block, relative.start, relative.end),
      text: block.value.slice(relative.start, relative.end),
    });
  }
  return found;
}
