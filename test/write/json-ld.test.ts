import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityTypes } from '../../src/schema/index.ts';
import { toJsonLd } from '../../src/write/index.ts';
import { anyRecord, at, date, entity, picture, record } from './records.ts';

it('says nothing where nothing is known', () => {
  expect(toJsonLd(record())).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle' });
});

it('is plain JSON without nulls or empty lists, and every node has a type', () => {
  fc.assert(
    fc.property(anyRecord, (article) => {
      const node = toJsonLd(article);
      expect(JSON.parse(JSON.stringify(node))).toEqual(node);
      check(node);
    }),
  );
  function check(value: unknown): void {
    expect(value).not.toBeNull();
    if (Array.isArray(value)) {
      expect(value.length).toBeGreaterThan(0);
      value.forEach(check);
    } else if (typeof value === 'object') {
      expect(value).toHaveProperty('@type', expect.stringMatching(/^[A-Z]/));
      Object.values(value!).forEach(check);
    }
  }
});

it('names who wrote, published and supplied it', () => {
  const node = toJsonLd(
    record({
      authors: [
        { name: 'Ada Finch', kind: 'person', place: null },
        { name: 'City desk', kind: 'organization', place: null },
        { name: 'af', kind: 'initials', place: null },
      ],
      publisher: { name: 'The Elbmouth Echo', domain: 'echo.example' },
      agencies: ['XNA'],
    }),
  );
  expect(node.author).toEqual([
    { '@type': 'Person', name: 'Ada Finch' },
    { '@type': 'Organization', name: 'City desk' },
    { '@type': 'Person', name: 'af' },
  ]);
  expect(node.publisher).toEqual({ '@type': 'Organization', name: 'The Elbmouth Echo', url: 'https://echo.example' });
  expect(node.sourceOrganization).toEqual([{ '@type': 'Organization', name: 'XNA' }]);
  expect(toJsonLd(record({ publisher: { name: null, domain: null } }))).not.toHaveProperty('publisher');
});

describe('dates', () => {
  const published = (iso: string, ...alternatives: string[]) =>
    toJsonLd(record({ published: date(iso, alternatives) })).datePublished;
  it.each(['2031', '2031-05', '2031-05-06', '2031-05-06T07:08', '2031-05-06T07:08:09+01:00'])('keeps %s', (iso) => {
    expect(published(iso)).toBe(iso);
  });
  it('goes as far as all readings agree', () => {
    expect(published('2031-03-04', '2031-04-03')).toBe('2031');
    expect(published('2031-03-04', '2031-03-05')).toBe('2031-03');
    expect(published('2031-03-04T05:00', '2031-03-04T17:00')).toBe('2031-03-04');
    expect(published('2031-03-04', '2013-03-04')).toBeUndefined();
  });
});

describe('entities', () => {
  const echo = entity('organization', 'The Elbmouth Echo', { salience: 0.8, aliases: ['the Echo'] });
  it('puts the salient ones into about, the others into mentions', () => {
    const node = toJsonLd(record({ entities: [echo, entity('location', 'Elbmouth', { identifiers: { x: '1' } })] }));
    expect(node.about).toEqual([{ '@type': 'Organization', name: 'The Elbmouth Echo', alternateName: ['the Echo'] }]);
    const identifier = [{ '@type': 'PropertyValue', propertyID: 'x', value: '1' }];
    expect(node.mentions).toEqual([{ '@type': 'Place', name: 'Elbmouth', identifier }]);
  });
  it('gives an office to a person alone', () => {
    const entities = [entity('person', 'Ada Finch', { roles: ['mayor'] }), entity('group', 'Finns', { roles: ['x'] })];
    const [person, group] = toJsonLd(record({ entities })).mentions as { jobTitle?: string[] }[];
    expect(person!.jobTitle).toEqual(['mayor']);
    expect(group!).not.toHaveProperty('jobTitle');
  });
  it('takes every type from the table', () => {
    for (const [type, { schemaOrg }] of Object.entries(entityTypes)) {
      const node = toJsonLd(record({ entities: [entity(type as keyof typeof entityTypes, 'x')] }));
      const [found] = (node.mentions ?? node.citation) as { '@type': string }[];
      expect(found!['@type']).toBe(schemaOrg);
    }
  });
  it('cites web pages', () => {
    const node = toJsonLd(record({ entities: [entity('url', 'https://a.example/b')] }));
    expect(node.citation).toEqual([{ '@type': 'WebPage', name: 'https://a.example/b', url: 'https://a.example/b' }]);
    expect(node).not.toHaveProperty('mentions');
  });
  it('lets quotes speak with the name and kind of the entity', () => {
    const quote = (id: string | null) => ({
      text: 'Yes.',
      place: at(0),
      speaker: { name: 'the Echo', entity: id, place: null },
      cue: null,
      attribution: null,
    });
    const creators = (id: string | null) => toJsonLd(record({ quotes: [quote(id)], entities: [echo] })).hasPart;
    expect(creators(echo.id)).toMatchObject([{ creator: { '@type': 'Organization', name: 'The Elbmouth Echo' } }]);
    expect(creators(null)).toMatchObject([{ text: 'Yes.', creator: { '@type': 'Person', name: 'the Echo' } }]);
  });
});

it('keeps media apart by kind and leaves out those without address', () => {
  const node = toJsonLd(
    record({
      media: [
        picture({ url: 'https://a.example/1.jpg', caption: 'Ferries', credit: 'Finch/XNA', alt: 'Two ferries' }),
        picture({ type: 'video', url: 'https://a.example/2.mp4' }),
        picture({ caption: 'No address' }),
      ],
    }),
  );
  expect(node.image).toEqual([
    {
      '@type': 'ImageObject',
      contentUrl: 'https://a.example/1.jpg',
      caption: 'Ferries',
      creditText: 'Finch/XNA',
      description: 'Two ferries',
    },
  ]);
  expect(node.video).toEqual([{ '@type': 'VideoObject', contentUrl: 'https://a.example/2.mp4' }]);
  expect(node).not.toHaveProperty('audio');
});
