// An HTML page in, the plain values of its record out. Each value has its place in the source.
import { readFileSync } from 'node:fs';
import { parseArticle } from 'copydesk';

const page = readFileSync(new URL('harbour.html', import.meta.url), 'utf8');
const article = parseArticle(page, { url: 'https://echo.example/harbour' });

console.log(article.title, '|', article.authors.map(({ name }) => name).join(', '), '|', article.published?.iso);
for (const { text, place } of article.body) {
  console.log(`- ${text}`);
  console.log(`  in the source: ${page.slice(place.start, place.end)}`);
}
for (const { text, value } of article.times) console.log(`"${text}" is ${value}`);
for (const { text, speaker } of article.quotes) console.log(`${speaker?.name ?? 'Somebody'}: ${text}`);
