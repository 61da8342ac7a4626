/**
 * How well copydesk does on the corpora, each set by its benchmark's own scorer.
 *
 *   npm run bench:quality -- [--only articles-html,timex] [--limit N] [--worst N] [--no-peers] [--gate]
 *
 * Peers are run beside copydesk (their readings are kept under `bench/out/peers`), and the ten worst pages are explained.
 * `--gate` does neither and fails where a measure fell below `seeds/floors.json`; `UPDATE=1` rewrites the floors.
 */
import { parseArgs } from 'node:util';
import { articlesHtml, articlesText } from './articles.ts';
import { requireCorpora } from './corpora.ts';
import { checkFloors, updateFloors } from './floors.ts';
import { ner } from './ner.ts';
import { pubdateHtml, pubdateText } from './pubdate.ts';
import { pubdateCalibration } from './pubdate-calibration.ts';
import { quotes } from './quotes.ts';
import { seeds } from './seeds.ts';
import type { Compared, Scored } from './task.ts';
import { timex } from './timex.ts';

const tasks = [seeds, articlesHtml, articlesText, pubdateHtml, pubdateText, pubdateCalibration, timex, ner, quotes];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    limit: { type: 'string' },
    worst: { type: 'string' },
    peers: { type: 'boolean', default: true },
    gate: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const isUpdate = process.env.UPDATE === '1';
const isCheck = values.gate || isUpdate;
const asked = { peers: values.peers && !isCheck, worst: Number(values.worst ?? (isCheck ? 0 : 10)) };
const wanted = values.only?.split(',') ?? tasks.map((task) => task.name);
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);

const unknown = wanted.filter((name) => !tasks.some((task) => task.name === name));
if (unknown.length > 0)
  throw new Error(
    `No task is called ${unknown.join(', ')}: --only takes ${tasks.map((task) => task.name).join(', ')}.`,
  );
if (!(limit > 0)) throw new Error('--limit takes how many documents of each set to read: --limit 20.');
if (isCheck && values.limit !== undefined) throw new Error('Floors are measured on whole sets: leave --limit out.');
if (wanted.some((name) => name !== 'seeds')) requireCorpora();

const scored: Scored[] = [];
for (const task of tasks.filter(({ name }) => wanted.includes(name))) {
  const before = performance.now();
  const results = await task.run(limit, asked);
  scored.push(...results);
  console.log(`\n${task.name} (${((performance.now() - before) / 1000).toFixed(1)} s)`);
  printTable(results);
  printBesidePeers(results);
  printWorst(results);
}

if (isUpdate) updateFloors(scored, wanted);
if (values.gate) {
  const broken = checkFloors(scored, wanted);
  for (const sentence of broken) console.log(`gate: ${sentence}`);
  console.log(broken.length === 0 ? '\ngate: no measure is below its floor' : `\ngate: ${broken.length} below`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

/** A row a set; the pinned measures first, then those only told, in brackets. */
function printTable(results: readonly Scored[]): void {
  const columns = (of: (set: Scored) => Record<string, number>) => [
    ...new Set(results.flatMap((set) => Object.keys(of(set)))),
  ];
  const pinned = columns((set) => set.pinned);
  const told = columns((set) => set.told);
  const header = ['', 'n', ...pinned, ...told.map((name) => `(${name})`)];
  const rows = results.map((set) => [
    setOf(set),
    String(set.documents),
    ...pinned.map((name) => number(set.pinned[name])),
    ...told.map((name) => number(set.told[name])),
  ]);
  printColumns([header, ...rows]);
}

/** A row a measure and set, the parts of the set below it. */
function printBesidePeers(results: readonly Scored[]): void {
  const rows = results.flatMap((set) => (set.compared ?? []).map((row): [string, Compared] => [setOf(set), row]));
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap(([, { values }]) => Object.keys(values)))];
  const measures = [...new Set(rows.map(([, { measure }]) => measure))];
  console.log('');
  printColumns(
    measures.flatMap((measure) => [
      [measure, 'n', ...names],
      ...rows
        .filter(([, row]) => row.measure === measure)
        .map(([set, row]) => [
          row.part === '' ? set : `  ${row.part}`,
          String(row.documents),
          ...names.map((name) => number(row.values[name])),
        ]),
    ]),
  );
}

function printWorst(results: readonly Scored[]): void {
  for (const set of results.filter(({ worst }) => worst.length > 0 && asked.worst > 0)) {
    console.log(`\nworst of ${set.name}`);
    for (const line of set.worst.slice(0, asked.worst)) console.log(`  ${line.replaceAll('\n', '\n      ')}`);
  }
}

/** `n4k` of `articles-html/n4k`. */
function setOf({ name }: Scored): string {
  return name.slice(name.indexOf('/') + 1);
}

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(value < 10 ? 3 : 1);
}

function printColumns(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '));
}
