/**
 * Fits the weights of titles and authors, and measures them by leaving sites out.
 *
 *   npx tsx train/metadata.ts         five folds by site; prints accuracy (titles) and F1 over names (authors)
 *   npx tsx train/metadata.ts write   all pages; writes src/metadata/title-weights.ts and author-weights.ts
 *
 * Reads `COPYDESK_CORPORA` (default ../shared/corpora). The same corpora give the same weights. Sites left out, penalty 2:
 * title n4k .953, trafilatura .889, readability .600; as plain text n4k .916, trafilatura .837. Authors (F1) n4k .899,
 * trafilatura .695 (pages that name one), fundus .882, readability .548; as plain text n4k .772, trafilatura .531.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { findUrl } from '../src/metadata/address.ts';
import { chooseNames, nameCandidates } from '../src/metadata/authors.ts';
import { shownTitle } from '../src/metadata/headline.ts';
import { siteNames } from '../src/metadata/site-names.ts';
import { findTitle, titleCandidates } from '../src/metadata/title.ts';
import { resolveOptions } from '../src/options.ts';
import { judgeCopy, readCopy } from '../src/parse.ts';
import { crossValidate, type Example, fit, scoreWith, type Task, type Weights } from './logistic.ts';

const corpora = process.env['COPYDESK_CORPORA'] ?? '../shared/corpora';
const scorer = pathToFileURL(join(corpora, '../score/extraction.mjs')).href;
const { normTitle, names } = (await import(scorer)) as {
  normTitle: (title: string) => string;
  names: (author: string | string[]) => Set<string>;
};

const doors = ['html', 'text'] as const;
interface Row {
  id: string;
  source: string;
  file: string;
  text?: string;
  url: string | null;
  truth: { title?: string; author?: string | string[] };
}
interface Page extends Example {
  group: string;
}
interface NamedPage extends Page {
  truth: Set<string>;
  names: { key: string; read: Set<string> }[];
}

/**
 * By sites left out, after a penalty of 2 for both: authors of pages in twenty languages .896 after .869 (n4k .895 both), of texts
 * .783 both (.749 with 5).
 */
const titleTask: Task = { kind: 'choice', penalty: 2 };
const authorTasks: Record<string, Task> = { html: { kind: 'each', penalty: 5 }, text: { kind: 'each', penalty: 1 } };

const titles: Record<string, Page[]> = { html: [], text: [] };
const authors: Record<string, NamedPage[]> = { html: [], text: [] };
const articles = join(corpora, 'articles');
for (const line of readFileSync(join(articles, 'pages.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue;
  const row = JSON.parse(line) as Row;
  if (row.truth.title === undefined && row.truth.author === undefined) continue;
  for (const door of doors) if (door === 'html' || row.text) readRow(row, door);
}
// Pages of other publishers, in twenty languages, of which authors and no bodies are known. Their titles are not learned from:
// they are those of the data, which the page often shows otherwise.
for (const line of readFileSync(join(corpora, 'pubdate', 'fundus.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue;
  const {
    id,
    file,
    url,
    authors = [],
  } = JSON.parse(line) as { id: string; file: string; url: string; authors: string[] | null };
  if (authors !== null && authors.length > 0)
    readRow({ id, source: 'fundus', file: join('..', 'pubdate', file), url, truth: { author: authors } }, 'html');
}

/** The candidates of one page, and which of them are right. */
function readRow(row: Row, door: 'html' | 'text'): void {
  const url = row.url !== null && /^https?:/.test(row.url ?? '') ? row.url : null;
  const settings = resolveOptions({ format: door, ...(url === null ? {} : { url }) });
  const bytes = gunzipSync(readFileSync(join(articles, door === 'html' ? row.file : row.text!)));
  const { tree } = judgeCopy(readCopy(bytes, settings), settings);
  const group = `${row.source} ${door}`;
  const site = url === null ? row.id : new URL(url).hostname.split('.').slice(-2).join('.');
  const address = findUrl(tree, url).value;
  const isSite = siteNames(tree, address, []);
  if (row.truth.title) {
    const truth = normTitle(row.truth.title);
    const alternatives = titleCandidates(tree, address, isSite).map(({ seen, signs }) => ({
      signs: [...seen.map(({ rule }) => rule), ...signs],
      right: seen.some(({ value }) => normTitle(value) === truth),
    }));
    titles[door]!.push({ site, group, alternatives });
  }
  const truth = names(row.truth.author ?? []);
  // In the set of snippets no author means that nobody looked for one.
  if (row.truth.author === undefined || (truth.size === 0 && row.source === 'trafilatura')) return;
  const title = findTitle(tree, address, isSite).value;
  const found = nameCandidates(tree, { packs: settings.languages, isSite, title: shownTitle(tree, title) });
  const read = found.map(({ seen }) => names(seen[0]!.value));
  const alternatives = found.map(({ seen, signs }, i) => ({
    signs: ['bias', ...seen.map(({ rule }) => rule), ...signs],
    right: read[i]!.size > 0 && [...read[i]!].every((name) => truth.has(name)),
  }));
  const keyed = found.map(({ key }, i) => ({ key, read: read[i]! }));
  authors[door]!.push({ site, group, alternatives, truth, names: keyed });
}

const unique = (signs: readonly string[]): string[] => [...new Set(signs)];

function measure(): void {
  for (const door of doors) {
    const right = new Map<string, [number, number]>();
    crossValidate(titles[door]!, titleTask, 5, (example, weights) => {
      const { group, alternatives } = example as Page;
      const scores = alternatives.map(({ signs }) => scoreWith(weights, unique(signs)));
      const best = alternatives[scores.indexOf(Math.max(...scores))];
      const [hits, all] = right.get(group) ?? [0, 0];
      right.set(group, [hits + (best?.right ? 1 : 0), all + 1]);
    });
    for (const [group, [hits, all]] of right) console.log(`title   ${group.padEnd(18)} ${(hits / all).toFixed(3)}`);
    const counts = new Map<string, [number, number, number]>();
    crossValidate(authors[door]!, authorTasks[door]!, 5, (example, weights) => {
      const page = example as NamedPage;
      const scoreOf = (i: number) => scoreWith(weights, unique(page.alternatives[i]!.signs));
      const chosen = chooseNames(page.names.map((name, i) => ({ ...name, score: scoreOf(i) })));
      const said = new Set(chosen.flatMap(({ read }) => [...read]));
      const hits = [...page.truth].filter((name) => said.has(name)).length;
      const [a, b, c] = counts.get(page.group) ?? [0, 0, 0];
      counts.set(page.group, [a + hits, b + said.size, c + page.truth.size]);
    });
    for (const [group, [hits, said, wanted]] of counts)
      console.log(`authors ${group.padEnd(18)} F1 ${((2 * hits) / (said + wanted)).toFixed(3)}`);
  }
}

/** Replaces the tables of a weights file behind what is set by hand, which stands first in each. */
function write(file: string, html: Weights, text: Weights): void {
  const rows = (weights: Weights) =>
    Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => `  ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: ${weight},`)
      .join('\n');
  const parts = readFileSync(file, 'utf8').split('  // Fitted:\n');
  const tail = (part: string) => part.slice(part.indexOf('\n};'));
  const made = `${parts[0]}  // Fitted:\n${rows(html)}${tail(parts[1]!)}  // Fitted:\n${rows(text)}${tail(parts[2]!)}`;
  writeFileSync(file, made);
}

if (process.argv[2] === 'write') {
  write('src/metadata/title-weights.ts', fit(titles['html']!, titleTask), fit(titles['text']!, titleTask));
  write(
    'src/metadata/author-weights.ts',
    fit(authors['html']!, authorTasks['html']!),
    fit(authors['text']!, authorTasks['text']!),
  );
} else measure();
