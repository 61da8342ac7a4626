import type { ArticleTree, Container } from '../tree/index.ts';
import { phraseKey } from './text.ts';

/** Where the posts of a live blog stand: in a region, from a block on. */
export interface LivePosts {
  region: Container;
  from: number;
}

/** In Schema.org's `LiveBlogPosting`, every `liveBlogUpdate` is a `BlogPosting` of its own. */
const postHeadline = /(?:^|\.)liveBlogUpdate\.headline$/;

/** So many paragraphs of prose above the posts make an article without them. */
const leastAbove = 2;

/**
 * The region that holds the headlines of the posts that the page's data lists; null where it lists fewer than two that are shown, or
 * where the page is nothing but its posts.
 *
 * @param firstOf - index of the first block with a key, or -1
 */
export function livePostsOf(
  { clues, children }: ArticleTree,
  page: { prose: Uint8Array; titles: ReadonlySet<string>; firstOf(key: string): number },
): LivePosts | null {
  const heads = new Set<number>();
  for (const { key, value } of clues) {
    if (!postHeadline.test(key)) continue;
    const headline = phraseKey(value);
    // A post may bear the headline of the whole page.
    const at = page.titles.has(headline) ? -1 : page.firstOf(headline);
    if (at >= 0) heads.add(at);
  }
  if (heads.size < 2) return null;
  const from = Math.min(...heads);
  let above = 0;
  for (let at = from - 1; at >= 0 && children[at]!.level !== 1; at--) above += page.prose[at]!;
  if (above < leastAbove) return null;
  let region: Container | null = null;
  for (const at of heads) {
    const own = children[at]!.container ?? null;
    region = region === null ? own : commonRegion(region, own);
    if (region === null) return null;
  }
  return { region: region!, from };
}

/** The innermost region around two, null where there is none. */
function commonRegion(one: Container | null, other: Container | null): Container | null {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a === null || b === null) return null;
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
  }
  return a;
}
