import { expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { prose } from './page.ts';

const body = [
  prose,
  'The council had paid for the new quay, which took two years to build and was opened by the mayor last spring.',
  'Fishermen say that the catch is better than it has been since the storm, and that prices have held all summer.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');
const summary = 'After two years of work the harbour is open again, and the fishermen are glad.';
const read = (above: string, below: string, head = '') =>
  parseArticle(
    `<html><head><title>Boats go out again</title>${head}</head><body><article>${above}<h1>Boats go out again</h1>${below}<div>${body}</div></article></body></html>`,
    { format: 'html', entities: false, times: false, quotes: false },
  );

test.each([
  ['standfirst', `<p class="article__standfirst">${summary}</p>`],
  ['subtitle', `<h2 class="entry-subtitle">${summary}</h2>`],
  ['vorspann', `<div class="vorspann"><p>${summary}</p></div>`],
  ['behind a byline', `<p class="byline">By Ann Lee</p><p class="lead">${summary}</p>`],
])('what an element calls a deck is one: %s', (_, below) => {
  const { deck, evidence } = read('', below);
  expect(deck).toBe(summary);
  expect(evidence.deck?.chosen[0]?.place).toBeDefined();
});

test('the description of the page, where it stands apart below the headline', () =>
  expect(read('', `<h3>${summary}</h3>`, `<meta name="description" content="${summary}">`).deck).toBe(summary));

test('a description that is only the first paragraph is none', () =>
  expect(read('', '', `<meta name="description" content="${prose}">`).deck).toBeNull());

test('a description that the page does not show is none', () =>
  expect(read('', '', `<meta name="description" content="${summary}">`).deck).toBeNull());

test('the line above the headline that is called a kicker', () => {
  expect(read('<p class="kicker">Harbours</p>', '').kicker).toBe('Harbours');
  expect(read('<p class="kicker">12-05-23</p>', '').kicker).toBeNull();
  expect(read('<p>Harbours</p>', '').kicker).toBeNull();
});
