import fc from 'fast-check';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { describe, expect, test } from 'vitest';
import { scanHtml } from '../../src/read/html/scan.ts';

type Shown = string[];
const ignore = () => {};

/** Text is shown without its place, since parse5 tells it only roughly, and in one with the text before. */
function addText(shown: Shown, text: string): void {
  if (shown.at(-1)?.startsWith('text')) shown[shown.length - 1] += text;
  else shown.push(`text ${text}`);
}

/** What a scan finds, a line each. */
function scanned(source: string, foreign = false): Shown {
  const shown: Shown = [];
  let attributes: string[] = [];
  scanHtml(source, {
    foreign,
    text: (start, end) => addText(shown, source.slice(start, end)),
    open(start, nameEnd, end, selfClosing) {
      const name = source.slice(start + 1, nameEnd).toLowerCase();
      shown.push(`open ${start}-${end} ${name}${selfClosing ? '/' : ''} ${attributes.join(' ')}`);
      attributes = [];
    },
    close: (start, nameEnd, end) =>
      shown.push(`close ${start - 2}-${end} ${source.slice(start, nameEnd).toLowerCase()}`),
    attribute(start, nameEnd, valueStart, valueEnd) {
      const name = source.slice(start, nameEnd).toLowerCase();
      if (attributes.every((other) => !other.startsWith(`${name}:`)))
        attributes.push(`${name}:${source.slice(valueStart, valueEnd)}`);
    },
  });
  return shown;
}

/** The same of parse5's tokenizer, which follows the Standard state by state. */
function tokenized(source: string): Shown {
  const shown: Shown = [];
  const text = ({ chars }: Token.CharacterToken) => addText(shown, chars);
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onParseError: null,
      onCharacter: text,
      onNullCharacter: text,
      onWhitespaceCharacter: text,
      onStartTag({ tagName, selfClosing, attrs, location }) {
        const shownAttributes = attrs.map(({ name }) => {
          const { startOffset, endOffset } = location!.attrs![name]!;
          const written = source.slice(startOffset, endOffset);
          const value = written.includes('=', 1) ? written.slice(written.indexOf('=', 1) + 1).trim() : '';
          return `${name}:${/^["']/.test(value) ? value.slice(1, -1) : value}`;
        });
        shown.push(
          `open ${location!.startOffset}-${location!.endOffset} ${tagName}${selfClosing ? '/' : ''} ${shownAttributes.join(' ')}`,
        );
        if (tagName === 'title' || tagName === 'textarea') tokenizer.state = TokenizerMode.RCDATA;
        else if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        else if (tagName === 'plaintext') tokenizer.state = TokenizerMode.PLAINTEXT;
        else if (['style', 'xmp', 'iframe', 'noembed', 'noframes'].includes(tagName))
          tokenizer.state = TokenizerMode.RAWTEXT;
      },
      onEndTag: ({ tagName, location }) =>
        shown.push(`close ${location!.startOffset}-${location!.endOffset} ${tagName}`),
    },
  );
  tokenizer.write(source, true);
  return shown;
}

const pieces = [
  ...['<', '>', '/', '</', '<!', '<?', '!', '-', '=', '"', "'", ' ', '\n', '<!--', '-->', '--!>', '<!-->', '<!--->'],
  ...[
    '<p',
    '<p>',
    '</p>',
    '<BR/>',
    '<script>',
    '</script>',
    '<SCRIPT',
    '</Script ',
    '<title>',
    '</title>',
    '</titles>',
  ],
  ...['<textarea', '</textarea>', '<style>', '</style>', '<xmp>', '</xmp/>', '<plaintext>', '<!doctype html>'],
  ...['x', 'class', 'HREF', 'a=', "b='1'", 'c="2', 'é', '[CDATA[', ']]>'],
];

describe('scanHtml', () => {
  test.each([
    ['<p class=a CLASS=b hidden>R</p>', ['open 0-26 p class:a hidden:', 'text R', 'close 27-31 p']],
    ['a < b <3', ['text a < b <3']],
    ['<a href="x>y">', ['open 0-14 a href:x>y']],
    ['<br/><br / >', ['open 0-5 br/ ', 'open 5-12 br ']],
    ['<a href=x/>', ['open 0-11 a href:x/']],
    ['a<!-- <p> -->b<!-->c<!--->d<!--x--!>e', ['text abcde']],
    ['a</>b</ x>c<?php ?>d', ['text abcd']],
    ['a</p title=">">b', ['text a', 'close 1-15 p', 'text b']],
    ['<p', []],
    ['<p title="x>', []],
    ['<title>a <b> &amp;</title>', ['open 0-7 title ', 'text a <b> &amp;', 'close 18-26 title']],
  ])('%s', (source, expected) => {
    expect(scanned(source)).toEqual(expected);
  });

  test.each([
    ['<script><p></script>', 'close 11-20 script'],
    ['<script></scripts></script >', 'close 18-28 script'],
    ['<script><!--<script></script>--></script>', 'close 32-41 script'],
    ['<script><!--<script></script></script>', 'close 29-38 script'],
    ['<script><!--</script>', 'close 12-21 script'],
    ['<script><!--<script>--></script>', 'close 23-32 script'],
  ])('%s', (source, expected) => {
    expect(scanned(source).at(-1)).toBe(expected);
  });

  test('CDATA is a section in drawings, a comment elsewhere', () => {
    expect(scanned('<![CDATA[a>b]]>c', true)).toEqual(['text c']);
    expect(scanned('<![CDATA[a>b]]>c')).toEqual(['text b]]>c']);
  });

  test('in drawings no element holds raw text', () => {
    expect(scanned('<title><b>', true)).toEqual(['open 0-7 title ', 'open 7-10 b ']);
  });

  test('finds what the tokenizer of the Standard finds', () => {
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, (html) => {
        expect(scanned(html)).toEqual(tokenized(html));
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['<', '</', '<!--', '<script><!--', '<a b="', '<a ', '&', '<!-- -', '<script></script '])(
    'a hundred thousand times %s takes no longer than its length',
    (piece) => {
      const started = performance.now();
      scanHtml(piece.repeat(100_000), { foreign: false, text: ignore, open: ignore, close: ignore });
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
