/**
 * How fast copydesk is, as a ratio to the bare parsers that any such library needs, measured in the same run so that the
 * ratio holds on another machine.
 *
 *   npm run bench:speed -- [--pages 40] [--rounds 5] [--warmup 45] [--largest 10000000] [--peers] [--json]
 *
 * Everything runs `--warmup` rounds before it is timed: an engine compiles for seconds what a crawler then runs for hours. CPU time
 * of all threads counts, so that with `--warmup 1` the compiler's work shows.
 *
 * Then how the cost of a byte and the peak of memory go with the size of the source, from 10 KB to `--largest`. Pages are
 * spread evenly over the corpora; without corpora, the seeds serve.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Parser } from 'htmlparser2';
import { ParseLatin } from 'parse-latin';
import { parse } from 'parse5';
import { Bench } from 'tinybench';
import { parseArticle } from '../src/index.ts';
import { corporaFolder, readBytes, readRows } from './corpora.ts';
import { peakOf } from './peak.ts';
import { cpuTime, growth } from './sizes.ts';
import { tellDateSpeed } from './speed-dates.ts';
import { tellNerSpeed } from './speed-ner.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '5' },
    warmup: { type: 'string', default: '45' },
    peers: { type: 'boolean', default: false },
    largest: { type: 'string', default: '10000000' },
    json: { type: 'boolean', default: false },
  },
});
const [pages, rounds, largest] = [Number(values.pages), Number(values.rounds), Number(values.largest)];
const warmup = Number(values.warmup);
if (!(pages > 0 && rounds > 0 && largest > 0 && warmup > 0))
  throw new Error(
    '--pages, --rounds, --warmup and --largest take a number above 0: --pages 40 --rounds 5 --warmup 45 --largest 1000000.',
  );

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const megabytes = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

function spread<Row>(rows: readonly Row[]): Row[] {
  const step = Math.max(1, rows.length / pages);
  return Array.from({ length: Math.min(pages, rows.length) }, (_, index) => rows[Math.floor(index * step)]!);
}

function readInputs(): { text: string[]; html: string[] } {
  if (existsSync(corporaFolder)) {
    const rows = spread(readRows<{ file: string; text?: string }>('articles/pages.jsonl').filter((row) => row.text));
    const read = (path: string) => decode(readBytes(`articles/${path}`));
    return { text: rows.map((row) => read(row.text!)), html: rows.map((row) => read(row.file)) };
  }
  const seeds = (name: string) => {
    const paths = readdirSync('seeds').map((seed) => `seeds/${seed}/${name}`);
    return spread(paths.filter((path) => existsSync(path)).map((path) => readFileSync(path, 'utf8')));
  };
  return { text: seeds('input.txt'), html: seeds('input.html') };
}

interface Speed {
  input: string;
  what: string;
  /** Milliseconds for the median page. */
  ms: number;
  /** Megabytes of UTF-8 a second, over all pages. */
  mbPerSecond: number;
  /** Times as long as the bare parser takes for the same bytes. */
  ratio: number;
}

/** Every call takes the next page, so that the median call is the median page. The first work is the bare parser. */
async function measure(input: string, texts: readonly string[], work: Record<string, (text: string) => unknown>) {
  if (texts.length === 0) return [];
  const speeds: Speed[] = [];
  for (const [what, parseOne] of Object.entries(work)) {
    let next = 0;
    const bench = new Bench({
      iterations: texts.length * rounds,
      warmupIterations: texts.length * warmup,
      time: 0,
      warmupTime: 0,
      now: cpuTime,
      throws: true,
    });
    bench.add(what, () => parseOne(texts[next++ % texts.length]!));
    const [task] = await bench.run();
    if (task?.result.state !== 'completed')
      throw new Error(`${what} on ${input} was not measured: ${task?.result.state}.`);
    const { p50, mean } = task.result.latency;
    const seconds = (mean * texts.length) / 1e3;
    const mbPerSecond = megabytes(texts) / seconds;
    speeds.push({ input, what, ms: p50, mbPerSecond, ratio: (speeds[0]?.mbPerSecond ?? mbPerSecond) / mbPerSecond });
  }
  return speeds;
}

const { text, html } = readInputs();
const bare = { entities: false, times: false, quotes: false } as const;
const speeds = [
  ...(await measure('text', text, {
    'parse-latin alone': (page) => new ParseLatin().parse(page),
    'body and metadata': (page) => parseArticle(page, { ...bare, format: 'text' }),
    whole: (page) => parseArticle(page, { format: 'text' }),
  })),
  ...(await measure('html', html, {
    'parse5 alone': (page) => parse(page),
    'htmlparser2 alone': (page) => new Parser({}).end(page),
    'body and metadata': (page) => parseArticle(page, { ...bare, format: 'html' }),
    whole: (page) => parseArticle(page, { format: 'html' }),
    ...(values.peers && (await import('./peers.ts')).peerWork),
  })),
];

const sizes = [1e4, 1e5, 1e6, 1e7].filter((size) => size <= largest);
const bySize = (['text', 'html'] as const).map((input) => ({
  input,
  costs: growth(input, sizes, text),
  peak: peakOf(input, sizes.at(-1) ?? largest, JSON.stringify(text)),
}));

if (values.json) console.log(JSON.stringify({ speeds, bySize }, null, 2));
else {
  console.log(
    `${text.length} texts of ${megabytes(text).toFixed(2)} MB, ${html.length} pages of ${megabytes(html).toFixed(2)} MB\n`,
  );
  console.log('input  what                        ms a page   MB/s   ratio');
  for (const { input, what, ms, mbPerSecond, ratio } of speeds)
    console.log(
      `${input.padEnd(6)} ${what.padEnd(27)} ${ms.toFixed(2).padStart(9)} ${mbPerSecond.toFixed(2).padStart(6)} ${ratio.toFixed(2).padStart(7)}`,
    );
  const heads = sizes.map((size) => `${size / 1e3} KB`.padStart(10)).join('');
  console.log(`\nbody and metadata, ns a byte${heads}   peak memory, times the largest`);
  for (const { input, costs, peak } of bySize)
    console.log(
      `${input.padEnd(27)} ${costs.map(({ nsPerByte }) => nsPerByte.toFixed(0).padStart(10)).join('')} ${peak.toFixed(1).padStart(31)}`,
    );
  tellDateSpeed({ text, html });
  tellNerSpeed();
}
