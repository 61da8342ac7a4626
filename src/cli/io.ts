import type { Readable, Writable } from 'node:stream';

/** What the program touches of the world: `process` fits, and so do a test's streams. */
export interface Io {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable;
  env: Record<string, string | undefined>;
}

/** A stream that is written to until its reader goes away. */
export interface Output {
  /** Resolves when the stream takes more; false once nobody reads any longer. */
  write(text: string): Promise<boolean>;
  /** Why writing failed, where the reason is not a reader that has seen enough (`| head`). */
  failure(): Error | null;
}

export function output(stream: Writable): Output {
  let error: NodeJS.ErrnoException | null = null;
  // Never taken off: the error of a closed pipe may come after the last write.
  stream.on('error', (reason) => {
    error ??= reason;
  });
  return {
    async write(text) {
      if (error === null && !stream.write(text)) await settled(stream);
      return error === null && !stream.destroyed;
    },
    failure: () => (error?.code === 'EPIPE' ? null : error),
  };
}

function settled(stream: Writable): Promise<void> {
  const events = ['drain', 'close', 'error'];
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
    if (stream.destroyed) done();
  });
}
