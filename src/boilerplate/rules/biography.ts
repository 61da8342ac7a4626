import { type Facts, signs } from '../facts.ts';
import type { Page } from '../page.ts';
import type { BlockRule } from '../rule.ts';
import { phraseKey } from '../text.ts';

// Up to four capitalised words at the very beginning, and a word in small letters behind them: `Ana Ruiz is a reporter …`.
const part = String.raw`\p{Lu}[\p{L}'’.-]{1,30}`;
const beginning = new RegExp(String.raw`^(${part}(?:\s${part}){0,3}),?\s\p{Ll}`, 'u');

/** How many words may stand before what somebody does is told. */
const early = 30;

/** A paragraph about who wrote the article: it begins with a name, and says that it writes, or the name is that of a byline. */
export const biography: BlockRule = {
  name: 'biography',
  needs: signs.biography,
  judge(facts, page) {
    const { block, words, endsSentence, index } = facts;
    if (!endsSentence || words < 6 || words > 160 || block.type === 'heading') return null;
    const writes = saysWriter(page, index);
    if (!writes && page.authors.size === 0) return null;
    const name = beginning.exec(block.value)?.[1];
    if (name === undefined || isStopWord(name.split(' ', 1)[0]!, page)) return null;
    const key = phraseKey(name);
    const author = page.authors.has(key);
    if (!writes) return author ? { role: 'biography', score: -1, note: `about ${name}` } : null;
    const known = author || standsAlone(key, facts, page);
    if (known) return { role: 'biography', score: -4, note: `about ${name}, who writes` };
    return page.firstProse >= 0 && index > page.firstProse
      ? { role: 'biography', score: -2, note: `says that ${name} writes` }
      : null;
  },
};

/** True for a whole name that is all that another block says. */
function standsAlone(key: string, { index }: Facts, page: Page): boolean {
  const first = key.includes(' ') ? page.firstOf(key) : -1;
  return first >= 0 && first !== index;
}

const isStopWord = (word: string, { language }: Page): boolean =>
  language?.stopWords.includes(word.toLowerCase()) ?? false;

/** True where a word for who writes stands early in a block. */
export function saysWriter({ tokens, book }: Page, index: number): boolean {
  const from = tokens.from[index]!;
  const to = Math.min(tokens.from[index + 1]!, from + early);
  for (let at = from; at < to; at++) if (book.writers.has(tokens.hashes[at]!)) return true;
  return false;
}
