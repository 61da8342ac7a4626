import type { Block, MediaClue } from '../../tree/index.ts';
import type { Frame } from './frames.ts';

/** Ties a caption to its picture; text beside the picture of a figure, or in a box called caption, is one too. */
export function tieCaption(made: Block, home: Frame, media: readonly MediaClue[], at: number): void {
  const near = media.at(-1);
  const nearby = near && at - near.at <= 1 ? near : undefined;
  if (made.type === 'paragraph' && ((home.figure && home.figure.media.length > 0) || (home.caption && nearby))) {
    made.type = 'caption';
  }
  if (made.type !== 'caption') return;
  const shown = home.figure?.media[0] ?? (home.figure || home.kind.name === 'caption' ? undefined : nearby);
  if (shown) made.media = shown;
}

/** Captions that stand before the picture of their figure. */
export function closeFigure(frame: Frame, blocks: readonly Block[]): void {
  const media = frame.figure?.media[0];
  if (!media || !frame.figure) return;
  for (let index = frame.figure.at; index < blocks.length; index++) {
    const made = blocks[index]!;
    if (made.type === 'caption') made.media ??= media;
  }
}
