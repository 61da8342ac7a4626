import { expectTypeOf, test } from 'vitest';
import type { Article, ArticleDate, Entity, EntityType, Place, Time } from '../../src/schema/index.ts';

test('what is not known is null, never undefined', () => {
  expectTypeOf<Article['title']>().toEqualTypeOf<string | null>();
  expectTypeOf<Article['published']>().toEqualTypeOf<ArticleDate | null>();
  expectTypeOf<Article['publisher']>().toEqualTypeOf<{ name: string | null; domain: string | null } | null>();
  expectTypeOf<Time['value']>().toEqualTypeOf<string | null>();
  expectTypeOf<Extract<Article[keyof Article], undefined>>().toBeNever();
});

test('entity types and precisions are closed sets', () => {
  expectTypeOf<'person'>().toExtend<EntityType>();
  expectTypeOf<'planet'>().not.toExtend<EntityType>();
  expectTypeOf<ArticleDate['precision']>().toEqualTypeOf<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'>();
});

test('a place that is not exact says so, and only false can be said', () => {
  expectTypeOf<Place>().toEqualTypeOf<{ start: number; end: number; exact?: false | undefined }>();
  expectTypeOf<Entity['mentions'][number]['place']>().toEqualTypeOf<Place>();
});
