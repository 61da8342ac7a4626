import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { onlyTheBeginning, withoutArticle } from './pages-without-article.ts';

const levelOf = (html: string) => parseArticle(html, { entities: false, times: false, quotes: false }).quality.level;

describe('a page without an article is said to be one', () => {
  for (const [name, html] of Object.entries(withoutArticle)) test(name, () => expect(levelOf(html)).toBe('poor'));
});

describe('a page with the beginning of an article is no whole one', () => {
  for (const [name, html] of Object.entries(onlyTheBeginning)) test(name, () => expect(levelOf(html)).not.toBe('good'));
});

test('a live blog says that its posts are in `removed`', () => {
  const sentence =
    'The harbour of the old town had been closed for two weeks when the ferries came back to it this morning.';
  const post = (headline: string) => `<section><h3>${headline}</h3><p>${sentence}</p></section>`;
  const updates = ['Ferry sails', 'Storm over', 'Wall holds'];
  const data = { '@type': 'LiveBlogPosting', liveBlogUpdate: updates.map((headline) => ({ headline })) };
  const { text, removed, quality } = parseArticle(
    `<script type="application/ld+json">${JSON.stringify(data)}</script><article><h1>Harbour live</h1>
    <p>${sentence} It is open.</p><p>${sentence} It is busy.</p><p>${sentence} It is loud.</p>
    <div>${updates.map(post).join('')}</div></article>`,
    { entities: false, times: false, quotes: false },
  );
  expect(text).toContain('It is busy.');
  expect(text).not.toContain('Storm over');
  expect(removed.filter(({ reason }) => reason === 'live-post')).toHaveLength(6);
  expect(quality.signals).toContainEqual({ rule: 'live-blog', score: 0, note: '6 blocks of posts were removed' });
});
