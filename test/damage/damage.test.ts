import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { type CleanArticle, articles as invented } from './articles.ts';
import { characterDamages, htmlForms, partDamages, partsOf, textForms } from './damages.ts';
import { seedArticles } from './seeds.ts';

const articles = [...invented, ...seedArticles];
const forms = { ...textForms, ...htmlForms };
const without = { entities: false, times: false, quotes: false } as const;

interface Damage {
  parts?: readonly string[];
  form: string;
  characters?: readonly string[];
}

function damaged(article: CleanArticle, { parts = [], form, characters = [] }: Damage): string {
  let all = partsOf(article);
  for (const name of parts) all = partDamages[name]!(all, article);
  let text = forms[form]!(all, article);
  for (const name of characters) text = characterDamages[name]!(text);
  return text;
}

/** White space and invisible characters are what damages change. */
const squeeze = (text: string) =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a reader would copy down of a record. */
function read(source: string) {
  const { title, authors, published, text } = parseArticle(source, without);
  return {
    title: title && squeeze(title),
    authors: authors.map(({ name }) => squeeze(name)),
    published: published?.iso.slice(0, 10) ?? null,
    text: squeeze(text),
  };
}

const whole = ({ title, authors, published, paragraphs }: CleanArticle) => ({
  title,
  authors,
  published,
  text: paragraphs.join(' '),
});

const expectWhole = (article: CleanArticle, damage: Damage) =>
  expect(read(damaged(article, damage))).toEqual(whole(article));

describe.each(articles.map((article) => [article.name ?? article.title, article] as const))('%s', (_, article) => {
  for (const form of Object.keys(forms)) test(`as ${form}`, () => expectWhole(article, { form }));
  for (const part of Object.keys(partDamages)) {
    test(`${part}, text`, () => expectWhole(article, { parts: [part], form: 'blank lines' }));
    test(`${part}, HTML`, () => expectWhole(article, { parts: [part], form: 'paragraphs' }));
  }
  for (const character of Object.keys(characterDamages)) {
    const characters = [character];
    test(`${character}, text`, () => expectWhole(article, { form: 'blank lines', characters }));
    test(`${character}, HTML`, () => expectWhole(article, { form: 'paragraphs', characters }));
  }
});

test('a body that begins behind a date, without title and byline', () => {
  for (const { published, paragraphs } of articles) {
    const record = parseArticle(`date ${published} ${paragraphs.join('\n')}`, without);
    expect([record.title, record.authors, record.published?.iso]).toEqual([null, [], published]);
    expect(record.text).toBe(paragraphs.join('\n\n'));
  }
});

/** Who prints an article in one `<pre>` prints no furniture. */
const isPossible = ({ form, parts = [] }: Damage) =>
  form !== 'all in one pre' || parts.every((name) => name === 'headline three times');

// A labeller decides: weights trained anew may lose one and win another.
test('damages together, ninety-seven times in a hundred', () => {
  const damages = fc
    .record({
      article: fc.constantFrom(...articles),
      parts: fc.subarray(Object.keys(partDamages), { maxLength: 4 }),
      form: fc.constantFrom(...Object.keys(forms)),
      characters: fc.subarray(Object.keys(characterDamages), { maxLength: 2 }),
    })
    .filter(isPossible);
  const samples = fc.sample(damages, { numRuns: Number(process.env['FC_RUNS'] ?? 300), seed: 7 });
  const isWhole = ({ article, ...damage }: (typeof samples)[number]) =>
    isDeepStrictEqual(read(damaged(article, damage)), whole(article));
  const lost = samples.filter((sample) => !isWhole(sample));
  expect(lost.length / samples.length, JSON.stringify(lost)).toBeLessThan(0.03);
});
