import type { CalendarWords } from '../../calendar/index.ts';
import { type DateCandidate, type DateSearch, signsOf, withOther } from '../candidate.ts';
import { readValue } from '../read-date.ts';
import { addNearness, foreignRoles } from './nearness.ts';
import { isCard, isEmbedded } from './place.ts';

// What a template calls the element: the names are of HTML and its themes, not of a language.
const publishedLabel = /publi|entry-date|post-date|posted|pubdate|date-created|created|article-?_*date|dateline/i;
const modifiedLabel = /updat|modif|revis|edited/i;
const foreignLabel = /comment|related|sidebar|widget|teaser|footer|recommend|aside|popular|latest|card|menu|nav/i;

/** Dates in `<time>` elements. */
export function timeCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const { clues, children } = search.tree;
  const times = clues.filter(({ source }) => source === 'time');
  const alike = new Map<string, number>();
  for (const { scope = '' } of times) alike.set(scope, (alike.get(scope) ?? 0) + 1);
  const found: DateCandidate[] = [];
  for (const clue of times) {
    const date = readValue(clue.value, languages);
    if (!date) continue;
    const scope = clue.scope ?? '';
    const modified = modifiedLabel.test(scope) && !/\bpubdate\b|published/i.test(scope);
    const block = clue.at === undefined ? undefined : children[clue.at];
    const signs = signsOf({
      'time-called-published': !modified && publishedLabel.test(scope),
      'time-foreign': foreignLabel.test(scope),
      'time-embedded': block !== undefined && isEmbedded(block),
      'time-under-link': block !== undefined && isCard(children[clue.at! - 1], search),
      'time-foreign-role': foreignRoles.has(block?.verdict?.role ?? ''),
      'time-first': found.length === 0,
      'time-listed': (alike.get(scope) ?? 0) > 3,
      'time-text-only': clue.key === 'text',
      'time-attribute': clue.key === 'attribute',
    });
    const candidate: DateCandidate = {
      field: modified ? 'modified' : 'published',
      date: date.date,
      rule: modified ? 'time-modified' : 'time',
      signs: clue.at === undefined ? signs : addNearness(signs, 'time', clue.at, search),
      family: 'time',
      place: clue.place,
      text: clue.value,
    };
    found.push(withOther(candidate, date.other));
  }
  return found;
}
