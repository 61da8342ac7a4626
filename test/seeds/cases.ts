import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, parseArticle } from '../../src/index.ts';

/** What a careful reader found in a case, by hand; every field is optional but those that each case has. */
export interface Reading {
  title: string | null;
  deck: string | null;
  authors: string[];
  publisher: string | null;
  agencies: string[];
  published: { value: string; precision: string; evidence: string } | null;
  modified: { value: string; precision: string; evidence: string } | null;
  language: string;
  headings: string[];
  captions: { startsWith: string; credit: string }[];
  bodyStarts: string[];
  notInBody: string[];
  onceInBody?: string[];
  entities: [name: string, type: string, aliases: string[]][];
  notEntities: string[];
  dates: [text: string, value: string | null][];
  quotes?: [text: string, speaker: string][];
  sources?: string[];
}

export interface Case {
  name: string;
  folder: string;
  source: string;
  record: Article;
  reading: Reading;
}

const root = join(import.meta.dirname, '../../seeds');

/** The cases in `seeds/`, parsed. */
export function readCases(): Case[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(root, name);
      const file = ['input.txt', 'input.html'].find((candidate) => existsSync(join(folder, candidate)))!;
      const source = readFileSync(join(folder, file), 'utf8');
      const reading = JSON.parse(readFileSync(join(folder, 'reading.json'), 'utf8')) as Reading;
      return { name, folder, source, record: parseArticle(source), reading };
    });
}
