import { isProse } from '../page.ts';
import { type FeatureGroup, log, none, typeOf } from './group.ts';

const offsets = [-3, -2, -1, 1, 2, 3] as const;
const furthest = 3;
const near = [-2, -1, 1, 2] as const;

/** The blocks before and after, one by one and in windows. */
export const neighbours: FeatureGroup = {
  names: [
    ...offsets.map((o) => `words ${o}`),
    ...offsets.map((o) => `rules ${o}`),
    ...near.map((o) => `link share ${o}`),
    ...near.map((o) => `ends sentence ${o}`),
    'type -1',
    'type +1',
    'rules within 2',
    'rules within 5',
    'rules within 12',
    'kept within 4',
    'kept within 10',
    'words within 3',
    'links within 5',
    'prose before 5',
    'prose after 5',
    'prose after 10',
    'heading rules',
    'heading distance',
    'heading words',
    'heading level',
    'heading deeper',
    'length to median',
    'mean words before',
    'mean words after',
    'sentences before',
    'sentences after',
    'lines before',
    'lines after',
    'capitals within 5',
    'digits within 3',
  ],
  measure({ page, weights, first }) {
    const { facts, language } = page;
    const n = facts.length;
    const clip = (i: number) => Math.max(-6, Math.min(4, weights.score[i]!));
    const sum = (of: (i: number) => number) => {
      const total = new Float64Array(n + 1);
      for (let i = 0; i < n; i++) total[i + 1] = total[i]! + of(i);
      return (from: number, to: number) => total[Math.min(n, to + 1)]! - total[Math.max(0, Math.min(n, from))]!;
    };
    // A value of each block, and another in place of the blocks before the first and behind the last.
    const padded = (outside: number, of: (i: number) => number) => {
      const all = new Float64Array(n + 2 * furthest).fill(outside);
      for (let i = 0; i < n; i++) all[i + furthest] = of(i);
      return all;
    };
    const allWords = padded(none, (i) => facts[i]!.words);
    const allScores = padded(-8, (i) => weights.score[i]!);
    const linkShares = padded(none, (i) => facts[i]!.linkShare);
    const ends = padded(none, (i) => (facts[i]!.endsSentence ? 1 : 0));
    const types = padded(none, (i) => typeOf(facts[i]!.block));
    const weight = (i: number) => Math.min(1, facts[i]!.words / 20) + 0.1;
    const scores = sum((i) => clip(i) * weight(i));
    const mass = sum(weight);
    const kept = sum((i) => first.kept[i]!);
    const words = sum((i) => facts[i]!.words);
    const linked = sum((i) => facts[i]!.words * facts[i]!.linkShare);
    const prose = sum((i) => (isProse(facts[i]!, language) ? 1 : 0));
    const sentences = sum((i) => (facts[i]!.endsSentence ? 1 : 0));
    // Lines as listings of headlines have them.
    const lines = sum((i) => (!facts[i]!.endsSentence && facts[i]!.words >= 4 && facts[i]!.words <= 20 ? 1 : 0));
    const capitals = sum((i) => facts[i]!.words * facts[i]!.capitalShare);
    const digits = sum((i) => facts[i]!.digitShare);
    const heading = new Int32Array(n);
    for (let i = 0, last = -1; i < n; i++) {
      heading[i] = last;
      if (facts[i]!.block.type === 'heading') last = i;
    }
    const proseLengths = facts
      .filter((one) => isProse(one, language))
      .map((one) => one.words)
      .sort((a, b) => a - b);
    const median = proseLengths[proseLengths.length >> 1] ?? 1;
    return (i, values, from) => {
      const at = i + furthest;
      for (const o of offsets) values[from++] = allWords[at + o]!;
      for (const o of offsets) values[from++] = allScores[at + o]!;
      for (const o of near) values[from++] = linkShares[at + o]!;
      for (const o of near) values[from++] = ends[at + o]!;
      values[from++] = types[at - 1]!;
      values[from++] = types[at + 1]!;
      for (const w of [2, 5, 12]) values[from++] = scores(i - w, i + w) / mass(i - w, i + w);
      values[from++] = kept(i - 4, i + 4);
      values[from++] = kept(i - 10, i + 10);
      values[from++] = log(words(i - 3, i + 3));
      values[from++] = linked(i - 5, i + 5) / Math.max(1, words(i - 5, i + 5));
      values[from++] = prose(i - 5, i - 1);
      values[from++] = prose(i + 1, i + 5);
      values[from++] = prose(i + 1, i + 10);
      const h = heading[i]!;
      values[from++] = h < 0 ? -9 : weights.score[h]!;
      values[from++] = h < 0 ? 999 : i - h;
      values[from++] = h < 0 ? none : facts[h]!.words;
      values[from++] = h < 0 ? none : (facts[h]!.block.level ?? 0);
      values[from++] = h < 0 ? none : (facts[h]!.block.container?.depth ?? 0) - (facts[i]!.block.container?.depth ?? 0);
      values[from++] = facts[i]!.words / median;
      values[from++] = words(i - 8, i - 1) / 8;
      values[from++] = words(i + 1, i + 8) / 8;
      values[from++] = sentences(i - 8, i - 1);
      values[from++] = sentences(i + 1, i + 8);
      values[from++] = lines(i - 8, i - 1);
      values[from++] = lines(i + 1, i + 8);
      values[from++] = capitals(i - 5, i + 5) / Math.max(1, words(i - 5, i + 5));
      values[from++] = digits(i - 3, i + 3);
    };
  },
};
