import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/read/html/index.ts';
import { lineOf } from './shown.ts';

// Invented pages with the structure of real ones: a news site of custom elements, a hand-written blog with its end tags
// left out, a page laid out by a table with a data table, figures and lists inside.
const read = (page: string) =>
  readHtml(readFileSync(new URL(`pages/${page}.html`, import.meta.url), 'utf8'), { url: 'https://example.org/a/b' })
    .tree;

const is = (page: string, blocks: string[], clues: string[]) =>
  test(page, () => {
    const tree = read(page);
    expect(tree.children.map(lineOf)).toEqual(blocks);
    expect(tree.clues.map((clue) => `${clue.source} ${clue.key}=${clue.value}`)).toEqual(clues);
  });

is(
  'news',
  [
    'paragraph: Skip to content',
    'paragraph: Menu',
    'listItem: World',
    'listItem: Lakes',
    'listItem: Orme',
    'paragraph: Search Query',
    'paragraph: Submit Search',
    'paragraph: Lakes',
    'heading1: Ferry returns to Lake Orme',
    'caption: 1 of 2 | The Marta leaves the pier on Thursday. (Photo/Jo Hale)',
    'paragraph: By IDA BRENN',
    'paragraph: Updated 10:10 AM, May 2, 2024',
    'paragraph: ORME (OW) — The first ferry in nine years crossed the lake on Thursday, half empty and on time.',
    'paragraph: ADVERTISEMENT',
    'paragraph: “It floats,” said its captain.',
    'paragraph: Nobody disagreed.',
    'paragraph!: Subscribe to see more',
    'paragraph: ___',
    'listItem: © 2024 Orme Wire',
  ],
  [
    'html lang=en',
    'meta charset=UTF-8',
    'html title=Ferry returns to Lake Orme | Orme Wire',
    'meta og:title=Ferry returns to Lake Orme',
    'meta article:published_time=2024-05-02T09:10:00',
    'link canonical=https://wire.example/article/ferry-orme',
    'html byline=By IDA BRENN',
    'jsonld @context=http://schema.org',
    'jsonld @type=NewsArticle',
    'jsonld headline=Ferry returns to Lake Orme',
    'jsonld author.@type=Person',
    'jsonld author.name=IDA BRENN',
    'jsonld datePublished=2024-05-02T09:10:00Z',
  ],
);

is(
  'blog',
  [
    'paragraph: By Nils Ode',
    'listItem: Archive',
    'listItem: The Feed',
    'heading1: On Tea',
    'paragraph: Wednesday, 3 March 2021',
    'paragraph: Water first. Everything else follows from that — or does not.',
    'quote: Who boils twice, drinks once.',
    'paragraph: An aside.',
    'heading2: The Leaf',
    'listItem: Green: 70°',
    'listItem: Black: boil < 1 min',
    'code: while (cold) {\n  heat();\n}',
    'paragraph: Loose words after it.',
    'paragraph: Previous · Next',
    'paragraph: Search',
    'paragraph: Copyright © 2021',
  ],
  ['html title=Cold Kettle: On Tea', 'link author=https://example.org/me'],
);

is(
  'reference',
  [
    'listItem: Start',
    'heading1: Drei Bäder',
    'paragraph: Ute Karg 4. November 2019',
    'paragraph: Ein Vergleich.',
    'caption: Preise in Euro',
    'table: Bad\tTag\tAbend\nNordbad\t12\t8\nSüdbad\t14\t–',
    'caption: Das Nordbad im Winter',
    'caption: Foto: Karg',
    'caption: Das Südbad',
    'listItem: Anreise',
    'listItem: Mit dem Zug.',
    'listItem: Baden',
    'paragraph: Nordbad',
    'paragraph: Uferweg 1',
    'paragraph: 12345 Orm',
    'paragraph: Mehr',
    'paragraph: Auch im Sommer.',
    'paragraph!: Bitte JavaScript einschalten.',
    'paragraph: Fazit folgt. Und es wird lang genug, damit die Seite nicht als leer gilt: ein Satz noch, und noch einer, bis genug dasteht, was man lesen kann, ohne dass jemand ein Skript ausführen müsste. Dann ist Schluss mit dem Text, und die Seite hat ihre Länge. Fast jedenfalls, denn ein wenig fehlt noch, ehe vierhundert Zeichen voll sind.',
  ],
  [
    'html lang=de',
    'html title=Drei Bäder',
    'microdata headline=Drei Bäder',
    'microdata author.@type=Person',
    'microdata author.name=Ute Karg',
    'microdata author=Ute Karg',
    'microdata datePublished=2019-11-04',
    'time datetime=2019-11-04',
  ],
);

test('captions know their pictures', () => {
  const captions = read('reference').children.filter((block) => block.type === 'caption');
  expect(captions.map((block) => block.media?.url ?? null)).toEqual([
    null,
    'https://example.org/nord.jpg',
    'https://example.org/nord.jpg',
    'https://example.org/sued.jpg',
  ]);
});
