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
    const clue: Clue = { source, key, value: text, place };
    if (more.scope) clue.scope = more.scope;
    if (more.group !== undefined) clue.group = more.group;
    if (more.at !== undefined) clue.at = more.at;
    this.list.push(clue);
  }
}
