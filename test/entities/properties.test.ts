import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkMentions } from '../../src/aliases/index.ts';
import { findMentions, grammarTagger, ruleTagger } from '../../src/entities/index.ts';
import { resolveOverlaps } from '../../src/entities/overlap.ts';
import { english } from '../../src/languages/en/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import type { TaggedSpan } from '../../src/schema/index.ts';
import { documentOf } from './document.ts';

const words = [
  'Anna',
  'Keller',
  'said',
  'the',
  'of',
  'Bank',
  'President',
  'US',
  "'s",
  '“',
  '”',
  '"',
  "'",
  '(',
  ',',
  '.',
  '\n',
  '-',
  'he',
  'and',
  'Ms',
  'Ukraine',
  '&',
  '«',
  '»',
  'de',
  'A.',
  '5%',
];
const copy = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
);
const spans = fc.array(
  fc
    .record({ start: fc.nat(40), size: fc.integer({ min: 1, max: 12 }), score: fc.constantFrom(0.1, 0.5, 0.9) })
    .map(({ start, size, score }): TaggedSpan => ({ start, end: start + size, type: 'person', score, rule: 'x' })),
  { maxLength: 20 },
);

it('mentions lie inside the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(copy, (text) => {
      let end = 0;
      for (const span of findMentions(documentOf(text), [ruleTagger(english), grammarTagger()])) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.score).toBeGreaterThanOrEqual(0);
        expect(span.score).toBeLessThanOrEqual(1);
        end = span.end;
      }
    }),
  );
});

it('entities and quotes show what the text says', () => {
  fc.assert(
    fc.property(copy, (text) => {
      const document = documentOf(text);
      const entities = linkMentions(document, findMentions(document, [ruleTagger(english)]), { pack: english });
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      for (const entity of entities) {
        expect(entity.salience).toBeGreaterThanOrEqual(0);
        expect(entity.salience).toBeLessThanOrEqual(1);
        for (const mention of entity.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
      for (const quote of findQuotes(document, entities, english)) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.text).not.toBe('');
      }
    }),
  );
});

it('keeps of every overlap one that is not shorter', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const kept = resolveOverlaps(list);
      for (const span of list) {
        const rivals = kept.filter((other) => other.start < span.end && span.start < other.end);
        expect(rivals.length).toBeGreaterThan(0);
        expect(kept.includes(span) || rivals.some((other) => other.end - other.start >= span.end - span.start)).toBe(
          true,
        );
      }
    }),
  );
});

it('prefers the longer, then the surer, then the earlier tagger', () => {
  const span = (start: number, end: number, score: number, rule: string): TaggedSpan => ({
    start,
    end,
    type: 'person',
    score,
    rule,
  });
  const rulesOf = (...list: TaggedSpan[]) => resolveOverlaps(list).map(({ rule }) => rule);
  expect(rulesOf(span(0, 4, 0.9, 'short'), span(0, 9, 0.1, 'long'))).toEqual(['long']);
  expect(rulesOf(span(0, 4, 0.1, 'unsure'), span(0, 4, 0.9, 'sure'))).toEqual(['sure']);
  expect(rulesOf(span(0, 4, 0.5, 'first'), span(0, 4, 0.5, 'second'))).toEqual(['first']);
});

it('drops what a tagger places outside the text', () => {
  const tag = (): TaggedSpan[] => [{ start: 0, end: 99, type: 'person', score: 1, rule: 'x' }];
  expect(findMentions(documentOf('short'), [{ name: 'wild', tag }])).toEqual([]);
});
