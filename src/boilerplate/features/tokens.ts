/** The words of a block as 32-bit hashes (FNV-1a), and their lengths in UTF-16 units. */
export interface Tokens {
  hashes: readonly number[];
  lengths: readonly number[];
}

const isWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 191 && (code < 0x2000 || code > 0x206f));
// Scripts that write no spaces: every character is a word.
const isDense = (code: number) => (code >= 0x3040 && code <= 0x9fff) || (code >= 0x0e00 && code <= 0x0e7f);

/** Splits a phrase key (lower case) into words, by hand: this runs over every character of a page. */
export function tokensOf(key: string, most = 1e9): Tokens {
  const hashes: number[] = [];
  const lengths: number[] = [];
  let value = 0x811c9dc5;
  let length = 0;
  for (let i = 0; i <= key.length && hashes.length < most; i++) {
    const code = i < key.length ? key.charCodeAt(i) : 32;
    const word = isWord(code);
    const dense = word && isDense(code);
    if (length > 0 && (!word || dense)) {
      hashes.push(value);
      lengths.push(length);
      value = 0x811c9dc5;
      length = 0;
    }
    if (word) {
      value = Math.imul(value ^ code, 0x01000193);
      length++;
      if (dense) {
        hashes.push(value);
        lengths.push(1);
        value = 0x811c9dc5;
        length = 0;
      }
    }
  }
  return { hashes, lengths };
}
