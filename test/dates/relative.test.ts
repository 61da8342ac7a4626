import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';

const page = (line: string) =>
  `<html lang="en"><body><article><h1>Harbour bridge opens again</h1><p>${line}</p>${'<p>The old bridge over the harbour was closed for repairs, and boats had to wait for hours before they could pass it again.</p>'.repeat(4)}</article></body></html>`;
const published = (line: string, referenceDate?: string) =>
  parseArticle(page(line), { ...(referenceDate && { referenceDate }), entities: false }).published?.iso ?? null;

describe('a publication date told by its distance', () => {
  test.each([
    ['2 hours ago', '2024-05-03', '2024-05-03'],
    ['By Ann Lee · 2 hours ago · 5 min read', '2024-05-03T01:20', '2024-05-02'],
    ['20 hours ago', '2024-05-03T19:20', '2024-05-02'],
    ['Published yesterday', '2024-03-01', '2024-02-29'],
    ['3 days ago', '2024-05-03', '2024-04-30'],
    ['a week ago', '2024-05-03', '2024-04-26'],
    ['2 months ago', '2024-05-03', '2024-03'],
    ['vor 3 Tagen', '2024-05-03', '2024-04-30'],
    ['il y a 2 jours', '2024-05-03', '2024-05-01'],
    ['hace 5 días', '2024-05-03', '2024-04-28'],
    ['2 dagen geleden', '2024-05-03', '2024-05-01'],
  ])('%s, read on %s: %s', (line, reference, expected) => expect(published(line, reference)).toBe(expected));

  test('is unknown without the caller’s reference', () => expect(published('2 hours ago')).toBeNull());
  test('hours before a mere day are only counted where they are few', () =>
    expect(published('20 hours ago', '2024-05-03')).toBeNull());
  test('a date in full is surer', () =>
    expect(published('Published 1 May 2024. 2 hours ago', '2024-05-03')).toBe('2024-05-01'));
  test('prose says nothing of when it was written', () =>
    expect(published('The bridge was built 3 days ago.', '2024-05-03')).toBeNull());
});
