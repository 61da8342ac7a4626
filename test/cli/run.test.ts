import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/run.ts';
import { articleSchema } from '../../src/schema/index.ts';
import { Broken, copydesk, folder, Sink } from './io.ts';

const page = `<!doctype html><html lang="en"><head><title>Harbour of Elbmouth reopens</title>
<meta property="article:published_time" content="2031-05-06T07:08:00Z"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Harbour of Elbmouth reopens</h1>
<p>The harbour of Elbmouth reopened on Monday after a storm had kept its ferries at the pier for nine days.</p>
<p>Mayor Ada Finch said that the first boats left at dawn, and that every island had been supplied by the evening.</p>
<p>The repairs to the outer wall will go on until the autumn, according to the engineers who inspected it last week.</p>
</article><footer><p>Copyright 2031 The Elbmouth Echo. All rights reserved.</p></footer></body></html>`;

const files = folder({
  'page.html': page,
  'a/input.txt': `Ferries of Elbmouth sail again

The ferries of Elbmouth sailed again on Monday, after nine days at the pier and a storm that took the outer wall.

The harbour master said that every island had been supplied by the evening, and that no boat was left behind.
`,
  'b/input.txt': `Bakers of Elbmouth strike

The bakers of Elbmouth went on strike on Tuesday, and by noon there was no bread to be had in the old town.

The union said that talks with the owners of the mill would begin again on Thursday, in the town hall.
`,
  'latin.html': Buffer.from('<title>x</title><p>Caf\u00e9s in Elbmouth are open until midnight again.</p>', 'latin1'),
  'empty.txt': '',
});
afterAll(files.remove);
const html = files.path('page.html');
const a = files.path('a/input.txt');
const b = files.path('b/input.txt');

describe('copydesk parse', () => {
  it('prints one record as JSON', async () => {
    const { code, out } = await copydesk(['parse', html]);
    expect(code).toBe(0);
    const record = articleSchema.parse(JSON.parse(out));
    expect(record.title).toBe('Harbour of Elbmouth reopens');
    expect(record.source.format).toBe('html');
    expect(out).toMatch(/^\{\n {2}"title"/);
  });
  it('streams several as JSON lines', async () => {
    const { out } = await copydesk(['parse', a, b]);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => articleSchema.parse(JSON.parse(line)).source.format),
    ).toEqual(['text', 'text']);
    expect((await copydesk(['parse', a, b, '--format', 'json'])).out).toBe(out);
  });
  it('reads standard input', async () => {
    const { code, out } = await copydesk(['parse', '-', '--url', 'https://echo.example/harbour'], { stdin: page });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: 'Harbour of Elbmouth reopens',
      url: 'https://echo.example/harbour',
    });
  });
  it('writes Markdown', async () => {
    const { out } = await copydesk(['parse', html, '-f', 'md']);
    expect(out).toMatch(/^---\ntitle: "Harbour of Elbmouth reopens"\n/);
    expect(out).toContain('\n# Harbour of Elbmouth reopens\n');
  });
  it('writes JSON-LD, several one a line', async () => {
    expect(JSON.parse((await copydesk(['parse', html, '-f', 'jsonld'])).out)).toMatchObject({ '@type': 'NewsArticle' });
    const lines = (await copydesk(['parse', html, html, '-f', 'jsonld'])).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line)['@type'])).toEqual(['NewsArticle', 'NewsArticle']);
  });
  it('hands its options on', async () => {
    const parsed = async (...flags: string[]) => JSON.parse((await copydesk(['parse', ...flags])).out);
    expect(await parsed(html, '--no-entities')).toMatchObject({ entities: [] });
    expect(await parsed(html, '--no-times')).toMatchObject({ times: [] });
    expect(await parsed(html, '--language', 'fr')).toMatchObject({ language: 'fr' });
    expect(await parsed(html, '--input-format', 'text')).toMatchObject({ source: { format: 'text' } });
    expect(await parsed(html)).toMatchObject({ language: 'en', source: { format: 'html' } });
    const latin = await parsed(files.path('latin.html'), '--charset', 'latin1');
    expect(latin).toMatchObject({ source: { charset: 'windows-1252' } });
    expect(latin.text).toContain('Caf\u00e9s');
    const { times } = await parsed(a, '--reference-date', '2031-05-07');
    expect(times).toContainEqual(expect.objectContaining({ value: '2031-05-05' }));
  });
});

describe('--out', () => {
  it('writes a file an input, tells apart those of one name and lists them', async () => {
    const target = files.path('records');
    const { code, out } = await copydesk(['parse', a, b, html, '--out', target]);
    expect(code).toBe(0);
    const names = ['a-input.json', 'b-input.json', 'page.json'].map((name) => files.path(`records/${name}`));
    expect(out).toBe(`${names.join('\n')}\n`);
    for (const name of names) articleSchema.parse(JSON.parse(readFileSync(name, 'utf8')));
  });
  it('takes every format', async () => {
    await copydesk(['parse', a, b, '--out', files.path('md'), '--format', 'md']);
    expect(readFileSync(files.path('md/a-input.md'), 'utf8')).toContain('The ferries of Elbmouth');
  });
  it('says where it cannot write', async () => {
    const { code, err } = await copydesk(['parse', a, '--out', html]);
    expect(code).toBe(1);
    expect(err).toContain('cannot be written');
  });
});

describe('--explain', () => {
  it('shows every block with its place and the reasons of those removed', async () => {
    const { code, out } = await copydesk(['parse', html, '--explain']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\+ 5:4 +paragraph +The harbour of Elbmouth reopened/m);
    expect(out).toMatch(/^- 8:22 +\w+ +Copyright 2031 The Elbmouth Echo.*\n {6}[+-]\d+\.\d {2}\S+/m);
    expect(out).toMatch(/title +\d\.\d\d {2}Harbour of Elbmouth reopens/);
  });
  it('is in colour on a terminal alone, and not where NO_COLOR is set', async () => {
    const shown = async (world: object) => (await copydesk(['parse', html, '--explain'], world)).out;
    expect(await shown({ isTTY: true })).toContain('\u001b[');
    expect(await shown({ env: { FORCE_COLOR: '1' } })).toContain('\u001b[');
    expect(await shown({})).not.toContain('\u001b');
    expect(await shown({ isTTY: true, env: { NO_COLOR: '1' } })).not.toContain('\u001b');
    expect(await shown({ isTTY: true, env: { TERM: 'dumb' } })).not.toContain('\u001b');
  });
  it('lets no control character of a page reach the terminal', async () => {
    const stdin = 'Title\u001b]0;owned\u0007\n\nThe ferries\u001b[2J sailed\u009b again on Monday after nine days.\n';
    expect((await copydesk(['parse', '-', '--explain'], { stdin })).out).not.toMatch(/[\u0007\u001b\u009b]/);
  });
  it('keeps to the width of the terminal', async () => {
    const { out } = await copydesk(['parse', html, '--explain'], { columns: 60 });
    const rows = out.split('\n').filter((line) => /^[-+=]/.test(line));
    expect(rows.length).toBeGreaterThan(3);
    expect(Math.max(...rows.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
  it('leaves the record to the file where --out is given', async () => {
    const { out } = await copydesk(['parse', html, '--explain', '--out', files.path('both'), '--format', 'md']);
    expect(out).toContain('kept');
    expect(existsSync(files.path('both/page.md'))).toBe(true);
  });
});

describe('exit codes and messages', () => {
  it('1 where an input cannot be read, and goes on with the others', async () => {
    const { code, out, err } = await copydesk(['parse', files.path('none.txt'), files.path('a'), b]);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(`${files.path('none.txt')} Cannot be read: there is no such file cli-input\n`);
    expect(err).toContain('it is a directory');
  });
  it('1 where a record is poor, with its messages on standard error', async () => {
    const { code, out, err } = await copydesk(['parse', files.path('empty.txt')]);
    expect(code).toBe(1);
    expect(articleSchema.parse(JSON.parse(out)).quality.level).toBe('poor');
    expect(err).toContain(`${files.path('empty.txt')} The record is poor: no block`);
    expect(err).toMatch(/ quality-poor\n$/);
  });
  it.each([
    [['parse'], /missing required argument 'file'/],
    [['parse', 'x', '--colour'], /unknown option '--colour'/],
    [['prase', 'x'], /unknown command 'prase'/],
    [['parse', 'x', '--format', 'xml'], /Allowed choices are json, jsonl, md, jsonld/],
    [['parse', 'x', '--input-format', 'pdf'], /Allowed choices are html, text, markdown/],
    [['parse', 'x', '--url', 'echo'], /Give an absolute address/],
    [['parse', 'x', '--charset', 'klingon'], /Give a label/],
    [['parse', 'x', '--language', 'english!'], /Give a BCP 47 code/],
    [['parse', 'x', '--reference-date', 'today'], /Give an ISO 8601 date/],
    [['parse', 'x', '--reference-date', '2031-13-45'], /Give an ISO 8601 date/],
    [['parse', '-', '-'], /give `-` one time/],
    [['parse', 'x', 'y', '--url', 'https://echo.example'], /parse its file on its own/],
    [['parse', 'x', 'y', '--format', 'md'], /add --out DIR/],
    [['parse', 'x', '--explain', '--format', 'md'], /leave out --format/],
    [[], /Usage: copydesk/],
  ])('2 for %j, naming the remedy', async (argv, remedy) => {
    const { code, out, err } = await copydesk(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(remedy);
  });
  it('0 for help and version, on standard output', async () => {
    expect(await copydesk(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
    const { code, out, err } = await copydesk(['parse', '--help']);
    expect([code, err]).toEqual([0, '']);
    for (const word of ['--explain', 'Examples:', 'Exit codes:', 'copydesk parse page.html'])
      expect(out).toContain(word);
  });
});

describe('a reader that goes away', () => {
  const into = async (stdout: Sink) => {
    const stderr = new Sink();
    const code = await run(['parse', a, b, a, b], { stdin: Readable.from([]), stdout, stderr, env: {} });
    return { code, err: stderr.text };
  };
  it('ends the work without a word', async () => {
    const stdout = new Broken(1);
    expect((await into(stdout)).code).toBe(0);
    expect(stdout.text.trimEnd().split('\n')).toHaveLength(1);
  });
  it('is not taken for a full disk', async () => {
    const { code, err } = await into(new Broken(1, 'ENOSPC'));
    expect(code).toBe(1);
    expect(err).toContain('<stdout> Cannot be written: write ENOSPC');
  });
});
