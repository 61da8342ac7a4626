import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from './corpora.ts';

/** Writes rows as JSON lines under `bench/out`, so that the scorers can be run on them by hand, and returns the path. */
export function writePredictions(name: string, rows: readonly object[]): string {
  mkdirSync(outFolder, { recursive: true });
  const path = join(outFolder, `${name.replaceAll('/', '-')}.jsonl`);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
}
