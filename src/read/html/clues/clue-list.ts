import type { Place } from '../../../schema/index.ts';
import type { Clue, ClueSource } from '../../../tree/index.ts';
import type { Attribute } from '../attributes.ts';

/** Where an attribute's value was read, as a place of a clue. */
export function placeOf({ start, end, exact }: Attribute): Place {
  return exact ? { start, end } : { start, end, exact: false };
}

const mostClues = 5000;

/** The clues of a page in the order in which they were read. Empty values are no clues. */
export class ClueList {
  readonly list: Clue[] = [];
  private groups = 0;

  newGroup(): number {
    return this.groups++;
  }

  add(
    source: ClueSource,
    key: string,
    value: string,
    place: Place | null,
    more: { scope?: string | undefined; group?: number | undefined; at?: number | undefined } = {},
  ): void {
    const text = value.trim();
    if (text === '' || key === '' || this.list.length >= mostClues) return;
    const { scope, group, at } = more;
    // Of one shape, as blocks are.
    this.list.push({ source, key, value: text, place, scope: scope || undefined, group, at });
  }
}
