import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { parseArticle } from '../../src/parse.ts';

const readme = readFileSync('README.md', 'utf8');
const fenced = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(readme)![1]!;

it('shows the page of the example and a record that it gives', () => {
  const page = readFileSync('examples/harbour.html', 'utf8');
  expect(page).toBe(`${fenced('html')}\n`);
  const record = parseArticle(new TextEncoder().encode(page), { url: 'https://echo.example/harbour' });
  expect(record).toMatchObject(JSON.parse(fenced('json')));
});

it('names every option of the command line', () => {
  const silent = { parse: async () => {}, out: () => {}, err: () => {} };
  const { options } = program(silent).commands.find((command) => command.name() === 'parse')!;
  expect(options.length).toBeGreaterThan(8);
  for (const { long } of options) expect(readme).toContain(long);
});
