/**
 * Trains the labeller that weighs blocks, and measures it by leaving sites out.
 *
 *   npx tsx train/boilerplate.ts cross     five folds by site; predictions to bench/out for the scorer
 *   npx tsx train/boilerplate.ts oracle    what the scorer gives to the labels themselves: what no labeller can pass
 *   npx tsx train/boilerplate.ts           all pages: writes models/boilerplate/weights.ts; then cross
 *
 * Reads `COPYDESK_CORPORA` (default ../shared/corpora). The same corpora give the same weights.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideBy } from '../src/boilerplate/decide.ts';
import { viewOf } from '../src/boilerplate/features/index.ts';
import { draft } from '../src/boilerplate/run.ts';
import { hash } from '../src/characters/index.ts';
import { alignWhole, EITHER, IN } from './align.ts';
import { allowedOf, judgedByRules, type Row, readPage, rows, type Source, siteOf } from './articles.ts';
import { cropsOf } from './crops.ts';
import { Course, type Lesson, type RoundOptions } from './rounds.ts';

const doors = ['html', 'text'] as const;
type Door = (typeof doors)[number];
const folds = 5;
const out = join('bench', 'out');

const trees = { rows: 0.6, columns: 0.35, l2: 5, least: 3, seed: 1 };
const options: RoundOptions = {
  first: { ...trees, trees: 70, rate: 0.1 },
  second: { ...trees, trees: 200, rate: 0.07 },
  power: 0.5,
  guess: 0.3,
  snippet: 6,
};
/** How much a crop counts: each text has three. */
const cropWeight = 0.2;
const sourceWeights: Record<Source, number> = { n4k: 1, trafilatura: 1, fundus: 1, readability: 1 };

interface Item extends Lesson {
  row: Row;
}

function load(door: Door): Item[] {
  return rows
    .filter((row) => door === 'html' || row.text)
    .map((row) => {
      const { page, weights } = readPage(row, door);
      const blocks = page.blocks;
      const site = siteOf(row);
      return {
        row,
        site,
        fold: hash(site) % folds,
        view: viewOf(page, weights, draft(page, weights)),
        allowed: allowedOf(row, blocks),
        sparse: row.source === 'trafilatura',
        weight: sourceWeights[row.source],
      };
    });
}

/**
 * What the labeller of pages, its site left out, keeps of a page stands in for what snippets do not say of its text: a page
 * knows more than its text.
 */
function lendOpinions(texts: readonly Item[], pages: readonly Item[], course: Course): void {
  const places = new Map(pages.map(({ row }, i) => [row.id, i]));
  for (const item of texts.filter(({ sparse }) => sparse)) {
    const place = places.get(item.row.id)!;
    const odds = course.firstOdds(place);
    const kept = pages[place]!.view.page.blocks.filter((_, i) => odds[i]! > 0).map(({ value }) => value);
    const blocks = item.view.page.blocks;
    item.opinion = Float64Array.from(alignWhole(blocks, kept.join('\n')), (mask) => (mask === IN ? 1 : 0));
  }
}

/** Lessons beside the texts: what is left of them where they were cut out of their pages. */
const cropsOfAll = (texts: readonly Item[]): Lesson[] =>
  texts.flatMap(({ row, site, fold, view, allowed, opinion }) => {
    const blocks = view.page.blocks;
    const inBody = (i: number) => allowed[i] === IN || (allowed[i] === EITHER && (opinion?.[i] ?? 0) > 0.5);
    return cropsOf(blocks, inBody, hash(row.id)).map(({ text, body }) => {
      const { page, weights } = judgedByRules(text, 'text', null);
      const own = page.blocks;
      return {
        site,
        fold,
        view: viewOf(page, weights, draft(page, weights)),
        allowed: alignWhole(own, body),
        sparse: false,
        weight: cropWeight,
      };
    });
  });

function write(door: Door, name: string, items: readonly Item[], textOf: (item: Item, i: number) => string): void {
  mkdirSync(out, { recursive: true });
  const file = join(out, `${name}-${door}.jsonl`);
  writeFileSync(
    file,
    items.map((item, i) => `${JSON.stringify({ id: item.row.id, text: textOf(item, i) })}\n`).join(''),
  );
  const pages = join(out, `pages-${door}.jsonl`);
  writeFileSync(pages, items.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
  const scorer = realpathSync(join(process.env['COPYDESK_SCORE'] ?? '../shared/score', 'extraction.mjs'));
  const table = execFileSync(process.execPath, [scorer, '--corpus', pages, '--pred', file], { encoding: 'utf8' });
  const lines = table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  console.error(name, door, lines.map((line) => line.split(/\s+/).slice(0, 5).join(' ')).join(' | '));
}

const keptText = ({ view }: Item) =>
  view.page.blocks
    .filter(({ verdict }) => verdict?.kept)
    .map(({ value }) => value)
    .join('\n\n');

const goal = process.argv[2] ?? 'write';
if (!['write', 'cross', 'oracle'].includes(goal))
  throw new Error(`"${goal}" is no goal: say cross, oracle, or nothing to write weights.`);
const started = Date.now();
const lap = (what: string) => console.error(`${what} at ${((Date.now() - started) / 1000).toFixed(0)} s`);
const html = load('html');
const text = load('text');
lap(`${html.length + text.length} pages and texts read`);
if (goal === 'oracle') {
  for (const [door, items] of [
    ['html', html],
    ['text', text],
  ] as const)
    write(door, goal, items, ({ view, allowed }) =>
      view.page.blocks
        .filter((_, i) => allowed[i] === IN)
        .map(({ value }) => value)
        .join('\n\n'),
    );
} else {
  const pages = new Course(html, options);
  lendOpinions(text, html, pages);
  const texts = new Course([...text, ...cropsOfAll(text)], options);
  lap('measured');
  if (goal !== 'cross') {
    const model = { html: pages.without([]), text: texts.without([]) };
    const folder = join('models', 'boilerplate');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'weights.ts'),
      `/** Made by \`npx tsx train/boilerplate.ts\`; see README.md beside this file. */\nexport const boilerplateModel = ${JSON.stringify(model)};\n`,
    );
    lap('weights written');
  }
  for (const [door, items, course] of [
    ['html', html, pages],
    ['text', text, texts],
  ] as const) {
    const odds = items.map((_, i) => course.odds(i));
    lap(`${door} learned without each fold`);
    write(door, 'cross', items, (item, i) => {
      decideBy(item.view, odds[i]!);
      return keptText(item);
    });
  }
}
