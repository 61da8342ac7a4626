// Records travel as JSON. Whoever receives one checks it with the zod schema, or with the JSON Schema in any language.
import { parseArticle, toJson } from 'copydesk';
import { articleJsonSchema, articleSchema } from 'copydesk/schema';

const received: unknown = JSON.parse(toJson(parseArticle('The bakers of Elbmouth went on strike on Tuesday.')));
const article = articleSchema.parse(received);
console.log(`valid: ${article.body.length} block, quality ${article.quality.level}`);

const broken = articleSchema.safeParse({ ...article, title: '', published: 'yesterday' });
console.log(
  'invalid:',
  broken.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
);

console.log('JSON Schema:', Object.keys(articleJsonSchema().properties as object).join(', '));
