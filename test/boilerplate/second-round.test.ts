import { expect, test } from 'vitest';
import { viewOf } from '../../src/boilerplate/features/index.ts';
import type { OpinionGroup } from '../../src/boilerplate/features/opinion.ts';
import { runs } from '../../src/boilerplate/features/runs.ts';
import { vocabulary } from '../../src/boilerplate/features/vocabulary.ts';
import { weighTree } from '../../src/boilerplate/index.ts';
import { draft } from '../../src/boilerplate/run.ts';
import { blockRules, english, languages } from '../../src/preset.ts';
import { readPlain } from '../../src/read/plain/index.ts';

/** What a group says of each line, by name, where an earlier round keeps the lines that begin with `+`. */
function measured(group: OpinionGroup, lines: readonly string[]): Record<string, number>[] {
  const source = lines.map((line) => line.slice(1)).join('\n\n');
  const { tree } = readPlain(source, { maxBlocks: 1000 });
  const { page, weights } = weighTree(tree, { packs: languages, language: english, sites: [], rules: blockRules });
  expect(page.blocks).toHaveLength(lines.length);
  const odds = Float32Array.from(lines, (line) => (line.startsWith('+') ? 4 : -4));
  const chance = odds.map((value) => 1 / (1 + Math.exp(-value)));
  const fill = group.measure(viewOf(page, weights, draft(page, weights)), { odds, chance });
  return lines.map((_, i) => {
    const values = new Float32Array(group.names.length);
    fill(i, values, 0);
    return Object.fromEntries(group.names.map((name, n) => [name, values[n]!]));
  });
}

const ferry = [
  '+The ferry company said on Monday that the harbour would stay closed until the storm had passed.',
  '+Passengers waited in the harbour for the ferry, and the company handed out blankets during the storm.',
] as const;
const cookies = [
  '-We store cookies in your browser so that advertising partners can show what interests you.',
  '-You may refuse advertising cookies at any time in the settings of your browser or device.',
] as const;

test('a block says what other blocks of the body say, or what they do not', () => {
  const doubtful = '-The company hopes that the ferry can leave the harbour again before the weekend comes.';
  const notice = '-Partners use cookies that the browser sends back to show advertising on other pages.';
  const [like, unlike] = measured(vocabulary, [...ferry, ...cookies, doubtful, notice])
    .slice(-2)
    .map((own) => own['share of body words']!);
  expect(like).toBeGreaterThan(0.3);
  expect(unlike).toBeLessThan(0.2);
});

test('a block is not compared with itself', () => {
  const [alone] = measured(vocabulary, ['+Unmatched vocabulary everywhere throughout.', ...cookies]);
  expect(alone).toEqual({ 'share of body words': 0, 'words compared': 4 });
});

test('without long words there is nothing to compare', () => {
  const [short] = measured(vocabulary, ['+A B C', ...ferry]);
  expect(short).toEqual({ 'share of body words': -1, 'words compared': 0 });
});

test('a lone kept line far from the best run knows how far', () => {
  const all = measured(runs, [...ferry, ...cookies, ...cookies, ...cookies, '+One more line that was kept.']);
  const { 'blocks from best run': blocks, 'run rank': rank, 'run share': share, runs: count } = all.at(-1)!;
  expect({ blocks, rank, count }).toEqual({ blocks: 7, rank: 1, count: 2 });
  expect(share).toBeLessThan(0.5);
  expect(all[0]).toMatchObject({ 'blocks from best run': 0, 'run rank': 0, 'run share': 1, 'run position': 0 });
});

test('what ends an article counts between the best run and a block', () => {
  const marks = measured(runs, [...ferry, '-Related articles', '-Read more', ...cookies]).map(
    (own) => own['marks to best run'],
  );
  expect(marks[1]).toBe(0);
  expect(marks.at(-1)).toBeGreaterThan(0);
});

test('where nothing is kept there is no run', () => {
  const [own] = measured(runs, [...cookies]);
  expect(new Set(Object.values(own!))).toEqual(new Set([-1]));
});
