import { hashOn } from '../characters/index.ts';
import type { Verdict } from '../tree/index.ts';

/**
 * Verdicts that blocks share where they are the same in all that they say. Of a long source most lines are like others: of 150,000
 * one in five has a verdict of its own, and a verdict takes three times the memory of the line's text.
 */
export class SharedVerdicts {
  /** By a hash of what they say, the last that had it. */
  readonly #known = new Map<number, Verdict>();

  /** The same verdict of a block before, or this one. */
  of(verdict: Verdict): Verdict {
    const key = hashOf(verdict);
    const known = this.#known.get(key);
    if (known !== undefined && isSame(known, verdict)) return known;
    this.#known.set(key, verdict);
    return verdict;
  }
}

function hashOf({ because, score, role }: Verdict): number {
  let value = hashOn(role.length, score * 100);
  for (const { rule, score: own, note } of because) {
    value = hashOn(hashOn(value, rule.length), own * 100);
    // A note's beginning and length: `12 words` differs there from other notes, and to read all of it costs more than it tells.
    if (note !== undefined) value = hashOn(hashOn(value, note.charCodeAt(0)), 256 * note.length + note.charCodeAt(1));
  }
  return value;
}

/** Evidence is shared already: the same is one object. */
function isSame(a: Verdict, b: Verdict): boolean {
  if (a.kept !== b.kept || a.role !== b.role || a.score !== b.score || a.reason !== b.reason || a.value !== b.value)
    return false;
  if (a.because.length !== b.because.length) return false;
  for (let i = 0; i < a.because.length; i++) if (a.because[i] !== b.because[i]) return false;
  return true;
}
