import { hash, hashOn, hashSeed, kindAt, space, unspaced, type WordHashes, wordPart } from '../characters/index.ts';
import type { Block, Link } from '../tree/index.ts';
import { type Sheet, signs } from './facts.ts';
import type { PhraseBook } from './phrase-book.ts';
import { Beginnings, type PhraseMatch } from './phrase-index.ts';
import { beginsKey, endsKey, endsSentence, phraseKey, straight } from './text.ts';
import { isDenseUnit, isTokenUnit, type TokenList } from './tokens.ts';

/** What a block is measured against: the stop words of the page's language, and the phrases of all packs. */
export interface Yardstick {
  stopWords: WordHashes;
  book: PhraseBook;
}

/** `'`, `’`, `.` and `-` between two letters or digits join them to one word: `U.S`, `mother-in-law`. */
const isJoint = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 46 || unit === 45;

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Latin, Greek and Cyrillic end before it. */
const plainEnd = 0x530;

/**
 * The small letter of each plain letter: one of an alphabet with spaces between its words, whose small letter is one unit
 * wherever it stands, which that of `İ` and `Σ` is not. 0 for all else.
 */
const smallOf = Uint16Array.from({ length: plainEnd }, (_, unit) => {
  const character = String.fromCharCode(unit);
  const isWritten = unit < 0x80 || (unit > 191 && unit !== 0x3a3);
  const small = character.toLowerCase();
  return isWritten && small.length === 1 && /\p{L}/u.test(character) ? small.charCodeAt(0) : 0;
});
const smallLetter = (unit: number): number => (unit < plainEnd ? smallOf[unit]! : 0);

/** Punctuation, and scripts without capitals, Hiragana to Han: the same in lower case. */
const hasNoCapitals = (unit: number): boolean =>
  (unit >= 0x2000 && unit < 0x2070) || (unit >= 0x3000 && unit < 0xa000) || (unit < plainEnd && unit !== 0x3a3);

/** `-–—|·•»«:/` */
const isSeparator = (unit: number): boolean =>
  unit === 45 ||
  unit === 58 ||
  unit === 47 ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0xb7 ||
  unit === 0x2022 ||
  unit === 0xab ||
  unit === 0xbb;

/**
 * Measures a block in one pass over its characters: its row of the sheet, and its words for the list. Words are of three kinds, which differ in what
 * joins letters: the words that are counted, those of phrases (letters, digits, apostrophes), and those of `tokens`.
 */
export function measure(block: Block, index: number, yardstick: Yardstick, sheet: Sheet, tokens: TokenList): void {
  tokens.reserve(block.value.length);
  // Of `İ`, which becomes two characters when it is lowered, a walk knows when it meets it, and begins anew.
  if (!walk(block, index, yardstick, sheet, tokens, true)) walk(block, index, yardstick, sheet, tokens, false);
}

/** Where phrases may begin in the text that is walked over. */
const noted = new Beginnings();

/**
 * @param aligned - true where each unit has one of its own in lower case; else words are lowered one by one
 * @returns false where `aligned` should not have been true: nothing is measured then
 */
function walk(
  block: Block,
  index: number,
  { stopWords, book }: Yardstick,
  sheet: Sheet,
  tokens: TokenList,
  aligned: boolean,
): boolean {
  const { phrases } = book;
  const text = block.value;
  const { length } = text;
  // Made where it is needed: most texts are of plain letters.
  let lower: string | null = null;
  let words = 0;
  let stops = 0;
  let capitals = 0;
  let dense = 0;
  let upper = 0;
  let letters = 0;
  let digits = 0;
  let visible = 0;
  let sentences = 0;
  let commas = 0;
  let shown = 0;
  let whole = aligned;
  let start = -1;
  // Hashes of the words that are being read, in lower case.
  let counted = hashSeed;
  let token = hashSeed;
  let tokenLength = 0;
  let phrase = hashSeed;
  let inPhrase = false;
  let phraseAt = 0;
  // The word before, where some phrase begins with it, and its offsets in the text and in the key.
  let before = 0;
  let beforeAt = 0;
  let beforeOffset = 0;
  let initial = 0;
  let first = 0;
  let firstKnown = false;
  noted.clear();
  // The key: where it begins, and whether with a word; its hash so far, and where it might end; how much white space it leaves out.
  let keyFrom = -1;
  let beginsOnWord = false;
  let spaced = false;
  let collapsed = 0;
  let key = hashSeed;
  let keyed = hashSeed;
  let keyTo = 0;
  for (let i = 0; i <= length; i++) {
    let unit = i < length ? text.charCodeAt(i) : 0;
    // Most of a text is words of plain letters with a space or mark behind them: they are words of all three kinds at once.
    const begins = smallLetter(unit);
    if (begins !== 0 && !inPhrase && start < 0 && tokenLength === 0 && aligned) {
      const from = i;
      if (begins !== unit) capitals++;
      if (keyFrom < 0) {
        keyFrom = from;
        beginsOnWord = true;
      }
      let value = hashSeed;
      for (let small = begins; small !== 0; small = smallLetter(unit)) {
        if (unit < 97) upper++;
        value = hashOn(value, small);
        key = hashOn(key, small);
        unit = ++i < length ? text.charCodeAt(i) : 0;
      }
      keyed = key;
      keyTo = i;
      spaced = false;
      const units = i - from;
      letters += units;
      visible += units;
      if (endsWord(unit) || ((unit === 46 || unit === 45) && (kindAt(text, i + 1) & wordPart) === 0)) {
        words++;
        if (stopWords.has(value)) stops++;
        tokens.add(value, units);
        if (!firstKnown) {
          first = value;
          firstKnown = true;
        }
        if (before !== 0 && phrases.areBegun(before, value, begins)) noted.add(before, beforeAt, beforeOffset);
        before = 0;
        if (phrases.beginWith(value)) {
          before = value;
          beforeAt = from;
          beforeOffset = from - keyFrom - collapsed;
          if (phrases.areWhole(value)) noted.add(before, beforeAt, beforeOffset);
        }
        if (unit === 32) {
          key = hashOn(key, 32);
          spaced = true;
          continue;
        }
        if (unit === 44) {
          key = hashOn(key, 44);
          commas++;
          visible++;
          continue;
        }
        if (i === length) break;
      } else {
        // What joins it to the next, or ends it for one kind alone, is seen below.
        start = from;
        initial = begins;
        phraseAt = from;
        inPhrase = true;
        counted = value;
        token = value;
        phrase = value;
        tokenLength = units;
      }
    }
    if (isSmall(unit)) {
      if (start < 0) start = i;
      if (!inPhrase) {
        initial = unit;
        phraseAt = i;
      }
      inPhrase = true;
      counted = hashOn(counted, unit);
      token = hashOn(token, unit);
      phrase = hashOn(phrase, unit);
      if (keyFrom < 0) {
        keyFrom = i;
        beginsOnWord = true;
      }
      key = keyed = hashOn(key, unit);
      keyTo = i + 1;
      spaced = false;
      tokenLength++;
      visible++;
      letters++;
      continue;
    }
    if (unit === 0x130 && aligned) {
      tokens.drop();
      return false;
    }
    const kind = kindAt(text, i);
    const part = (kind & wordPart) !== 0;
    let small = unit;
    if (unit > 64 && aligned) {
      if (hasNoCapitals(unit)) small = smallLetter(unit) || unit;
      else {
        lower ??= text.toLowerCase();
        small = lower.charCodeAt(i);
      }
    }
    const plain = straight(unit);
    const apostrophe = plain === 39;
    if (keyFrom < 0 && (part || beginsKey(plain))) {
      keyFrom = i;
      beginsOnWord = part || apostrophe;
      if (!beginsOnWord) first = hashOn(hashSeed, plain);
      firstKnown = !beginsOnWord;
    }
    if (keyFrom >= 0) {
      if ((kind & space) !== 0) {
        if (spaced) collapsed++;
        else key = hashOn(key, 32);
        spaced = true;
      } else {
        key = hashOn(key, plain === unit ? small : plain);
        spaced = false;
        if (part || endsKey(plain)) {
          keyed = key;
          keyTo = i + 1;
        }
      }
    }
    if (part || apostrophe) {
      const folded = apostrophe ? 39 : small;
      if (!inPhrase) {
        initial = folded;
        phraseAt = i;
      }
      phrase = hashOn(phrase, folded);
      inPhrase = true;
    } else if (inPhrase) {
      if (!firstKnown) {
        first = phrase;
        firstKnown = true;
      }
      if (before !== 0 && phrases.areBegun(before, phrase, initial)) noted.add(before, beforeAt, beforeOffset);
      before = 0;
      if (phrases.beginWith(phrase)) {
        before = phrase;
        beforeAt = phraseAt;
        beforeOffset = phraseAt - keyFrom - collapsed;
        if (phrases.areWhole(phrase)) noted.add(before, beforeAt, beforeOffset);
      }
      phrase = hashSeed;
      inPhrase = false;
    }
    if (part && isTokenUnit(small)) {
      const single = isDenseUnit(small);
      if (single && tokenLength > 0) {
        tokens.add(token, tokenLength);
        token = hashSeed;
        tokenLength = 0;
      }
      token = hashOn(token, small);
      tokenLength++;
      if (single) {
        tokens.add(token, 1);
        token = hashSeed;
        tokenLength = 0;
      }
    } else {
      // Of signs among the letters, those at the ends of a key do not count.
      if (unit > 191 && isTokenUnit(small) && (kind & space) === 0) whole = false;
      if (tokenLength > 0) {
        tokens.add(token, tokenLength);
        token = hashSeed;
        tokenLength = 0;
      }
    }
    if (part) {
      if (start < 0) {
        start = i;
        if (small !== unit) capitals++;
      }
      counted = hashOn(counted, small);
      if ((kind & unspaced) !== 0 && (unit < 0xdc00 || unit > 0xdfff)) dense++;
    } else if (start >= 0) {
      if (isJoint(unit) && (kindAt(text, i + 1) & wordPart) !== 0) counted = hashOn(counted, unit);
      else {
        words++;
        if (!aligned) {
          const word = text.slice(start, i).toLowerCase();
          if (word.charCodeAt(0) !== text.charCodeAt(start)) capitals++;
          counted = hash(word) | 0;
        }
        if (stopWords.has(counted)) stops++;
        start = -1;
        counted = hashSeed;
      }
    }
    if (unit === 32 || unit === 10 || i === length) continue;
    visible++;
    if (unit >= 48 && unit <= 57) digits++;
    else if (unit >= 65 && unit <= 90) {
      upper++;
      letters++;
    } else {
      if (unit > 191) {
        letters++;
        if (unit === 0x3001 || unit === 0xff0c) commas++;
      } else if (unit === 44) commas++;
      else if (unit === 40) shown |= signs.bracket;
      else if (unit === 0xa9) shown |= signs.copyright;
      else if (unit === 124) shown |= signs.separator;
      else if ((unit === 46 || unit === 33 || unit === 63) && i > 2) {
        if (i + 1 === length || (kindAt(text, i + 1) & space) !== 0) sentences++;
      }
      if (unit === 58) shown |= signs.colon;
      if (isSeparator(unit) && i > 0 && (kindAt(text, i - 1) & space) !== 0) shown |= signs.separator;
    }
  }
  if (digits > 0) shown |= signs.digit;
  // Scripts that write no spaces: a character there says about as much as half a word.
  if (dense > words) words = Math.ceil(dense / 2);
  if (whole) tokens.end();
  else tokens.again(phraseKey(text));
  let phraseMatch: PhraseMatch | null = null;
  if (!aligned) {
    const lowered = phraseKey(text);
    keyed = hash(lowered) | 0;
    phraseMatch = phrases.matchKey(lowered);
  } else if (noted.count > 0 || phrases.mayMatch(keyed, first))
    phraseMatch = phrases.match({ text, from: Math.max(0, keyFrom), to: keyTo, key: keyed, opening: first }, noted);
  if (phraseMatch) sheet.phrases.set(index, phraseMatch);
  // Few hashes are 0, and a word of that one is looked up in vain.
  sheet.opening[index] = aligned && beginsOnWord ? first : 0;
  sheet.key[index] = keyed;
  sheet.words[index] = words;
  sheet.stopWords[index] = stops;
  sheet.capitals[index] = capitals;
  if (letters > 0) sheet.upperShare[index] = upper / letters;
  if (visible > 0) sheet.digitShare[index] = digits / visible;
  if (block.links) sheet.linkShare[index] = linkShare(block.links, length);
  sheet.sentences[index] = sentences;
  sheet.commas[index] = commas;
  sheet.endsSentence[index] = endsSentence(text) ? 1 : 0;
  sheet.signs[index] = shown;
  return true;
}

/** ASCII but for letters, digits and what may join them, 0 behind the end of a text included. */
const endsWord = (unit: number): boolean =>
  unit < 128 && !(unit >= 97 && unit <= 122) && unit !== 39 && unit !== 45 && unit !== 46 && unit !== 96
    ? !(unit >= 65 && unit <= 90) && !(unit >= 48 && unit <= 57)
    : false;

function linkShare(links: readonly Link[], length: number): number {
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  return length > 0 ? Math.min(1, linked / length) : 0;
}
