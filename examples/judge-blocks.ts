// How is a block judged? Every block of an invented page in the order of the source: kept or not, and what was said of it.
import { parseArticle } from 'copydesk';

const page = `<!doctype html><title>Kiln in the mill yard is lit again | The Elbmouth Echo</title>
<nav class="menu"><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article>
<h1>Kiln in the mill yard is lit again</h1>
<p class="byline">By Ada Finch</p>
<p>The kiln in the mill yard was lit again on Monday, and half of the town came to see the first loaves.</p>
<figure><img src="kiln.jpg"><figcaption>The kiln on Monday morning. Photo: Jo Hara/Echo</figcaption></figure>
<h2>Nine months of work</h2>
<p>It took nine months to lay the new bricks, because nobody had kept the plans of the old vault.</p>
<div class="share-bar"><p>Share on X</p></div>
<p>The bakers said that they would fire it twice a week, and that the mill would stay open until the autumn.</p>
</article>
<aside class="related"><p><a href="/mill">How the mill was built</a></p></aside>
<footer><p>© 2031 The Elbmouth Echo</p></footer>`;

const { body, media, removed } = parseArticle(page, { url: 'https://echo.example/kiln' });
console.log(`${body.length} blocks kept, ${media.length} with pictures, ${removed.length} removed`);
for (const block of removed) {
  console.log(`\n${block.role} (removed by ${block.reason}): ${block.text}`);
  for (const { rule, score, note } of block.because)
    console.log(`  ${score.toFixed(1).padStart(5)} ${rule}: ${note ?? ''}`);
}
