import { Before } from './before.ts';
import { log, none } from './group.ts';
import type { OpinionGroup } from './opinion.ts';

const offsets = [-3, -2, -1, 1, 2, 3] as const;
const windows = [2, 5, 12] as const;

/** What a round before says of the block itself, of its neighbours and of its regions. */
export const surroundings: OpinionGroup = {
  names: [
    'chance',
    ...offsets.map((o) => `chance ${o}`),
    ...windows.map((w) => `chance within ${w}`),
    'chance box 0',
    'mass box 0',
    'chance box 1',
    'mass box 1',
    'chance box 2',
    'mass box 2',
    'chance box 3',
    'mass box 3',
    'chance likes',
    'page mass',
    'page chance',
    'mass before',
    'since kept',
    'until kept',
    'words since kept',
    'words until kept',
    'chance heading',
    'mass per kept',
    'best box',
    'best box mass',
  ],
  measure({ page, boxes, wordsBefore }, { odds, chance }) {
    const n = page.blocks.length;
    const count = boxes.regions.length;
    const { columns } = page;
    const mass = columns.float64(n + 1);
    // A block without words counts a little too.
    const wordsTo = (i: number) => wordsBefore[i]! + i / 2;
    const boxWords = columns.float64(count);
    const boxMass = columns.float64(count);
    const likesWords = columns.float64(count + 1);
    const likesMass = columns.float64(count + 1);
    for (let i = 0; i < n; i++) {
      const w = page.words[i]! + 0.5;
      const p = chance[i]!;
      mass[i + 1] = mass[i]! + w * p;
      const inner = boxes.of[i]!;
      if (inner < 0) continue;
      const likes = boxes.likes[inner]!.index;
      boxWords[inner]! += w;
      boxMass[inner]! += w * p;
      likesWords[likes]! += w;
      likesMass[likes]! += w * p;
    }
    for (let b = count - 1; b > 0; b--) {
      const above = boxes.parent[b]!;
      if (above < 0) continue;
      boxWords[above]! += boxWords[b]!;
      boxMass[above]! += boxMass[b]!;
    }
    const all = Math.max(1, mass[n]!);
    const depthOf = (box: number) => boxes.regions[box]!.container.depth;
    let best = -1;
    for (let b = 0; b < count; b++) if (boxMass[b]! >= 0.7 * all && (best < 0 || depthOf(b) > depthOf(best))) best = b;
    // Parents come before their children.
    const inBest = columns.uint8(count);
    for (let b = 0; b < count; b++) {
      const above = boxes.parent[b]!;
      if (b === best || (above >= 0 && inBest[above])) inBest[b] = 1;
    }
    const kept = new Before((i) => chance[i]! > 0.5, n, columns);
    const headings = new Before((i) => page.blocks[i]!.type === 'heading', n, columns);
    const logOfMass = log(mass[n]!);
    const pageChance = mass[n]! / Math.max(1, wordsTo(n));
    const massAKept = mass[n]! / Math.max(1, kept.count);
    return (i, values, at) => {
      values[at++] = odds[i]!;
      for (const o of offsets) values[at++] = i + o >= 0 && i + o < n ? chance[i + o]! : none;
      for (const w of windows) {
        const from = Math.max(0, i - w);
        const to = Math.min(n, i + w + 1);
        values[at++] = (mass[to]! - mass[from]!) / (wordsTo(to) - wordsTo(from));
      }
      const inner = boxes.of[i]!;
      let box = inner < 0 || boxes.blocks[inner]! > 1 ? inner : boxes.outer[inner]!;
      for (let level = 0; level < 4; level++) {
        values[at++] = box < 0 ? none : boxMass[box]! / boxWords[box]!;
        values[at++] = box < 0 ? none : boxMass[box]! / all;
        box = box < 0 ? -1 : boxes.outer[box]!;
      }
      const group = inner < 0 ? -1 : boxes.likes[inner]!.index;
      values[at++] = group < 0 ? none : likesMass[group]! / likesWords[group]!;
      values[at++] = logOfMass;
      values[at++] = pageChance;
      values[at++] = mass[i]! / all;
      const last = kept.last(i);
      const next = kept.first(i);
      values[at++] = last < 0 ? 999 : i - last;
      values[at++] = next < 0 ? 999 : next - i;
      values[at++] = last < 0 ? 9999 : wordsTo(i) - wordsTo(last + 1);
      values[at++] = next < 0 ? 9999 : wordsTo(next) - wordsTo(i + 1);
      const heading = headings.last(i);
      values[at++] = heading < 0 ? none : chance[heading]!;
      values[at++] = massAKept;
      values[at++] = best < 0 ? none : inner < 0 ? 0 : inBest[inner]!;
      values[at++] = best < 0 ? none : boxMass[best]! / boxWords[best]!;
    };
  },
};
