import type { Box } from './boxes.ts';
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
  measure({ page, boxes, wordsBefore, headingAbove }, { odds, chance }) {
    const n = chance.length;
    const mass = new Float64Array(n + 1);
    const boxWords = new Float64Array(boxes.all.length);
    const boxMass = new Float64Array(boxes.all.length);
    const likesWords = new Float64Array(boxes.all.length + 1);
    const likesMass = new Float64Array(boxes.all.length + 1);
    for (let i = 0; i < n; i++) {
      const w = page.words[i]! + 0.5;
      const p = chance[i]!;
      mass[i + 1] = mass[i]! + w * p;
      const inner = boxes.of[i];
      if (!inner) continue;
      boxWords[inner.index]! += w;
      boxMass[inner.index]! += w * p;
      likesWords[inner.likes.index]! += w;
      likesMass[inner.likes.index]! += w * p;
    }
    for (let b = boxes.all.length - 1; b > 0; b--) {
      const { parent } = boxes.all[b]!;
      if (!parent) continue;
      boxWords[parent.index]! += boxWords[b]!;
      boxMass[parent.index]! += boxMass[b]!;
    }
    const all = Math.max(1, mass[n]!);
    let best: Box | null = null;
    for (const box of boxes.all)
      if (boxMass[box.index]! >= 0.7 * all && (!best || box.container.depth > best.container.depth)) best = box;
    // Parents come before their children.
    const inBest = new Uint8Array(boxes.all.length);
    for (const box of boxes.all) if (box === best || (box.parent && inBest[box.parent.index])) inBest[box.index] = 1;
    // The nearest blocks that are rather kept than not, before and behind each; -1 for none.
    const keptBefore = new Int32Array(n);
    const keptBehind = new Int32Array(n);
    let kept = 0;
    for (let i = 0, last = -1; i < n; i++) {
      keptBefore[i] = last;
      if (chance[i]! <= 0.5) continue;
      last = i;
      kept++;
    }
    for (let i = n - 1, next = -1; i >= 0; i--) {
      keptBehind[i] = next;
      if (chance[i]! > 0.5) next = i;
    }
    // A block counts half a word more than it has.
    const wordsIn = (from: number, to: number) => wordsBefore[to]! - wordsBefore[from]! + (to - from) / 2;
    const allWords = Math.max(1, wordsIn(0, n));
    return (i, values, at) => {
      values[at++] = odds[i]!;
      for (const o of offsets) values[at++] = i + o >= 0 && i + o < n ? chance[i + o]! : none;
      for (const w of windows) {
        const from = Math.max(0, i - w);
        const to = Math.min(n, i + w + 1);
        values[at++] = (mass[to]! - mass[from]!) / wordsIn(from, to);
      }
      const inner = boxes.of[i];
      let box: Box | null = inner ? (inner.blocks > 1 ? inner : inner.outer) : null;
      for (let level = 0; level < 4; level++) {
        values[at++] = box ? boxMass[box.index]! / boxWords[box.index]! : none;
        values[at++] = box ? boxMass[box.index]! / all : none;
        box = box?.outer ?? null;
      }
      const group = inner?.likes.index;
      values[at++] = group === undefined ? none : likesMass[group]! / likesWords[group]!;
      values[at++] = log(mass[n]!);
      values[at++] = mass[n]! / allWords;
      values[at++] = mass[i]! / all;
      const last = keptBefore[i]!;
      const next = keptBehind[i]!;
      values[at++] = last < 0 ? 999 : i - last;
      values[at++] = next < 0 ? 999 : next - i;
      values[at++] = last < 0 ? 9999 : wordsIn(last + 1, i);
      values[at++] = next < 0 ? 9999 : wordsIn(i + 1, next);
      const heading = headingAbove[i]!;
      values[at++] = heading < 0 ? none : chance[heading]!;
      values[at++] = mass[n]! / Math.max(1, kept);
      values[at++] = best === null ? none : inner ? inBest[inner.index]! : 0;
      values[at++] = best ? boxMass[best.index]! / boxWords[best.index]! : none;
    };
  },
};
