import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enNews } from '../../src/en-news.ts';
import { enNewsSmall } from '../../src/en-news-small.ts';
import { type FoundEntity, findEntities, modelTagger } from '../../src/entities.ts';
import { parseArticle } from '../../src/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { readDocument } from '../../src/sentences/index.ts';

const news = 'Ana Ruiz of the World Health Organization met ministers in Geneva on Monday. Ruiz left for Kenya.';
const show = (found: readonly FoundEntity[]) => found.map(({ type, text }) => `${type}: ${text}`);

describe('a name model', () => {
  it.each([enNews, enNewsSmall])('finds names: $name', (model) => {
    expect(show(findEntities(news, { models: [model] }))).toEqual([
      'person: Ana Ruiz',
      'organization: World Health Organization',
      'location: Geneva',
      'person: Ruiz',
      'location: Kenya',
    ]);
  });

  it('keeps what the gazetteer knows of a name', () => {
    const kenya = modelTagger(enNews, english)
      .tag(readDocument(news, english))
      .find(({ start }) => news.startsWith('Kenya', start));
    expect(kenya).toMatchObject({ rule: 'en-news', name: 'Kenya', identifiers: { iso3166: 'KE' } });
  });

  it('serves whole articles', () => {
    const { entities } = parseArticle(`Talks resume\n\n${news}`, { language: 'en', models: [enNews], format: 'text' });
    expect(entities.map(({ name }) => name)).toContain('World Health Organization');
  });

  it('reads texts of its language only: the rules read the others', () => {
    const german = 'Die Ministerin sprach am Montag mit Angela Merkel in Berlin über die Lage.';
    expect(findEntities(german, { language: 'de', models: [enNews] })).toEqual(
      findEntities(german, { language: 'de' }),
    );
  });

  it('says the same whatever it read before', () => {
    const before = findEntities(news, { models: [enNews] });
    findEntities('Geneva Ruiz, a lawyer, sued Kenya Ltd. KENYA! Ruiz?', { models: [enNews] });
    expect(findEntities(news, { models: [enNews] })).toEqual(before);
  });

  it('finds addresses and amounts beside names', () =>
    expect(show(findEntities('Ana Ruiz paid $3 million.', { models: [enNews] }))).toContain('money: $3 million'));

  it('places its spans in any text, apart from one another', () => {
    const words = fc.constantFrom(
      'Ana',
      'Ruiz',
      'the',
      'of',
      'Bank',
      'UN',
      "'s",
      '(',
      ')',
      '.',
      '\n',
      'in',
      'Kenya',
      '-',
      '’',
      '"',
      '3',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { place, score, text: name } of findEntities(text, { language: 'en', models: [enNews] })) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(name).toBe(text.slice(place.start, place.end));
          expect(name.length).toBeGreaterThan(0);
          expect(score >= 0 && score <= 1).toBe(true);
          end = place.end;
        }
      }),
      { numRuns: 60 },
    );
  });
});
