/** How much memory one source takes at its peak, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Door } from './sizes.ts';

/** Peak of the resident set while a source of `bytes` is read, in a child process, as a multiple of its bytes. */
export function peakOf(format: Door, bytes: number, texts: string): number {
  const child = join(import.meta.dirname, 'peak-child.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, format, String(bytes)], {
    encoding: 'utf8',
    input: texts,
  });
  if (status !== 0) throw new Error(`Peak memory was not measured: ${stderr}`);
  return Number(stdout);
}
