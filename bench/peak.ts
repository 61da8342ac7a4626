/**
 * How much memory one source takes at its peak, in a process of its own: `tsx bench/peak.ts html 10000000 < texts.json`
 * prints by how much the resident set grew beyond what the program and small sources had taken, in bytes a byte.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Door, readWhole, sourceOf } from './sizes.ts';

/** Peak of the resident set while a source of `bytes` is read, in a child process, as a multiple of its bytes. */
export function peakOf(format: Door, bytes: number, texts: string): number {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', import.meta.filename, format, String(bytes)],
    { encoding: 'utf8', input: texts },
  );
  if (status !== 0) throw new Error(`Peak memory was not measured: ${stderr}`);
  return Number(stdout);
}

if (process.argv[1] === import.meta.filename) {
  const [format, size] = process.argv.slice(2) as [Door, string];
  const texts = JSON.parse(readFileSync(0, 'utf8')) as string[];
  for (let warm = 0; warm < 20; warm++) readWhole(sourceOf(format, 20_000, texts), format);
  const source = sourceOf(format, Number(size), texts);
  const before = process.resourceUsage().maxRSS * 1024;
  readWhole(source, format);
  console.log((process.resourceUsage().maxRSS * 1024 - before) / Buffer.byteLength(source));
}
