// Installs the packed package into an empty folder, as a user's project has it, and uses every door of it in plain Node.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'copydesk-smoke-'));
const run = (command, args, options = {}) => execFileSync(command, args, { encoding: 'utf8', ...options });

try {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(project, filename)], {
    cwd: project,
    stdio: 'ignore',
  });

  const { exports } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const doors = Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => path.replace('.', 'copydesk'));
  const program = doors.map((door, index) => `import * as door${index} from '${door}';`).join('\n');
  writeFileSync(
    join(project, 'doors.js'),
    `${program}
const doors = [${doors.map((_, index) => `door${index}`)}];
const { parseArticle } = door0;
const record = parseArticle('A headline of a few words\\n\\nThe first paragraph says what happened, and to whom it happened.');
console.log(JSON.stringify({ exported: doors.map((door) => Object.keys(door).length), text: record.text }));
`,
  );
  const { exported, text } = JSON.parse(run(process.execPath, ['doors.js'], { cwd: project }));
  for (const [index, count] of exported.entries()) assert.ok(count > 0, `${doors[index]} exports nothing`);
  assert.match(text, /The first paragraph/, 'parseArticle lost the only paragraph');

  // Their types, with the types of what they depend on checked too: a missing @types package shows only here.
  writeFileSync(
    join(project, 'types.ts'),
    `${program}
export const title: string | null = door0.parseArticle('').title;
export const doors = [${doors.map((_, index) => `door${index}`)}];
`,
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2023',
    module: 'nodenext',
    types: [],
    skipLibCheck: false,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
  run(join(repository, 'node_modules/.bin/tsc'), [], { cwd: project, stdio: 'inherit' });

  const bin = join(project, 'node_modules/.bin/copydesk');
  // Long enough not to be a poor record, for which the bin would exit with 1.
  const sentence =
    'The first paragraph says what happened, to whom it happened, and what the town council means to do about it.';
  const input = `<!doctype html><title>News</title><h1>News</h1><p>${sentence}</p>${[2, 3, 4, 5, 6]
    .map(
      (n) =>
        `<p>Paragraph ${n} goes on with the story, as people who were there told it to a reporter on the spot.</p>`,
    )
    .join('')}`;
  const record = JSON.parse(run(bin, ['parse', '-', '--format', 'json'], { cwd: project, input }));
  assert.match(
    (Array.isArray(record) ? record[0] : record).text,
    /The first paragraph/,
    'the bin lost the only paragraph',
  );
  console.log(`smoke: ${doors.join(', ')} and the copydesk bin work from the packed package`);
} finally {
  rmSync(project, { recursive: true });
}
