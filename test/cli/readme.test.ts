import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { copydesk } from './io.ts';

const readme = readFileSync('README.md', 'utf8');
const fenced = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(readme)![1]!;

it('shows the page of the example and the record that its command prints', async () => {
  const page = readFileSync('examples/harbour.html', 'utf8');
  expect(page).toBe(`${fenced('html')}\n`);
  const command = /`copydesk (parse [^`]+)` makes this record/.exec(readme)![1]!;
  const { out } = await copydesk(command.split(' '));
  expect(JSON.parse(out)).toMatchObject(JSON.parse(fenced('json')));
});

it('names every option of the command line', () => {
  const silent = { parse: async () => {}, out: () => {}, err: () => {} };
  const { options } = program(silent).commands.find((command) => command.name() === 'parse')!;
  expect(options.length).toBeGreaterThan(8);
  for (const { long } of options) expect(readme).toContain(long);
});
