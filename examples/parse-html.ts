// An HTML page in, the plain values of its record out. Each value has its place in the source.
import { parseArticle } from 'copydesk';

const page = `<!doctype html><html lang="en"><head>
<title>Harbour of Elbmouth reopens | The Elbmouth Echo</title>
<meta property="article:published_time" content="2031-05-06T07:08:00+02:00">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour of Elbmouth reopens</h1><p class="byline">By Ada Finch</p>
<p>The harbour of Elbmouth reopened on Monday after a storm had kept R&amp;D vessels and ferries at the pier.</p>
<p>&ldquo;Every island has been supplied,&rdquo; said Mayor Jonas Weir on Tuesday morning.</p></article></body></html>`;

const article = parseArticle(page, { url: 'https://echo.example/harbour' });
console.log(article.title, '|', article.authors.map(({ name }) => name).join(', '), '|', article.published?.iso);
for (const { text, place } of article.body) {
  console.log(`- ${text}`);
  console.log(`  in the source: ${page.slice(place.start, place.end)}`);
}
for (const { text, value } of article.times) console.log(`"${text}" is ${value}`);
