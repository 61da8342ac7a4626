import { hashOn, hashSeed } from '../../labeller/index.ts';

/** The words of some texts, one text after the other: two numbers a word, however many texts there are. */
export interface Tokens {
  /** A 32-bit hash (FNV-1a) of each word. */
  hashes: Int32Array;
  /** 1 where a word is longer than three UTF-16 units: such words say what a text is about. */
  long: Uint8Array;
  /** Where the words of each text begin; one more than there are texts. */
  from: Int32Array;
}

const longest = 3;

const isWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 191 && (code < 0x2000 || code > 0x206f));
// Scripts that write no spaces: every character is a word.
const isDense = (code: number) => (code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e7f);

/** Splits phrase keys (lower case) into words, by hand: this runs over every character of a page. */
export function tokensOf(keys: readonly string[]): Tokens {
  const from = new Int32Array(keys.length + 1);
  let hashes = new Int32Array(256);
  let long = new Uint8Array(256);
  let count = 0;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    // No text has more words than characters.
    const room = count + key.length + 1;
    if (room > hashes.length) {
      hashes = grown(hashes, new Int32Array(2 * room));
      long = grown(long, new Uint8Array(2 * room));
    }
    let value = hashSeed;
    let length = 0;
    for (let i = 0; i <= key.length; i++) {
      const code = i < key.length ? key.charCodeAt(i) : 32;
      if (isWord(code)) {
        const dense = isDense(code);
        if (dense && length > 0) {
          hashes[count] = value;
          long[count++] = length > longest ? 1 : 0;
          value = hashSeed;
        }
        value = hashOn(value, code);
        length++;
        if (!dense) continue;
        length = 1;
      }
      if (length > 0) {
        hashes[count] = value;
        long[count++] = length > longest ? 1 : 0;
        value = hashSeed;
        length = 0;
      }
    }
    from[k + 1] = count;
  }
  return { hashes: hashes.slice(0, count), long: long.slice(0, count), from };
}

function grown<Table extends Int32Array | Uint8Array>(small: Table, large: Table): Table {
  large.set(small);
  return large;
}
