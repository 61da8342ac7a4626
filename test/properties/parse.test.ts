import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, type Place, parseArticle } from '../../src/index.ts';
import { articleSchema } from '../../src/schema/index.ts';
import { plainText, tagSoup } from './arbitraries.ts';

// FC_RUNS=5000 digs deeper than CI has time for.
fc.configureGlobal({ numRuns: Number(process.env.FC_RUNS ?? 100) });

/** All that is shown somewhere in the record, with where it was read. */
function shown(record: Article): { text: string; place: Place }[] {
  return [
    ...record.body,
    ...record.removed,
    ...record.times,
    ...record.quotes,
    ...record.entities.flatMap((entity) => entity.mentions),
  ].map(({ text, place }) => ({ text, place }));
}

/** Every place of a record, wherever it stands. */
function places(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(places);
  const own = 'start' in value && 'end' in value ? [value as Place] : [];
  return [...own, ...Object.values(value).flatMap(places)];
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Letters and digits of a source that no block of the record covers. */
function uncovered(source: string, record: Article): string {
  const covered = new Uint8Array(source.length);
  for (const { place } of [...record.body, ...record.removed, ...record.media]) covered.fill(1, place.start, place.end);
  return [...source.matchAll(/[\p{L}\p{N}]/gu)]
    .filter((match) => covered[match.index] === 0)
    .map(([letter]) => letter)
    .join('');
}

describe.each([
  ['plain text', plainText, { format: 'text' as const }],
  ['tag soup', tagSoup, { format: 'html' as const }],
  ['anything', fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), plainText, tagSoup), {}],
])('%s', (_, input, options) => {
  test('gives a valid record', () => {
    fc.assert(fc.property(input, (source) => articleSchema.safeParse(parseArticle(source, options)).success));
  });

  test('every place lies inside the source', () => {
    fc.assert(
      fc.property(input, (source) => {
        for (const { start, end } of places(parseArticle(source, options))) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  test('the same input gives the same record', () => {
    fc.assert(
      fc.property(input, (source) => {
        expect(parseArticle(source, options)).toEqual(parseArticle(source, options));
      }),
      { numRuns: 30 },
    );
  });
});

test('bytes never make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => articleSchema.safeParse(parseArticle(bytes)).success),
  );
});

describe('plain text', () => {
  test('a place shows what the record says', () => {
    fc.assert(
      fc.property(plainText, (source) => {
        for (const { text, place } of shown(parseArticle(source, { format: 'text' }))) {
          expect(squeeze(source.slice(place.start, place.end))).toBe(squeeze(text));
        }
      }),
    );
  });

  test('kept and removed blocks together cover all text', () => {
    fc.assert(
      fc.property(plainText, (source) => {
        expect(uncovered(source, parseArticle(source, { format: 'text' }))).toBe('');
      }),
    );
  });
});

describe('tag soup', () => {
  // Only tags and comments that end, and words that need no decoding: what a slice shows can then be read by eye.
  const plainTags = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<b>',
          '</b>',
          '<a href="/x">',
          '</a>',
          '<div class="post">',
          '</div>',
          '<h2>',
          '</h2>',
          '<li>',
          '<br>',
          '<!-- x -->',
          '<em>',
        ),
        fc.constantFrom(
          'Ministers met in Geneva on Tuesday, ',
          'officials said. ',
          'Ana Ruiz told reporters ',
          'no & yes',
          ' ',
          '\r\n',
          'Caf&eacute; ',
          '“Never,” she said. ',
        ),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => `<body>${pieces.join('')}</body>`);
  const strip = (html: string) => squeeze(html.replace(/<!--.*?-->|<[^>]*>/g, '').replace(/&eacute;/g, 'é'));

  test('a place shows what the record says, markup aside', () => {
    fc.assert(
      fc.property(plainTags, (source) => {
        for (const { text, place } of shown(parseArticle(source, { format: 'html' }))) {
          const slice = source.slice(place.start, place.end).replace(/<br>/g, ' ');
          expect(strip(slice)).toBe(squeeze(text));
        }
      }),
    );
  });

  test('kept and removed blocks together cover all text', () => {
    fc.assert(
      fc.property(plainTags, (source) => {
        const record = parseArticle(source, { format: 'html' });
        // Tags and references are not text.
        const masked = source.replace(/<!--.*?-->|<[^>]*>|&eacute;/g, (tag) => ' '.repeat(tag.length));
        expect(uncovered(masked, record)).toBe('');
      }),
    );
  });
});
