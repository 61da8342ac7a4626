import type { Evidence, Place } from '../schema/index.ts';

/**
 * What rules say of the blocks of one page. Evidence without a place is one object for all blocks of which the same is said: a
 * page has a few hundred such sayings, and an object for each block took more memory than its text.
 */
export class EvidencePool {
  readonly #known = new Map<string, Map<string, Map<number, Evidence>>>();

  /** The evidence of a rule; an empty note is none. */
  say(rule: string, score: number, note = '', place?: Place): Evidence {
    if (place) return note === '' ? { rule, score, place } : { rule, score, place, note };
    const byScore = within(within(this.#known, rule), note);
    const known = byScore.get(score);
    if (known) return known;
    const evidence = note === '' ? { rule, score } : { rule, score, note };
    byScore.set(score, evidence);
    return evidence;
  }
}

/** The map that another holds under a key, made when first asked for. */
function within<Key, Inner, Value>(outer: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  let inner = outer.get(key);
  if (!inner) {
    inner = new Map();
    outer.set(key, inner);
  }
  return inner;
}
