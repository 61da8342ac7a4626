import { expect, test } from 'vitest';
import { detectFormat } from '../../src/read/format.ts';

const is = (format: string, ...texts: string[]) =>
  test.each(texts.map((text) => [text.slice(0, 70), text]))(`${format}: %s`, (_, text) =>
    expect(detectFormat(text)).toBe(format),
  );

is(
  'html',
  '<!DOCTYPE html>\n<title>x',
  '\n <HTML lang=en>',
  '<?xml version="1.0"?>\n<!-- x --><html>',
  '<p>One</p><p>Two</p>',
  '<p>One paragraph',
  '<div class="a">text</div>',
  'Text first <p>then</p> <b>tags</b> <a href=x>all</a> over<br>',
  `<article>${'words '.repeat(400)}</article>`,
);
is(
  'text',
  '',
  'Plain prose.\nIn lines.',
  'I <3 this and 1 < 2 > 0',
  'Use <b> for bold, she said.',
  'Write to <ann@example.org> or <https://example.org>.',
  `${'Long prose about markup. '.repeat(200)}A <p> starts a paragraph, <br> a line, <div> a box, <b>bold</b>.`,
  '# 1 in the charts',
  'Totals\n- one\n- two\n- three',
  '[1] A note (see below)',
  'It was *very* good __today__.',
  '<unknown> <tags> <everywhere>',
);
is(
  'markdown',
  '# Title\n\nText with a [link](https://example.org).',
  '# Title\n\n- one\n- two',
  '# Title\n\nText\n\n## Part\n\nText',
  '---\ntitle: A\ndate: 2020\n---\nText',
  'Text [a](https://a.org) and [b](/b)\n\n> quoted\n',
);

is(
  'markdown',
  '# Title\n\nBy **Ann Lee**\n\n<figure>\n<img src="a.jpg">\n<figcaption>A</figcaption>\n</figure>\n\nText.',
  'Title\n=====\n\nSee the [notes][n].\n\n- one\n- two\n\n[n]: https://example.org/n',
  '# Harbour opens again\n\nThe harbour opened again on Monday.',
);
is('text', '# 1 in the charts\nagain');
