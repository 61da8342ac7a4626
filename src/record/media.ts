import type { Media } from '../schema/index.ts';
import type { ArticleTree, Block, MediaClue } from '../tree/index.ts';
import { tidyCaption, tidyCredit } from './caption-text.ts';

interface Shown {
  item: Media;
  clue: MediaClue | undefined;
}

/** Pictures and films of the article: what captions and credits speak of, and what stands beside the kept blocks. */
export function gatherMedia(tree: ArticleTree, base: string | null = null): Media[] {
  const shown = captioned(tree.children);
  if (tree.media.length > 0) addUncaptioned(shown, tree);
  const media: Media[] = [];
  for (const { item } of shown.sort((a, b) => a.item.place.start - b.item.place.start)) {
    if (item.url !== null) item.url = absolute(item.url, base);
    const same = media.find((other) => isSame(other, item));
    if (!same) media.push(item);
    else {
      same.alt ??= item.alt;
      same.caption ??= item.caption;
      same.credit ??= item.credit;
    }
  }
  return media;
}

function addUncaptioned(shown: Shown[], { media, children }: ArticleTree): void {
  const known = new Set(shown.map(({ clue }) => clue));
  const extent = extentOf(children);
  for (const clue of media) {
    if (!known.has(clue) && clue.url !== null && belongs(clue, children, extent))
      shown.push({ item: itemOf(clue), clue });
  }
}

function captioned(blocks: readonly Block[]): Shown[] {
  const shown: Shown[] = [];
  let open: Shown | null = null;
  for (const block of blocks) {
    const judged = block.verdict?.role;
    if (judged !== 'caption' && judged !== 'credit') {
      open = null;
      continue;
    }
    const said = block.verdict?.value ?? block.value;
    const role = inBrackets.test(said) ? 'credit' : judged;
    const text = role === 'caption' ? tidyCaption(said) : tidyCredit(said);
    if (text === null) continue;
    if (open && (block.media === undefined || open.clue === block.media) && open.item[role] === null) {
      open.item[role] = text;
      open.item.place = { ...open.item.place, end: Math.max(open.item.place.end, block.place.end) };
      continue;
    }
    const item = { ...itemOf(block.media), [role]: text, place: block.place };
    open = { item, clue: block.media };
    shown.push(open);
  }
  return shown;
}

function itemOf(clue: MediaClue | undefined): Media {
  const place = clue?.place ?? { start: 0, end: 0 };
  return {
    type: clue?.type ?? 'image',
    url: clue?.url || null,
    alt: clue?.alt || null,
    caption: null,
    credit: null,
    place,
  };
}

/** `(Ana Ruiz/Agency)`: a caption that is all in brackets says whose picture it is. */
const inBrackets = /^\([^()]{2,80}\)$/;

/** Drawings are logos, icons and ornaments. */
const drawing = /\.svg(?:$|[?#])/i;

/** What templates call the box of a byline, which shows who wrote. */
const bylineBox =
  /by-?line|g?ravatar|\bavatar|\bvcard\b|(?:^|[\s_-])authors?(?:$|[\s_]|-(?:avatar|bio|box|card|image|info|photo|picture)\b)/;
/** A byline's picture stands this deep in its box at most; what is called so further out is the page of an author. */
const bylineDepth = 3;

/** True for a picture in a byline. */
function isPortrait({ type, container }: MediaClue): boolean {
  let region = type === 'image' ? container : undefined;
  for (let depth = 0; region && depth < bylineDepth; depth++) {
    if (wholes.has(region.kind)) return false;
    if (bylineBox.test(region.label)) return true;
    region = region.parent ?? undefined;
  }
  return false;
}

/** Elements that hold whole articles and pages, which some templates name by their author. */
const wholes: ReadonlySet<string> = new Set(['article', 'main', 'body', 'html']);

const isKept = (block: Block | undefined): boolean => block?.verdict?.kept === true;

/** Indexes of the first and the last kept block and of the headline above; -1 where there is none. */
function extentOf(blocks: readonly Block[]) {
  const first = blocks.findIndex(isKept);
  const headline = blocks.findLastIndex(({ verdict }, index) => index < first && verdict?.role === 'headline');
  return { first, last: blocks.findLastIndex(isKept), headline };
}

/**
 * True where a picture without a caption stands right before or after a block of the article, or between the headline and
 * the first of them: further off stand logos and promotions. Portraits in bylines stand there too, and do not belong.
 */
function belongs(
  clue: MediaClue,
  blocks: readonly Block[],
  { first, last, headline }: ReturnType<typeof extentOf>,
): boolean {
  const { at, url, type } = clue;
  if ((type === 'image' && url !== null && drawing.test(url)) || isPortrait(clue)) return false;
  if (first < 0 || at > last) return false;
  if (at > first) return isKept(blocks[at - 1]) || isKept(blocks[at]);
  return at === first || (headline >= 0 && at > headline);
}

/** One picture twice: a placeholder and its original, a preview and its dialog. Two captions make two pictures. */
function isSame(a: Media, b: Media): boolean {
  if (a.url === null || a.url !== b.url || a.type !== b.type) return false;
  return (
    (a.caption === null || b.caption === null || a.caption === b.caption) &&
    (a.credit === null || b.credit === null || a.credit === b.credit)
  );
}

function absolute(url: string, base: string | null): string {
  if (base === null || !URL.canParse(url, base)) return url;
  return /^[a-z][a-z\d+.-]{0,20}:/i.test(url) ? url : new URL(url, base).href;
}
