import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/index.ts';
import type { CleanArticle } from './articles.ts';

/** The bodies of the seeds, as reviewed, each under the same invented head: theirs are damaged already. */
export const seedArticles: readonly CleanArticle[] = readdirSync('seeds', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const { body }: Article = JSON.parse(readFileSync(join('seeds', name, 'expected.json'), 'utf8'));
    return {
      name,
      language: 'en',
      title: 'Envoys Weigh Terms for Peace as Winter Closes In on the Front',
      authors: ['Margaret Ellis'],
      byline: 'By Margaret Ellis',
      date: 'December 3, 2025',
      published: '2025-12-03',
      paragraphs: body.map(({ text }) => text),
    };
  });
