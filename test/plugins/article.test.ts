import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle, toMarkdown } from '../../src/index.ts';
import { articleParse, articleStringify } from '../../src/plugins/index.ts';
import type { ArticleTree } from '../../src/tree/index.ts';

const source = `Harbour of Elbmouth opens again

By Ana Ruiz

The harbour of Elbmouth opened again on Tuesday after two weeks of work on the wall, the mayor told the council.

“We are glad that the ferries are back at the quay,” said Jo Hara, who has led the harbour office since 2019.

Nobody had expected the first of them before the end of the month, and few people stood there in the rain.

It was the third time in a year that the work had to stop because of the tides in the bay, the office said.

Share on Facebook`;
const html = `<article><h1>Harbour</h1>${source
  .split('\n\n')
  .slice(2, 4)
  .map((text) => `<p>${text}</p>`)
  .join('\r\n')}</article>`;

/** A plugin of a stranger: turns the verdict on what it is asked for. */
const flip = (wanted: string) => () => (tree: ArticleTree) => {
  for (const { value, verdict } of tree.children) if (value.includes(wanted) && verdict) verdict.kept = !verdict.kept;
};
const pipeline = () => unified().use(articleParse).use(articleStringify);

test.each([source, html, '', '# A\n\n**b**'])('the record is that of parseArticle: %j', (text) => {
  const file = pipeline().processSync(text);
  expect(file.data.article).toEqual(parseArticle(text));
  expect(JSON.parse(String(file))).toEqual(parseArticle(text));
});

test('options are those of parseArticle', () => {
  const options = { url: 'https://quay.example/', referenceDate: '2024-05-15', evidence: false } as const;
  const file = unified().use(articleParse, options).use(articleStringify).processSync(source);
  expect(file.data.article).toEqual(parseArticle(source, options));
});

test('a plugin in between takes a block out', () => {
  const file = unified().use(articleParse).use(flip('ferries')).use(articleStringify).processSync(source);
  const { text, removed } = file.data.article!;
  expect(parseArticle(source).text).toContain('ferries');
  expect(text).not.toContain('ferries');
  expect(removed.map((block) => block.text).join()).toContain('ferries');
});

test('a plugin that turns the verdict of one block turns it of no other', () => {
  const twins = `${source}\n\nShare on Facebook`;
  const first = () => (tree: ArticleTree) => {
    tree.children.find(({ value }) => value === 'Share on Facebook')!.verdict!.kept = true;
  };
  const file = unified().use(articleParse).use(first).use(articleStringify).processSync(twins);
  expect(file.data.article!.text.split('Share on Facebook')).toHaveLength(2);
});

test('a plugin in between keeps a block, and its prose is read', () => {
  expect(parseArticle(source).text).not.toContain('Facebook');
  const file = unified().use(articleParse).use(flip('Facebook')).use(articleStringify).processSync(source);
  expect(file.data.article!.text).toContain('Share on Facebook');
});

describe('the tree', () => {
  test.each([source, html])('has unist positions that show its blocks: %#', (text) => {
    const tree = unified().use(articleParse).parse(text);
    const lines = text.split(/\r?\n/);
    expect(tree.type).toBe('article');
    for (const { position, place, value } of tree.children) {
      expect(position!.start.offset).toBe(place.start);
      expect(position!.end.offset).toBe(place.end);
      expect(lines[position!.start.line - 1]!.slice(position!.start.column - 1)).toMatch(value.slice(0, 5));
    }
  });

  test('of bytes counts in what they decode to', () => {
    for (const bytes of [
      Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(source)),
      Uint8Array.of(
        0xff,
        0xfe,
        ...Array.from(source, (char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]).flat(),
      ),
    ]) {
      const tree = unified()
        .use(articleParse)
        .parse(new VFile({ value: bytes }));
      for (const { position, place, value } of tree.children) {
        expect(position!.start.offset).toBe(place.start);
        expect(source.split('\n')[position!.start.line - 1]!.slice(position!.start.column - 1)).toBe(value);
      }
    }
  });

  test('of a string with a mark counts without it', () => {
    const [block] = unified().use(articleParse).parse('\ufeffHarbour opens').children;
    expect(block!.position!.start).toEqual({ line: 1, column: 1, offset: 0 });
  });
});

describe('what is written', () => {
  test('Markdown', () =>
    expect(String(unified().use(articleParse).use(articleStringify, { format: 'markdown' }).processSync(source))).toBe(
      toMarkdown(parseArticle(source)),
    ));
  test('JSON-LD', () =>
    expect(
      JSON.parse(String(unified().use(articleParse).use(articleStringify, { format: 'json-ld' }).processSync(source))),
    ).toMatchObject({ '@type': 'NewsArticle' }));
});

test('messages of the record are messages of the file, once', () => {
  const file = unified()
    .use(articleParse, { limits: { maxBlocks: 2 } })
    .use(articleStringify)
    .processSync(source);
  expect(file.messages.map(({ ruleId, source: by }) => [by, ruleId])).toEqual(
    file.data.article!.messages.map(({ ruleId }) => ['copydesk', ruleId]),
  );
  expect(file.messages.filter(({ ruleId }) => ruleId === 'max-blocks')).toHaveLength(1);
});

describe('misuse', () => {
  test('an option that is none', () =>
    expect(() =>
      unified()
        .use(articleParse, { lang: 'en' } as object)
        .parse(''),
    ).toThrow('Unknown option `lang`'));
  test('a format that is none', () =>
    expect(() =>
      unified()
        .use(articleParse)
        .use(articleStringify, { format: 'pdf' as 'json' })
        .processSync(''),
    ).toThrow('json, json-ld, markdown'));
  test('a tree of somebody else', () =>
    expect(() =>
      unified().use(articleStringify).stringify({ type: 'article', children: [], clues: [], media: [] }),
    ).toThrow('articleParse'));
});
