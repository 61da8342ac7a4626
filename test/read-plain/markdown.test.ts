import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle, toMarkdown } from '../../src/index.ts';
import { readMarkdown } from '../../src/read/plain/index.ts';
import { mapOf, originOf } from '../../src/tree/index.ts';
import { carets, lineOf, markdown, otherTexts, squeeze } from './shown.ts';

const is = (source: string, ...lines: string[]) =>
  test(JSON.stringify(source), () => expect(markdown(source).children.map(lineOf)).toEqual(lines));

// Headings
is('# A\n###### B\n####### C', 'heading1: A', 'heading6: B', 'paragraph: ####### C');
is('## A ##\n# B#\n#\n#C', 'heading2: A', 'heading1: B#', 'paragraph: #C');
is('A\nb\n===\nC\n---', 'heading1: A b', 'heading2: C');
is('---\n\na', 'paragraph: a');
is('a\n\n===', 'paragraph: a', 'paragraph: ===');

// Paragraphs
is('a\nb  \nc\\\nd\r\ne\rf', 'paragraph: a b c d e f');
is('a\n\n\nb', 'paragraph: a', 'paragraph: b');
is('a\n    b', 'paragraph: a b');
is('  \n\t\n');

// Lists and quotes
is('- a\n* b\n+ c\n1. d\n2) e', ...'abcde'.split('').map((text) => `listItem: ${text}`));
is('- a\n  b\n\n  c\n\nd', 'listItem: a b', 'listItem: c', 'paragraph: d');
is('- a\n  - b\n    - c', 'listItem: a', 'listItem: b', 'listItem: c');
is('In\n1984. It rained\n-x', 'paragraph: In 1984. It rained -x');
is('> a\n> b\nc\n\nd', 'quote: a b c', 'paragraph: d');
is('> # a\n>\n> - b\n>> c', 'heading1: a', 'listItem: b', 'quote: c');

// Code
is('    a\n\n     b\nc', 'code: a\n\n b', 'paragraph: c');
is('```js\n*a*\n  b\n```\nc', 'code: *a*\n  b', 'paragraph: c');
is('~~~~\n```\n~~~\n~~~~', 'code: ```\n~~~');
is('> ```\n> a\n\nb', 'code: a', 'paragraph: b');
is('```\na', 'code: a');

// Tables
is('| a | b |\n| --- | :-: |\n| 1 | 2 |\n\nc', 'table: a\tb\n1\t2', 'paragraph: c');
is('a | b\n-|-\n1 |\n | 2', 'table: a\tb\n1\n2');
is('| a | b |\n|---|---|\n| x \\| y | *z* |', 'table: a\tb\nx | y\tz');
is('a | b\n---|---|---\n1 | 2', 'paragraph: a | b ---|---|--- 1 | 2');
is('a | b\n\n1 | 2', 'paragraph: a | b', 'paragraph: 1 | 2');

// Inline marks
is('*a* **b** ***c*** _d_ ~~e~~ `f*g*`', 'paragraph: a b c d e f*g*');
is('2 * 3 * 4, snake_case_name, *open, a\\*b\\*', 'paragraph: 2 * 3 * 4, snake_case_name, *open, a*b*');
is('&amp; &copy; &bogus; &#x1F642; AT&T', 'paragraph: & © &bogus; 🙂 AT&T');
is('``a`b`` `` ` `` `c', 'paragraph: a`b ` `c');
is('a <b>c</b><br>d <!-- no --> 1 < 2 <div>e</div>', 'paragraph: a c d 1 < 2 e');
is('<!--\n\nno\n-->\n<script>\nno()\n</script>\na', 'paragraph: a');
is('<!-- no end\n\na', 'paragraph: <!-- no end', 'paragraph: a');

// Links and pictures
is('[a](/u "t") [b][r] [r][] [R] <http://x.org>\n\n[r]: /s', 'paragraph: a b r R http://x.org');
is('[a] (b) [c](d e) [d][no]', 'paragraph: [a] (b) [c](d e) [d][no]');
is('[Note]: nobody came', 'paragraph: [Note]: nobody came');
is('[![alt](p.png)](/u)');
is('![alt](p.png)\n*Words.*\n\n*More.*', 'caption: Words.', 'paragraph: More.');
is('![alt](p.png)\n\n_Words._ \n\n![b](q.png) c', 'caption: Words.', 'paragraph: c');
is('![alt](p.png)\n\n*Words* and words.', 'paragraph: Words and words.');

// Header
is('---\ntitle: A\n---\nb', '[title] paragraph: title: A', 'paragraph: b');
is('---\n\nb: c\n---\n', '[b] paragraph: b: c');
is('---\nno field\n---\nb', 'heading2: no field', 'paragraph: b');
is(
  'title: A\ndate 2025-12-03 The talks\nstall.',
  '[title] paragraph: title: A',
  '[date] paragraph: date 2025-12-03',
  'paragraph: The talks stall.',
);

test('front matter gives clues that show their values', () => {
  const source = `---\r\ntitle: "A \\"b\\""\nauthors:\n  - Ana Ruiz\n  - name: 'Jo O''Hara'\ntags: [a, "b, c"]\ndate: 2025-12-03 # no\nsummary: >\n  x\n---\n`;
  const { clues } = markdown(source);
  expect(clues.map(({ key, value }) => `${key}=${value}`)).toEqual([
    'title=A "b"',
    'authors=Ana Ruiz',
    "authors=Jo O'Hara",
    'tags=a',
    'tags=b, c',
    'date=2025-12-03 # no',
    'summary=x',
  ]);
  expect(clues.map(({ place }) => source.slice(place!.start, place!.end))).toEqual([
    'A \\"b\\"',
    'Ana Ruiz',
    "Jo O''Hara",
    'a',
    'b, c',
    '2025-12-03 # no',
    'x',
  ]);
});

test('what the front matter says is what the record says', () => {
  const source =
    '---\ntitle: Harbour reopens\nauthors:\n  - Ana Ruiz\ndate: 2025-12-03\npublisher: The Quay\n---\n\nThe harbour of Lisbon opened again on Tuesday after two weeks of repairs.';
  const { title, authors, published, publisher } = parseArticle(source);
  expect([title, authors.map(({ name }) => name), published?.iso, publisher?.name]).toEqual([
    'Harbour reopens',
    ['Ana Ruiz'],
    '2025-12-03',
    'The Quay',
  ]);
});

const draws = (source: string, word: string, drawing: string) =>
  test(`${word} in ${source}`, () => {
    const block = markdown(source).children.find((each) => each.value.includes(word))!;
    const at = block.value.indexOf(word);
    expect(carets(source, originOf(block, at, at + word.length))).toBe(`${source}\n${drawing}`);
  });

draws('a **bold** c', 'bold', '    ^^^^');
draws('a **b**old c', 'bold', '    ^^^^^^');
draws('R &amp; D', '&', '  ^^^^^');
draws('2 \\* 3', '*', '  ^^');
draws('2 \\* 3', '3', '     ^');
draws('[a link](/u) b', 'b', '             ^');
draws('| a | b |\r|---|---|\r| 1 | 2 |', '2', '                          ^');
draws('## Head ##', 'Head', '   ^^^^');
draws('- item', 'item', '  ^^^^');

test('links hold offsets into the text and absolute addresses', () => {
  const [block] = markdown('A [link *with* marks](../c?d&amp;e), <a@x.org>', 'https://a.org/b/c/').children;
  expect(block!.links!.map((link) => [block!.value.slice(link.start, link.end), link.url])).toEqual([
    ['link with marks', 'https://a.org/b/c?d&e'],
    ['a@x.org', 'mailto:a@x.org'],
  ]);
});

test('a picture is media with its alternative text; a caption knows its picture', () => {
  const source = 'a\n\n![An *old* \\[map\\]][m]\n\n*Caption*\n\n<img alt="B &amp; C" src=/q.png>\n\n[m]: p.png';
  const { media, children } = markdown(source, 'https://a.org/x/');
  expect(media.map(({ alt, url, at }) => [alt, url, at])).toEqual([
    ['An old [map]', 'https://a.org/x/p.png', 1],
    ['B & C', 'https://a.org/q.png', 2],
  ]);
  expect(media.map(({ place }) => source.slice(place.start, place.end))).toEqual([
    '![An *old* \\[map\\]][m]',
    '<img alt="B &amp; C" src=/q.png>',
  ]);
  expect(children[1]!.media).toBe(media[0]);
});

test('blocks beyond the limit are told, not read', () => {
  const { tree, messages } = readMarkdown('a\n\nb\n\nc', { url: null, maxBlocks: 2 });
  expect(tree.children).toHaveLength(2);
  expect(messages).toMatchObject([{ ruleId: 'max-blocks', place: { start: 6, end: 7 } }]);
});

const words = [
  'word',
  'Ana Ruiz',
  '*',
  '**',
  '_',
  '__',
  '\\*',
  '\\',
  '&amp;',
  '&',
  'é',
  '“x”',
  '.',
  ' ',
  ' ',
  'a_b',
  '😀',
  '&#42;',
];
const brackets = [
  '[',
  '](/u)',
  '](/u "t")',
  '![x](p.png)',
  '](p.png)',
  ')',
  '[a] ',
  '][a] ',
  ']',
  '!',
  '<http://x.org>',
];
const ticks = ['`', '``', '\\`'];
const lineStart = fc.constantFrom(
  '',
  '',
  '',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '> ',
  '- - ',
  '    ',
  '  ',
  '\t',
  '  - ',
);
const block = fc.constantFrom('```\n', '~~~\n', '***\n', 'a\n===\n', '| a | b |\n|---|---|\n', '\n[a]: /url\n\n');
const lineStop = fc.constantFrom('\n', '\n\n', '  \n', '\\\n', ' #\n', '\r\n');

/** Markdown made of these marks, and of all that a line may begin with. */
function documentOf(marks: string[]): fc.Arbitrary<string> {
  const line = fc
    .tuple(lineStart, fc.array(fc.constantFrom(...marks), { maxLength: 7 }), lineStop)
    .map(([start, parts, stop]) => start + parts.join('') + stop);
  return fc
    .array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: block }), { maxLength: 10 })
    .map((parts) => parts.join(''));
}
const document = documentOf([...words, ...brackets, ...ticks]);
// markdown-it 14 loses code spans behind a bracket that stays open, so that the two do not stand together here.
const common = fc.oneof(documentOf([...words, ...brackets]), documentOf([...words, ...ticks]));

test('reads the words that markdown-it reads', () => {
  // White space in code spans is the one thing that blocks collapse.
  const letters = (texts: string[]) => texts.map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');
  fc.assert(
    fc.property(common, (source) => {
      expect(letters(markdown(source).children.map(({ value }) => value))).toEqual(letters(otherTexts(source)));
    }),
    { numRuns: 400 },
  );
});

test('for any text, places lie in the source, in order and apart', () => {
  fc.assert(
    fc.property(fc.oneof(document, fc.string({ unit: 'binary' })), (source) => {
      const { children, media, clues } = markdown(source);
      let reached = 0;
      for (const block of children) {
        const { place, value } = block;
        expect(place.start).toBeGreaterThanOrEqual(reached);
        expect(place.end).toBeGreaterThan(place.start);
        expect(mapOf(block).length).toBe(value.length);
        reached = place.end;
      }
      expect(reached).toBeLessThanOrEqual(source.length);
      for (const { place } of [...media, ...clues]) expect(place!.end).toBeLessThanOrEqual(source.length);
    }),
    { numRuns: 300 },
  );
});

test('every character of a block comes from where its map says', () => {
  fc.assert(
    fc.property(document, (source) => {
      for (const each of markdown(source).children) {
        for (let index = 0; index < each.value.length; index++) {
          const place = originOf(each, index, index + 1);
          const written = source.slice(place.start, place.end);
          if (each.value[index]!.trim() === '' || written.startsWith('&') || place.exact === false) continue;
          expect(written.replace(/^\\(?=.)/, '')).toBe(each.value[index]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the blocks cover all letters and digits but those of addresses, numbers of items and pictures', () => {
  const words = fc.constantFrom(
    'Talks',
    '*resume*',
    '**Ge**neva',
    '`x1`',
    '[link](/u)',
    'R&amp;D',
    '\\#7',
    '~~old~~',
    '“yes”',
    '_a_',
  );
  const kinds = fc.constantFrom('', '# ', '- ', '12. ', '> ', '> - ', '    ', '| ', '![alt](p.png) ', 'title\n---\n');
  const docs = fc.array(fc.tuple(kinds, fc.array(words, { minLength: 1 })), { maxLength: 8 });
  fc.assert(
    fc.property(docs, (parts) => {
      const source = parts.map(([kind, list]) => kind + list.join(' ')).join('\n\n');
      const record = parseArticle(source, { format: 'markdown' });
      const covered = new Uint8Array(source.length);
      for (const { place } of [...record.body, ...record.removed, ...record.media])
        covered.fill(1, place.start, place.end);
      const masked = source
        .replace(/^\d+\./gm, '---')
        .replace(/\]\([^)]*\)|!\[alt/g, (found) => '-'.repeat(found.length));
      expect([...masked.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => covered[index] === 0).map(String)).toEqual(
        [],
      );
    }),
    { numRuns: 100 },
  );
});

test('a record that is written as Markdown and read again keeps what it says', () => {
  const html = `<html lang=en><title>Harbour reopens</title><meta name=author content="Ana Ruiz"><article><h1>Harbour reopens</h1>
<p>The harbour of Lisbon opened again on Tuesday after two weeks of repairs, the city said in a statement to reporters.</p>
<h2>What was *mended*</h2><ul><li>The long wall at the south side was built anew over the summer.</li></ul>
<figure><img src=/wall.png alt="A wall"><figcaption>The wall in June.</figcaption></figure>
<p>Ferries had been moved to the north of the river while the workers closed the many holes in the old quay.</p></article>`;
  const first = parseArticle(html, { url: 'https://example.org/a' });
  const second = parseArticle(toMarkdown(first));
  expect(second.source.format).toBe('markdown');
  expect(second.title).toBe('Harbour reopens');
  expect(second.authors.map(({ name }) => name)).toEqual(first.authors.map(({ name }) => name));
  expect(second.url).toBe('https://example.org/a');
  const shown = ({ type, text, level }: (typeof first.body)[number]) => [type, text, level];
  expect(second.body.map(shown)).toEqual(first.body.map(shown));
  expect(second.media.map(({ url, caption, alt }) => [url, caption, alt])).toEqual([
    ['https://example.org/wall.png', 'The wall in June.', 'A wall'],
  ]);
  expect(squeeze(second.text)).toBe(squeeze(first.text));
});

const survives = (name: string, source: string) =>
  test(name, () => expect(markdown(source)).toHaveProperty('type', 'article'));
survives('nested quotes', '>'.repeat(100_000));
survives('nested lists and blank lines', `${'- '.repeat(100_000)}${'\n'.repeat(100_000)}`);
survives('brackets', `${'['.repeat(100_000)}a${']'.repeat(100_000)}`);
survives('links that do not end', '[a](b "'.repeat(50_000));
survives('marks and links', `${'*a '.repeat(50_000)}${'[b](c)'.repeat(20_000)}`);
survives('backticks', Array.from({ length: 500 }, (_, count) => '`'.repeat(count)).join('a'));
survives('comments without end', '<!--\n'.repeat(50_000));

// Footnotes: their marks are no text, their texts are blocks of their own
is('It ran[^1] until March[^two].', 'paragraph: It ran until March.');
is('[^1]: By the minutes.\n[^two]: See above.', 'paragraph: By the minutes.', 'paragraph: See above.');
// A day on a line of its own is no list
is('16. September 2025', 'paragraph: 16. September 2025');
is('16. September', 'listItem: September');
