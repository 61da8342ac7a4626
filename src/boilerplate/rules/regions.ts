import { signs } from '../facts.ts';
import { maxDepth, stepsTo } from '../page.ts';
import type { BlockRule } from '../rule.ts';

/** A region whose name says that it is no part of the article (`comments`, `related-posts`), unless most of the prose is in it. */
export const region: BlockRule = {
  name: 'region',
  needs: signs.region,
  judge({ block, index }, page) {
    const own = page.regions.of[index];
    if (!own) return null;
    const main = stepsTo(block, page.main);
    for (let each = own.telling; each !== null; each = each.parent?.telling ?? null) {
      const { container, reading } = each;
      const distance = own.container.depth - container.depth;
      if (distance >= maxDepth || (main >= 0 && distance > main)) break;
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
  needs: signs.region,
  judge({ block }, page) {
    if (page.main === null || !block.container) return null;
    if (stepsTo(block, page.main) >= 0) return { score: 1.2, note: 'in the main region' };
    return { score: -2, note: 'outside the main region' };
  },
};

/** What the source hides from readers. */
export const hidden: BlockRule = {
  name: 'hidden',
  needs: signs.hidden,
  judge({ block }) {
    return block.hidden ? { role: 'hidden', score: -5, note: 'the source hides it' } : null;
  },
};
