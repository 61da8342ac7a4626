import type { CalendarWords } from '../../calendar/index.ts';
import type { Clue } from '../../tree/index.ts';
import { type DateCandidate, type DateSearch, odds } from '../candidate.ts';
import { readValue } from '../read-date.ts';

// Objects that are the article or its page; a date of anything else (a comment, a video, a product) is another's.
const article = /article|posting|report|review$|newsitem|story|recipe|creativework/i;
const page = /webpage|itempage|faqpage|aboutpage/i;
const ofPart =
  /comment|review|itemlist|offer|related|haspart|video|image|audio|mentions|citation|ispartof|author|publisher/i;

/** Dates in JSON-LD and microdata. */
export function dataCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const clue of search.tree.clues) {
    if (clue.source !== 'jsonld' && clue.source !== 'microdata') continue;
    const kind = kindOf(clue);
    if (!kind) continue;
    const date = readValue(clue.value, languages);
    if (!date) continue;
    found.push({
      field: kind.field,
      date: date.date,
      ...(date.other ? { other: date.other } : {}),
      rule: `${clue.source}-${kind.name}`,
      family: 'data',
      score: kind.score,
      place: clue.place,
      text: clue.value,
    });
  }
  return withoutLists(found);
}

// Objects of several days are a list of articles: each of them is then less likely to be this one.
function withoutLists(found: DateCandidate[]): DateCandidate[] {
  const days = new Map<string, Set<string>>();
  for (const { rule, date, score } of found) {
    if (score < 1 || date.day === undefined) continue;
    const known = days.get(rule) ?? new Set();
    days.set(rule, known.add(`${date.year}-${date.month}-${date.day}`));
  }
  return found.map((each) => {
    const several = (days.get(each.rule)?.size ?? 0) > 2;
    return several && each.score >= 1 ? { ...each, score: each.score - 1.2 } : each;
  });
}

function kindOf(clue: Clue): { field: 'published' | 'modified'; name: string; score: number } | null {
  const path = clue.key.split('.');
  const name = path
    .at(-1)!
    .replace(/^.*[:/#]/, '')
    .toLowerCase();
  const above = path.slice(0, -1).join('.');
  const scope = clue.scope ?? '';
  // Part of something else: its date says little of the article's.
  const foreign = ofPart.test(above) || (scope !== '' && !article.test(scope) && !page.test(scope));
  const penalty = foreign ? 2.3 : above === '' ? 0 : 0.5;
  switch (name) {
    case 'datepublished':
      return {
        field: 'published',
        name: 'published',
        score: (clue.source === 'microdata' ? odds(0.96) : odds(0.94)) - penalty,
      };
    case 'dateposted':
    case 'datecreated':
      return { field: 'published', name: 'created', score: odds(0.75) - penalty };
    case 'uploaddate':
      return { field: 'published', name: 'uploaded', score: odds(0.6) - (foreign ? 1 : 0) };
    case 'datemodified':
    case 'dateupdated':
      return { field: 'modified', name: 'modified', score: odds(0.93) - penalty };
    default:
      return null;
  }
}
