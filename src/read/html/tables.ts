import { appendMap, type Block, block, emptyMap, mapOf, pushRun } from '../../tree/index.ts';

interface Cell {
  row: number;
  /** Of the blocks inside, into the builder's list. */
  start: number;
  end: number;
  heading: boolean;
}

/** A table that is being read. */
export interface TableState {
  row: number;
  cells: Cell[];
  /** Holds another table, so it is there for the layout. */
  nested: boolean;
  layout: boolean;
}

export const newTable = (layout: boolean): TableState => ({ row: 0, cells: [], nested: false, layout });

const longCell = 300;
const blocksOfCell = 3;

/**
 * Whether rows and columns mean something. A table of data has at least two rows and two columns, no table inside, and
 * short cells of which none holds most of the text; anything else was put there to place things on the page.
 */
function holdsData(table: TableState, blocks: readonly Block[]): boolean {
  if (table.nested || table.layout) return false;
  const filled = table.cells.filter((cell) => cell.end > cell.start);
  const rows = new Set(filled.map((cell) => cell.row));
  if (rows.size < 2 || filled.length <= rows.size) return false;
  let total = 0;
  let longest = 0;
  for (const cell of filled) {
    if (cell.end - cell.start > blocksOfCell) return false;
    let size = 0;
    for (let index = cell.start; index < cell.end; index++) {
      const { type, value, hidden } = blocks[index]!;
      if (type === 'caption' || type === 'code' || (type === 'heading' && !cell.heading)) return false;
      if (hidden !== blocks[filled[0]!.start]!.hidden) return false;
      size += value.length;
    }
    total += size;
    longest = Math.max(longest, size);
  }
  return longest <= longCell || longest < total * 0.2;
}

/**
 * Joins the blocks of a data table into one, in place: rows as lines, cells joined by a tab. A caption before the first
 * cell and whatever stands after the last keep their own blocks. Returns how many blocks fewer there are.
 */
export function mergeTable(table: TableState, blocks: Block[]): number {
  if (!holdsData(table, blocks)) return 0;
  const start = table.cells[0]!.start;
  const end = table.cells.at(-1)!.end;
  let next = start;
  for (const cell of table.cells) {
    if (cell.start !== next) return 0;
    next = cell.end;
  }
  const map = emptyMap();
  const merged = block('table', '', map);
  const first = blocks[start]!;
  let read = first.place.start;
  let separators = '';
  let row = table.cells[0]!.row;
  let exact = true;
  table.cells.forEach((cell, index) => {
    if (index > 0) {
      separators += cell.row === row ? '\t' : '\n';
      row = cell.row;
    }
    for (let at = cell.start; at < cell.end; at++) {
      const part = blocks[at]!;
      // Empty rows and the empty ends of rows say nothing; empty cells before a filled one keep its column.
      if (separators.includes('\n')) separators = separators.slice(separators.lastIndexOf('\n'));
      if (merged.value === '') separators = separators.slice(separators.lastIndexOf('\n') + 1);
      pushRun(map, separators.length, read, Math.max(read, part.place.start));
      const offset = merged.value.length + separators.length;
      appendMap(map, mapOf(part));
      if (part.links) {
        merged.links ??= [];
        for (const link of part.links)
          merged.links.push({ ...link, start: link.start + offset, end: link.end + offset });
      }
      merged.value += separators + part.value;
      separators = ' ';
      read = part.place.end;
      if (part.place.exact === false) exact = false;
    }
    if (cell.end > cell.start) separators = '';
  });
  merged.place = { start: first.place.start, end: read };
  if (!exact) merged.place.exact = false;
  if (first.container) merged.container = first.container;
  if (first.hidden) merged.hidden = true;
  blocks.splice(start, end - start, merged);
  return end - start - 1;
}
