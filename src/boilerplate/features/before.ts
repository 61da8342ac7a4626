import type { Columns } from '../columns.ts';

/** Places of a page where something stands, to be asked for in the order of the page: a column a block would be mostly empty. */
export class Before {
  readonly #places: Int32Array;
  #next = 0;

  /** The blocks, of so many, of which something holds. */
  constructor(holds: (block: number) => boolean, blocks: number, columns: Columns) {
    let count = 0;
    for (let i = 0; i < blocks; i++) if (holds(i)) count++;
    this.#places = columns.int32(count);
    for (let i = 0, at = 0; at < count; i++) if (holds(i)) this.#places[at++] = i;
  }

  get count(): number {
    return this.#places.length;
  }

  /** The last such block before a block, -1 where there is none. */
  last(block: number): number {
    this.#seek(block);
    return this.#next === 0 ? -1 : this.#places[this.#next - 1]!;
  }

  /** The first such block behind a block, -1 where there is none. */
  first(block: number): number {
    this.#seek(block);
    const at = this.#places[this.#next] === block ? this.#next + 1 : this.#next;
    return at < this.#places.length ? this.#places[at]! : -1;
  }

  /** Goes to the first place that is not before a block: a step or two where blocks are asked for in turn. */
  #seek(block: number): void {
    while (this.#next < this.#places.length && this.#places[this.#next]! < block) this.#next++;
    while (this.#next > 0 && this.#places[this.#next - 1]! >= block) this.#next--;
  }
}
