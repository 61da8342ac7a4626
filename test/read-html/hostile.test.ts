import { expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/index.ts';

const survives = (name: string, source: string, blocks: number) =>
  test(name, () => expect(readHtml(source).tree.children).toHaveLength(blocks));

survives('100,000 nested boxes', `${'<div>'.repeat(100_000)}x`, 1);
survives('and closed again', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}y`, 2);
survives(
  'nested inline elements and stray end tags',
  `${'<b>'.repeat(100_000)}x${'</i></p></div></a>'.repeat(50_000)}`,
  1,
);
survives('nested links and boxes', `${'<a href=x><div>'.repeat(50_000)}x${'</a>'.repeat(100_000)}`, 1);
survives('nested tables', `${'<table><tr><td>'.repeat(50_000)}x`, 1);
survives('nested lists', `${'<ul><li>x'.repeat(2_000)}`, 2_000);
survives('spans in a cell, stray boxes closed', `<table><td>${'<span>'.repeat(50_000)}${'</div>'.repeat(50_000)}x`, 1);
survives('unclosed tags', `<p>x${'<'.repeat(100_000)}`, 1);
survives('an unclosed comment', `x<!--${'<p>y'.repeat(50_000)}`, 1);
survives('an unclosed attribute', `x<p class="${'y '.repeat(100_000)}`, 1);
survives('many attributes', `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>x`, 1);
survives('one long class', `<p class="${'y '.repeat(200_000)}">x`, 1);
survives('a hostile colspan', '<table><tr><td colspan=999999999>a<td>b<tr><td>c<td rowspan=1e99>d</table>', 1);
survives('many breaks', 'x<br>'.repeat(50_000), 50_000);
survives('microdata without end', `${'<i itemscope itemprop=aaaaaaaaaaaaaaaa>'.repeat(20_000)}x`, 1);
survives('drawings without end', `${'<svg><g>'.repeat(50_000)}x<p>y`, 1);

test('blocks beyond the limit are told, not read', () => {
  const source = '<p>a<p>b<p>c<p>d';
  const { tree, messages } = readHtml(source, { maxBlocks: 2 });
  expect(tree.children.map((block) => block.value)).toEqual(['a', 'b']);
  expect(messages).toMatchObject([{ ruleId: 'max-blocks', place: { start: 11, end: source.length } }]);
  expect(readHtml(source, { maxBlocks: 4 }).messages).toEqual([]);
});
