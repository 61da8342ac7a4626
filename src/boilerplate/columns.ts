/**
 * Columns of numbers that are made of the same few pieces of memory. V8 takes about a microsecond for every piece, to make and to collect
 * it, and a twentieth of that for a view of one; a short text has a hundred columns.
 */
export class Columns {
  #memory = new ArrayBuffer(piece);
  #used = 0;

  float64(length: number): Float64Array {
    const at = this.#take(8, length);
    return at < 0 ? new Float64Array(length) : new Float64Array(this.#memory, at, length);
  }

  float32(length: number): Float32Array {
    const at = this.#take(4, length);
    return at < 0 ? new Float32Array(length) : new Float32Array(this.#memory, at, length);
  }

  int32(length: number): Int32Array {
    const at = this.#take(4, length);
    return at < 0 ? new Int32Array(length) : new Int32Array(this.#memory, at, length);
  }

  uint16(length: number): Uint16Array {
    const at = this.#take(2, length);
    return at < 0 ? new Uint16Array(length) : new Uint16Array(this.#memory, at, length);
  }

  uint8(length: number): Uint8Array {
    const at = this.#take(1, length);
    return at < 0 ? new Uint8Array(length) : new Uint8Array(this.#memory, at, length);
  }

  int8(length: number): Int8Array {
    const at = this.#take(1, length);
    return at < 0 ? new Int8Array(length) : new Int8Array(this.#memory, at, length);
  }

  /** Where in the piece a column begins, at a multiple of eight bytes; -1 for a long one, whose memory is its own and goes with it. */
  #take(width: number, length: number): number {
    const bytes = (width * length + 7) & ~7;
    if (bytes > long) return -1;
    if (this.#used + bytes > piece) {
      this.#memory = new ArrayBuffer(piece);
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += bytes;
    return at;
  }
}

/** Bytes of a piece, and of the longest column that is made of one. */
const piece = 16_384;
const long = 4096;
