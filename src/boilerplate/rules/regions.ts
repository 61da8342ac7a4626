import type { Block, Container } from '../../tree/index.ts';
import { type LabelReading, readLabel } from '../labels.ts';
import { maxDepth, stepsTo } from '../page.ts';
import type { BlockRule } from '../rule.ts';

/** A region whose name says something, and the next such around it. */
interface Telling {
  container: Container;
  reading: LabelReading;
  outer: Telling | null;
}

const telling = new WeakMap<Container, Telling | null>();

/** The innermost telling region around a block. */
function tellingRegion({ container }: Block): Telling | null {
  if (container === undefined) return null;
  const reading = readLabel(container);
  // Most blocks have a region of their own, which nobody asks about again.
  const outer = tellingAround(container.parent);
  return tells(reading) ? { container, reading, outer } : outer;
}

const tells = ({ score }: LabelReading): boolean => score < 0 || score >= 2;

/** The innermost telling region of one and those around it; looked for once a region. */
function tellingAround(region: Container | null): Telling | null {
  const fresh: Container[] = [];
  let found: Telling | null = null;
  for (let each = region; each !== null; each = each.parent) {
    const known = telling.get(each);
    if (known !== undefined) {
      found = known;
      break;
    }
    fresh.push(each);
  }
  for (let each = fresh.pop(); each !== undefined; each = fresh.pop()) {
    const reading = readLabel(each);
    if (tells(reading)) found = { container: each, reading, outer: found };
    telling.set(each, found);
  }
  return found;
}

/** A region whose name says that it is no part of the article (`comments`, `related-posts`), unless most of the prose is in it. */
export const region: BlockRule = {
  name: 'region',
  judge({ block }, page) {
    if (!block.container) return null;
    const main = stepsTo(block, page.main);
    for (let each = tellingRegion(block); each !== null; each = each.outer) {
      const { container, reading } = each;
      const distance = block.container.depth - container.depth;
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
