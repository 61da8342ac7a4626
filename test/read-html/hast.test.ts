import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { eventsFromHast } from '../../src/plugins/rehype-article-events.ts';
import { BlockBuilder, readHtml } from '../../src/read/html/index.ts';
import { lineOf } from './shown.ts';

function readHast(source: string, positions = true) {
  const root = unified().use(rehypeParse).parse(source);
  const builder = new BlockBuilder({ url: 'https://example.org/' });
  eventsFromHast(
    positions ? root : JSON.parse(JSON.stringify(root, (key, value) => (key === 'position' ? undefined : value))),
    builder,
    positions ? source : '',
  );
  return builder.finish(positions ? source.length : 0).tree;
}

const page = `<!doctype html><html lang=en><head><title>A &amp; B</title><meta property=og:title content=T>
<script type="application/ld+json">{"headline":"H"}</script></head><body class="x y"><h1>R &amp; D</h1>\r\n<p aria-hidden=true>no</p>
<p class=byline>By <a rel=author href=/ann>Ann</a><p>co&shy;op<br><br>W<b>or</b>d <ul><li>a<li>b</ul><pre>\r\n a\r\n b</pre>
<figure><img src=/p.jpg alt=P><figcaption>C</figcaption></figure><table><tr><td>1<td>2<tr><td>3<td>4</table>`;

test('a hast of a page gives the blocks, places and clues of its source', () => {
  const [hast, html] = [readHast(page), readHtml(page, { url: 'https://example.org/' }).tree];
  expect(hast.children.map(lineOf)).toEqual(html.children.map(lineOf));
  expect(hast.children.map((block) => block.place)).toEqual(html.children.map((block) => block.place));
  const named = (tree: typeof hast) => tree.clues.map(({ source, key, value, at }) => ({ source, key, value, at }));
  expect(named(hast)).toEqual(named(html));
});

test('a hast without positions has the blocks and says that no place is exact', () => {
  const tree = readHast(page, false);
  expect(tree.children.map(lineOf)).toEqual(readHtml(page).tree.children.map(lineOf));
  expect(tree.children.every((block) => block.place.exact === false)).toBe(true);
});

test('any tree of paragraphs reads as its source does', () => {
  const text = fc.constantFrom('a', ' b', '&amp;', '\r\n', '<b>c</b>', '&nbsp;', 'é', '<!-- x -->', '<br><br>');
  fc.assert(
    fc.property(fc.array(fc.array(text)), (paragraphs) => {
      const source = paragraphs.map((parts) => `<p>${parts.join('')}</p>`).join('\n');
      const show = ({ value, place }: { value: string; place: object }) => [value, place];
      expect(readHast(source).children.map(show)).toEqual(readHtml(source).tree.children.map(show));
    }),
    { numRuns: 100 },
  );
});

test('a tree 5,000 deep is walked without recursion', () => {
  let node: import('hast').Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: [{ type: 'text', value: 'x' }],
  };
  for (let depth = 0; depth < 5000; depth++)
    node = { type: 'element', tagName: 'div', properties: {}, children: [node] };
  const builder = new BlockBuilder();
  eventsFromHast({ type: 'root', children: [node] }, builder, '');
  expect(builder.finish(0).tree.children.map(lineOf)).toEqual(['paragraph: x']);
});
