import { expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';

const rules = (input: string | Uint8Array, limits = {}) =>
  parseArticle(input, { limits }).messages.map(({ ruleId }) => ruleId);

test.each(['', ' \n\t ', '\u{feff}', '<html></html>', '<html><head><title>Only a title</title></head></html>'])(
  '%j is empty',
  (input) => expect(rules(input)).toEqual(['empty-source']),
);

test('no bytes are empty', () => expect(rules(new Uint8Array())).toEqual(['empty-source']));

test('what has blocks but no article says so', () => expect(rules('<p>Menu</p>')).toEqual(['no-article']));

test('an article has no such message', () =>
  expect(rules('The bakers of Elbmouth went on strike on Tuesday, and by noon there was no bread in town.')).toEqual(
    [],
  ));

const lines = 'The bakers of Elbmouth went on strike on Tuesday, and by noon there was no bread.\n\n'.repeat(9);

test.each([
  ['text', lines, { maxBlocks: 3 }, 'max-blocks'],
  ['html', lines.replaceAll('The', '<p>The'), { maxBlocks: 3 }, 'max-blocks'],
  ['text', lines, { maxBytes: 99 }, 'max-bytes'],
])('a limit that cuts %s says so, and lowers the quality', (_, input, limits, rule) => {
  const { messages, quality } = parseArticle(input, { limits });
  expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
  expect(quality.signals.map((signal) => signal.rule)).toContain('cut');
});
