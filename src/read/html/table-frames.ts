import type { Block, Clue, MediaClue } from '../../tree/index.ts';
import type { Frame } from './frames.ts';
import { mergeTable, newTable } from './tables.ts';

/** A table, row or cell begins; `at` is the number of blocks before it. */
export function openTable(frame: Frame, at: number): void {
  const { table } = frame.traits;
  if (table === 'table') {
    if (frame.table) frame.table.nested = true;
    frame.table = newTable(/^(?:presentation|none)$/i.test(frame.attributes.value('role') ?? ''));
  } else if (!frame.table) return;
  else if (table === 'row') frame.table.row++;
  else if (table === 'cell') {
    frame.table.cells.push({ row: frame.table.row, start: at, end: at, heading: frame.kind.name === 'th' });
  }
}

/** A table or cell ends. A table of data becomes one block: clues and media that stood between its cells move with it. */
export function closeTable(frame: Frame, blocks: Block[], clues: readonly Clue[], media: readonly MediaClue[]): void {
  if (!frame.table) return;
  if (frame.traits.table === 'cell') frame.table.cells.at(-1)!.end = blocks.length;
  else if (frame.traits.table === 'table' && mergeTable(frame.table, blocks) > 0) {
    // What stood between the cells now stands before or after the one block.
    const most = blocks.length;
    for (let index = clues.length - 1; index >= 0 && (clues[index]!.at ?? 0) > most; index--) {
      clues[index]!.at = most;
    }
    for (let index = media.length - 1; index >= 0 && media[index]!.at > most; index--) media[index]!.at = most;
  }
}
