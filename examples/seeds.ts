// What `npm start` runs: parses every seed, prints what a person wants to see of its record, writes it to records/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Article, parseArticle, toJson } from 'copydesk';

mkdirSync('records', { recursive: true });
for (const folder of readdirSync('seeds', { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  const input = readdirSync(`seeds/${folder.name}`).find((name) => name.startsWith('input.'));
  if (!input) continue;
  const record = parseArticle(readFileSync(`seeds/${folder.name}/${input}`));
  writeFileSync(`records/${folder.name}.json`, `${toJson(record)}\n`);
  console.log(`\n=== ${folder.name} (${record.quality.level}), whole record in records/${folder.name}.json`);
  for (const [label, value] of rows(record)) console.log(`${label.padEnd(13)} ${value}`);
}

function rows(record: Article): [string, string][] {
  const named = (type: string) =>
    record.entities.filter((entity) => entity.type === type).map(({ name, aliases }) => [name, ...aliases].join(' = '));
  return [
    ['title', record.title ?? '–'],
    ['deck', record.deck ?? '–'],
    ['published', record.published?.iso ?? '–'],
    ['modified', record.modified?.iso ?? '–'],
    ['authors', list(record.authors.map(({ name }) => name))],
    ['agencies', list(record.agencies)],
    ['body', `${record.body.length} blocks, ${record.text.length} characters`],
    ...record.body.slice(0, 3).map(({ type, text }): [string, string] => [`  ${type}`, short(text)]),
    ['people', list(named('person'))],
    ['organizations', list(named('organization'))],
    ['places', list(named('location'))],
    ['times', list(record.times.map(({ text, value, form }) => `${text} → ${value ?? `open (${form})`}`))],
    ['quotes', list(record.quotes.map(({ speaker, text }) => `${speaker?.name ?? '?'}: “${short(text, 50)}”`))],
    ['removed', `${record.removed.length} blocks`],
    ...record.removed.map(({ role, text, reason }): [string, string] => [
      `  ${role}`,
      `${short(text, 60)}  (${reason})`,
    ]),
  ];
}
function list(items: string[]): string {
  return items.join('; ') || '–';
}
function short(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
