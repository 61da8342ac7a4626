import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inspect } from 'node:util';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/index.ts';

const harbour = readFileSync('examples/harbour.html', 'utf8');

/** What a snippet may take as given. */
const given = {
  english,
  page: harbour,
  html: harbour,
  input: harbour,
  document: { text: 'Ana Ruiz met officials in Geneva.', language: 'en', sentences: [] },
  response: { url: 'https://elbmouth.example/harbour', text: async () => harbour },
};

const modules: Record<string, () => Promise<object>> = {
  copydesk: () => import('../../src/index.ts'),
  'copydesk/schema': () => import('../../src/schema/index.ts'),
  'copydesk/plugins': () => import('../../src/plugins/index.ts'),
  'copydesk/entities': () => import('../../src/entities.ts'),
  'copydesk/dates': () => import('../../src/dates.ts'),
  'copydesk/models/en-news': () => import('../../src/en-news.ts'),
};

interface Snippet {
  name: string;
  file: string;
  code: string;
}

/** The snippets of a file, fenced in Markdown or in a docstring, that import what they use. */
function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^([ *]*)```ts\n([\s\S]*?)^\1```$/gm)]
    .map(([, margin, code], i) => ({
      name: `${file} ${i + 1}`,
      file,
      code: code!
        .split('\n')
        .map((line) => (line.startsWith(margin!) ? line.slice(margin!.length) : line.trim().replace(/^\*$/, '')))
        .join('\n'),
    }))
    .filter(({ code }) => /^import /m.test(code));
}

/** A value that a comment behind an expression names, or undefined where the comment is prose. */
function namedBy(comment: string): { value: unknown } | undefined {
  try {
    return { value: new Function(`return (${comment})`)() };
  } catch {
    return undefined;
  }
}

/** Runs a snippet; what a comment says of the value or the output of its line has to be so. Returns how many did. */
async function run({ code, file }: Snippet): Promise<number> {
  const asked = code.replace(
    /^(?!import|const|for|\/\/)([^\n]*?);[ \t]*(?:\n)?\/\/ (.+)$/gm,
    (_, expression: string, comment: string) => `check(() => ${expression}, ${JSON.stringify(comment)});`,
  );
  const script = ts
    .transpile(asked, { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false })
    .replace(/^import (\{[^}]*\}) from '([^']+)';$/gm, 'const $1 = await load("$2");')
    .replace(/^import (\w+) from '([^']+)';$/gm, 'const { default: $1 } = await load("$2");');
  let checked = 0;
  let printed = '';
  const log = (...values: unknown[]) => {
    printed = values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ');
  };
  const check = (evaluate: () => unknown, comment: string) => {
    printed = '';
    const value = evaluate();
    const expected = namedBy(comment);
    if (printed !== '') expect(printed).toBe(comment);
    else if (expected) expect(value).toEqual(expected.value);
    else return;
    checked++;
  };
  const load = (name: string) =>
    modules[name]?.() ?? import(name.startsWith('.') ? resolve(dirname(file), name) : name);
  const scope = { ...given, check, load, console: { log }, process: { stdout: { write: log } } };
  const body = Object.getPrototypeOf(run).constructor;
  await new body(...Object.keys(scope), `{${script}}`)(...Object.values(scope));
  return checked;
}

const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const files = ['README.md', ...docs.map((name) => join('docs', name)), ...sources.map((name) => join('src', name))];
const snippets = files.flatMap(snippetsOf);

describe('the examples of the docs and of docstrings', () => {
  test.each(snippets)('$name runs and gives what it says', async (snippet) => {
    await run(snippet);
  });

  test('are found, and a false one would be seen', async () => {
    expect(snippets.length).toBeGreaterThan(15);
    const code = "import { parseDate } from 'copydesk/dates';\nparseDate('3 May 2024')?.iso; // '2024-05-03'\n";
    expect(await run({ name: 'true', file: 'README.md', code })).toBe(1);
    await expect(run({ name: 'false', file: 'README.md', code: code.replace("-03'", "-04'") })).rejects.toThrow();
  });
});
