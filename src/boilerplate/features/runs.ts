import type { Role } from '../../schema/index.ts';
import { log, none, rolesAround } from './group.ts';
import type { OpinionGroup } from './opinion.ts';

/** Kept blocks further apart than this, in blocks or in words between them, stand in two runs. */
const apart = 4;
const wordsApart = 40;

/** Where such a block has been, the article has ended. */
const marking: ReadonlySet<Role> = new Set(rolesAround);

interface Run {
  from: number;
  to: number;
  /** Words that the round before keeps of it, each as much as it thinks. */
  mass: number;
}

/** The runs of blocks that the round before keeps: which one a block stands in, how it lies to the best, and what lies between. */
export const runs: OpinionGroup = {
  names: [
    'run share',
    'run mass',
    'run rank',
    'blocks from best run',
    'words from best run',
    'run position',
    'run blocks',
    'runs',
    'marks to best run',
    'worst rules to best run',
    'marks since best run',
  ],
  measure({ page, weights, wordsBefore }, { chance }) {
    const { roles, scores } = weights;
    const n = scores.length;
    // A block without words counts a little too.
    const wordsTo = (i: number) => wordsBefore[i]! + i / 2;
    const { columns } = page;
    const marks = columns.int32(n + 1);
    const all: Run[] = [];
    for (let i = 0; i < n; i++) {
      const own = page.words[i]! + 0.5;
      const role = roles[i]!;
      marks[i + 1] = marks[i]! + (role !== null && marking.has(role) && scores[i]! <= -1 ? 1 : 0);
      if (chance[i]! <= 0.5) continue;
      const last = all.at(-1);
      if (last && i - last.to <= apart && wordsTo(i) - wordsTo(last.to + 1) <= wordsApart) {
        last.to = i;
        last.mass += own * chance[i]!;
      } else all.push({ from: i, to: i, mass: own * chance[i]! });
    }
    if (all.length === 0) return (_, values, from) => values.fill(none, from, from + runs.names.length);
    const best = all.reduce((most, run) => (run.mass > most.mass ? run : most));
    const rank = all.indexOf(best);
    // The worst that the rules say between each block and the best run.
    const worst = columns.float32(n);
    for (let i = best.to + 1; i < n; i++) worst[i] = Math.min(i > best.to + 1 ? worst[i - 1]! : 0, scores[i]!);
    for (let i = best.from - 1; i >= 0; i--) worst[i] = Math.min(worst[i + 1]!, scores[i]!);
    const nearest = columns.int32(n);
    for (let i = 0, k = 0; i < n; i++) {
      while (k + 1 < all.length && Math.abs(all[k + 1]!.from - i) <= Math.max(0, i - all[k]!.to)) k++;
      nearest[i] = k;
    }
    return (i, values, from) => {
      const run = all[nearest[i]!]!;
      const before = i < best.from;
      const behind = i > best.to;
      values[from++] = run.mass / best.mass;
      values[from++] = log(run.mass);
      values[from++] = nearest[i]! - rank;
      values[from++] = before ? i - best.from : behind ? i - best.to : 0;
      values[from++] = before ? wordsTo(i) - wordsTo(best.from) : behind ? wordsTo(i) - wordsTo(best.to + 1) : 0;
      values[from++] =
        i < run.from
          ? -1
          : i > run.to
            ? 2
            : (wordsTo(i) - wordsTo(run.from)) / (wordsTo(run.to + 1) - wordsTo(run.from));
      values[from++] = run.to - run.from + 1;
      values[from++] = all.length;
      values[from++] = before ? marks[best.from]! - marks[i]! : behind ? marks[i + 1]! - marks[best.to + 1]! : 0;
      values[from++] = worst[i]!;
      values[from++] = before ? 0 : marks[i]! - marks[best.from]!;
    };
  },
};
