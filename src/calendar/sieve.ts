/** Hashes of the words that a date has where it is not of digits alone: a 1 for each. */
export type DateSieve = Uint8Array;

const size = 8192;
const hashOn = (hash: number, code: number): number => (hash * 31 + (code | 32)) & (size - 1);

/** The sieve of some words: names of months, and signs of the parts of a date. */
export function dateSieve(words: Iterable<string>): DateSieve {
  const sieve = new Uint8Array(size);
  for (const word of words) {
    let hash = 0;
    // Letters beyond ASCII are left out, since no bit tells their small forms.
    for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) < 128) hash = hashOn(hash, word.charCodeAt(at));
    sieve[hash] = 1;
  }
  return sieve;
}

// Between a day or a year and its month stand an ordinal's end, a sign and words of grammar: `3rd. of the May`.
const farthest = 5;

/**
 * Whether a text may hold a date: a number close to a word of the sieve, eight digits, or numbers joined as those of a date are.
 * Half of the texts with a digit do not, and one walk without any tokens tells. Where it says no, there is none.
 *
 * @param toTheDay - Whether a month of a year is none: beside a word, a year is then no number.
 *
 * ```text
 * the 3rd of May      2025-12      3. 4. 24      2024-2025, version 2.1: none
 *     ^      ^^^      ^^^^^^^      ^^^^^^^^
 * ```
 */
export function mayHoldDate(text: string, sieve: DateSieve, toTheDay: boolean): boolean {
  // Words, numbers and signs are counted; where the last number stood, the last that can be with a word, the last word of the sieve.
  let index = 0;
  let lastNumber = 0;
  let lastPart = -farthest;
  let lastWord = -farthest;
  // The run of numbers that one sign joins: how many they are, and how many digits the first and the last have.
  let run = 0;
  let first = 0;
  let digits = 0;
  let sign = 0;
  let joined = false;
  const { length } = text;
  for (let at = 0, end = 0; at < length; at = end) {
    const code = text.charCodeAt(at);
    end = at + 1;
    if (isLetter(code)) {
      end = wordEnd(text, at);
      index++;
      joined = false;
      if (!passes(sieve, text, at, end)) continue;
      if (index - lastPart <= farthest) return true;
      lastWord = index;
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(end))) end++;
      digits = end - at;
      run = joined ? run + 1 : 1;
      if (run === 1) first = digits;
      index++;
      if (digits >= 8 || run > 2 || (run === 2 && first >= 4 && digits <= 2 && !toTheDay)) return true;
      lastNumber = index;
      joined = false;
      // Behind a sign, four digits may be a day's and an hour's that are glued: `28.09.1913:04`.
      if (toTheDay && digits === 4 && !isSign(text.charCodeAt(at - 1))) continue;
      if (index - lastWord <= farthest) return true;
      lastPart = index;
    } else if (code === 10) joined = false;
    else if (code < 128 && !isSpace(code)) {
      joined = isSign(code) && code !== 0x3a && index === lastNumber;
      if (joined && run > 1 && code !== sign) {
        run = 1;
        first = digits;
      }
      sign = code;
      index++;
    }
  }
  return false;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** One of `-./:`. */
const isSign = (code: number): boolean => (code > 0x2c && code < 0x30) || code === 0x3a;
const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14);
/** A letter, or anything beyond ASCII but the signs of Latin-1 and of General Punctuation. */
const isLetter = (code: number): boolean =>
  code < 128 ? (code | 32) > 96 && (code | 32) < 123 : code >= 0xc0 && !(code >= 0x2000 && code < 0x2070);

/** Offset behind a word, which ends where a small letter meets a capital, as in the `am` of `5:29 amDec 3`. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  const { length } = text;
  for (let before = text.charCodeAt(start); at < length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) || (isUpper(code) && before > 96 && before < 123)) break;
    before = code;
  }
  return at;
}

const longestWord = 64;

/**
 * Whether a word, or what may be one of its own in it, is one of the sieve's.
 *
 * ```text
 * DECUpdated        GMTDec        heureAoût
 * ^^^ head             ^^^ tail        ^^^^ tail
 * ```
 */
function passes(sieve: DateSieve, text: string, start: number, end: number): boolean {
  if (end - start > longestWord) return true;
  let whole = 0;
  let head = 0;
  let tail = 0;
  let capitals = 0;
  let beyond = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) {
      if ((at > start && sieve[whole] === 1) || ++beyond > 1) return true;
      tail = 0;
      continue;
    }
    if (isUpper(code)) {
      head = whole;
      tail = 0;
      capitals++;
    } else {
      if (capitals > 1 && sieve[head] === 1) return true;
      capitals = 0;
    }
    whole = hashOn(whole, code);
    tail = hashOn(tail, code);
  }
  return sieve[whole] === 1 || sieve[tail] === 1;
}
