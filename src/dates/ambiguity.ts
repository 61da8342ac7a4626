import type { DateCandidate, DateSearch } from './candidate.ts';
import { keyOf } from './days.ts';
import { packOf } from './languages.ts';

// Country domains that are sold as general ones say nothing of the country.
const generalDomains = new Set(['io', 'co', 'tv', 'me', 'ai', 'fm', 'ly', 'cc', 'us', 'eu']);

/**
 * Settles dates such as `03/04/2024`: by another date of the page that agrees with one reading, by dates of the page that can
 * only be read one way, by the country of the site, by the language. What stays open keeps both readings.
 */
export function settle(candidates: DateCandidate[], search: DateSearch): DateCandidate[] {
  if (!candidates.some(({ other }) => other !== undefined)) return candidates;
  const sure = new Set(
    candidates.filter(({ other, rule }) => other === undefined && !/-in-/.test(rule)).map(({ date }) => keyOf(date)),
  );
  const order = orderOf(candidates) ?? siteOrder(search.url) ?? languageOrder(search);
  return candidates.map((candidate) => {
    if (candidate.other === undefined) return candidate;
    const { other, ...rest } = candidate;
    if (sure.has(keyOf(candidate.date))) return rest;
    if (sure.has(keyOf(other))) return { ...rest, date: other };
    const first = Number(/\d+/.exec(candidate.text)?.[0]);
    const dayFirst = candidate.date.day === first;
    // Where not even the language is known, most of the world puts the day first; that decides nothing.
    if (order === null)
      return search.language === null && !dayFirst ? { ...candidate, date: other, other: candidate.date } : candidate;
    return (order === 'dmy') === dayFirst ? rest : { ...rest, date: other };
  });
}

// `25/12/2024` on the page shows how the page writes `03/04/2024`.
function orderOf(candidates: readonly DateCandidate[]): 'dmy' | 'mdy' | null {
  let balance = 0;
  for (const { text, date, other } of candidates) {
    const match = /^(\d{1,2})[/-](\d{1,2})[/-]\d/.exec(text);
    if (!match || other !== undefined || match[1] === match[2]) continue;
    balance += Number(match[1]) === date.day ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0 ? 'dmy' : 'mdy';
}

function siteOrder(url: string | null): 'dmy' | null {
  const domain = url && /^[a-z]+:\/\/(?:[^/:?#]{0,200}\.)?([a-z]{2})(?=[/:?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  return domain && !generalDomains.has(domain) ? 'dmy' : null;
}

// A language that writes the month first is also read where the day comes first: it decides nothing. All others that
// nobody has described yet put the day first.
function languageOrder({ packs, language }: DateSearch): 'dmy' | null {
  const pack = packOf(packs, language);
  return language !== null && pack?.calendar.order !== 'mdy' ? 'dmy' : null;
}
