import { describe, expect, test } from 'vitest';
import { type Article, type ParseOptions, parseArticle } from '../../src/index.ts';
import { articleSchema } from '../../src/schema/index.ts';

const prose =
  'The harbour of Elbmouth opened again on Tuesday after two weeks of work on the wall, the mayor told the council.';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function places(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(places);
  const own = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : [];
  return [...own, ...Object.values(value).flatMap(places)];
}

function read(input: string | Uint8Array, options: ParseOptions = {}): Article {
  const record = parseArticle(input, options);
  expect(articleSchema.safeParse(record).success).toBe(true);
  for (const { start, end } of places(record)) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(record.source.length);
  }
  return record;
}
const rules = ({ messages }: Article) => messages.map(({ ruleId }) => ruleId);

describe('nothing to read', () => {
  test.each([
    '',
    ' ',
    '\n\r\n\t \u00a0\u2028',
    '\0',
    '\ufeff',
    '<html><body></body></html>',
    '<!-- -->',
    '---\n---\n',
    '```\n',
  ])('%j', (input) => {
    expect(read(input)).toMatchObject({ title: null, body: [], text: '', published: null, quality: { level: 'poor' } });
  });
  test('no bytes', () => expect(read(new Uint8Array()).source).toMatchObject({ bytes: 0, length: 0 }));
});

describe('binary', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3) * 31) & 255);
  test('as it comes', () => expect(read(bytes).source.bytes).toBe(4096));
  test.each(['html', 'text', 'markdown'] as const)('told to be %s', (format) => {
    expect(read(bytes, { format }).source.format).toBe(format);
  });
  test('a picture', () => read(join(latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), bytes)));
});

describe('characters', () => {
  const keeps = (name: string, text: string) =>
    test(name, () => {
      for (const format of ['text', 'html', 'markdown'] as const) {
        const { body, removed } = read(`${prose} ${text} ${prose}`, { format });
        expect([...body, ...removed].map((block) => block.text).join(' ')).toContain('council');
      }
    });
  keeps('lone surrogates', '\ud800 \udc00 a\ud83d');
  keeps('NUL', '\0 a\0b');
  keeps('controls', '\u0001\u0008\u001b[31m\u007f\u0085');
  keeps('marks of direction', '\u202e\u200f\u2066 a \u2069');
  keeps('piled up accents', `a${'\u0301'.repeat(1000)}`);
  keeps('byte order marks', '\ufeff \ufffe');

  test('mixed line ends', () => {
    const source = ['Harbour opens', prose, prose.replace('two', 'six'), prose.replace('two', 'ten'), 'End'].join('|');
    const ends = ['\r\n', '\r', '\n', '\u2028', '\r\n\r'];
    let index = 0;
    const { body } = read(source.replace(/\|/g, () => ends[index++]!));
    expect(body.filter(({ text }) => text.startsWith('The harbour'))).toHaveLength(3);
  });
});

describe('charsets', () => {
  const page = `<p>${prose} Café.</p>`;
  const is = (name: string, input: Uint8Array, charset: string, ...said: string[]) =>
    test(name, () => {
      const record = read(input, { format: 'html' });
      expect([...record.body, ...record.removed].map(({ text }) => text).join(' ')).toContain('Café.');
      expect(record.source).toMatchObject({ charset, bytes: input.length });
      expect(rules(record).filter((rule) => rule.startsWith('charset'))).toEqual(said);
    });
  const wide = (text: string, big: boolean) =>
    Uint8Array.from([...text].flatMap((char) => (big ? [0, char.charCodeAt(0)] : [char.charCodeAt(0), 0])));
  is('a mark of UTF-8', join(latin('\xef\xbb\xbf'), utf8(page)), 'utf-8');
  is('a mark of UTF-16, little end first', join(latin('\xff\xfe'), wide(page, false)), 'utf-16le');
  is('a mark of UTF-16, big end first', join(latin('\xfe\xff'), wide(page, true)), 'utf-16be');
  is('UTF-8 that is declared Latin-1', utf8(`<meta charset=iso-8859-1>${page}`), 'utf-8', 'charset-contradicted');
  is('Latin-1 that is declared UTF-8', latin(`<meta charset=utf-8>${page}`), 'windows-1252', 'charset-contradicted');
  is('a declaration of nothing', utf8(`<meta charset=klingon>${page}`), 'utf-8', 'charset-unknown');
  is('no declaration', latin(page), 'windows-1252');
  test('half a character of UTF-16', () => read(join(latin('\xff\xfea\0b')), {}));
});

describe('tags', () => {
  const article = `<article><p>${prose}</p></article>`;
  const keeps = (name: string, html: string) =>
    test(name, () => expect(read(html, { format: 'html' }).source.length).toBe(html.length));
  keeps('100,000 nested boxes', `${'<div>'.repeat(100_000)}${article}`);
  keeps('100,000 nested spans', `<p>${'<span>'.repeat(100_000)}${prose}`);
  keeps('nested quotes and lists', `${'<blockquote><ul><li>'.repeat(20_000)}${prose}`);
  keeps('100,000 stray end tags', `${'</div>'.repeat(100_000)}${article}`);
  keeps('10,000 captions in one line', 'The crowd went home early. Photo: Ann Lee/AFP '.repeat(10_000));
  keeps('nothing but opening brackets', '<'.repeat(100_000));
  keeps('attributes without end', `${article}<p class="${'a '.repeat(50_000)}`);
  keeps('an end tag that the end cuts off', `${article}</artic`);
  keeps('a comment without end', `${article}<!-- ${prose}`);
  keeps('a script without end', `${article}<script>var a = "<p>${prose}`);

  test('unclosed tags lose no paragraph', () => {
    const { body } = read(
      `<html><body><div><p>${prose}<p><b>${prose.replace('two', 'six')}<p><i>${prose.replace('two', 'ten')}`,
    );
    expect(body.map(({ text }) => text)).toEqual([prose, prose.replace('two', 'six'), prose.replace('two', 'ten')]);
  });

  test('data that is no JSON', () => {
    const data = ['{', '{"@type":"NewsArticle","headline":', '[[[[', `{"a":${'['.repeat(20_000)}`, 'null', '"x"', '\0'];
    const html = `${data.map((each) => `<script type="application/ld+json">${each}</script>`).join('')}${article}`;
    expect(read(html).body).toHaveLength(1);
  });
});

describe('size', () => {
  const bytes = 50_000_000;
  test.each(['text', 'html', 'markdown'] as const)(
    'of 50 MB of %s no more is read than told, and a message says so',
    (format) => {
      const line = format === 'html' ? `<p>${prose}</p>\n` : `${prose}\n\n`;
      const record = read(line.repeat(Math.ceil(bytes / line.length)), {
        format,
        limits: { maxBytes: 100_000 },
        digest: false,
      });
      expect(rules(record)).toContain('max-bytes');
      expect(record.source).toMatchObject({ length: 100_000 });
      expect(record.source.bytes).toBeGreaterThanOrEqual(bytes);
    },
  );

  test('bytes are cut between characters', () => {
    const record = read(utf8('é'.repeat(1000)), { limits: { maxBytes: 101 } });
    expect(record.source).toMatchObject({ length: 50, bytes: 2000, charset: 'utf-8' });
  });

  test('a line of a million characters without a space', () => {
    for (const format of ['text', 'html', 'markdown'] as const)
      expect(read('x'.repeat(1_000_000), { format }).source.length).toBe(1_000_000);
  });
  test('a line of many marks', () => {
    for (const mark of ['-', '.', '“', '(', '1', 'A.', '/', '—', 'a@', '*', '[', '|', '&'])
      expect(read(mark.repeat(20_000)).source.length).toBe(mark.length * 20_000);
  });

  test('200,000 lines', () => {
    const record = read('a\n'.repeat(200_000), { limits: { maxBlocks: 5000 } });
    expect(rules(record)).toContain('max-blocks');
    expect(record.body.length + record.removed.length).toBeLessThanOrEqual(5000);
  });
});
