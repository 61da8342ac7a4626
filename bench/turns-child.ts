/**
 * The child of turns.ts: `turns-child.js html 'parse5 alone' 40` does the named work once on each of at most 40 sources for
 * every byte that it is sent, and prints the milliseconds that each took. It waits without giving way: an engine that idles
 * collects garbage, and forgets with it what it had learned of the code.
 */
import { readSync, writeSync } from 'node:fs';
import { cpuTime, type Door } from './sizes.ts';
import { readSources, works } from './works.ts';

const [door, what, pages] = process.argv.slice(2) as [Door, string, string];
const sources = readSources(Number(pages))[door];
const work = works[door][what] ?? (await import('./peers.ts')).peerWork[what];
if (!work) throw new Error(`There is no work ${what} on ${door}; works.ts and peers.ts name those there are.`);

while (readSync(0, Buffer.alloc(1)) === 1) {
  const times: number[] = [];
  for (const source of sources) {
    const started = cpuTime();
    await work(source);
    times.push(cpuTime() - started);
  }
  writeSync(1, `${JSON.stringify(times)}\n`);
}
