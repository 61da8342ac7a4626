import type { CalendarWords } from '../../calendar/index.ts';
import { type DateCandidate, type DateSearch, odds } from '../candidate.ts';
import { readValue } from '../read-date.ts';

// What a template calls the element: the names are of HTML and its themes, not of a language.
const publishedLabel = /publi|entry-date|post-date|posted|pubdate|date-created|created|article-?_*date|dateline/i;
const modifiedLabel = /updat|modif|revis|edited/i;
const foreignLabel = /comment|related|sidebar|widget|teaser|footer|recommend|aside|popular|latest|card|menu|nav/i;

/** Dates in `<time>` elements. */
export function timeCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  let rank = 0;
  for (const clue of search.tree.clues) {
    if (clue.source !== 'time') continue;
    const date = readValue(clue.value, languages);
    if (!date) continue;
    const scope = clue.scope ?? '';
    const modified = modifiedLabel.test(scope) && !/\bpubdate\b|published/i.test(scope);
    let score: number;
    let rule: string;
    const near = clue.at !== undefined && search.headline >= 0 && Math.abs(clue.at - search.headline) <= 6;
    const block = clue.at === undefined ? undefined : search.tree.children[clue.at];
    const role = block?.verdict?.role;
    const foreign = foreignLabel.test(scope) || role === 'related' || role === 'comment' || role === 'navigation';
    if (modified) {
      rule = 'time-modified';
      score = odds(0.9);
    } else if (publishedLabel.test(scope)) {
      rule = 'time-published';
      score = odds(0.93) - rank * 0.4;
    } else {
      rule = near ? 'time-near-headline' : 'time';
      score = (near ? odds(0.91) : odds(0.7)) - rank * 0.5;
    }
    if (foreign) score -= 2;
    if (!modified) rank++;
    found.push({
      field: modified ? 'modified' : 'published',
      date: date.date,
      ...(date.other ? { other: date.other } : {}),
      rule,
      family: 'time',
      score: Math.max(-2, score),
      place: clue.place,
      text: clue.value,
    });
  }
  return found;
}
