import { expectTypeOf, test } from 'vitest';
import {
  type Article,
  type AsyncTagger,
  type ParseOptions,
  parseArticle,
  parseArticleAsync,
  type Tagger,
} from '../../src/index.ts';

test('parseArticle takes a string or bytes and gives the record itself', () => {
  expectTypeOf(parseArticle).parameter(0).toEqualTypeOf<string | Uint8Array>();
  expectTypeOf(parseArticle).parameter(1).toEqualTypeOf<ParseOptions | undefined>();
  expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>();
  // @ts-expect-error: a page that was not awaited is no input
  parseArticle(Promise.resolve('<p>'));
});

test('parseArticleAsync promises it', () => {
  expectTypeOf(parseArticleAsync).returns.toEqualTypeOf<Promise<Article>>();
});

test('only parseArticleAsync takes a tagger that has to wait', () => {
  const waiting = { name: 'waiting', tag: async () => [] } satisfies AsyncTagger;
  expectTypeOf<Tagger>().toExtend<AsyncTagger>();
  expectTypeOf<AsyncTagger>().not.toExtend<Tagger>();
  parseArticleAsync('', { taggers: [waiting] });
  // @ts-expect-error: parseArticle cannot wait
  parseArticle('', { taggers: [waiting] });
});

test('options are checked', () => {
  expectTypeOf<{ format: 'html' }>().toExtend<ParseOptions>();
  expectTypeOf<{ format: 'pdf' }>().not.toExtend<ParseOptions>();
  // @ts-expect-error: an option that does not exist
  parseArticle('', { entitys: false });
  // @ts-expect-error: undefined is not the same as left out
  parseArticle('', { url: undefined });
});
