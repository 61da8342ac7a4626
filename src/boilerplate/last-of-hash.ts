/**
 * The last thing that was kept of each hash, in a table of a set size: blocks that say the same share what is made of it, and what is
 * forgotten is made once more.
 */
export class LastOfHash<Thing> {
  readonly #things: (Thing | undefined)[];
  readonly #mask: number;

  /** @param kinds - how many things that differ there are, roughly */
  constructor(kinds: number) {
    const slots = 2 << (32 - Math.clz32(kinds));
    this.#things = new Array<Thing | undefined>(slots).fill(undefined);
    this.#mask = slots - 1;
  }

  /** What may be the thing with a hash: another may have the same. */
  get(hash: number): Thing | undefined {
    return this.#things[this.#slotOf(hash)];
  }

  keep(hash: number, thing: Thing): void {
    this.#things[this.#slotOf(hash)] = thing;
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
