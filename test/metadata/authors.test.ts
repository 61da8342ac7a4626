import { describe, expect, test } from 'vitest';
import { chooseNames } from '../../src/metadata/authors.ts';
import type { Clue } from '../../src/tree/index.ts';
import { clue, metadata, page, prose } from './page.ts';

const body = [`= ${prose}`, `= ${prose} Twice.`, `= ${prose} Thrice.`];
const authors = (lines: readonly string[], clues: readonly Partial<Clue>[] = [], html = true) =>
  metadata(page(lines, clues, html)).authors.value.map(({ name }) => name);
const data = (value: string) => clue('jsonld', 'author.name', value, { scope: 'NewsArticle' });

describe('of names that are weighed', () => {
  const chosen = (scores: Record<string, number>) =>
    chooseNames(Object.entries(scores).map(([key, score]) => ({ key, score }))).map(({ key }) => key);

  test('all are chosen that more speaks for', () =>
    expect(chosen({ 'ann lee': 2, 'jo hara': 0.1, 'cy dorn': -0.1 })).toEqual(['ann lee', 'jo hara']));
  test('where there is none, the likeliest', () =>
    expect(chosen({ 'cy dorn': -1.4, 'ann lee': -0.4, 'jo hara': -0.9 })).toEqual(['ann lee']));
  test('unless nothing speaks for it', () => expect(chosen({ 'ann lee': -2 })).toEqual([]));
  test('of nobody nobody', () => expect(chosen({})).toEqual([]));
});

describe('authors', () => {
  test.each<[string, string[], Partial<Clue>[], string[]]>([
    ['a byline that data agree with', ['# Boats', '@ By Ann Lee', ...body], [data('Ann Lee')], ['Ann Lee']],
    ['data alone', ['# Boats', ...body], [data('Ann Lee'), clue('meta', 'parsely-author', 'Ann Lee')], ['Ann Lee']],
    ['a byline alone', ['# Boats', '@ By Ann Lee', ...body], [], ['Ann Lee']],
    ['a link glued to a byline', ['# Boats', '@ By Ann Leearchive page', ...body], [data('Ann Lee')], ['Ann Lee']],
    ['an account beside its owner', ['# Boats', '@ By Ann Lee | alee', ...body], [data('Ann Lee')], ['Ann Lee']],
    ['nobody', ['# Boats', ...body], [], []],
    ['a date is none', ['# Boats', '@ By December 3, 2025', ...body], [], []],
    ['an address is none', ['# Boats', ...body], [clue('meta', 'author', 'https://example.org/ann')], []],
    ['a handle is none', ['# Boats', ...body], [clue('meta', 'twitter:creator', '@annlee')], []],
    ['a button is none', ['# Boats', 'Privacy Policy', 'Sign Up', ...body], [], []],
    [
      'a name that only a comment has is none',
      ['# Boats', '@ By Ann Lee', ...body, ...body, 'Comments', 'x', 'y', 'z', 'Cy Dorn', 'Well said, all of you.'],
      [data('Ann Lee')],
      ['Ann Lee'],
    ],
  ])('%s', (_name, lines, clues, expected) => expect(authors(lines, clues)).toEqual(expected));

  test('a signature below the text of a plain page', () =>
    expect(authors(['Boats go out again', ...body, '@ K.Sutter--VB'], [], false)).toEqual(['K.Sutter']));

  test("a scraper's own line", () => {
    const tree = page(body, [clue('header', 'author', 'Ann Lee')], false);
    expect(metadata(tree).authors.value.map(({ name }) => name)).toEqual(['Ann Lee']);
  });

  test('all sources of a chosen name are chosen, none of them rejected', () => {
    const tree = page(['# Boats', '@ By Ann Lee', ...body], [data('Ann Lee')]);
    const { chosen, rejected } = metadata(tree).authors.evidence;
    expect(chosen.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['jsonld:author', 'byline']));
    expect(rejected.map(({ value }) => value)).not.toContain('Ann Lee');
  });

  test('the place shows the name', () => {
    const lines = ['# Boats', '@ By Ann Lee', ...body];
    const { place } = metadata(page(lines)).authors.value[0]!;
    expect(lines.join('\n').slice(place!.start, place!.end)).toBe('Ann Lee');
  });
});
