/** What `bench:speed` times, by input and name, and the pages and texts that it is timed on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { ParseLatin } from 'parse-latin';
import { parse } from 'parse5';
import { parseArticle } from '../src/index.ts';
import { corporaFolder, readBytes, readRows } from './corpora.ts';
import type { Door } from './sizes.ts';

export type Work = (source: string) => unknown;

const bare = { entities: false, times: false, quotes: false } as const;

/** The first work of each is the bare parser that the others are compared with. */
export const works: Readonly<Record<Door, Readonly<Record<string, Work>>>> = {
  text: {
    'parse-latin alone': (text) => new ParseLatin().parse(text),
    'body and metadata': (text) => parseArticle(text, { ...bare, format: 'text' }),
    whole: (text) => parseArticle(text, { format: 'text' }),
  },
  html: {
    'parse5 alone': (page) => parse(page),
    'htmlparser2 alone': (page) => new Parser({}).end(page),
    'body and metadata': (page) => parseArticle(page, { ...bare, format: 'html' }),
    whole: (page) => parseArticle(page, { format: 'html' }),
  },
};

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** At most `pages` sources of each kind, spread evenly over the corpora; without corpora, the seeds serve. */
export function readSources(pages: number): Record<Door, string[]> {
  if (existsSync(corporaFolder)) {
    const all = readRows<{ file: string; text?: string }>('articles/pages.jsonl').filter((row) => row.text);
    const rows = spread(all, pages);
    const read = (path: string) => decode(readBytes(`articles/${path}`));
    return { text: rows.map((row) => read(row.text!)), html: rows.map((row) => read(row.file)) };
  }
  const seeds = (name: string) => {
    const paths = readdirSync('seeds').map((seed) => `seeds/${seed}/${name}`);
    return spread(
      paths.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8')),
      pages,
    );
  };
  return { text: seeds('input.txt'), html: seeds('input.html') };
}

function spread<Row>(rows: readonly Row[], count: number): Row[] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => rows[Math.floor(index * step)]!);
}
