import retextEnglish from 'retext-english';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { gazetteerTagger } from '../../src/entities/index.ts';
import { type RetextEntitiesOptions, retextEntities } from '../../src/plugins/retext-entities.ts';

const run = (text: string, options: RetextEntitiesOptions = {}) => {
  const processor = unified().use(retextEnglish).use(retextEntities, options).use(retextStringify);
  return processor.runSync(processor.parse(text)).data?.entities ?? [];
};

it('attaches entities with places that show the mention', () => {
  const text = "Prime Minister Anna Keller's plane left Geneva.\n\nKeller said nothing.";
  const entities = run(text, { language: 'en' });
  expect(entities.map(({ name }) => name)).toEqual(['Anna Keller', 'Geneva']);
  for (const { mentions } of entities)
    for (const { place, text: own } of mentions) expect(text.slice(place!.start, place!.end)).toBe(own);
  expect(entities[0]!.mentions).toHaveLength(2);
});

it('takes taggers and languages of the caller', () => {
  const taggers = [gazetteerTagger([{ name: 'plane', type: 'product' }])];
  expect(run('The plane left Geneva.', { taggers }).map(({ name }) => name)).toEqual(['plane']);
  expect(() => run('The plane left.', { languages: [] })).toThrow(/language pack/);
});

it('leaves the text as it was', () => {
  const text = 'Anna Keller left.';
  expect(String(unified().use(retextEnglish).use(retextEntities).use(retextStringify).processSync(text))).toBe(text);
});

it('gives no place to a tree without positions', () => {
  const tree = unified().use(retextEnglish).parse('They left Geneva.');
  const bare = JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
  const done = unified().use(retextEntities).runSync(bare);
  expect(done.data?.entities?.[0]?.mentions[0]?.place).toBeNull();
});
