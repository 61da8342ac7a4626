// One cast over many records: who is named in which of the five seed articles, under which names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkEntities, parseArticle } from 'copydesk';

const folder = join(import.meta.dirname, '../seeds');
const records = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => parseArticle(readFileSync(join(folder, name, 'input.txt'))));

for (const { id, name, aliases, roles, identifiers, records: named } of linkEntities(records)) {
  if (named.length < 3) continue;
  console.log(`${id} in records ${named.map(({ index, mentions }) => `${index} (${mentions}×)`).join(', ')}`);
  if (aliases.length > 0) console.log(`  ${name} is also: ${aliases.join(', ')}`);
  if (roles.length > 0) console.log(`  roles: ${roles.join(', ')}`);
  if (Object.keys(identifiers).length > 0) console.log(`  ${JSON.stringify(identifiers)}`);
}
