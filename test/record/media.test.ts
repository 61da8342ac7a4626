import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { gatherMedia } from '../../src/record/media.ts';
import type { Role } from '../../src/schema/index.ts';
import { type Block, linearBlock, type MediaClue } from '../../src/tree/index.ts';

let offset = 0;
/** A block with a verdict; those of the body are kept. */
const made = (role: Role, value = `Some ${role}.`, media?: MediaClue): Block => {
  const own = linearBlock('paragraph', value, offset);
  offset += value.length + 2;
  const verdict = { kept: role === 'paragraph', role, score: 0, because: [] };
  return { ...own, verdict, ...(media ? { media } : {}) };
};
const picture = (url: string, at: number): MediaClue => ({
  type: 'image',
  url,
  alt: null,
  at,
  place: { start: at, end: at + 1 },
});
const gather = (children: Block[], media: MediaClue[] = [], base: string | null = null) =>
  gatherMedia({ type: 'article', children, clues: [], media }, base);

describe('captions and credits', () => {
  test.each([
    ['The pier at dawn (', 'The pier at dawn'],
    ['The pier at dawn |', 'The pier at dawn'],
    ['The pier (left) at dawn (2024)', 'The pier (left) at dawn (2024)'],
  ])('caption %j', (text, caption) => expect(gather([made('caption', text)])).toMatchObject([{ caption }]));

  test.each([
    ['Ada Finch/Agency)', 'Ada Finch/Agency'],
    ['(Ada Finch)', 'Ada Finch'],
    ['Ada Finch (Agency)', 'Ada Finch (Agency)'],
    ['(a) Ada Finch (b)', '(a) Ada Finch (b)'],
  ])('credit %j', (text, credit) => expect(gather([made('credit', text)])).toMatchObject([{ credit }]));

  test('a caption that is all in brackets is a credit', () =>
    expect(gather([made('caption', 'The pier'), made('caption', '(Ada Finch)')])).toMatchObject([
      { caption: 'The pier', credit: 'Ada Finch' },
    ]));

  test('marks alone are none', () => expect(gather([made('caption', '('), made('credit', ')')])).toEqual([]));

  test('a caption and the credit after it are of one picture', () =>
    expect(gather([made('caption', 'The pier'), made('credit', 'Ada Finch')])).toMatchObject([
      { caption: 'The pier', credit: 'Ada Finch' },
    ]));
});

describe('pictures without a caption', () => {
  const urls = (roles: Role[], at: number, url = 'https://echo.example/a.jpg') =>
    gather(
      roles.map((role) => made(role)),
      [picture(url, at)],
    ).length;

  test.each<[string, Role[], number]>([
    ['before the first paragraph', ['headline', 'paragraph'], 1],
    ['between headline and byline', ['headline', 'byline', 'paragraph'], 1],
    ['between paragraphs', ['paragraph', 'paragraph'], 1],
    ['between a promotion and a paragraph', ['paragraph', 'newsletter', 'paragraph'], 2],
  ])('belongs: %s', (_, roles, at) => expect(urls(roles, at)).toBe(1));

  test.each<[string, Role[], number]>([
    ['before the headline', ['navigation', 'headline', 'paragraph'], 1],
    ['among promotions', ['paragraph', 'newsletter', 'related', 'paragraph'], 2],
    ['behind the article', ['paragraph', 'related'], 2],
    ['where nothing was kept', ['navigation'], 0],
  ])('does not: %s', (_, roles, at) => expect(urls(roles, at)).toBe(0));

  test('a drawing does not', () =>
    expect(urls(['paragraph', 'paragraph'], 1, 'https://echo.example/icons/mail.svg?v=2')).toBe(0));
});

describe('portraits', () => {
  const sentence = 'The bakers of Elbmouth went on strike on Tuesday, and by noon there was no bread in the old town.';
  const pictures = (box: string, kind = 'div') =>
    parseArticle(
      `<!doctype html><article><h1>Bakers on strike</h1><${kind} class="${box}"><img src="/a.jpg"></${kind}><p>${sentence}</p><p>${sentence.replace('noon', 'night')}</p></article>`,
    ).media.length;

  test.each(['byline', 'post-author', 'author-image', 'avatar round', 'entry-meta vcard'])('%s: none', (box) =>
    expect(pictures(box)).toBe(0),
  );
  test.each(['hero', 'authority', 'author-list-of-books'])('%s: of the article', (box) =>
    expect(pictures(box)).toBe(1),
  );
  test('an article that is named by its author shows its own pictures', () =>
    expect(pictures('author-ruiz post author', 'article')).toBe(1));
});

test('one picture twice is one', () => {
  const [first, second] = [picture('/a.jpg', 1), picture('/a.jpg', 1)];
  const blocks = [made('paragraph'), made('caption', 'The pier', second), made('paragraph')];
  const media = gather(blocks, [first, second], 'https://echo.example/story');
  expect(media).toMatchObject([{ url: 'https://echo.example/a.jpg', caption: 'The pier' }]);
});

test('one picture with two captions is two', () => {
  const [first, second] = [picture('/a.jpg', 1), picture('/a.jpg', 2)];
  const blocks = [made('paragraph'), made('caption', 'The pier', first), made('caption', 'The ferry', second)];
  expect(gather(blocks, [first, second])).toHaveLength(2);
});

test('links of a page that names its own address are absolute', () => {
  const sentence = 'The bakers of Elbmouth went on strike on Tuesday, and by noon there was no bread in the old town.';
  const page = `<link rel="canonical" href="https://echo.example/story/1"><article><h1>Bakers on strike</h1><p>${sentence}</p><img src="/a.jpg"><p>${sentence.replace('noon', 'night')}</p></article>`;
  expect(parseArticle(`<!doctype html>${page}`).media).toMatchObject([{ url: 'https://echo.example/a.jpg' }]);
});
