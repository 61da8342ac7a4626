import type { Block } from '../../tree/index.ts';

/** A page whose text stands in `<noscript>` shows less than this without it. */
const littleText = 400;

/** Where a page shows next to nothing without `<noscript>`, what stands there is the page. */
export function showNoscript(blocks: readonly Block[], noscript: readonly Block[]): void {
  if (noscript.length === 0) return;
  let shown = 0;
  for (const { hidden, value } of blocks) if (!hidden) shown += value.length;
  if (shown > littleText) return;
  let behind = 0;
  for (const { value } of noscript) behind += value.length;
  if (behind > shown) for (const made of noscript) made.hidden = undefined;
}
