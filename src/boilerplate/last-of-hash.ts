import type { Columns } from './columns.ts';

/**
 * The last thing that was kept of each hash, in a table of a set size: blocks that say the same share what is made of it, and what is
 * forgotten is made once more.
 */
export class LastOfHash<Thing> {
  readonly #things: Thing[] = [];
  /** One more than the place of each slot's thing, 0 for none. */
  readonly #places: Int32Array;
  readonly #mask: number;

  /** @param kinds - how many things that differ there are, roughly */
  constructor(kinds: number, columns: Columns) {
    const slots = 2 << (32 - Math.clz32(kinds));
    this.#places = columns.int32(slots);
    this.#mask = slots - 1;
  }

  /** What may be the thing with a hash: another may have the same. */
  get(hash: number): Thing | undefined {
    const place = this.#places[this.#slotOf(hash)]!;
    return place === 0 ? undefined : this.#things[place - 1];
  }

  keep(hash: number, thing: Thing): void {
    const slot = this.#slotOf(hash);
    const place = this.#places[slot]!;
    if (place === 0) this.#places[slot] = this.#things.push(thing);
    else this.#things[place - 1] = thing;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
