import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** How an input is called in messages. */
export function inputName(path: string): string {
  return path === '-' ? '<stdin>' : path;
}

/** The bytes of a file, or of standard input for `-`. Rejects with a reason fit for a message. */
export async function readInput(path: string, stdin: Readable): Promise<Uint8Array> {
  try {
    return path === '-' ? await readAll(stdin) : await readFile(path);
  } catch (error) {
    throw new Error(reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? String((error as Error).message));
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'Cannot be read: there is no such file',
  EISDIR: 'Cannot be read: it is a directory; name the files in it',
  EACCES: 'Cannot be read: permission denied',
};

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
