import { isProse } from '../page.ts';
import { type FeatureGroup, log, none } from './group.ts';

/** Where a block stands on its page, and what page that is. */
export const place: FeatureGroup = {
  names: [
    'position',
    'word position',
    'prose before',
    'prose left',
    'from headline',
    'from first prose',
    'from last prose',
    'run',
    'run distance',
    'run words',
    'page blocks',
    'page words',
    'page prose share',
    'page mean words',
    'first share',
    'first words',
    'times',
    'page list share',
    'page link share',
    'from comment',
    'from date',
    'words from first',
    'in main',
    'first number',
  ],
  measure({ page, weights, first }) {
    const { facts, language } = page;
    const n = facts.length;
    const before = new Float64Array(n + 1);
    const prose = new Float64Array(n + 1);
    let runWords = 0;
    let lists = 0;
    let linked = 0;
    let comment = -1;
    let date = -1;
    const comments = new Int32Array(n);
    facts.forEach((one, i) => {
      before[i + 1] = before[i]! + one.words;
      prose[i + 1] = prose[i]! + (isProse(one, language) ? one.words : 0);
      if (i >= first.from && i <= first.to) runWords += one.words;
      if (one.block.type === 'listItem') lists++;
      linked += one.words * one.linkShare;
      const { role } = weights[i]!;
      if (role === 'comment' && comment < 0 && page.firstProse >= 0 && i > page.firstProse) comment = i;
      comments[i] = comment;
      if (role === 'dateline' && date < 0) date = i;
    });
    const words = before[n]!;
    const allProse = prose[n]!;
    const headline = facts.findIndex((_, i) => weights[i]!.role === 'headline');
    const firstWords = first.share * words;
    return (i, values, from) => {
      const one = facts[i]!;
      const put = (value: number) => {
        values[from++] = value;
      };
      put(i / n);
      put(before[i]! / Math.max(1, words));
      put(log(prose[i]!));
      put(log(allProse - prose[i + 1]!));
      put(headline < 0 ? -999 : i - headline);
      put(page.firstProse < 0 ? -999 : i - page.firstProse);
      put(page.firstProse < 0 ? 999 : i - page.lastProse);
      put(i < first.from ? 0 : i > first.to ? 2 : 1);
      put(i < first.from ? i - first.from : i > first.to ? i - first.to : 0);
      put(log(runWords));
      put(n);
      put(log(words));
      put(allProse / Math.max(1, words));
      put(words / n);
      put(first.share);
      put(log(firstWords));
      put(page.countByKey.get(one.key) ?? 1);
      put(lists / n);
      put(linked / Math.max(1, words));
      put(comments[i]! < 0 ? none : i - comments[i]!);
      put(date < 0 ? -999 : i - date);
      put(first.from < 0 ? none : before[i]! - before[first.from]!);
      put(prose[i]! / Math.max(1, allProse));
      put(first.from);
    };
  },
};
