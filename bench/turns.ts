/** Times works by turns, each in a process of its own, so that none runs on what another has compiled or left to collect. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Door } from './sizes.ts';

/** What one work took. */
export interface Turns {
  what: string;
  /** Milliseconds of each timed round, over all sources. */
  rounds: number[];
  /** Milliseconds of each source in each timed round. */
  calls: number[];
}

/**
 * Each work takes all sources in its turn, round after round: a machine that slows down for a while slows all of them.
 *
 * @param warmup - Rounds before those that are timed.
 * @throws Error when a work's process ends before its time.
 */
export async function takeTurns(
  door: Door,
  names: readonly string[],
  { pages, rounds, warmup }: { pages: number; rounds: number; warmup: number },
): Promise<Turns[]> {
  const turns = names.map((what) => ({
    what,
    rounds: [] as number[],
    calls: [] as number[],
    ...begin(door, what, pages),
  }));
  try {
    for (let round = 0; round < warmup + rounds; round++)
      for (const { what, rounds, calls, takeTurn } of turns) {
        const times = await takeTurn();
        if (!times) throw new Error(`${what} on ${door} was not measured: its process ended.`);
        if (round < warmup) continue;
        calls.push(...times);
        rounds.push(times.reduce((sum, time) => sum + time, 0));
      }
  } finally {
    for (const { end } of turns) end();
  }
  return turns;
}

function begin(door: Door, what: string, pages: number) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'turns-child.js'), door, what, String(pages)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    takeTurn: async (): Promise<number[] | undefined> => {
      child.stdin.write('.');
      const { value, done } = await answers.next();
      return done ? undefined : JSON.parse(value);
    },
    end: () => child.stdin.end(),
  };
}
