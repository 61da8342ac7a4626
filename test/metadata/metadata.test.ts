import { describe, expect, test } from 'vitest';
import { findMetadata } from '../../src/metadata/index.ts';
import { readNames } from '../../src/metadata/names.ts';
import { languages } from '../../src/preset.ts';
import type { Role } from '../../src/schema/index.ts';
import type { SiteProfile } from '../../src/sites/index.ts';
import { type ArticleTree, type Clue, linearBlock } from '../../src/tree/index.ts';

type Told = Partial<Parameters<typeof findMetadata>[1]>;

/** What is read off clues (`source:key=value`) and blocks (`role: text`), which stand in the source line by line. */
function read(lines: readonly string[], told: Told = {}) {
  const tree: ArticleTree = { type: 'article', children: [], clues: [], media: [] };
  let at = 0;
  for (const line of lines) {
    const clue = /^(\w+):([^=]+)=(.*)$/.exec(line);
    if (clue) {
      const place = { start: at + line.length - clue[3]!.length, end: at + line.length };
      tree.clues.push({
        source: clue[1] as Clue['source'],
        key: clue[2]!,
        value: clue[3]!,
        place,
        scope: 'NewsArticle',
      });
    } else {
      const [role, text] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)];
      const block = linearBlock(role === 'h1' ? 'heading' : 'paragraph', text, at + line.length - text.length);
      if (role === 'h1') block.level = 1;
      const kept = role === 'paragraph';
      block.verdict = { kept, role: role === 'h1' ? 'headline' : (role as Role), score: kept ? 2 : -5, because: [] };
      tree.children.push(block);
    }
    at += line.length + 1;
  }
  const source = lines.join('\n');
  const metadata = findMetadata(tree, {
    packs: languages,
    profiles: [],
    url: null,
    language: null,
    identified: null,
    ...told,
  });
  return { source, metadata };
}

const is = (
  field: 'title' | 'deck' | 'kicker' | 'url' | 'language',
  value: string | null,
  lines: string[],
  told?: Told,
) =>
  test(`${field} ${value} of ${lines.join(' | ')}`, () => expect(read(lines, told).metadata[field].value).toBe(value));

describe('title', () => {
  is('title', null, []);
  is('title', 'Ferries are back', ['meta:og:title=Ferries are back', 'html:title=Ferries are back - The Daily Quay']);
  is('title', 'Ferries are back', ['header:title=Ferries are back', 'paragraph: Nobody knew.']);
  test('shows where it was read, and what else was said', () => {
    const { source, metadata } = read([
      'h1: Ferries are back',
      'meta:og:title=Ferries are back',
      'meta:twitter:title=Quay news',
    ]);
    const { chosen, rejected, confidence } = metadata.title.evidence;
    expect(source.slice(chosen[0]!.place!.start, chosen[0]!.place!.end)).toBe('Ferries are back');
    expect(rejected.map(({ value }) => value)).toContain('Quay news');
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThanOrEqual(1);
  });
});

describe('deck and kicker', () => {
  is('deck', 'After two weeks.', ['h1: Ferries are back', 'deck: After two weeks.']);
  is('deck', null, ['h1: Ferries are back', 'paragraph: After two weeks.']);
  is('kicker', 'Harbour', ['kicker: Harbour', 'h1: Ferries are back']);
});

describe('address', () => {
  const url = 'https://www.quay.example/a?utm=1';
  is('url', null, []);
  is('url', url, [], { url });
  is('url', 'https://www.quay.example/a', ['link:canonical=/a'], { url });
  is('url', 'https://quay.example/b', ['link:canonical=https://quay.example/b', 'meta:og:url=https://quay.example/b']);
  is('url', url, ['link:canonical=https://www.quay.example/'], { url });
  is('url', null, ['link:canonical=javascript:alert(1)', 'meta:og:url=/a']);
});

describe('language', () => {
  is('language', null, []);
  is('language', 'de', ['html:lang=de-CH']);
  is('language', 'en', ['html:lang=de'], { language: 'en' });
  is('language', 'fr', ['html:lang=en'], { identified: { code: 'fr', share: 0.4 } });
  is('language', null, ['html:lang=?']);
});

describe('publisher', () => {
  const publisher = (lines: string[], told?: Told) => read(lines, told).metadata.publisher.value;
  test('nothing said, nothing known', () => expect(publisher([])).toBeNull());
  test.each([
    ['https://www.dailyquay.example/a', 'The Daily Quay'],
    ['https://www.harbour.example/a', 'News for the sea'],
  ])('of several names the one that the address spells: %s', (url, name) =>
    expect(
      publisher(['jsonld:publisher.name=News for the sea', 'meta:og:site_name=The Daily Quay'], { url })?.name,
    ).toBe(name),
  );
  test('what the page calls itself', () =>
    expect(publisher(['meta:og:site_name=The Daily Quay'])?.name).toBe('The Daily Quay'));
  test('an address gives the domain alone', () =>
    expect(publisher([], { url: 'https://www.quay.example/a' })).toEqual({ name: null, domain: 'quay.example' }));
  test('a handle or an address is no name', () =>
    expect(publisher(['meta:og:site_name=@quay', 'meta:publisher=https://quay.example'])).toBeNull());
  test('a profile knows better', () => {
    const profile: SiteProfile = { name: 'quay', domains: ['quay.example'], publisher: 'Quay Media', quirks: [] };
    expect(publisher(['meta:og:site_name=QUAY'], { profiles: [profile] })?.name).toBe('Quay Media');
  });
});

describe('names in a byline', () => {
  const are = (byline: string, ...names: string[]) =>
    test(byline, () => {
      const found = readNames(byline, languages);
      expect(found.map(({ name, kind }) => `${name} (${kind})`)).toEqual(names);
      for (const { name, start, end } of found) expect(byline.slice(start, end)).toBe(name);
    });
  are('By Ana Ruiz', 'Ana Ruiz (person)');
  are('By Ana Ruiz and Jo Hara', 'Ana Ruiz (person)', 'Jo Hara (person)');
  are('Von Ana Ruiz, Jo Hara und Li Wei', 'Ana Ruiz (person)', 'Jo Hara (person)', 'Li Wei (person)');
  are('K.Ruiz--VB', 'K.Ruiz (person)');
  are('By Ana Ruiz (ana@quay.example)', 'Ana Ruiz (person)');
  are('By Ana Ruiz | 3 December 2025', 'Ana Ruiz (person)');
  are('By Ana Ruiz, ana ruiz', 'Ana Ruiz (person)');
  are('By Reuters', 'Reuters (organization)');
  are('By Staff', 'Staff (organization)');
  are('3 December 2025');
  are('(see below)');
});

describe('agencies', () => {
  const agencies = (...lines: string[]) => read(lines).metadata.agencies.value;
  test('of a credit in brackets', () => expect(agencies('agency: (sda/dpa/con)')).toEqual(['sda', 'dpa', 'con']));
  test('one that is cited only is none', () => expect(agencies('paragraph: Reuters reported it first.')).toEqual([]));
  test('each stands once, and where it was read', () => {
    const { source, metadata } = read(['agency: (AFP, dpa)', 'agency: (afp)']);
    expect(metadata.agencies.value).toEqual(['AFP', 'dpa']);
    expect(metadata.agencies.evidence.chosen.map(({ place }) => source.slice(place!.start, place!.end))).toEqual([
      'AFP',
      'dpa',
    ]);
  });
});
