import type { CalendarWords } from '../../calendar/index.ts';
import type { Clue } from '../../tree/index.ts';
import { type DateCandidate, type DateSearch, signsOf, withOther } from '../candidate.ts';
import { readValue } from '../read-date.ts';

// Objects that are the article or its page; a date of anything else (a comment, a video, a product) is another's.
const article = /article|posting|report|review$|newsitem|story|recipe|howto|learningresource|creativework/i;
const page = /webpage|itempage|faqpage|aboutpage/i;
const ofPart =
  /comment|review|itemlist|offer|related|haspart|video|image|audio|mentions|citation|ispartof|author|publisher/i;

const properties: Readonly<Record<string, { field: DateCandidate['field']; rule: string }>> = {
  datepublished: { field: 'published', rule: 'published' },
  dateposted: { field: 'published', rule: 'created' },
  datecreated: { field: 'published', rule: 'created' },
  uploaddate: { field: 'published', rule: 'uploaded' },
  datemodified: { field: 'modified', rule: 'modified' },
  dateupdated: { field: 'modified', rule: 'modified' },
};

const isDate = /date/i;

/** What a property says, its vocabulary's prefix aside; most say nothing of a date. */
const kindOf = (name: string): { field: DateCandidate['field']; rule: string } | undefined =>
  isDate.test(name) ? properties[name.replace(/^.*[:/#]/, '').toLowerCase()] : undefined;

/** Dates in JSON-LD and microdata. */
export function dataCandidates(search: DateSearch, languages: readonly CalendarWords[]): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const clue of search.tree.clues) {
    if (clue.source !== 'jsonld' && clue.source !== 'microdata') continue;
    const dot = clue.key.lastIndexOf('.');
    const kind = kindOf(clue.key.slice(dot + 1));
    const date = kind && readValue(clue.value, languages);
    if (!date) continue;
    const scope = clue.scope ?? '';
    const above = clue.key.slice(0, Math.max(0, dot));
    const part = ofPart.test(above) || /comment|review$/i.test(scope);
    const foreign = scope !== '' && !article.test(scope) && !page.test(scope);
    const candidate: DateCandidate = {
      field: kind.field,
      date: date.date,
      rule: `${clue.source}-${kind.rule}`,
      signs: signsOf({
        'object-foreign-part': part,
        'object-foreign': !part && foreign,
        'object-nested': !part && !foreign && above !== '',
        'object-of-page': !foreign && page.test(scope) && !article.test(scope),
        ...farFrom(clue, search),
      }),
      family: 'object',
      place: clue.place,
      text: clue.value,
    };
    found.push(withOther(candidate, date.other));
  }
  return withLists(besideOwn(found));
}

// Where the article has a date of its own, a video's or a product's dates nothing but itself.
function besideOwn(found: DateCandidate[]): DateCandidate[] {
  const isForeign = ({ signs }: DateCandidate): boolean => signs.some((sign) => sign.startsWith('object-foreign'));
  if (!found.some((each) => /-published$/.test(each.rule) && !isForeign(each))) return found;
  return found.map((each) => (isForeign(each) ? { ...each, signs: [...each.signs, 'object-beside-own'] } : each));
}

// Microdata stands where readers see it, and so do the other articles that a page shows below its own.
function farFrom({ source, at }: Clue, { headline }: DateSearch): Record<string, boolean> {
  if (source !== 'microdata' || at === undefined || headline < 0) return {};
  return { 'object-far': at > headline + 40, 'object-above': at < headline - 4 };
}

// Objects of several days are a list of articles: each of them is then less likely to be this one.
function withLists(found: DateCandidate[]): DateCandidate[] {
  const days = new Map<string, Set<string>>();
  for (const { rule, date, signs } of found) {
    if (signs.some((sign) => sign.startsWith('object-foreign'))) continue;
    const known = days.get(rule) ?? new Set();
    days.set(rule, known.add(`${date.year}-${date.month}-${date.day}`));
  }
  return found.map((each) =>
    (days.get(each.rule)?.size ?? 0) > 2 ? { ...each, signs: [...each.signs, 'object-in-list'] } : each,
  );
}
