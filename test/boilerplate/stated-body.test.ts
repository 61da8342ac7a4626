import { describe, expect, test } from 'vitest';
import { statedShares } from '../../src/boilerplate/stated-body.ts';
import { resolveOptions } from '../../src/options.ts';
import { readCopy } from '../../src/parse.ts';

const first = 'The ferry to Norderney ran again on Monday after the harbour had been closed for three weeks.';
const second = 'Passengers waited in the rain for two hours, and the captain apologised over the loudspeakers twice.';
const other = 'Subscribe to our newsletter and read what happened along the coast every morning at seven.';

const shares = (articleBody: string, ...paragraphs: string[]) => {
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody });
  const shown = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const html = `<script type="application/ld+json">${data}</script>${shown}`;
  return statedShares(readCopy(html, resolveOptions({ format: 'html' })).tree);
};

describe('statedShares', () => {
  test('tells which blocks the stated text holds', () => {
    expect(shares(`${first} ${second}`, first, other, second)).toEqual([1, 0, 1]);
  });

  test('takes a stated text with markup and other marks', () => {
    const marked = `<p>${first.toUpperCase()}</p>\n<p>${second.replaceAll(',', ' –')}</p>`;
    expect(shares(marked, first, second, other)).toEqual([1, 1, 0]);
  });

  test('is not led by a text that the page does not show', () => {
    expect(shares(`${first} ${second}`, other)).toBeNull();
    expect(shares('Read the article.', first)).toBeNull();
  });

  test('counts scripts without spaces by the character', () => {
    const text = '渡輪在港口關閉三週後於週一恢復航行，乘客在雨中等候了兩個小時，船長兩次透過廣播向所有人道歉。';
    expect(shares(text, text, '訂閱我們的電子報，每天早上七點閱讀。')).toEqual([1, 0]);
  });
});
