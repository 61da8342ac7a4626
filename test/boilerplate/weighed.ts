import { weighTree } from '../../src/boilerplate/index.ts';
import { blockRules, english, french, german, languages, spanish } from '../../src/preset.ts';
import { readHtml } from '../../src/read/html/index.ts';
import { readPlain } from '../../src/read/plain/index.ts';
import type { Role } from '../../src/schema/index.ts';
import type { SiteProfile } from '../../src/sites/index.ts';
import type { ArticleTree } from '../../src/tree/index.ts';

export const packs = { en: english, de: german, fr: french, es: spanish };

/** Prose that no rule has anything to say against. */
export const prose = [
  'The harbour of the old town had been closed for two weeks when the ferries came back to it this morning.',
  'Nobody at the quay had expected the first of them before the end of the month, the mayor told the council.',
  'It was the third time in a year that the work on the wall had to stop because of the tides in the bay.',
] as const;

/** Head, three paragraphs, and a tail. */
export const page = (head: string, tail = ''): string =>
  [head, ...prose, tail].filter((part) => part !== '').join('\n\n');

interface Said {
  text: string;
  role: Role | null;
  /** The rules that spoke against the body and named a role. */
  rule: string | null;
  value?: string;
}

function said(tree: ArticleTree, sites: readonly SiteProfile[], language: keyof typeof packs): Said[] {
  const { page: measured, weights } = weighTree(tree, {
    packs: languages,
    language: packs[language],
    sites,
    rules: blockRules,
  });
  return measured.blocks.map((block, index) => {
    const value = weights.values.get(index);
    return {
      text: block.value,
      role: weights.roles[index]!,
      rule: weights.rules[weights.by[index]! - 1] ?? null,
      ...(value === undefined ? {} : { value }),
    };
  });
}

/** What the rules name each block of a plain text. */
export const ofText = (source: string, language: keyof typeof packs = 'en'): Said[] =>
  said(readPlain(source, { maxBlocks: 1000 }).tree, [], language);

/** What the rules name each block of a page. */
export const ofPage = (source: string, sites: readonly SiteProfile[] = []): Said[] =>
  said(readHtml(source).tree, sites, 'en');

/** What the first block with this text is named. */
export const named = (blocks: readonly Said[], text: string): Said | undefined =>
  blocks.find((block) => block.text === text);
