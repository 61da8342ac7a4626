import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeArticle } from '../../src/plugins/index.ts';

const sentence = 'The bakers of Elbmouth went on strike on Tuesday, and by noon there was no bread in the old town.';
const page = `<html><head><title>Strike</title></head><body><article><h1>Strike</h1><p>${sentence}</p></article></body></html>`;

test('a page passes through rehypeArticle as it was', async () => {
  const bare = await unified().use(rehypeParse).use(rehypeStringify).process(page);
  const read = await unified().use(rehypeParse).use(rehypeArticle).use(rehypeStringify).process(page);
  expect(String(read)).toBe(String(bare));
  expect(bare.data.article).toBeUndefined();
  expect(read.data.article?.source.format).toBe('html');
});
