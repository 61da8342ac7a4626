import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { toMarkdown } from '../../src/write/index.ts';
import { anyRecord, anyText, at, date, part, picture, record } from './records.ts';

const parser = new MarkdownIt({ html: true });
const written = (known: Parameters<typeof record>[0]) => toMarkdown(record(known), { frontMatter: false });
const body = (...blocks: Parameters<typeof part>[]) => written({ body: blocks.map((block) => part(...block)) });
/** White space as a Markdown parser leaves it; NUL is the one character that none lets through. */
const prose = (text: string) =>
  text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .trim();
/** The kinds of blocks in a Markdown text, and its words. */
const read = (markdown: string) => {
  const tokens = parser.parse(markdown, {});
  const inline = tokens.filter(({ type }) => type === 'inline');
  return {
    kinds: tokens.filter(({ type }) => type.endsWith('_open')).map(({ tag }) => tag),
    texts: inline.map(({ children }) => children!.map(({ content }) => content).join('')),
    marks: inline.flatMap(({ children }) => children!.map(({ type }) => type)).filter((type) => !/^text/.test(type)),
  };
};

it('never throws, whatever the record', () => {
  fc.assert(fc.property(anyRecord, (article) => typeof toMarkdown(article) === 'string'));
});

describe('prose comes back from a Markdown parser as it was', () => {
  const wraps = { paragraph: 'p', heading: 'h2', listItem: 'li', quote: 'blockquote' } as const;
  for (const type of Object.keys(wraps) as (keyof typeof wraps)[]) {
    it(`in a ${type}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          fc.pre(prose(text) !== '');
          const { kinds, texts, marks } = read(body([type, text]));
          expect(texts).toEqual([prose(text)]);
          expect(kinds).toContain(wraps[type]);
          expect(kinds.filter((kind) => kind !== 'p' && kind !== 'ul' && kind !== wraps[type])).toEqual([]);
          expect(marks).toEqual([]);
        }),
        { numRuns: 500 },
      );
    });
  }
  it('in title and deck', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, deck) => {
        fc.pre(prose(title) !== '' && prose(deck) !== '');
        expect(read(written({ title, deck })).texts).toEqual([prose(title), prose(deck)]);
      }),
    );
  });
  it('in the cells of a table', () => {
    expect(read(body(['table', 'a|b\tc*\n\\|\t']))).toMatchObject({
      kinds: ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'],
      texts: ['a|b', 'c*', '\\|', ''],
    });
  });
});

describe('escapes no more than it must', () => {
  it.each([
    ['Prices rose 3.5 % - or more (by #1) in snake_case & Co.; 1 > 0!'],
    ['https://a.example/one_two?x=1&y=2#three'],
    ['-5 degrees'],
    ['#hashtag'],
    ['1.5 million'],
  ])('%s', (text) => expect(body(['paragraph', text])).toBe(`${text}\n`));
});

describe('blocks', () => {
  it('makes one list of list items and one quote of quotes', () => {
    expect(body(['listItem', 'a'], ['listItem', 'b'], ['quote', 'c'], ['quote', 'd'])).toBe(
      '- a\n- b\n\n> c\n>\n> d\n',
    );
  });
  it('keeps level 1 for the title', () => {
    expect(body(['heading', 'a', { level: 1 }], ['heading', 'b', { level: 4 }])).toBe('## a\n\n#### b\n');
  });
  it('fences code longer than any fence inside', () => {
    const text = 'a ```\n  ````b\n`````';
    const [token] = parser.parse(body(['code', text]), {});
    expect(token).toMatchObject({ type: 'fence', content: `${text}\n` });
  });
  it('stretches tables to their widest row', () => {
    expect(body(['table', 'a\nb\tc'])).toBe('| a |  |\n| --- | --- |\n| b | c |\n');
  });
});

describe('media', () => {
  it('stand where the source has them, with caption and credit', () => {
    const one = part('paragraph', 'One.', { place: at(0, 4) });
    const two = part('paragraph', 'Two.', { place: at(90, 94) });
    const media = [picture({ url: '/a b.jpg', alt: '[x]', caption: 'A *ferry*', credit: 'XNA', place: at(50) })];
    expect(written({ body: [one, two], media })).toBe(
      'One.\n\n![\\[x\\]](</a%20b.jpg>)\n\n*A \\*ferry\\* — XNA*\n\nTwo.\n',
    );
  });
  it('are links where they are no images', () => {
    expect(written({ media: [picture({ type: 'video', url: 'https://a.example/v' })] })).toBe(
      '[video](<https://a.example/v>)\n',
    );
  });
  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:image/png;base64,AA', 'vbscript:x'])(
    'never link to %s',
    (url) => {
      expect(written({ media: [picture({ url, caption: 'c' })] })).toBe('*c*\n');
    },
  );
  it('keep their address through a parser', () => {
    const url = 'https://a.example/?a=1&copy;=2&lt=3(4)';
    const [, inline] = parser.parse(written({ media: [picture({ url })] }), {});
    expect(inline!.children![0]!.attrGet('src')).toBe(url);
  });
});

describe('front matter', () => {
  const matter = (markdown: string) => parseYaml(markdown.split('---\n')[1]!);
  it('is YAML that gives back every value', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, agency) => {
        expect(matter(toMarkdown(record({ title, agencies: [agency] })))).toEqual({ title, agencies: [agency] });
      }),
    );
  });
  it('holds dates as strings and leaves out what is not known', () => {
    expect(matter(toMarkdown(record({ published: date('2031-05') })))).toEqual({ published: '2031-05' });
  });
});

it('looks like this', () => {
  const whole = record({
    title: 'Harbour of Elbmouth reopens',
    deck: 'Ferries sail again after nine days.',
    url: 'https://echo.example/harbour',
    language: 'en',
    publisher: { name: 'The Elbmouth Echo', domain: 'echo.example' },
    authors: [{ name: 'Ada Finch', kind: 'person', place: null }],
    published: date('2031-05-06'),
    body: [
      part('paragraph', 'The harbour of Elbmouth reopened on Monday.', { place: at(10, 20) }),
      part('heading', 'What reopened', { place: at(30, 40), level: 3 }),
      part('listItem', 'The ferry pier', { place: at(50, 60) }),
      part('listItem', 'The fish market', { place: at(60, 70) }),
      part('quote', 'We waited *nine* days.', { place: at(80, 90) }),
    ],
    media: [
      picture({
        url: 'https://echo.example/pier.jpg',
        alt: 'A pier',
        caption: 'The pier.',
        credit: 'XNA',
        place: at(21),
      }),
    ],
  });
  expect(toMarkdown(whole)).toMatchInlineSnapshot(`
    "---
    title: "Harbour of Elbmouth reopens"
    deck: "Ferries sail again after nine days."
    url: "https://echo.example/harbour"
    language: "en"
    publisher: "The Elbmouth Echo"
    authors: ["Ada Finch"]
    published: "2031-05-06"
    ---

    # Harbour of Elbmouth reopens

    *Ferries sail again after nine days.*

    The harbour of Elbmouth reopened on Monday.

    ![A pier](<https://echo.example/pier.jpg>)

    *The pier. — XNA*

    ### What reopened

    - The ferry pier
    - The fish market

    > We waited \\*nine\\* days.
    "
  `);
});
