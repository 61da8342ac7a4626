/**
 * How fast copydesk is, as a ratio to the bare parsers that any such library needs, measured by turns in the same run so
 * that the ratio holds on another machine.
 *
 *   npm run bench:speed -- [--pages 40] [--rounds 15] [--warmup 75] [--largest 10000000] [--peers] [--json]
 *
 * Everything runs `--warmup` rounds before it is timed: an engine compiles for seconds what a crawler then runs for hours. CPU time
 * of all threads counts, so that with `--warmup 1` the compiler's work shows.
 *
 * Then how the cost of a byte and the peak of memory go with the size of the source, from 10 KB to `--largest`. Pages are
 * spread evenly over the corpora; without corpora, the seeds serve.
 */
import { parseArgs } from 'node:util';
import { peakOf } from './peak.ts';
import { type Door, growth } from './sizes.ts';
import { tellDateSpeed } from './speed-dates.ts';
import { tellNerSpeed } from './speed-ner.ts';
import { median } from './task.ts';
import { takeTurns } from './turns.ts';
import { readSources, works } from './works.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '15' },
    warmup: { type: 'string', default: '75' },
    peers: { type: 'boolean', default: false },
    largest: { type: 'string', default: '10000000' },
    json: { type: 'boolean', default: false },
  },
});
const [pages, rounds, largest] = [Number(values.pages), Number(values.rounds), Number(values.largest)];
const warmup = Number(values.warmup);
if (!(pages > 0 && rounds > 0 && largest > 0 && warmup > 0))
  throw new Error(
    '--pages, --rounds, --warmup and --largest take a number above 0: --pages 40 --rounds 15 --warmup 75 --largest 1000000.',
  );

const megabytes = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

interface Speed {
  input: Door;
  what: string;
  /** Milliseconds for the median page. */
  ms: number;
  /** Megabytes of UTF-8 a second, over all pages: in the median round, and in the fastest, since other guests of a machine only slow. */
  mbPerSecond: number;
  fastest: number;
  /** Times as long as the bare parser takes for the same bytes in the same round: the median round's. */
  ratio: number;
}

const sources = readSources(pages);
const speeds: Speed[] = [];
for (const door of ['text', 'html'] as const) {
  if (sources[door].length === 0) continue;
  const peers = values.peers && door === 'html' ? Object.keys((await import('./peers.ts')).peerWork) : [];
  const turns = await takeTurns(door, [...Object.keys(works[door]), ...peers], { pages, rounds, warmup });
  const parser = turns[0]!.rounds;
  for (const { what, rounds, calls } of turns)
    speeds.push({
      input: door,
      what,
      ms: median(calls),
      mbPerSecond: megabytes(sources[door]) / (median(rounds) / 1e3),
      fastest: megabytes(sources[door]) / (Math.min(...rounds) / 1e3),
      ratio: median(rounds.map((own, round) => own / parser[round]!)),
    });
}

const sizes = [1e4, 1e5, 1e6, 1e7].filter((size) => size <= largest);
const bySize = (['text', 'html'] as const).map((input) => ({
  input,
  costs: growth(input, sizes, sources.text),
  peak: peakOf(input, sizes.at(-1) ?? largest, JSON.stringify(sources.text)),
}));

if (values.json) console.log(JSON.stringify({ speeds, bySize }, null, 2));
else {
  console.log(
    `${sources.text.length} texts of ${megabytes(sources.text).toFixed(2)} MB, ${sources.html.length} pages of ${megabytes(sources.html).toFixed(2)} MB\n`,
  );
  console.log('input  what                        ms a page   MB/s fastest   ratio');
  for (const { input, what, ms, mbPerSecond, fastest, ratio } of speeds)
    console.log(
      `${input.padEnd(6)} ${what.padEnd(27)} ${ms.toFixed(2).padStart(9)} ${mbPerSecond.toFixed(2).padStart(6)} ${fastest.toFixed(2).padStart(7)} ${ratio.toFixed(2).padStart(7)}`,
    );
  const heads = sizes.map((size) => `${size / 1e3} KB`.padStart(10)).join('');
  console.log(`\nbody and metadata, ns a byte${heads}   peak memory, times the largest`);
  for (const { input, costs, peak } of bySize)
    console.log(
      `${input.padEnd(27)} ${costs.map(({ nsPerByte }) => nsPerByte.toFixed(0).padStart(10)).join('')} ${peak.toFixed(1).padStart(31)}`,
    );
  tellDateSpeed(sources);
  tellNerSpeed();
}
