import { type Facts, signs } from '../facts.ts';
import type { Page } from '../page.ts';
import { labelLength } from '../phrase-book.ts';
import type { BlockRule } from '../rule.ts';

// `K.Sutter--VB`, `J. M. Ortega -- HN`: initials, a surname and the paper's own sign.
const signature = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]{1,30}\s?(?:--|–|—)\s?\p{Lu}{1,6}$/u;
// A name: two to four capitalised words, particles allowed; or several, joined. A date may follow, glued or not.
const name = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,30}|d[aeiou]|del|della|van|von|der|den|bin|al|el|la|le)`;
const names = new RegExp(
  String.raw`^${name}(?:\s+${name}){1,4}(?:\s*(?:,|;|&|\||and|und|et|y|e)\s*${name}(?:\s+${name}){0,4}){0,4}\s*(?:[\d,|·•/(–—-].{0,80})?$`,
  'u',
);

/** Above the first paragraphs of prose or below the last: where bylines stand. */
function atAnEdge(facts: Facts, page: Page): boolean {
  return page.firstProse < 0 || facts.index <= page.firstProse + 1 || facts.index >= page.lastProse - 1;
}

const bylineMark = /^\s*:?\s+|^\s*:\s*/;

/** A name behind a byline label, or a signature of initials. Never longer than a line, never prose. */
export const byline: BlockRule = {
  name: 'byline',
  needs: signs.byline | signs.initial,
  judge(facts, page) {
    const text = facts.block.value;
    if (facts.words > 16 || text.length > 160) return null;
    if ((facts.signs & signs.initial) !== 0 && signature.test(text))
      return { role: 'byline', score: -6, note: 'initials and sign' };
    // `By `, `Von `, `Text: `.
    if ((facts.signs & signs.byline) === 0) return null;
    const label = labelLength(page.book.byline, text, bylineMark);
    if (label !== null && !facts.endsSentence && names.test(text.slice(label)))
      return { role: 'byline', score: atAnEdge(facts, page) ? -5 : -2.5, note: text.slice(0, label).trim() };
    return null;
  },
};

/** A line of agencies in brackets: `(sda/dpa/con)`, `(Reuters)`. */
export const agencyLine: BlockRule = {
  name: 'agency-line',
  needs: signs.bracket,
  judge({ block, words }, page) {
    if (words > 8 || !block.value.startsWith('(')) return null;
    const match = /^\(([\p{L}\p{N}&.\- /,]{2,60})\)$/u.exec(block.value);
    if (!match) return null;
    const list = match[1]!.split(/[/,]/).map((part) => part.trim().toLowerCase());
    const known = list.some((part) => page.book.agencies.has(part));
    if (!known && !(list.length > 1 && list.every((part) => /^\p{L}{2,5}$/u.test(part)))) return null;
    return { role: 'agency', score: -6, note: list.join(', ') };
  },
};
