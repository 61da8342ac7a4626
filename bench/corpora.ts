import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const repository = resolve(import.meta.dirname, '..');
const shared = (name: string) => resolve(repository, '../shared', name);

/** Where the corpora lie: `COPYDESK_CORPORA`, else `../shared/corpora` beside the repository. */
export const corporaFolder = resolve(process.env.COPYDESK_CORPORA ?? shared('corpora'));
const scoreFolder = resolve(process.env.COPYDESK_SCORE ?? shared('score'));

export const outFolder = join(repository, 'bench/out');
export const floorsFile = join(repository, 'seeds/floors.json');

/** The cases of the project itself, a folder each: `input.txt` or `input.html`, and what a careful reader found in it. */
export const seedsFolder = join(repository, 'seeds');

export function requireCorpora(): void {
  for (const [folder, variable] of [
    [corporaFolder, 'COPYDESK_CORPORA'],
    [scoreFolder, 'COPYDESK_SCORE'],
  ] as const)
    if (!existsSync(folder)) throw new Error(`There is no folder ${folder}: set ${variable} to where it lies.`);
}

/** A file of the corpora, unpacked. */
export function readBytes(path: string): Uint8Array {
  const bytes = readFileSync(join(corporaFolder, path));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** The rows of a `.jsonl` or `.jsonl.gz` file. A set that is not in these corpora has no rows. */
export function readRows<Row>(path: string): Row[] {
  if (!existsSync(join(corporaFolder, path))) return [];
  const lines = new TextDecoder().decode(readBytes(path)).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

export const scorerPath = (file: string) => join(scoreFolder, file);
export const loadScorer = (file: string) => import(pathToFileURL(scorerPath(file)).href);

/** `sha256:` over names and contents of all files, so that floors are compared with what they were measured on. */
export function corporaDigest(): string {
  const hash = createHash('sha256');
  const visit = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else if (/\.(?:jsonl|gz)$/.test(name))
        hash
          .update(`${relative(corporaFolder, path)}\0`)
          .update(readFileSync(path))
          .update('\0');
    }
  };
  visit(corporaFolder);
  return `sha256:${hash.digest('hex')}`;
}

/** The `url` option of a row, where it holds an address: a few rows have none, or a mistyped one. */
export const addressOf = ({ url }: { url?: string }) => (url && /^https?:\/\//i.test(url) ? { url } : {});
