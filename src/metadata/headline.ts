import type { ArticleTree } from '../tree/index.ts';
import { hasKey, looseKey } from './text.ts';

/** Log-odds against a block that says the title and nothing else; more than the labeller ever says for one. */
const headlineOdds = -10;

/**
 * Takes lines that say the title out of the body, where they stand above its prose. (Of 22 such lines that the labeller had
 * kept in the plain text of development pages, none was in the truth.)
 */
export function takeHeadline(tree: ArticleTree, title: string | null): void {
  if (title === null || /[^.]\.["'”»]?$/.test(title)) return;
  const key = looseKey(title);
  const isTitle = (value: string) => Math.abs(value.length - title.length) < 12 && hasKey(value, key);
  const prose = tree.children.findIndex(
    ({ verdict, value, type }) => verdict?.kept && type !== 'heading' && value.length >= 70 && !isTitle(value),
  );
  for (const block of tree.children.slice(0, Math.max(0, prose))) {
    const { verdict } = block;
    if (!verdict?.kept || !isTitle(block.value)) continue;
    const score = Math.round((verdict.score + headlineOdds) * 100) / 100;
    const because = [...verdict.because, { rule: 'title', score: headlineOdds, note: 'chosen as the title' }];
    // Another in its place: blocks share verdicts.
    const turned = { ...verdict, score, because };
    block.verdict = score > 0 ? turned : { ...turned, kept: false, role: 'headline', reason: 'title' };
  }
}
