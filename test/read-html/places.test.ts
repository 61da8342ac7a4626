import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/index.ts';
import { mapOf, originOf } from '../../src/tree/index.ts';
import { carets, otherText, plain } from './shown.ts';

const draws = (source: string, word: string, drawing: string) =>
  test(`${word} in ${source}`, () => {
    const block = readHtml(source).tree.children.find((each) => each.value.includes(word))!;
    const at = block.value.indexOf(word);
    expect(carets(source, originOf(block, at, at + word.length))).toBe(`${source}\n${drawing}`);
  });

draws('<p>R &amp; D', '&', '     ^^^^^');
draws('<p>R &amp; D', 'D', '           ^');
draws('<p>W<b>or</b>d', 'Word', '   ^^^^^^^^^^^');
draws('a &nbsp; b', ' ', ' ^');
draws('<p>x &#x1F600; y', '😀', '     ^^^^^^^^^');
draws('a&ngE;b', '≧̸', ' ^^^^^');
draws('co&shy;op', 'op', '        ^^'.slice(1));
draws('<input type=submit value="Send it">', 'Send it', '                          ^^^^^^^');
draws('<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'd', `${' '.repeat(34)}^`);

test('a CRLF in code is one step', () => {
  const source = '<pre>a\r\nb</pre>';
  const [block] = readHtml(source).tree.children;
  expect(originOf(block!, 1, 2)).toEqual({ start: 6, end: 8 });
});

const tag = fc.constantFrom(
  ...'p div b a h1 h2 ul li table tr td th blockquote pre figure figcaption span script svg title select option form br img'.split(
    ' ',
  ),
  ...'button noscript template textarea math dl dd section article time style label caption tbody dialog x-y'.split(
    ' ',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' hidden',
  ' class="a b"',
  ' href=x',
  ' style=display:none',
  ' itemprop=name itemscope',
  ' class=byline',
  ' content="&amp;"',
  ' "',
  ' =',
  ' datetime=2020',
);
const word = fc.constantFrom(
  'word',
  ' ',
  '\r\n',
  '&amp;',
  '&nbsp;',
  '&#8203;',
  '&shy;',
  '&',
  '<',
  '&#xD800;',
  'é',
  '\u0000',
  '\ud800',
  '<!-- c -->',
  '<!',
  '<br><br>',
  '&ngE;',
  '😀',
  '\u00ad',
);
const soup = fc
  .array(
    fc.oneof(
      word,
      fc.tuple(tag, attribute).map(([name, given]) => `<${name}${given}>`),
      tag.map((name) => `</${name}>`),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('for any tag soup, places lie in the source, in order and apart', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (source) => {
      const { tree } = readHtml(source, { url: 'https://example.org/' });
      let reached = 0;
      for (const block of tree.children) {
        const { place, value } = block;
        expect(place.start).toBeGreaterThanOrEqual(reached);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(mapOf(block).length).toBe(value.length);
        reached = place.end;
      }
      expect(reached).toBeLessThanOrEqual(source.length);
      for (const { place } of [...tree.clues, ...tree.media]) {
        expect(place!.start).toBeLessThanOrEqual(place!.end);
        expect(place!.end).toBeLessThanOrEqual(source.length);
      }
    }),
    { numRuns: 400 },
  );
});

const inlineTag = fc.constantFrom('b', 'i', 'span', 'em', 'a href=x', 'br', 'wbr', 'img alt=x', 'code');
const prose = fc
  .array(
    fc.oneof(
      word.filter((each) => !/^<[!b]?|^&$|\u0000|^<$/.test(each)),
      fc.constantFrom('R', 'D ', ' x', '<!-- -->'),
      inlineTag.map((name) => `<${name}>`),
      inlineTag.map((name) => `</${name.split(' ')[0]}>`),
    ),
    { maxLength: 30 },
  )
  .map((parts) => `<p>${parts.join('')}</p>`);

test('the source at the place of a block, read by another parser, is its text', () => {
  fc.assert(
    fc.property(fc.oneof(prose, soup), (source) => {
      for (const { place, value, type, container } of readHtml(source).tree.children) {
        if (container && /^(?:textarea|option|select)$/.test(container.kind)) continue;
        if (type === 'table' || source.includes('\u0000')) continue;
        const cut = source.slice(place.start, place.end);
        if (
          /<\/?(?:table|t[rdh]|tbody|caption|select|option|template|form|title|textarea|script|style|svg|math|p|br|button)\b|<!/.test(
            cut,
          )
        )
          continue;
        expect(plain(otherText(cut))).toBe(plain(value));
      }
    }),
    { numRuns: 400 },
  );
});

test('every character of a block comes from where its map says', () => {
  fc.assert(
    fc.property(prose, (source) => {
      for (const block of readHtml(source).tree.children) {
        for (let index = 0; index < block.value.length; index++) {
          const place = originOf(block, index, index + 1);
          const written = source.slice(place.start, place.end);
          if (place.exact === false || /^(?:&|<\/?br>)/.test(written)) continue;
          expect(plain(written)).toBe(plain(block.value[index]!));
        }
      }
    }),
    { numRuns: 300 },
  );
});
