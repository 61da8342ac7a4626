import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { type Article, parseArticle } from '../../src/index.ts';
import { rehypeArticle } from '../../src/plugins/index.ts';

const prose = [
  'The harbour of Elbmouth opened again on <b>Tuesday</b> after two weeks of work on the wall, the mayor told the council.',
  '“We are glad that the ferries are back at the quay &amp; the pier,” said Jo Hara, who has led the harbour office since 2019.',
  'Nobody had expected the first of them before the end of the month, and few people stood at the quay in the rain.',
];
const page = `<!doctype html><html lang=en><head><title>Harbour opens | The Quay</title><meta property="og:title" content="Harbour opens">
<link rel=canonical href="https://quay.example/a"><meta property=article:published_time content="2025-12-03T05:19:00Z"></head>
<body><nav><a href=/>Home</a> <a href=/b>News</a></nav><article><h1>Harbour opens</h1><p class=byline>By <a rel=author href=/ana>Ana Ruiz</a></p>
${prose.map((text) => `<p>${text}</p>`).join('\r\n')}<figure><img src=/w.jpg alt=Wall><figcaption>The wall.</figcaption></figure>
<ul><li>One item of the list that is here</ul></article><footer>All rights reserved</footer></body></html>`;

const texts = ({ body }: Article) => body.map(({ type, text }) => `${type}: ${text}`);

function read(root: Root, value: string): VFile {
  const file = new VFile({ value });
  unified().use(rehypeArticle).runSync(root, file);
  return file;
}
const parse = () => unified().use(rehypeParse).parse(page);

test('a page read by rehype-parse has the record of its source', () => {
  const record = read(parse(), page).data.article!;
  const direct = parseArticle(page);
  expect(direct.body.length).toBeGreaterThanOrEqual(3);
  expect(texts(record)).toEqual(texts(direct));
  const { title, authors, published, url, publisher, media, text } = direct;
  // A tree knows where an element stands, not its attributes: dates of meta tags have the place of their element.
  expect(record.published).toMatchObject({ iso: published!.iso, precision: 'second' });
  expect(record).toMatchObject({ title, authors, url, publisher, media, text });
  expect(record.body.map(({ place }) => place)).toEqual(direct.body.map(({ place }) => place));
});

test('a tree without positions has the same words, and says that no place is exact', () => {
  const bare = JSON.parse(JSON.stringify(parse(), (key, value) => (key === 'position' ? undefined : value))) as Root;
  const record = read(bare, '').data.article!;
  expect(texts(record)).toEqual(texts(parseArticle(page)));
  expect(record.title).toBe('Harbour opens');
  expect(record.body.every(({ place }) => place.exact === false)).toBe(true);
});

test('the tree stays as it is', () => {
  const root = parse();
  const before = JSON.stringify(root);
  read(root, page);
  expect(JSON.stringify(root)).toBe(before);
});

test('messages of the record are messages of the file', () => {
  const file = new VFile({ value: page });
  unified()
    .use(rehypeArticle, { limits: { maxBlocks: 2 } })
    .runSync(parse(), file);
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(file.data.article!.messages.map(({ ruleId }) => ruleId));
  expect(file.messages.length).toBeGreaterThan(0);
});

test('a tree with nothing in it has an empty record', () => {
  expect(read({ type: 'root', children: [] }, '').data.article).toMatchObject({
    title: null,
    body: [],
    quality: { level: 'poor' },
  });
});

test('an option that cannot be meant names the remedy', () => {
  expect(() => unified().use(rehypeArticle, { url: '/a' }).freeze()).toThrow('absolute http(s) address');
});
