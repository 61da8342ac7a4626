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
