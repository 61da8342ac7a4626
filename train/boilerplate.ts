/**
 * Trains the labeller that weighs blocks, and measures it by leaving sites out.
 *
 *   npx tsx train/boilerplate.ts cross     five folds by site; predictions to bench/out for the scorer
 *   npx tsx train/boilerplate.ts           all pages; writes models/boilerplate/weights.ts
 *
 * Reads `COPYDESK_CORPORA` (default ../shared/corpora). The same corpora give the same weights.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decide } from '../src/boilerplate/decide.ts';
import { blockRules, featureCount, featuresOf, weighTree } from '../src/boilerplate/index.ts';
import { draft } from '../src/boilerplate/run.ts';
import { type ChainModel, hash, packModel, unpackModel } from '../src/labeller/index.ts';
import { languageOf } from '../src/parse.ts';
import { languages } from '../src/preset.ts';
import { decodeSource, readSource } from '../src/read/index.ts';
import { alignSnippets, alignWhole, EITHER, IN, OUT } from './align.ts';
import { type Example, train } from './chain.ts';

const corpora = process.env['COPYDESK_CORPORA'] ?? '../shared/corpora';
const articles = join(corpora, 'articles');

interface Row {
  id: string;
  source: 'n4k' | 'trafilatura' | 'fundus' | 'readability';
  file: string;
  text?: string;
  url: string;
  truth: { body?: string; with?: string[]; without?: string[]; paragraphs?: string[]; text?: string };
}

const rows = readFileSync(join(articles, 'pages.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

/** The site of a page, without subdomains: folds never share one. */
function siteOf(row: Row): string {
  try {
    return new URL(row.url).hostname.split('.').slice(-2).join('.');
  } catch {
    return row.id;
  }
}

function readPage(row: Row, door: 'html' | 'text') {
  const bytes = gunzipSync(readFileSync(join(articles, door === 'html' ? row.file : row.text!)));
  const { text } = decodeSource(bytes);
  const url = /^https?:\/\//.test(row.url) ? row.url : null;
  const { tree } = readSource(text, door, { url, maxBlocks: 20_000 });
  const { pack: language } = languageOf(tree, null, languages);
  return weighTree(tree, { packs: languages, language, sites: [], rules: blockRules });
}

function allowedOf(row: Row, blocks: Parameters<typeof alignWhole>[0]): Uint8Array {
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

/**
 * Snippets label a handful of blocks a page, as many inside as outside, which no page is like. The first opinion labels the
 * rest, but for the blocks around those where the snippets prove it wrong.
 */
function fillIn(allowed: Uint8Array, kept: Uint8Array): void {
  const wrong = Array.from(allowed, (mask, i) => (mask === OUT && kept[i] === 1) || (mask === IN && kept[i] === 0));
  for (let i = 0; i < allowed.length; i++) {
    if (allowed[i] !== EITHER) continue;
    if (!wrong.slice(Math.max(0, i - 4), i + 5).includes(true)) allowed[i] = kept[i] ? IN : OUT;
  }
}

const options = {
  labels: ['out', 'in'],
  features: featureCount,
  epochs: Number(process.env['EPOCHS'] ?? 15),
  rate: Number(process.env['RATE'] ?? 0.1),
  l2: Number(process.env['L2'] ?? 0.02),
  seed: 1,
  minGroups: 3,
};
const sourceWeights: Record<Row['source'], number> = {
  n4k: 1,
  trafilatura: Number(process.env['WT'] ?? 1),
  fundus: 1,
  readability: Number(process.env['WR'] ?? 0.7),
};

interface Item {
  row: Row;
  door: 'html' | 'text';
  site: string;
  page: ReturnType<typeof readPage>;
  example: Example;
}

function load(): Item[] {
  const items: Item[] = [];
  for (const row of rows) {
    let reference = '';
    for (const door of ['html', 'text'] as const) {
      if (door === 'text' && !row.text) continue;
      const page = readPage(row, door);
      const blocks = page.page.facts.map(({ block }) => block);
      const first = draft(page.page, page.weights);
      const allowed = allowedOf(
        row,
        page.page.facts.map(({ block }) => block),
      );
      if (row.source === 'trafilatura') {
        // The page knows more than its text does: what the first opinion keeps of it stands in for the truth of both.
        const kept = door === 'html' ? first.kept : alignWhole(blocks, reference).map((mask) => (mask === IN ? 1 : 0));
        if (door === 'html')
          reference = blocks
            .filter((_, i) => kept[i])
            .map(({ value }) => value)
            .join('\n');
        fillIn(allowed, kept);
      }
      const sequence = featuresOf(page.page, page.weights, first);
      items.push({
        row,
        door,
        site: siteOf(row),
        page,
        example: { sequence, allowed, weight: sourceWeights[row.source], group: siteOf(row) },
      });
    }
  }
  return items;
}

const started = Date.now();
const items = load();
console.error(`${items.length} sequences read in ${((Date.now() - started) / 1000).toFixed(0)} s`);

function textOf(item: Item, model: ChainModel): string {
  decide(item.page.page, item.page.weights, model);
  return item.page.page.facts
    .filter(({ block }) => block.verdict?.kept)
    .map(({ block }) => block.value)
    .join('\n\n');
}

/** Writes what was decided of each block of a page beside what the truth says, for reading. */
function dump(item: Item): void {
  const folder = join('bench', 'out', 'dump', item.door);
  mkdirSync(folder, { recursive: true });
  const mark = ['?', '-', '+', ' '];
  const lines = item.page.page.facts.map(({ block }, i) => {
    const { kept, role, score, because } = block.verdict!;
    const why = because.map((evidence) => `${evidence.rule}:${evidence.score}`).join(' ');
    const right = mark[item.example.allowed[i]!]!;
    const wrong = (right === '+' && !kept) || (right === '-' && kept) ? '!!' : '  ';
    return `${wrong} ${right}${kept ? 'K' : '.'} ${block.type.slice(0, 4)} ${role.padEnd(11)} ${score.toFixed(1).padStart(5)} ${JSON.stringify(block.value.slice(0, 90))} ${why} ${block.container?.label.slice(0, 60) ?? ''}`;
  });
  writeFileSync(join(folder, `${item.row.id.replace(/\W+/g, '_')}.txt`), `${lines.join('\n')}\n`);
}

if (process.argv[2] === 'oracle') {
  // What the scorer gives to the labels themselves: what no labeller can pass.
  for (const door of ['html', 'text'] as const) {
    const lines = items
      .filter((item) => item.door === door)
      .map((item) => {
        const kept = item.page.page.facts.filter((_, i) => item.example.allowed[i] === 2);
        return JSON.stringify({ id: item.row.id, text: kept.map(({ block }) => block.value).join('\n\n') });
      });
    writeFileSync(join('bench', 'out', `oracle-${door}.jsonl`), `${lines.join('\n')}\n`);
  }
} else if (process.argv[2] === 'cross') {
  const out = process.env['OUT'] ?? join('bench', 'out');
  mkdirSync(out, { recursive: true });
  const variants = JSON.parse(process.env['VARIANTS'] ?? '[{}]') as (Partial<typeof options> & {
    sources?: Partial<Record<Row['source'], number>>;
  })[];
  for (const variant of variants) {
    const models = [0, 1, 2, 3, 4].map((fold) => {
      const others = items
        .filter((item) => hash(item.site) % 5 !== fold)
        .map(({ example, row }) => ({ ...example, weight: variant.sources?.[row.source] ?? example.weight }))
        .filter(({ weight }) => weight > 0);
      return unpackModel(packModel(train(others, { ...options, ...variant })));
    });
    console.error(`${JSON.stringify(variant)} at ${((Date.now() - started) / 1000).toFixed(0)} s`);
    for (const door of ['html', 'text'] as const) {
      const own = items.filter((item) => item.door === door);
      const lines = own.map((item) =>
        JSON.stringify({ id: item.row.id, text: textOf(item, models[hash(item.site) % 5]!) }),
      );
      if (process.env['DUMP']) own.forEach(dump);
      const file = join(out, `cross-${door}.jsonl`);
      writeFileSync(file, `${lines.join('\n')}\n`);
      const pages = join(out, `pages-${door}.jsonl`);
      writeFileSync(pages, own.map(({ row }) => JSON.stringify(row)).join('\n'));
      const scorer = join(process.env['COPYDESK_SCORE'] ?? '../shared/score', 'extraction.mjs');
      const table = execFileSync(process.execPath, [scorer, '--corpus', pages, '--pred', file], { encoding: 'utf8' });
      const scores = table
        .split('\n')
        .slice(1)
        .filter((line) => line !== '');
      console.error(door, scores.map((line) => line.split(/\s+/).slice(0, 5).join(' ')).join(' | '));
    }
  }
} else {
  const packed = packModel(
    train(
      items.map(({ example }) => example),
      options,
    ),
  );
  const folder = join('models', 'boilerplate');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'weights.ts'),
    `/** Made by \`npx tsx train/boilerplate.ts\`; see README.md beside this file. */\nexport const boilerplateModel = ${JSON.stringify(packed)};\n`,
  );
  console.error(`weights of ${featureCount} features written`);
}
