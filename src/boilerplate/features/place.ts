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
  measure({ page, weights, first, wordsBefore: before }) {
    const { blocks, sheet } = page;
    const { words: counts, linkShare } = sheet;
    const n = blocks.length;
    const prose = page.columns.int32(n + 1);
    let runWords = 0;
    let lists = 0;
    let linked = 0;
    let comment = -1;
    let date = -1;
    for (let i = 0; i < n; i++) {
      const own = counts[i]!;
      prose[i + 1] = prose[i]! + (page.prose[i] === 1 ? own : 0);
      if (i >= first.from && i <= first.to) runWords += own;
      if (blocks[i]!.type === 'listItem') lists++;
      linked += own * linkShare[i]!;
      const role = weights.roles[i];
      if (role === 'comment' && comment < 0 && page.firstProse >= 0 && i > page.firstProse) comment = i;
      if (role === 'dateline' && date < 0) date = i;
    }
    const words = before[n]!;
    const allProse = prose[n]!;
    const headline = weights.roles.indexOf('headline');
    const proseShare = allProse / Math.max(1, words);
    const linkShareOfPage = linked / Math.max(1, words);
    const [logOfRun, logOfPage, logOfFirst] = [log(runWords), log(words), log(first.share * words)];
    return (i, values, from) => {
      values[from++] = i / n;
      values[from++] = before[i]! / Math.max(1, words);
      values[from++] = log(prose[i]!);
      values[from++] = log(allProse - prose[i + 1]!);
      values[from++] = headline < 0 ? -999 : i - headline;
      values[from++] = page.firstProse < 0 ? -999 : i - page.firstProse;
      values[from++] = page.firstProse < 0 ? 999 : i - page.lastProse;
      values[from++] = i < first.from ? 0 : i > first.to ? 2 : 1;
      values[from++] = i < first.from ? i - first.from : i > first.to ? i - first.to : 0;
      values[from++] = logOfRun;
      values[from++] = n;
      values[from++] = logOfPage;
      values[from++] = proseShare;
      values[from++] = words / n;
      values[from++] = first.share;
      values[from++] = logOfFirst;
      values[from++] = sheet.times[sheet.first[i]!]!;
      values[from++] = lists / n;
      values[from++] = linkShareOfPage;
      values[from++] = comment < 0 || i < comment ? none : i - comment;
      values[from++] = date < 0 ? -999 : i - date;
      values[from++] = first.from < 0 ? none : before[i]! - before[first.from]!;
      values[from++] = prose[i]! / Math.max(1, allProse);
      values[from++] = first.from;
    };
  },
};
