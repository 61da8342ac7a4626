import { describe, expect, test } from 'vitest';
import { validate } from '../../src/record/index.ts';
import { gatherMedia } from '../../src/record/media.ts';
import { assessQuality } from '../../src/record/quality.ts';
import type { Message, Role } from '../../src/schema/index.ts';
import { type ArticleTree, type Block, linearBlock, type MediaClue } from '../../src/tree/index.ts';
import { part, record } from '../write/records.ts';

/** A tree of blocks with these roles; body roles are kept. */
function treeOf(...said: readonly (readonly [role: Role, text: string, media?: MediaClue])[]): ArticleTree {
  let at = 0;
  const children = said.map(([role, text, media]): Block => {
    const block = linearBlock('paragraph', text, at);
    at += text.length + 1;
    const kept = role === 'paragraph';
    block.verdict = {
      kept,
      role,
      score: kept ? 2 : -5,
      because: [],
      ...(role === 'credit' ? { value: text.replace('Photo: ', '') } : {}),
    };
    if (media) block.media = media;
    return block;
  });
  return { type: 'article', children, clues: [], media: said.flatMap(([, , media]) => (media ? [media] : [])) };
}
const image = (url: string, at: number): MediaClue => ({
  type: 'image',
  url,
  alt: 'Alt',
  place: { start: at, end: at + 1 },
  at,
});
const words = (count: number) => `${'word '.repeat(count).trim()}.`;

describe('media', () => {
  const shown = (tree: ArticleTree) =>
    gatherMedia(tree, null).map(({ url, caption, credit }) => [url, caption, credit]);

  test('a caption and the credit under it are one', () =>
    expect(shown(treeOf(['caption', 'A wall.'], ['credit', 'Photo: EPA']))).toEqual([[null, 'A wall.', 'EPA']]));
  test('a caption over a paragraph and another are two', () =>
    expect(shown(treeOf(['caption', 'A wall.'], ['paragraph', 'Text.'], ['caption', 'A quay.']))).toEqual([
      [null, 'A wall.', null],
      [null, 'A quay.', null],
    ]));
  test('two captions are two pictures', () =>
    expect(shown(treeOf(['caption', 'A wall.'], ['caption', 'A quay.']))).toHaveLength(2));
  test('a caption brings its picture', () =>
    expect(shown(treeOf(['paragraph', 'Text.'], ['caption', 'A wall.', image('w.jpg', 1)]))).toEqual([
      ['w.jpg', 'A wall.', null],
    ]));
  test('the place of caption and credit encloses both', () =>
    expect(gatherMedia(treeOf(['caption', 'A wall.'], ['credit', 'Photo: EPA']), null)[0]!.place).toEqual({
      start: 0,
      end: 18,
    }));

  const body = treeOf(['navigation', 'Menu'], ['paragraph', 'One.'], ['paragraph', 'Two.'], ['legal', 'Imprint']);
  test('a picture between kept blocks is the article’s, any other is not', () => {
    const clues = [image('logo.png', 0), image('wall.jpg', 2), image('foot.png', 4)];
    expect(shown({ ...body, media: clues })).toEqual([['wall.jpg', null, null]]);
  });
  test('without a body there are no pictures', () =>
    expect(shown({ ...treeOf(['navigation', 'Menu']), media: [image('a.png', 0)] })).toEqual([]));
});

describe('quality', () => {
  const level = (texts: string[], title: string | null, tree = treeOf(), messages: Message[] = []) =>
    assessQuality(
      tree,
      texts.map((text) => part('paragraph', text)),
      texts.join('\n\n'),
      title,
      messages,
    );

  test('a whole article is good', () => expect(level([words(100), words(100)], 'Title').level).toBe('good'));
  test('nothing is poor, and says so', () => {
    const { level: found, signals } = level([], null);
    expect(found).toBe('poor');
    expect(signals.map(({ rule }) => rule)).toContain('no-body');
  });
  test('a short note is not', () => expect(level([words(20)], 'Title').level).not.toBe('good'));
  test('a paywall notice counts against it', () => {
    const behind = level([words(50)], 'Title', treeOf(['paywall', 'Subscribe to read on']));
    expect(behind.signals.map(({ rule }) => rule)).toContain('paywall');
    expect(behind.level).not.toBe('good');
    expect(level([words(50)], 'Title').level).toBe('good');
  });
  test('sentences that stand apart are a list of teasers', () => {
    const apart = Array.from({ length: 3 }, (): [Role, string][] => [
      ['paragraph', words(15)],
      ['related', 'Read more'],
    ]).flat();
    const teasers = level([words(15), words(15), words(15)], 'Title', treeOf(...apart));
    expect(teasers.signals.map(({ rule }) => rule)).toContain('scattered');
    expect(teasers.level).not.toBe('good');
    const together = treeOf(['paragraph', words(15)], ['paragraph', words(15)], ['paragraph', words(15)]);
    expect(level([words(15), words(15), words(15)], 'Title', together).level).toBe('good');
  });
  test('what the labeller is unsure of is less than good', () => {
    const tree = treeOf(['paragraph', words(60)]);
    expect(level([words(60)], 'Title', tree).level).toBe('good');
    const { verdict } = tree.children[0]!;
    tree.children[0]!.verdict = { ...verdict!, because: [{ rule: 'page-in-doubt', score: 1 }] };
    const { level: found, signals } = level([words(60)], 'Title', tree);
    expect(signals).toContainEqual({ rule: 'in-doubt', score: -1.5, note: 'the labeller is sure of no block' });
    expect(found).not.toBe('good');
  });
  test.each(['max-blocks', 'max-bytes'])('%s: a source that was cut cannot be whole', (ruleId) => {
    const cut = level([words(60)], 'Title', treeOf(), [{ ruleId, reason: 'Stopped', place: null }]);
    expect(cut.signals.map(({ rule }) => rule)).toContain('cut');
    expect(cut.level).not.toBe('good');
  });
});

describe('validate', () => {
  test('a record of the schema passes as it is', () => {
    const whole = record({ title: 'T', body: [part('paragraph', 'Text.')] });
    expect(validate(whole)).toBe(whole);
  });
  test.each([
    ['an empty title', record({ title: '' }), 'title'],
    [
      'a place before the source',
      record({ body: [part('paragraph', 'x', { place: { start: -1, end: 2 } })] }),
      'body.0.place.start',
    ],
    ['a level of seven', record({ body: [part('heading', 'x', { level: 7 })] }), 'body.0.level'],
  ])('%s is our own mistake, and the message says where', (_, broken, field) => {
    expect(() => validate(broken)).toThrow(field);
  });
});
