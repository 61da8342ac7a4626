import type { Block, Container } from '../../tree/index.ts';
import type { DateSearch } from '../candidate.ts';

// What templates call the places of other articles' dates: names of HTML and its themes, not of a language.
const foreign =
  /comment|related|sidebar|widget|teaser|footer|recommend|popular|latest|archive|calendar|event|most-?read/i;
// What social networks call the posts that other pages embed.
const embedded =
  /instagram-media|twitter-tweet|twitter-video|fb-post|tiktok-embed|bluesky-embed|telegram-post|^blockquote/;
const furthestUp = 4;

/** Whether a block is in something of a kind, a few elements up. */
function isIn({ container }: Block, isSuch: (container: Container) => boolean): boolean {
  let at = container ?? null;
  for (let up = 0; at && up < furthestUp; up++, at = at.parent) if (isSuch(at)) return true;
  return false;
}

/** Whether a block stands in a place for other things than the article: a list of related ones, a comment, a calendar. */
export const isForeignPlace = (block: Block): boolean =>
  isIn(block, ({ label, kind }) => kind !== 'body' && kind !== 'article' && foreign.test(label));

/** Whether a block is somebody else's: a post of a social network, a quotation. */
export const isEmbedded = (block: Block): boolean => isIn(block, ({ label }) => embedded.test(label));

/** Whether `[start, end)` of a block lies in a link. */
export function isLinked({ links }: Block, { start, end }: { start: number; end: number }): boolean {
  return links?.some((link) => link.start <= start && link.end >= end) ?? false;
}

/** Whether a block is the linked headline of another article, so that what follows it is likely that one's date. */
export function isCard(block: Block | undefined, { url }: DateSearch): boolean {
  if (block?.links?.length !== 1) return false;
  const link = block.links[0]!;
  if (link.end - link.start < leastHeadline || link.end - link.start < block.value.length * 0.9) return false;
  return url === null || pathOf(link.url) !== pathOf(url);
}

const leastHeadline = 25;
const pathOf = (url: string): string => url.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
