import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/index.ts';
import { readCases } from './cases.ts';

const cases = readCases();

test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(5));

describe.each(cases)('$name', ({ folder, source, record, reading }) => {
  const shown = (place: { start: number; end: number }) => source.slice(place.start, place.end);
  const entity = (name: string, type: string) =>
    record.entities.find((one) => one.type === type && (one.name === name || one.aliases.includes(name)));

  test('the record is the one that was reviewed', () => {
    const file = join(folder, 'expected.json');
    const json = `${toJson(record, { space: 2 })}\n`;
    if (process.env.UPDATE === '1') writeFileSync(file, json);
    expect(json).toBe(readFileSync(file, 'utf8'));
  });

  test('title, deck, publisher, language', () => {
    expect(record.title).toBe(reading.title);
    expect(record.deck).toBe(reading.deck);
    expect(record.publisher?.name ?? null).toBe(reading.publisher);
    expect(record.language).toBe(reading.language);
  });

  test('authors and agencies', () => {
    expect(record.authors.map(({ name }) => name)).toEqual(reading.authors);
    // A reader's note in brackets says that an agency is cited only: it is none of the article's.
    expect(record.agencies).toEqual(reading.agencies.filter((name) => !name.includes('(')));
  });

  test.each(['published', 'modified'] as const)('%s', (field) => {
    const wanted = reading[field];
    if (wanted === null) return expect(record[field]).toBeNull();
    expect(record[field]).toMatchObject({ iso: wanted.value, precision: wanted.precision });
    expect(wanted.evidence).toContain(shown(record[field]!.place!));
  });

  test('headings', () => {
    expect(record.body.filter(({ type }) => type === 'heading').map(({ text }) => text)).toEqual(reading.headings);
  });

  test('captions and credits', () => {
    expect(record.media).toHaveLength(reading.captions.length);
    reading.captions.forEach(({ startsWith, credit }, i) => {
      expect(record.media[i]!.caption).toMatch(new RegExp(`^${escaped(startsWith)}`));
      expect(record.media[i]!.credit).toBe(credit);
    });
  });

  test.each(reading.bodyStarts)('a paragraph begins %j', (start) => {
    expect(record.body.filter(({ type, text }) => type === 'paragraph' && text.startsWith(start))).toHaveLength(1);
  });

  test.each(reading.notInBody)('%j is not in the body', (text) => {
    // A sign such as "VB" is meant as a word, not as letters of another.
    expect(record.text).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, 'u'));
  });

  test.each(reading.onceInBody ?? [])('%j is in the body once', (text) => {
    expect(record.text.split(text)).toHaveLength(2);
  });

  test.each(reading.entities)('%s is a %s', (name, type, aliases) => {
    const found = entity(name, type);
    expect(found, `${type} ${name}`).toBeDefined();
    expect(found!.aliases).toEqual(expect.arrayContaining(aliases));
  });

  test.each(reading.notEntities)('%j is no name', (text) => {
    const mentions = record.entities.flatMap((one) => one.mentions.map((mention) => mention.text));
    expect(mentions).not.toContain(text);
  });

  test.each(reading.dates)('%j is %s', (text, value) => {
    // TIMEX3 leaves the preposition out.
    const words = text.replace(/^(?:on|in|at)\s/i, '');
    const found = record.times.filter((time) => time.text === words);
    expect(found.length).toBeGreaterThan(0);
    for (const time of found) expect(time.value).toBe(value);
  });

  test.each(reading.quotes ?? [])('%j is said by %s', (text, speaker) => {
    expect(record.quotes.find((quote) => quote.text === text)?.speaker?.name).toBe(speaker);
  });

  test.each(reading.sources ?? [])('%s is a site that is named', (domain) => {
    expect(entity(domain, 'domain')).toBeDefined();
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
