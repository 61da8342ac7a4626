import { CommanderError } from 'commander';
import { allGood, Misuse, misused } from './exit-codes.ts';
import { type Io, output } from './io.ts';
import { parseCommand } from './parse-command.ts';
import { program } from './program.ts';

/**
 * Runs the command line.
 *
 * @param argv - arguments after the program's name.
 * @param io - streams and environment; `process` fits.
 * @returns the exit code: 0 all good, 1 an input unreadable, a record poor or an output not written, 2 misuse.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const out = output(io.stdout);
  const err = output(io.stderr);
  let code = allGood;
  const root = program({
    out: (text) => void out.write(text),
    err: (text) => void err.write(text),
    async parse(files, flags) {
      code = await parseCommand(files, flags, { io, out, err });
    },
  });
  try {
    await root.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? allGood : misused;
    if (!(error instanceof Misuse)) throw error;
    await err.write(`error: ${error.message}\n`);
    return misused;
  }
  return code;
}
