import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from './corpora.ts';
import type { Peer, PeerReading } from './peers.ts';

/** A page as a peer is given it. */
export interface Given {
  id: string;
  url: string | null;
  /** Reads the page and decodes it. */
  source(): string;
}

type Row = PeerReading & { id: string; key: string };

/**
 * What a peer makes of pages, by id. It is asked once: its readings lie under `bench/out/peers`, by version and by what it
 * was given.
 */
export async function readingsOf(peer: Peer, pages: readonly Given[]): Promise<Map<string, Row>> {
  const folder = join(outFolder, 'peers');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${peer.name.replaceAll(' ', '-')}-${peer.version.replaceAll('/', '-')}.jsonl`);
  const known = new Map<string, Row>();
  if (existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const row = JSON.parse(line) as Row;
      known.set(row.key, row);
    }
  const readings = new Map<string, Row>();
  for (const { id, url, source: read } of pages) {
    const source = read();
    const key = createHash('sha256').update(`${url}\0${source}`).digest('hex');
    let row = known.get(key);
    if (!row) {
      row = { ...(await ask(peer, source, url)), id, key };
      appendFileSync(file, `${JSON.stringify(row)}\n`);
    }
    readings.set(id, { ...row, id });
  }
  return readings;
}

/** Peers write what they think to the console; a table should not be torn by it. */
async function ask(peer: Peer, source: string, url: string | null): Promise<PeerReading> {
  const loud = { ...console };
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = () => {};
  try {
    return await peer.read(source, url);
  } catch (cause) {
    return { text: '', error: String(cause) };
  } finally {
    Object.assign(console, loud);
  }
}
