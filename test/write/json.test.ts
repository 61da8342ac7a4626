import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleSchema } from '../../src/schema/index.ts';
import { toJson, toJsonLines } from '../../src/write/index.ts';
import { anyRecord, record } from './records.ts';

it('writes what it read, whatever the record', () => {
  fc.assert(
    fc.property(anyRecord, (article) => {
      expect(JSON.parse(toJson(article))).toEqual(article);
    }),
  );
});

it('is given valid records by its own test helper', () => {
  fc.assert(fc.property(anyRecord, (article) => articleSchema.safeParse(article).success));
});

it('indents by two, or as asked', () => {
  expect(toJson(record())).toContain('\n  "title": null');
  expect(toJson(record(), { space: 0 })).not.toContain('\n');
  expect(toJson(record(), { space: '\t' })).toContain('\n\t"title"');
});

it('gives one line a record', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 3 }), (articles) => {
      const lines = toJsonLines(articles).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => JSON.parse(line))).toEqual(articles);
    }),
  );
  expect(toJsonLines([])).toBe('');
});
