import { expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/index.ts';
import { shown } from './shown.ts';

const is = (html: string, ...blocks: string[]) => test(html.slice(0, 90), () => expect(shown(html)).toEqual(blocks));

// Paragraphs
is('<p>One<p>Two', 'paragraph: One', 'paragraph: Two');
is('<p>W<b>or</b>d and <i>mo</i>re</p>', 'paragraph: Word and more');
is('<div>loose <p>para</p> tail</div>', 'paragraph: loose', 'paragraph: para', 'paragraph: tail');
is('<p>a</p> </div></span></p>b', 'paragraph: a', 'paragraph: b');
is('<p>one<br>two<br><br>three</p>', 'paragraph: one two', 'paragraph: three');
is('<p>one<br> <!-- --> <br>two', 'paragraph: one', 'paragraph: two');
is('<p>1 Mill Road<br>Oldham<br>OL1 2AB', 'paragraph: 1 Mill Road', 'paragraph: Oldham', 'paragraph: OL1 2AB');
is('<h2>one<br><br>two</h2>', 'heading2: one two');
is('a&nbsp;&thinsp;b\r\n\tc', 'paragraph: a b c');
is('co&shy;op\u200berate', 'paragraph: cooperate');
is('<p>&#8203;</p><p> </p><p></p>x', 'paragraph: x');
is('<p>&ngE; &amp;amp; &#x1F600; &notit; &bogus;', 'paragraph: ≧̸ &amp; 😀 ¬it; &bogus;');
is('a < b and 1<2', 'paragraph: a < b and 1<2');
is('<![CDATA[x]]>y<?php z ?>w', 'paragraph: yw');
is('');
is('  <div><br></div> ');

// Types
is('<h1>A</h1><h6>B</h6><div role=heading aria-level=3>C</div>', 'heading1: A', 'heading6: B', 'heading3: C');
is('<h2>A<h3>B</h2>C', 'heading2: A', 'heading3: B', 'paragraph: C');
is(
  '<ul><li>a<li><p>b</p><ul><li>c</ul>d</ul>e',
  'listItem: a',
  'listItem: b',
  'listItem: c',
  'listItem: d',
  'paragraph: e',
);
is('<dl><dt>a<dd>b</dl>', 'listItem: a', 'listItem: b');
is('<li><article><p>a</article>', 'paragraph: a');
is('<blockquote>a<p>b</blockquote>c', 'quote: a', 'quote: b', 'paragraph: c');
is('<pre>\n\n  a\r\n\tb &lt;\n</pre>c', 'code:   a\n\tb <', 'paragraph: c');
is('<p>run <code>a  b</code>', 'paragraph: run a b');

// Figures
is('<figure><img src=a.png><figcaption>c</figcaption></figure>', 'caption: c');
is('<figure><img src=a.png><div>c</div></figure>d', 'caption: c', 'paragraph: d');
is('<figure><blockquote>c</blockquote></figure>', 'quote: c');
is('<div class="wp-caption"><img src=a.png><p>c</p></div>', 'caption: c');
is('<div class="caption">no picture</div>', 'paragraph: no picture');

// Tables
is('<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'table: a\tb\n1\t2');
is('<table><tr><td><th>b<tr><td>1<td></table>', 'paragraph: b', 'paragraph: 1');
is('<table><tr><td><th>b<th>c<tr><td>1<td><td>2<tr></table>', 'table: \tb\tc\n1\t\t2');
is('<table><tr><td>a<td><td>c<tr><td>1<td>2<td>3</table>', 'table: a\t\tc\n1\t2\t3');
is('<table><caption>T</caption><tr><td>a<td>b<tr><td>1<td>2</table>', 'caption: T', 'table: a\tb\n1\t2');
is('<table role=presentation><tr><td>a<td>b<tr><td>1<td>2</table>', ...'ab12'.split('').map((c) => `paragraph: ${c}`));
is('<table><tr><td>menu<td>text</table>', 'paragraph: menu', 'paragraph: text');
is(
  '<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><td>x<tr><td>y<td>z</table>',
  'table: a\tb\nc\td',
  'paragraph: x',
  'paragraph: y',
  'paragraph: z',
);
is(
  `<table><tr><td>m<td>${'long '.repeat(80)}<tr><td>n<td>o</table>`,
  'paragraph: m',
  `paragraph: ${'long '.repeat(80).trim()}`,
  'paragraph: n',
  'paragraph: o',
);
is('<table><tr><td></div>a</table><div>b</div>', 'paragraph: a', 'paragraph: b');

// What is hidden, controls, what is never text
is('<p hidden>a</p><div style="color:red; display : none">b</div>c', 'paragraph!: a', 'paragraph!: b', 'paragraph: c');
is('<div aria-hidden=true>a</div><p>b <span aria-hidden=true>·</span> c', 'paragraph!: a', 'paragraph: b · c');
is('<p class=sr-only>a</p><details>b</details>', 'paragraph: a', 'paragraph: b');
is('<dialog>a</dialog><dialog open>b</dialog>', 'paragraph!: a', 'paragraph: b');
is('<template><p>a</template>b', 'paragraph!: a', 'paragraph: b');
is(
  '<noscript><p>a lot of text that is the page</noscript>b',
  'paragraph: a lot of text that is the page',
  'paragraph: b',
);
is(`<noscript>a</noscript><p>${'b '.repeat(300)}`, 'paragraph!: a', `paragraph: ${'b '.repeat(300).trim()}`);
is('a<script>if (1 < 2) "</p>"</script>b<style>p{}</style><svg><title>t</title><path/></svg>c', 'paragraph: abc');
is('<svg><p>out of the drawing', 'paragraph: out of the drawing');
is(
  '<div>a<button>b</button><label>c</label><input type=submit value="d &amp; e"></div>',
  'paragraph: a',
  'paragraph: b',
  'paragraph: c',
  'paragraph: d & e',
);
is('<p>a <button>word</button>, b', 'paragraph: a word, b');
is('<select><option>a<option>b</select><textarea>c <b></textarea>', 'paragraph: a', 'paragraph: b', 'paragraph: c <b>');
is('<iframe><p>no</iframe><title>no</title>yes', 'paragraph: yes');

// Formulas are read once, from their MathML.
const formula = '<math><mi>a</mi><mo>≠</mo><mn>0</mn></math>';
const annotated = `<math><semantics><mrow><mi>a</mi></mrow><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math>`;
is(`<p>When ${formula}, two exist.`, 'paragraph: When a≠0, two exist.');
is(
  `<p>b <span class=katex><span class=katex-mathml>${annotated}</span><span class=katex-html aria-hidden=true>a</span></span> c`,
  'paragraph: b a c',
);
is(
  `<p>b <span class=MathJax><nobr aria-hidden=true>a</nobr><span class=MJX_Assistive_MathML>${annotated}</span></span> c`,
  'paragraph: b a c',
);
is(
  `<div>b <mjx-container><mjx-math aria-hidden=true>a</mjx-math><mjx-assistive-mml>${annotated}</mjx-assistive-mml></mjx-container> c`,
  'paragraph: b a c',
);
is(`<p>b <span class=mwe-math-mathml-inline style="display: none">${annotated}</span> c`, 'paragraph: b a c');

const only = (html: string, url?: string) => readHtml(html, url ? { url } : {}).tree;

// A style sheet shows siblings on lines of their own where one ends on a small letter and the next begins with a capital.
is('<h1><span>Harbour news</span><span>The boats go out</span></h1>', 'heading1: Harbour news The boats go out');
is('<p><a>Ann Lee</a><time>Dec 3</time></p>', 'paragraph: Ann Lee Dec 3');
is('<p><b>Mc</b>Donald sent e<i>M</i>ails, <b>W</b><i>ord</i></p>', 'paragraph: McDonald sent eMails, Word');

test('a container is the innermost element around all text of the block', () => {
  const [first, second] = only('<body class=Post><div ID=x><p role=Note><b>a</b> <i>b</i></p><p><b>c</b></p>').children;
  expect(first!.container!.label).toBe('p note');
  expect(second!.container!.label).toBe('b');
  expect(first!.container!.parent).toBe(second!.container!.parent!.parent);
  expect(first!.container!.parent).toMatchObject({ kind: 'div', label: 'div x', depth: 1 });
  expect(first!.container!.parent!.parent).toMatchObject({ kind: 'body', label: 'body post', depth: 0, parent: null });
});

test('links hold decoded offsets and absolute addresses', () => {
  const [block] = only(
    '<p>R&amp;D <a href="../c?d&amp;e">on <b>it</b></a>, <a href=//x.org/>x</a>',
    'https://a.org/b/c/',
  ).children;
  expect(block!.links!.map((link) => [block!.value.slice(link.start, link.end), link.url])).toEqual([
    ['on it', 'https://a.org/b/c?d&e'],
    ['x', 'https://x.org/'],
  ]);
});

test('a link ends where it ends, inside of a box too', () => {
  const [block] = only('<a href=/x><div>in</a> out</div>', 'https://a.org/').children;
  expect(block!.links).toEqual([{ start: 0, end: 2, url: 'https://a.org/x' }]);
});

test('a base element moves the links; without any base they stay as written', () => {
  expect(only('<base href="https://b.org/x/"><a href=y>a</a>', 'https://a.org').children[0]!.links![0]!.url).toBe(
    'https://b.org/x/y',
  );
  expect(only('<a href=y>a</a>').children[0]!.links![0]!.url).toBe('y');
});

test('pictures are media, counting pixels are not; a caption knows its picture', () => {
  const { media, children } = only(
    '<p>t<figure><img data-src=/r.jpg src="data:x" alt=" A &amp; B "><figcaption>c</figure><img width=1 height=1 src=/p>',
    'https://a.org/',
  );
  expect(media).toMatchObject([{ type: 'image', url: 'https://a.org/r.jpg', alt: 'A & B', at: 1 }]);
  expect(children[1]!.media).toBe(media[0]);
});
