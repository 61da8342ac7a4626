import type { ArticleTree } from '../tree/index.ts';
import { hasKey, looseKey } from './text.ts';

/** Log-odds against a block that says the title and nothing else; more than the labeller ever says for one. */
const headlineOdds = -10;

/** The title that was chosen, as the page shows it. */
export interface ShownTitle {
  value: string;
  key: string;
  /** Indexes of the blocks that say it and nothing else. */
  lines: readonly number[];
}

/** Looks for a title once, for all who ask where it stands. */
export function shownTitle({ children }: ArticleTree, value: string | null): ShownTitle | null {
  if (value === null) return null;
  const key = looseKey(value);
  const lines: number[] = [];
  for (let at = 0; at < children.length; at++) {
    const line = children[at]!.value;
    if (Math.abs(line.length - value.length) < 12 && hasKey(line, key)) lines.push(at);
  }
  return { value, key, lines };
}

/** Index of the block that says the title and is none of the body's; -1 without one. */
export const headlineAt = ({ children }: ArticleTree, title: ShownTitle | null): number =>
  title?.lines.find((at) => !children[at]!.verdict?.kept) ?? -1;

/**
 * Takes lines that say the title out of the body, where they stand above its prose. (Of 22 such lines that the labeller had
 * kept in the plain text of development pages, none was in the truth.)
 */
export function takeHeadline({ children }: ArticleTree, title: ShownTitle | null): void {
  if (title === null || /[^.]\.["'”»]?$/.test(title.value)) return;
  const kept = title.lines.filter((at) => children[at]!.verdict?.kept);
  if (kept.length === 0) return;
  const said = new Set(title.lines);
  const prose = children.findIndex(
    ({ verdict, value, type }, at) => verdict?.kept && type !== 'heading' && value.length >= 70 && !said.has(at),
  );
  for (const at of kept) {
    if (at >= prose) return;
    const block = children[at]!;
    const verdict = block.verdict!;
    const score = Math.round((verdict.score + headlineOdds) * 100) / 100;
    const because = [...verdict.because, { rule: 'title', score: headlineOdds, note: 'chosen as the title' }];
    // Another in its place: blocks share verdicts.
    const turned = { ...verdict, score, because };
    block.verdict = score > 0 ? turned : { ...turned, kept: false, role: 'headline', reason: 'title' };
  }
}
