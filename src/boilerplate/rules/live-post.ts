import { signs } from '../facts.ts';
import { stepsTo } from '../page.ts';
import type { BlockRule } from '../rule.ts';

/** A post of a live blog: the article is what stands above them, and each of them is an article of its own. */
export const livePost: BlockRule = {
  name: 'live-post',
  needs: signs.live,
  judge({ block, index }, { livePosts }) {
    if (livePosts === null || index < livePosts.from || stepsTo(block, livePosts.region) < 0) return null;
    return { role: 'related', score: -8, note: 'a post of the live blog' };
  },
};
