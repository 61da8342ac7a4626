import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { retextTemporal } from '../../src/plugins/retext-temporal.ts';
import { packs } from './find.ts';

const languages = [packs.en];

test('times hang on the tree and on their sentences, with positions of the source', () => {
  const source = 'Rain fell.\n\nThe mayor said on Tuesday\nthat it would stop. It did last night.';
  const processor = unified().use(retextEnglish).use(retextTemporal, { languages, referenceDate: '2025-12-03' });
  const tree = processor.runSync(processor.parse(source));
  const times = tree.data?.times ?? [];
  expect(times.map(({ value }) => value)).toEqual(['2025-12-02', '2025-12-02TNI']);
  for (const { text, position } of times) {
    expect(source.slice(position?.start.offset, position?.end.offset)).toBe(text);
  }
  const paragraph = tree.children.filter((node) => node.type === 'ParagraphNode')[1];
  const sentences = paragraph?.children.filter((node) => node.type === 'SentenceNode') ?? [];
  expect(sentences.map((node) => node.data?.times?.map(({ text }) => text))).toEqual([['Tuesday'], ['last night']]);
});

test('without a reference date values stay open', () => {
  const processor = unified().use(retextEnglish).use(retextTemporal, { languages });
  expect(processor.runSync(processor.parse('It closed on Tuesday.')).data?.times?.[0]?.value).toBeNull();
});

test('misuse names the remedy', () => {
  const use = (options: Parameters<typeof retextTemporal>[0]) => () => unified().use(retextTemporal, options).freeze();
  expect(use({ languages: [] })).toThrow(/languages: \[english\]/);
  expect(use({ languages, language: 'xx' })).toThrow(/"xx"/);
  expect(use({ languages, referenceDate: 'soon' })).toThrow(/2025-12-03/);
});
