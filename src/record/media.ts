import type { Media } from '../schema/index.ts';
import type { ArticleTree, Block } from '../tree/index.ts';

/** Pictures and films of the article: what captions and credits speak of, and what stands between the kept blocks. */
export function gatherMedia(tree: ArticleTree): Media[] {
  const { children } = tree;
  const media: Media[] = [];
  const shown = new Set<unknown>();
  let open: { item: Media; block: Block } | null = null;
  for (const block of children) {
    const role = block.verdict?.role;
    if (role !== 'caption' && role !== 'credit') {
      open = null;
      continue;
    }
    const text = block.verdict?.value ?? block.value;
    const same = open !== null && (block.media === undefined || open.block.media === block.media);
    if (open && same && (role === 'credit' ? open.item.credit === null : open.item.caption === null)) {
      open.item[role] = text;
      open.item.place = { ...open.item.place, end: Math.max(open.item.place.end, block.place.end) };
      continue;
    }
    const item: Media = {
      type: block.media?.type ?? 'image',
      url: block.media?.url || null,
      alt: block.media?.alt || null,
      caption: role === 'caption' ? text : null,
      credit: role === 'credit' ? text : null,
      place: block.place,
    };
    if (block.media) shown.add(block.media);
    media.push(item);
    open = { item, block };
  }
  const firstKept = children.findIndex((block) => block.verdict?.kept);
  const lastKept = children.findLastIndex((block) => block.verdict?.kept);
  for (const clue of tree.media) {
    if (shown.has(clue) || firstKept < 0 || clue.at < firstKept || clue.at > lastKept || clue.url === null) continue;
    media.push({
      type: clue.type,
      url: clue.url,
      alt: clue.alt || null,
      caption: null,
      credit: null,
      place: clue.place,
    });
  }
  return media.sort((a, b) => a.place.start - b.place.start);
}
