import { expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/index.ts';
import { carets, clues } from './shown.ts';

const says = (source: string, html: string, ...expected: string[]) =>
  test(`${source}: ${html.slice(0, 80)}`, () => expect(clues(html, source)).toEqual(expected));
const ld = (json: string, ...expected: string[]) =>
  says('jsonld', `<script type="application/ld+json">${json}</script>`, ...expected);

says('meta', '<meta property="OG:Title" content="A &amp; B">', 'og:title=A & B');
says('meta', '<meta name=author property=article:author content=Ann>', 'author=Ann', 'article:author=Ann');
says('meta', '<meta name=author content=" "><meta name=description>');
says(
  'link',
  '<link rel=canonical href=/c><link rel="alternate" hreflang=DE href=/de>',
  'canonical=https://example.org/c',
  'alternate:de=https://example.org/de',
);
says('link', '<link rel=stylesheet href=/c><link rel=alternate type=application/rss+xml href=/r>');
says(
  'html',
  '<html lang=de-CH><base href=/x/><title> A &amp;\n B </title><title>C</title>',
  'lang=de-CH',
  'base=https://example.org/x/',
  'title=A & B',
);
says('html', '<svg><title>Icon</title></svg><p>x');
says(
  'time',
  '<time datetime=2020-01-02>x</time><time> 2 <b>May</b> 2020</time><time></time>',
  'datetime=2020-01-02',
  'text=2 May 2020',
);
says('html', '<a rel="nofollow author" href=/a>Ann <b>Lee</b></a>', 'rel-author=Ann Lee');
says(
  'html',
  '<div class="c-Byline__x">By <span>Ann</span></div><p class=authority>no</p><p class=authorise>no',
  'byline=By Ann',
);
says('html', `<div class=author>${'wide '.repeat(60)}</div><body class=single-author>x`);

// Dates that scripts name
says(
  'script',
  `<script>window.__data = {"publishedAt":"2024-05-03T05:19:20Z","id":"2024-05-03","n":{"updated_at": 1714713560}}</script>`,
  'publishedAt=2024-05-03T05:19:20Z',
  'updated_at=1714713560',
);
says('script', String.raw`<script>push("{\"pubDate\":\"2024-05-03\"}")</script>`, 'pubDate=2024-05-03');
says(
  'script',
  '<script type="application/json">{&quot;dateModified&quot;:&quot;2024-05-03&quot;}</script>',
  'dateModified=2024-05-03',
);
says('script', '<script>setContentCreated("2024/05/03 01:43:09")</script>', 'setContentCreated=2024/05/03 01:43:09');
says(
  'script',
  '<script>var total = 1714713560; url = "/2024-05-03/a"; v="x12024-05-03"</script><p>"publishedAt":"2024-05-03"',
);
says('script', '<style>.a { date: 2024-05-03 }</style>');

// Microdata and RDFa
says(
  'microdata',
  `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">A</h1>
   <meta itemprop=datePublished content=2020><span itemprop=author itemscope itemtype="http://schema.org/Person"><b itemprop=name>Ann</b></span></div>`,
  'headline=A',
  'name=A',
  'datePublished=2020',
  'author.@type=Person',
  'author.name=Ann',
  'author=Ann',
);
says(
  'microdata',
  '<p typeof="schema:Article"><span property="schema:name">N</span></p><i property=x>y</i>',
  'name=N',
  'x=y',
);
says('microdata', '<a itemprop=author href=/ann>Ann</a>', 'author=https://example.org/ann', 'author.name=Ann');

// JSON-LD
ld(
  '{"@type":"NewsArticle","headline":"A","author":[{"name":"Ann"},{"name":"Bo"}],"n":1,"f":true,"z":null}',
  '@type=NewsArticle',
  'headline=A',
  'author.name=Ann',
  'author.name=Bo',
  'n=1',
  'f=true',
);
ld('[{"@type":"A","x":"1"},{"@type":"B","x":"2"}]', '@type=A', 'x=1', '@type=B', 'x=2');
ld(
  '{"@context":"c","@graph":[{"@id":"#a","name":"Ann"},{"@type":"Article","author":{"@id":"#a"}}]}',
  '@id=#a',
  'name=Ann',
  '@type=Article',
  'author.@id=#a',
  'author.name=Ann',
);
ld('{"headline":"A\n\tB","x":"y",}', 'headline=A  B', 'x=y');
ld('<!-- {"a":"b"} -->', 'a=b');
ld('\n//<![CDATA[\n{"a":"b" /* "c" */, // d\n "e":"f"}\n//]]>', 'a=b', 'e=f');
ld('{"a":"1"}{"a":"2"};', 'a=1', 'a=2');
ld('{&quot;a&quot;: &quot;b c&quot;}', 'a=b c');
ld('{"a":"Q &amp;quot;x&amp;quot; &#39;y&#39; &nope; \\u00e9 <b>"}', 'a=Q "x" \'y\' &nope; é <b>');
ld(
  '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A"}}',
  '@type=WebPage',
  '@type=Article',
  'headline=A',
);
ld('');
ld('not json at all');
ld('{"a":"b", "c":', 'a=b');
says('jsonld', '<script type=text/javascript>{"a":"b"}</script>');

test('objects have groups and types, and values their places', () => {
  const source = '<script type=application/ld+json>[{"@type":["A","B"],"x":"1 2"},{"y":{"z":3}}]</script>';
  const { tree } = readHtml(source);
  expect(tree.clues.map(({ key, scope, group }) => [key, scope, group])).toEqual([
    ['@type', 'A B', 0],
    ['@type', 'A B', 0],
    ['x', 'A B', 0],
    ['y.z', undefined, 1],
  ]);
  expect(carets(source, tree.clues[2]!.place!)).toBe(`${source}\n${' '.repeat(58)}^^^`);
  expect(carets(source, tree.clues[3]!.place!)).toBe(`${source}\n${' '.repeat(source.indexOf('3}'))}^`);
});

test('malformed JSON-LD leaves a message; a ladder of brackets is not climbed', () => {
  const messages = (json: string) =>
    readHtml(`<script type=application/ld+json>${json}</script>`).messages.map((each) => each.ruleId);
  expect(messages('{"a":"b",}')).toEqual([]);
  expect(messages('{"a" "b"}')).toEqual(['json-ld-malformed']);
  expect(messages('['.repeat(100_000))).toEqual(['json-ld-too-deep']);
  expect(messages('["]",'.repeat(50_000))).toEqual(['json-ld-too-deep']);
  expect(messages(`// "\n${'["]",'.repeat(50_000)}`)).toEqual(['json-ld-too-deep']);
});

test('the place of an attribute is its value, references, quotes and all', () => {
  const place = (source: string) => carets(source, readHtml(source).tree.clues[0]!.place!);
  expect(place('<meta name=a content="x &lt;">')).toBe(`<meta name=a content="x &lt;">\n${' '.repeat(22)}^^^^^^`);
  expect(place("<meta name=a content = '&lt;'>")).toBe(`<meta name=a content = '&lt;'>\n${' '.repeat(24)}^^^^`);
  expect(place('<meta name=a content=&lt;>')).toBe(`<meta name=a content=&lt;>\n${' '.repeat(21)}^^^^`);
  expect(place('<meta name=a content=xyz>')).toBe(`<meta name=a content=xyz>\n${' '.repeat(21)}^^^`);
});

test('clues of the body say how many blocks stand before them', () => {
  const { clues: found } = readHtml(
    'loose<p>a<p class=byline>By <time>May</time><table><tr><td>1<td>2<tr><td>3<td><time>x</time></table>',
  ).tree;
  expect(found.map(({ source, value, at }) => [source, value, at])).toEqual([
    ['time', 'May', 2],
    ['html', 'By May', 2],
    ['time', 'x', 4],
  ]);
});
