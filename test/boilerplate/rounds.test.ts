import { expect, test } from 'vitest';
import { boilerplateModel } from '../../models/boilerplate/weights.ts';
import { featuresOf, secondFeatures, viewOf, weighBags } from '../../src/boilerplate/features/index.ts';
import { weighTree } from '../../src/boilerplate/index.ts';
import { isSure, spreadOdds, weighRounds } from '../../src/boilerplate/rounds.ts';
import { draft } from '../../src/boilerplate/run.ts';
import { treeScores, unpackTrees, unpackWeights } from '../../src/labeller/index.ts';
import { blockModel, blockRules, english, languages } from '../../src/preset.ts';
import { readPlain } from '../../src/read/plain/index.ts';

const lines = [
  'The ferry company said on Monday that the harbour would stay closed until the storm had passed.',
  'Read more',
  'By Ana Ruiz',
  'Passengers waited for the ferry, and the company handed out blankets.',
  'Storm at the pier',
];

/** Tables side by side, row by row. */
function joined(rows: number, ...tables: readonly Float32Array[]): Float32Array {
  const parts = Array.from({ length: rows }, (_, row) =>
    tables.flatMap((table) => [...table.subarray((row * table.length) / rows, ((row + 1) * table.length) / rows)]),
  );
  return Float32Array.from(parts.flat());
}

test.each([12, 2500])('%i blocks: rows of what is asked alone, in chunks, say what whole rows say', (blocks) => {
  const source = Array.from({ length: blocks }, (_, i) => `${lines[(i * i) % lines.length]} ${i}`).join('\n\n');
  const { tree } = readPlain(source, { maxBlocks: 10_000 });
  const { page, weights } = weighTree(tree, { packs: languages, language: english, sites: [], rules: blockRules });
  const view = viewOf(page, weights, draft(page, weights));
  const rows = view.open.length;
  expect(rows > 1024).toBe(blocks > 12);
  const packed = boilerplateModel.text;
  const own = joined(rows, featuresOf(view), weighBags(view, unpackWeights(packed.words)));
  const first = spreadOdds(view, treeScores(unpackTrees(packed.first), own));
  const both = joined(rows, own, secondFeatures(view, first));
  const second = spreadOdds(view, treeScores(unpackTrees(packed.second), both));
  const expected = first.map((odds, i) => (isSure(odds) ? odds : second[i]!));
  expect(new Set(expected).size).toBeGreaterThan(5);
  expect([...weighRounds(view, blockModel().text)]).toEqual([...expected]);
});
