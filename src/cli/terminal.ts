import pc from 'picocolors';
import type { Io } from './io.ts';

export type Colors = ReturnType<typeof pc.createColors>;

/** Colours where the output is a terminal. NO_COLOR (https://no-color.org) wins over FORCE_COLOR. */
export function colors({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Colors {
  if (env.NO_COLOR) return pc.createColors(false);
  return pc.createColors(
    (env.FORCE_COLOR && env.FORCE_COLOR !== '0') || (stdout.isTTY === true && env.TERM !== 'dumb'),
  );
}

/** Text from a stranger's page on one line: a terminal must not obey its control characters. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}

/** {@link plain}, cut to `width` UTF-16 units. */
export function excerpt(text: string, width: number): string {
  // A block may be the whole of a large page: what cannot be shown is not looked at.
  const line = plain(text.slice(0, width * 4)).trim();
  if (line.length <= width && text.length <= width * 4) return line;
  return `${line.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
}
