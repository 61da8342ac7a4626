import { expect, test } from 'vitest';
import { articleJsonSchema } from '../../src/schema/index.ts';

// `npm run docs:schema` refreshes the file.
test('docs/article.schema.json is the schema that the package exports', async () => {
  const json = `${JSON.stringify(articleJsonSchema(), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot('../../docs/article.schema.json');
});
