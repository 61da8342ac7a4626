import type { Block } from '../src/index.ts';
import { generator } from './random.ts';

/** A text cut out of a longer one. */
export interface Crop {
  text: string;
  /** What of it is the article. */
  body: string;
}

/** How many blocks around the article a crop may keep, and whether it keeps what stands within the article. */
const shapes = [
  { around: 2, clean: true },
  { around: 3, clean: false },
  { around: 12, clean: false },
] as const;

/** Blank lines before each block: as in the text, one everywhere, none. */
const spacings: readonly ((block: Block) => number)[] = [(block) => block.gap ?? 0, () => 1, () => 0];

/**
 * What scrapers hand on of a page's text: the article alone, or with a little of what stood around it. Who only ever saw whole
 * pages looks for furniture in such texts until it finds some. The same seed gives the same crops.
 */
export function cropsOf(blocks: readonly Block[], inBody: (index: number) => boolean, seed: number): Crop[] {
  const body = blocks.flatMap((_, i) => (inBody(i) ? [i] : []));
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined) return [];
  const random = generator(seed);
  return shapes.map(({ around, clean }) => {
    const from = Math.max(0, first - Math.floor(random() * (around + 1)));
    const to = Math.min(blocks.length - 1, last + Math.floor(random() * (around + 1)));
    const spacing = spacings[Math.floor(random() * spacings.length)]!;
    let text = '';
    for (let i = from; i <= to; i++) {
      if (clean && i >= first && !inBody(i)) continue;
      text += `${text === '' ? '' : '\n'.repeat(1 + spacing(blocks[i]!))}${blocks[i]!.value}`;
    }
    return { text, body: body.map((i) => blocks[i]!.value).join('\n') };
  });
}
