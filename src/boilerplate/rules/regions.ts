import type { Block, Container } from '../../tree/index.ts';
import { type LabelReading, readLabel } from '../labels.ts';
import { regions, stepsTo } from '../page.ts';
import type { BlockRule } from '../rule.ts';

/** A region around a block whose name says something, and how many regions lie between. */
interface Telling {
  container: Container;
  reading: LabelReading;
  distance: number;
}

const telling = new WeakMap<Container, readonly Telling[]>();

/** The telling regions around a block, innermost first; listed once a region. */
function tellingRegions(block: Block): readonly Telling[] {
  if (block.container === undefined) return [];
  let list = telling.get(block.container);
  if (!list) {
    list = regions(block)
      .map((container, distance) => ({ container, reading: readLabel(container), distance }))
      .filter(({ reading: { score } }) => score < 0 || score >= 2);
    telling.set(block.container, list);
  }
  return list;
}

/** A region whose name says that it is no part of the article (`comments`, `related-posts`), unless most of the prose is in it. */
export const region: BlockRule = {
  name: 'region',
  judge({ block }, page) {
    const main = stepsTo(block, page.main);
    for (const { container, reading, distance } of tellingRegions(block)) {
      if (main >= 0 && distance > main) break;
      if (reading.score < 0 && page.proseShare(container) < 0.5) {
        // A name far out says less of the block.
        const score = reading.score * (distance > 6 ? 0.7 : 1);
        const note = container.label.slice(0, 60);
        return reading.role ? { role: reading.role, score, note } : { score, note };
      }
      if (reading.score >= 2) return { score: 1, note: container.label.slice(0, 60) };
    }
    return null;
  },
};

/** Inside the region that holds most of the prose, or outside it. */
export const mainRegion: BlockRule = {
  name: 'main-region',
  judge({ block }, page) {
    if (page.main === null || !block.container) return null;
    if (stepsTo(block, page.main) >= 0) return { score: 1.2, note: 'in the main region' };
    return { score: -2, note: 'outside the main region' };
  },
};

/** What the source hides from readers. */
export const hidden: BlockRule = {
  name: 'hidden',
  judge({ block }) {
    return block.hidden ? { role: 'hidden', score: -5, note: 'the source hides it' } : null;
  },
};
