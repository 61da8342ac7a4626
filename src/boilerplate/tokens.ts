import { hashOn, hashSeed } from '../characters/index.ts';
import type { Columns } from './columns.ts';

/** The words of some texts, one text after the other: two numbers a word, however many texts there are. */
export interface Tokens {
  /** A 32-bit hash (FNV-1a) of each word. */
  hashes: Int32Array;
  /** 1 where a word is longer than three UTF-16 units: such words say what a text is about. */
  long: Uint8Array;
  /** Where the words of each text begin; one more than there are texts. */
  from: Int32Array;
}

export const noTokens: Tokens = { hashes: new Int32Array(0), long: new Uint8Array(0), from: new Int32Array(1) };

const longest = 3;

/** A letter or digit of a text in lower case; roughly, and by its code alone. */
export const isTokenUnit = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 191 && (code < 0x2000 || code > 0x206f));
/** Scripts that write no spaces: every character is a word. */
export const isDenseUnit = (code: number) => (code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e7f);

/** Gathers the words of so many texts. */
export class TokenList {
  #hashes: Int32Array;
  #long: Uint8Array;
  readonly #from: Int32Array;
  #texts = 0;
  #count = 0;

  /** @param units - how long the texts are in all: what has a word in six units is read without growing. */
  constructor(texts: number, units: number, columns: Columns) {
    const room = Math.ceil(units / 6) + texts + 64;
    this.#hashes = columns.int32(room);
    this.#long = columns.uint8(room);
    this.#from = columns.int32(texts + 1);
  }

  /** Makes room for the words of a text of so many units: it has no more words than that. */
  reserve(length: number): void {
    const room = this.#count + length + 1;
    if (room <= this.#hashes.length) return;
    const more = Math.ceil(1.5 * room);
    this.#hashes = grown(this.#hashes, new Int32Array(more));
    this.#long = grown(this.#long, new Uint8Array(more));
  }

  /** Adds a word of the text that is being read. */
  add(hash: number, length: number): void {
    this.#hashes[this.#count] = hash;
    this.#long[this.#count++] = length > longest ? 1 : 0;
  }

  /** Ends the text that is being read. */
  end(): void {
    this.#from[++this.#texts] = this.#count;
  }

  /** Forgets the words of the text that is being read. */
  drop(): void {
    this.#count = this.#from[this.#texts]!;
  }

  /** Reads the text that is being read anew, from its phrase key. */
  again(key: string): void {
    this.drop();
    this.read(key);
  }

  /** Reads a whole phrase key (lower case), by hand: this may run over every character of a page. */
  read(key: string): void {
    this.reserve(key.length);
    let value = hashSeed;
    let length = 0;
    for (let i = 0; i <= key.length; i++) {
      const code = i < key.length ? key.charCodeAt(i) : 32;
      if (isTokenUnit(code)) {
        const dense = isDenseUnit(code);
        if (dense && length > 0) {
          this.add(value, length);
          value = hashSeed;
        }
        value = hashOn(value, code);
        length++;
        if (!dense) continue;
        length = 1;
      }
      if (length > 0) {
        this.add(value, length);
        value = hashSeed;
        length = 0;
      }
    }
    this.end();
  }

  /** The words that were gathered. */
  tokens(): Tokens {
    return {
      hashes: this.#hashes.subarray(0, this.#count),
      long: this.#long.subarray(0, this.#count),
      from: this.#from,
    };
  }
}

/** The words of some phrase keys. */
export function tokensOf(keys: readonly string[], columns: Columns): Tokens {
  if (keys.length === 0) return noTokens;
  const list = new TokenList(
    keys.length,
    keys.reduce((sum, key) => sum + key.length, 0),
    columns,
  );
  for (const key of keys) list.read(key);
  return list.tokens();
}

function grown<Table extends Int32Array | Uint8Array>(small: Table, large: Table): Table {
  large.set(small);
  return large;
}
