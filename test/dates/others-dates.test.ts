import { expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';

const prose = `<p>${'The old bridge over the harbour was closed for repairs, and boats had to wait for hours before they passed. '.repeat(3)}</p>`;
const bare = { entities: false, times: false, quotes: false } as const;
const read = (body: string, head = '') =>
  parseArticle(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    ...bare,
    url: 'https://news.example/harbour/bridge-opens-again',
  });

test('the date of a linked headline is another article’s', () => {
  const cards = [3, 4]
    .map((n) => `<div><a href="/more/${n}">Another story that has a long headline ${n}</a><p>0${n}.09.2020</p></div>`)
    .join('');
  const own = '<h1>Bridge opens again after a year</h1><p>By Ann Lee, 26.10.2020</p>';
  expect(read(`${cards}<article>${own}${prose}</article>`).published?.iso).toBe('2020-10-26');
});

test('a post of a social network keeps its date', () => {
  const post = `<blockquote class="instagram-media"><p>A post shared by Ann (@annlee) on <time datetime="2019-04-21T23:47:18+00:00">Apr 21, 2019</time></p></blockquote>`;
  const head = '<meta property="article:published_time" content="2019-10-18T16:06:50+02:00">';
  const { published } = read(`<article><h1>Bridge opens</h1>${prose}${post}${prose}</article>`, head);
  expect(published?.iso).toBe('2019-10-18T16:06:50+02:00');
});

test('a change before publication is that of a draft', () => {
  const head = `<meta property="article:published_time" content="2024-05-02T10:00:00Z">
    <meta property="article:modified_time" content="2024-05-02T08:30:00Z">`;
  const { published, modified } = read(`<article><h1>Bridge opens</h1>${prose}</article>`, head);
  expect(published?.iso).toBe('2024-05-02T10:00:00Z');
  expect(modified).toBeNull();
});

test('two ends of a range are neither published nor modified', () => {
  const lines = '<h1>Bridge opens</h1><p>May 2, 2024</p><p>28.06.2024 – 29.06.2024</p>';
  const { published, modified } = read(`<article>${lines}${prose}</article>`);
  expect(published?.iso).toBe('2024-05-02');
  expect(modified).toBeNull();
});

test('midnight on the dot is a day', () => {
  const { published } = read(`<article><h1>Bridge opens</h1><p>May 2, 2024 12:00 am</p>${prose}</article>`);
  expect(published).toMatchObject({ iso: '2024-05-02', precision: 'day' });
});
