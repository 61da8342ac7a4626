import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

interface World {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  isTTY?: boolean;
  columns?: number;
}

/** Runs the program and gives back what a shell would see. */
export async function copydesk(argv: string[], { stdin = '', env = {}, ...terminal }: World = {}) {
  const stdout = Object.assign(new Sink(), terminal);
  const stderr = new Sink();
  const code = await run(argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env });
  return { code, out: stdout.text, err: stderr.text };
}

export class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: (error?: Error | null) => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** A stream whose reader went away after `lines` writes, or that fails with another error code. */
export class Broken extends Sink {
  left: number;
  code: string;
  constructor(writes: number, code = 'EPIPE') {
    super({ highWaterMark: 1 });
    this.left = writes;
    this.code = code;
  }
  override _write(chunk: Buffer, encoding: string, done: (error?: Error | null) => void): void {
    if (this.left-- > 0) super._write(chunk, encoding, done);
    else setImmediate(() => done(Object.assign(new Error(`write ${this.code}`), { code: this.code })));
  }
}

/** A folder with files, and a way to be rid of it. */
export function folder(files: Record<string, string | Uint8Array>) {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return { path: (name: string) => join(root, name), remove: () => rmSync(root, { recursive: true }) };
}
