import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { spanish } from '../../src/languages/es/index.ts';
import { french } from '../../src/languages/fr/index.ts';
import { findMetadata, type Metadata } from '../../src/metadata/index.ts';
import { type ArticleTree, type Block, type Clue, linearBlock } from '../../src/tree/index.ts';

export const packs = [english, german, french, spanish];

export const prose =
  'The harbour was busy again and the boats went out before the light came, as they had done for years.';

/**
 * A tree of lines: `# ` makes a top heading, `= ` a line of the body, `by ` at the front of a label in brackets a byline block.
 * Pages have regions, texts have none.
 */
export function page(lines: readonly string[], clues: readonly Partial<Clue>[] = [], html = true): ArticleTree {
  let at = 0;
  const children = lines.map((line): Block => {
    const mark = /^[#=@] /.exec(line)?.[0] ?? '';
    const made = linearBlock(mark === '# ' ? 'heading' : 'paragraph', line.slice(mark.length), at + mark.length);
    at += line.length + 1;
    const kept = mark === '= ';
    const role = kept ? 'paragraph' : mark === '# ' ? 'headline' : mark === '@ ' ? 'byline' : 'boilerplate';
    return {
      ...made,
      ...(mark === '# ' ? { level: 1 } : {}),
      ...(html ? { container: { kind: 'div', label: 'div', parent: null, depth: 0, index: 0 } } : {}),
      verdict: { kept, role, score: kept ? 3 : -3, because: [] },
    };
  });
  const whole = clues.map((clue) => ({ source: 'meta', key: '', value: '', place: null, ...clue }) as Clue);
  return { type: 'article', children, clues: whole, media: [] };
}

export function metadata(tree: ArticleTree, url: string | null = null): Metadata {
  return findMetadata(tree, { packs, profiles: [], url, language: null, identified: null });
}

export const clue = (source: Clue['source'], key: string, value: string, more: Partial<Clue> = {}) => ({
  source,
  key,
  value,
  ...more,
});
