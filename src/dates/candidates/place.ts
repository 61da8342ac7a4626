import type { Block, Container } from '../../tree/index.ts';
import type { DateSearch } from '../candidate.ts';

// What templates call the places of other articles' dates: names of HTML and its themes, not of a language.
const foreign =
  /comment|related|sidebar|widget|teaser|footer|recommend|popular|latest|archive|calendar|event|most-?read/i;
// What social networks call the posts that other pages embed.
const embedded =
  /instagram-media|twitter-tweet|twitter-video|fb-post|tiktok-embed|bluesky-embed|telegram-post|^blockquote/;
const furthestUp = 4;

function* containersOf({ container }: Block): Generator<Container> {
  let at = container ?? null;
  for (let up = 0; at && up < furthestUp; up++, at = at.parent) yield at;
}

/** Whether a block stands in a place for other things than the article: a list of related ones, a comment, a calendar. */
export function isForeignPlace(block: Block): boolean {
  for (const { label, kind } of containersOf(block))
    if (kind !== 'body' && kind !== 'article' && foreign.test(label)) return true;
  return false;
}

/** Whether a block is somebody else's: a post of a social network, a quotation. */
export function isEmbedded(block: Block): boolean {
  for (const { label } of containersOf(block)) if (embedded.test(label)) return true;
  return false;
}

/** Whether `[start, end)` of a block lies in a link. */
export function isLinked({ links }: Block, { start, end }: { start: number; end: number }): boolean {
  return links?.some((link) => link.start <= start && link.end >= end) ?? false;
}

/** Whether a block is the linked headline of another article, so that what follows it is likely that one's date. */
export function isCard(block: Block | undefined, { url }: DateSearch): boolean {
  const [link, ...more] = block?.links ?? [];
  if (!block || !link || more.length > 0 || link.end - link.start < leastHeadline) return false;
  if (link.end - link.start < block.value.length * 0.9) return false;
  return url === null || pathOf(link.url) !== pathOf(url);
}

const leastHeadline = 25;
const pathOf = (url: string): string => url.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
