import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import { prose } from './weighed.ts';

const bodyOf = (source: string, format: 'html' | 'text') =>
  parseArticle(source, { format, entities: false }).body.map(({ text }) => text);

describe('sources of a few lines', () => {
  test('a line alone is the body', () => {
    expect(bodyOf('Hello world', 'text')).toEqual(['Hello world']);
    expect(bodyOf('<p>Hello world</p>', 'html')).toEqual(['Hello world']);
  });

  test('a list alone is the body', () => {
    expect(bodyOf('- milk\n- eggs\n- bread', 'text')).toEqual(['milk', 'eggs', 'bread']);
    expect(bodyOf('<ul><li>milk</li><li>eggs</li></ul>', 'html')).toEqual(['milk', 'eggs']);
  });
});

describe('subheadings', () => {
  const story = `<article><h1>The ferries are back</h1>${prose.map((text) => `<p>${text}</p>`).join('')}`;

  test('one that heads nothing goes', () => {
    expect(bodyOf(`${story}<h2>The old wall</h2></article>`, 'html')).toEqual([...prose]);
  });

  test('one that heads a picture stays where nothing else is left', () => {
    const gallery = (picture: string) =>
      bodyOf(`<article><h2>Harbour wall</h2>${picture}<h2>Ferry at noon</h2>${picture}</article>`, 'html');
    const picture = '<img src="https://example.org/wall.jpg" alt="wall.jpg">';
    expect(gallery(picture)).toEqual(['Harbour wall', 'Ferry at noon']);
    expect(gallery(`<footer>${picture}</footer>`)).toEqual([]);
    expect(gallery('')).toEqual([]);
  });
});

test('of what is shown once and hidden once only the shown stays', () => {
  const [first] = prose;
  const hidden = `<p hidden>${first}</p>`;
  expect(bodyOf(`<article><p>${first}</p>${hidden}</article>`, 'html')).toEqual([first]);
});
