import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  type AsyncTagger,
  blockRules,
  english,
  german,
  type ParseOptions,
  parseArticle,
  parseArticleAsync,
  type Tagger,
} from '../../src/index.ts';

const source = `Harbour of Elbmouth opens again

By Ana Ruiz

3 December 2025

The harbour of Elbmouth opened again on Tuesday after two weeks of work on the wall, the mayor told the council.

“We are glad that the ferries are back at the quay,” said Jo Hara, who has led the harbour office since 2019.

Nobody had expected the first of them before the end of the month, and few people stood there in the rain.

It was the third time in a year that the work had to stop because of the tides in the bay, the office said.

Share on Facebook`;

const wrong = (name: string, options: unknown, ...said: string[]) =>
  test(name, () => {
    const parse = () => parseArticle(source, options as ParseOptions);
    expect(parse).toThrow(TypeError);
    for (const words of said) expect(parse).toThrow(words);
  });

describe('what cannot be meant throws, and names the remedy', () => {
  wrong('no object', null, '`options`', 'null', '{ url');
  wrong('a list', [], '`options`');
  wrong('an address alone', 'https://quay.example/', '`options`', '{ url');
  wrong('an option that is none', { lang: 'en' }, 'Unknown option `lang`', 'language');
  wrong('a relative address', { url: '/a' }, '`url`', '"/a"', 'fetched from');
  wrong('a file', { url: 'file:///a' }, '`url`', 'http(s)');
  wrong('an address without a host', { url: 'https://' }, '`url`');
  wrong('an address of another type', { url: new URL('https://quay.example/') }, '`url`', 'object');
  wrong('a format', { format: 'pdf' }, '`format`', 'html, text, markdown', 'detected');
  wrong('a charset', { charset: 'utf-9' }, '`charset`', '"utf-9"', 'detected');
  wrong('a language', { language: 'English' }, '`language`', 'BCP 47', '"English"');
  wrong('no language', { language: null }, '`language`', 'null');
  wrong('a reference date', { referenceDate: 'yesterday' }, '`referenceDate`', '2025-12-03');
  wrong('a Date', { referenceDate: new Date(0) }, '`referenceDate`', 'toISOString');
  wrong('no packs', { languages: [] }, '`languages`', 'leave it out');
  wrong('a pack that is not in a list', { languages: english }, '`languages`', '[it]');
  wrong('a code for a pack', { languages: ['en'] }, '`languages[0]`', '"en"');
  wrong('a rule that is none', { rules: [...blockRules, () => null] }, `\`rules[${blockRules.length}]\``, 'judge');
  wrong('a tagger that is none', { taggers: [{ name: 'x' }] }, '`taggers[0]`', 'tag');
  wrong('a model that is none', { models: [{ name: 'x' }] }, '`models[0]`', 'copydesk/models/en-news');
  wrong('a profile that is none', { sites: [{ name: 'x' }] }, '`sites[0]`');
  wrong('a switch', { entities: 'no' }, '`entities`', 'true or false', '"no"');
  wrong('limits', { limits: 5 }, '`limits`', 'maxBytes');
  wrong('a limit that is none', { limits: { bytes: 5 } }, '`bytes`', 'maxBytes, maxBlocks');
  wrong('no limit', { limits: { maxBytes: 0 } }, '`limits.maxBytes`', 'positive', '8000000');
  wrong('a limit below', { limits: { maxBlocks: -1 } }, '`limits.maxBlocks`', '20000');
  wrong('not a number', { limits: { maxBlocks: Number.NaN } }, '`limits.maxBlocks`', 'NaN');
  wrong('a number in words', { limits: { maxBlocks: '5' } }, '`limits.maxBlocks`', '"5"');

  test('asynchronously too', async () => {
    await expect(parseArticleAsync(source, { format: 'pdf' as 'html' })).rejects.toThrow(TypeError);
  });

  test('undefined is not told', () => {
    const open = { url: undefined, format: undefined, limits: undefined, entities: undefined, taggers: undefined };
    expect(parseArticle(source, open as unknown as ParseOptions)).toEqual(parseArticle(source));
  });
});

describe('what is no source throws, and names the remedy', () => {
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['5', 5],
    ['an object', { html: source }],
    ['an array', [source]],
    ['an object', new ArrayBuffer(4)],
    ['a function', () => source],
  ])('%s', async (said, input) => {
    const parse = () => parseArticle(input as never);
    expect(parse).toThrow(TypeError);
    expect(parse).toThrow(`got ${said}; pass what was fetched: \`await response.text()\``);
    await expect(parseArticleAsync(input as never)).rejects.toThrow(`got ${said};`);
  });
  test('bytes are one, of whatever kind', () => {
    const bytes = new TextEncoder().encode(source);
    expect(parseArticle(Buffer.from(bytes))).toEqual(parseArticle(bytes));
    expect(parseArticle(runInNewContext('new Uint8Array([97])')).source.bytes).toBe(1);
  });
});

describe('switches', () => {
  const full = parseArticle(source);
  const off = (name: keyof ParseOptions & keyof Article, empty: unknown) =>
    test(`${name}: false leaves it empty, and all else as it is`, () => {
      expect(full[name]).not.toEqual(empty);
      expect(parseArticle(source, { [name]: false })).toEqual({ ...full, [name]: empty });
    });
  off('times', []);
  off('evidence', {});
  off('removed', []);
  off('quotes', []);

  test('entities: false leaves them empty, and quotes without their speakers’ entities', () => {
    const without = parseArticle(source, { entities: false });
    expect(full.entities.length).toBeGreaterThan(0);
    expect(without.entities).toEqual([]);
    expect(without.body).toEqual(full.body);
    expect(without.quotes.map(({ text }) => text)).toEqual(full.quotes.map(({ text }) => text));
    expect(without.quotes.map(({ speaker }) => speaker?.entity ?? null)).toEqual(full.quotes.map(() => null));
  });

  test('digest: false', () => {
    expect(full.source.digest).toMatch(/^sha256:[\da-f]{64}$/);
    expect(parseArticle(source, { digest: false }).source).toEqual({ ...full.source, digest: null });
  });
});

describe('what is told counts before what is found', () => {
  test('format', () => {
    expect(parseArticle('<p>a</p>', { format: 'text' }).source.format).toBe('text');
    expect(parseArticle('a & b', { format: 'html' }).source.format).toBe('html');
    expect(parseArticle('# a', { format: 'markdown' }).source.format).toBe('markdown');
  });
  test('charset', () => {
    const bytes = Uint8Array.of(0xb1, 0x61);
    expect(parseArticle(bytes, { charset: 'iso-8859-2' })).toMatchObject({
      source: { charset: 'iso-8859-2', length: 2 },
    });
    expect(parseArticle(bytes, { charset: 'latin2' }).source.charset).toBe('iso-8859-2');
  });
  test('language', () => {
    expect(parseArticle(source).language).toBe('en');
    expect(parseArticle(source, { language: 'de-CH' }).language).toBe('de');
    expect(parseArticle(source, { language: 'nl' }).language).toBe('nl');
  });
  test('packs', () => expect(parseArticle(source, { languages: [german] }).times).toEqual([]));
  test('reference date, where the article has none', () => {
    const undated = source.slice(source.indexOf('The harbour'));
    const tuesday = (options: ParseOptions, text = undated) =>
      parseArticle(text, options).times.find((time) => time.text === 'Tuesday')?.value;
    expect(tuesday({})).toBeNull();
    expect(tuesday({ referenceDate: '2024-05-15' })).toBe('2024-05-14');
    expect(tuesday({ referenceDate: '2024-05-15' }, source)).toBe('2025-12-02');
  });
  test('a rule of one’s own', () => {
    const advisory = {
      name: 'office',
      judge: ({ key }: { key: string }) =>
        key.includes('jo hara') ? { role: 'boilerplate' as const, score: -9 } : null,
    };
    const { text, removed } = parseArticle(source, { rules: [...blockRules, advisory] });
    expect(text).not.toContain('Jo Hara');
    expect(removed.find((block) => block.text.includes('Jo Hara'))).toMatchObject({ reason: 'office' });
  });
  test('a site', () => {
    const site = {
      name: 'quay',
      domains: ['quay.example'],
      publisher: 'The Quay',
      quirks: [{ text: 'share on facebook', role: 'legal' as const }],
    };
    const at = (url: string) => parseArticle(source, { url, sites: [site] });
    expect(at('https://www.quay.example/a').publisher).toEqual({ name: 'The Quay', domain: 'quay.example' });
    expect(at('https://www.quay.example/a').removed.find(({ text }) => text.startsWith('Share'))?.role).toBe('legal');
    expect(at('https://wharf.example/a').publisher?.name ?? null).toBeNull();
    expect(at('https://wharf.example/a').removed.find(({ text }) => text.startsWith('Share'))?.role).toBe('share');
  });
});

describe('taggers', () => {
  const tagAll = (word: string) => ({
    name: 'words',
    tag: ({ text }: { text: string }) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        type: 'event' as const,
        score: 1,
        rule: 'words',
      })),
  });
  const slow = (tagger: Tagger): AsyncTagger => ({
    name: 'slow',
    tag: async (document) => {
      await Promise.resolve();
      return tagger.tag(document);
    },
  });

  test('of one’s own are the only ones', () => {
    const { entities } = parseArticle(source, { taggers: [tagAll('ferries')] });
    expect(entities.map(({ type, name }) => [type, name])).toEqual([['event', 'ferries']]);
    expect(entities[0]!.mentions.map(({ place }) => source.slice(place.start, place.end))).toEqual(['ferries']);
  });
  test('none find nothing', () => expect(parseArticle(source, { taggers: [] }).entities).toEqual([]));
  test('that have to wait give the same record', async () => {
    const tagger = tagAll('ferries');
    const waited = await parseArticleAsync(source, { taggers: [slow(tagger)] });
    expect(waited).toEqual(parseArticle(source, { taggers: [tagger] }));
  });
  test.each([
    ['an answer', slow(tagAll('ferries'))],
    ['a failure', { name: 'slow', tag: () => Promise.reject(new Error('no model')) }],
  ])('that have to wait for %s are not for parseArticle', (_, tagger) => {
    const parse = () => parseArticle(source, { taggers: [tagger as Tagger] });
    expect(parse).toThrow(TypeError);
    expect(parse).toThrow('`slow` returned a promise; call `parseArticleAsync`');
  });
  test('that return nothing are named', () =>
    expect(() => parseArticle(source, { taggers: [{ name: 'mute', tag: () => undefined as never }] })).toThrow(
      '`mute`',
    ));
  test('that point outside the text are not believed, whoever waits', async () => {
    const far = {
      name: 'far',
      tag: () => [{ start: 1e6, end: 1e6 + 5, type: 'event' as const, score: 1, rule: 'far' }],
    };
    expect(parseArticle(source, { taggers: [far] }).entities).toEqual([]);
    expect((await parseArticleAsync(source, { taggers: [far] })).entities).toEqual([]);
  });
  test('without them the two calls agree', async () =>
    expect(await parseArticleAsync(source)).toEqual(parseArticle(source)));
  test('are not asked where nobody wants entities', async () => {
    const asked = { name: 'never', tag: () => expect.unreachable('asked') };
    expect((await parseArticleAsync(source, { entities: false, taggers: [asked] })).entities).toEqual([]);
    expect(parseArticle(source, { entities: false, taggers: [asked] }).entities).toEqual([]);
  });
  test('that fail, fail the call: their mistake is not the content’s', async () => {
    const broken: AsyncTagger = { name: 'broken', tag: () => Promise.reject(new Error('no model')) };
    await expect(parseArticleAsync(source, { taggers: [broken] })).rejects.toThrow('no model');
  });
});

describe('limits', () => {
  test('bytes', () => {
    const { messages, source: read, body } = parseArticle(source, { limits: { maxBytes: 100 } });
    expect(messages.map(({ ruleId }) => ruleId)).toContain('max-bytes');
    expect(read).toMatchObject({ bytes: new TextEncoder().encode(source).length, length: 100 });
    for (const { place } of body) expect(place.end).toBeLessThanOrEqual(100);
  });
  test.each(['text', 'markdown', 'html'] as const)('blocks of %s', (format) => {
    const text = format === 'html' ? source.replace(/\n\n/g, '<p>') : source;
    const { messages, body, removed } = parseArticle(text, { format, limits: { maxBlocks: 2 } });
    expect(messages.map(({ ruleId }) => ruleId)).toContain('max-blocks');
    expect(body.length + removed.length).toBeLessThanOrEqual(2);
  });
  test('that are not reached say nothing', () =>
    expect(parseArticle(source, { limits: { maxBytes: 5000, maxBlocks: 50 } }).messages).toEqual([]));
});
