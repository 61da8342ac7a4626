/** The article corpus: its pages, their sites, and what is known of their blocks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blockRules, weighTree } from '../src/boilerplate/index.ts';
import { languageOf } from '../src/parse.ts';
import { languages } from '../src/preset.ts';
import { decodeSource, readSource } from '../src/read/index.ts';
import type { Block } from '../src/tree/index.ts';
import { alignSnippets, alignWhole, EITHER } from './align.ts';

const corpora = process.env['COPYDESK_CORPORA'] ?? '../shared/corpora';
const articles = join(corpora, 'articles');

export type Source = 'n4k' | 'trafilatura' | 'fundus' | 'readability';

export interface Row {
  id: string;
  source: Source;
  file: string;
  text?: string;
  url: string;
  truth: { body?: string; with?: string[]; without?: string[]; paragraphs?: string[]; text?: string };
}

export const rows = readFileSync(join(articles, 'pages.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

/** The site of a page, without subdomains: folds never share one. */
export function siteOf(row: Row): string {
  try {
    return new URL(row.url).hostname.split('.').slice(-2).join('.');
  } catch {
    return row.id;
  }
}

/** A page of the corpus as the rules judge it, nothing decided. */
export function readPage(row: Row, door: 'html' | 'text') {
  const bytes = gunzipSync(readFileSync(join(articles, door === 'html' ? row.file : row.text!)));
  return judgedByRules(decodeSource(bytes).text, door, /^https?:\/\//.test(row.url) ? row.url : null);
}

/** A source as the rules judge it, nothing decided. */
export function judgedByRules(source: string, door: 'html' | 'text', url: string | null) {
  const { tree } = readSource(source, door, { url, maxBlocks: 20_000 });
  const { pack: language } = languageOf(tree, null, languages);
  return weighTree(tree, { packs: languages, language, sites: [], rules: blockRules });
}

/** What each block of a page may be, by its truth; see `align.ts`. */
export function allowedOf(row: Row, blocks: readonly Block[]): Uint8Array {
  const { truth } = row;
  if (row.source === 'n4k') return alignWhole(blocks, truth.body!);
  if (row.source === 'readability') return alignWhole(blocks, truth.text!);
  if (row.source === 'trafilatura') return alignSnippets(blocks, truth.with!, truth.without!);
  const optional = truth.paragraphs!.filter((paragraph) => paragraph.startsWith('[') && paragraph.endsWith(']'));
  const allowed = alignWhole(
    blocks,
    truth.paragraphs!.map((paragraph) => paragraph.replace(/^\[|\]$/g, '')).join('\n'),
  );
  blocks.forEach((block, i) => {
    if (optional.some((paragraph) => paragraph.includes(block.value) && block.value.length > 3)) allowed[i] = EITHER;
  });
  return allowed;
}
