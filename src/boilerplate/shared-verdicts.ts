import type { Verdict } from '../tree/index.ts';
import type { Columns } from './columns.ts';
import { LastOfHash } from './last-of-hash.ts';

/**
 * Verdicts that blocks share where they are the same in all that they say. Of a long source most lines are like others: of 150,000
 * one in five has a verdict of its own, and a verdict takes three times the memory of the line's text.
 */
export class SharedVerdicts {
  /** By a hash of what they say. */
  readonly #known: LastOfHash<Verdict>;

  constructor(blocks: number, columns: Columns) {
    this.#known = new LastOfHash(Math.min(blocks, mostKinds), columns);
  }

  /** The same verdict of a block before, or this one. */
  of(verdict: Verdict, hash: number): Verdict {
    const known = this.#known.get(hash);
    if (known !== undefined && isSame(known, verdict)) return known;
    this.#known.keep(hash, verdict);
    return verdict;
  }
}

/** Verdicts that are remembered at most, roughly. */
const mostKinds = 50_000;

/** Evidence is shared already: the same is one object. */
function isSame(a: Verdict, b: Verdict): boolean {
  if (a.kept !== b.kept || a.role !== b.role || a.score !== b.score || a.reason !== b.reason || a.value !== b.value)
    return false;
  if (a.because.length !== b.because.length) return false;
  for (let i = 0; i < a.because.length; i++) if (a.because[i] !== b.because[i]) return false;
  return true;
}
