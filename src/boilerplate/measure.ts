import { hash, hashOn, hashSeed, kindAt, space, unspaced, type WordHashes, wordPart } from '../characters/index.ts';
import type { Block, Link } from '../tree/index.ts';
import { type Sheet, signs } from './facts.ts';
import { matchPhrase, mayMatch, type PhraseBook } from './phrase-book.ts';
import { endsSentence, keyBetween, keyEnd, keyHash, keyStart, straight } from './text.ts';
import { isDenseUnit, isTokenUnit, type TokenList } from './tokens.ts';

/** What a block is measured against: the stop words of the page's language, and the phrases of all packs. */
export interface Yardstick {
  stopWords: WordHashes;
  book: PhraseBook;
}

/** `'`, `’`, `.` and `-` between two letters or digits join them to one word: `U.S`, `mother-in-law`. */
const isJoint = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 46 || unit === 45;

/** Part of a word of a phrase key, where each of them is `'`. */
const isApostrophe = (unit: number): boolean => straight(unit) === 39;

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
  const { stopWords, book } = yardstick;
  const { anywhereOpenings } = book;
  const text = block.value;
  const { length } = text;
  const lower = text.toLowerCase();
  // `İ` becomes two characters when it is lowered: offsets then no longer agree, and words are lowered one by one.
  const aligned = lower.length === length;
  tokens.reserve(length);
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
  // The word before, where some phrase begins with it.
  let before = 0;
  let initial = 0;
  let first = 0;
  let firstKnown = false;
  let opens = false;
  for (let i = 0; i <= length; i++) {
    let unit = i < length ? text.charCodeAt(i) : 0;
    // Most of a text is words of plain letters with a space or comma behind them: they are words of all three kinds at once.
    const begins = smallLetter(unit);
    if (begins !== 0 && !inPhrase && start < 0 && tokenLength === 0 && aligned) {
      const from = i;
      if (begins !== unit) capitals++;
      let value = hashSeed;
      for (let small = begins; small !== 0; small = smallLetter(unit)) {
        if (unit < 97) upper++;
        value = hashOn(value, small);
        unit = ++i < length ? text.charCodeAt(i) : 0;
      }
      const run = i - from;
      letters += run;
      visible += run;
      if (unit === 32 || unit === 44) {
        words++;
        if (stopWords.has(value)) stops++;
        tokens.add(value, run);
        if (!firstKnown) {
          first = value;
          firstKnown = true;
        }
        if (anywhereOpenings.areBegun(before, value, begins)) opens = true;
        before = anywhereOpenings.beginWith(value) ? value : 0;
        if (unit === 44) {
          commas++;
          visible++;
        }
        continue;
      }
      // What joins it to the next, or ends it for one kind alone, is seen below.
      start = from;
      initial = begins;
      inPhrase = true;
      counted = value;
      token = value;
      phrase = value;
      tokenLength = run;
    }
    if (isSmall(unit)) {
      if (start < 0) start = i;
      if (!inPhrase) initial = unit;
      inPhrase = true;
      counted = hashOn(counted, unit);
      token = hashOn(token, unit);
      phrase = hashOn(phrase, unit);
      tokenLength++;
      visible++;
      letters++;
      continue;
    }
    const kind = kindAt(text, i);
    const part = (kind & wordPart) !== 0;
    const small = unit < 65 || !aligned ? unit : lower.charCodeAt(i);
    const apostrophe = isApostrophe(unit);
    if (part || apostrophe) {
      const folded = apostrophe ? 39 : small;
      if (!inPhrase) initial = folded;
      phrase = hashOn(phrase, folded);
      inPhrase = true;
    } else if (inPhrase) {
      if (!firstKnown) {
        first = phrase;
        firstKnown = true;
      }
      if (anywhereOpenings.areBegun(before, phrase, initial)) opens = true;
      before = anywhereOpenings.beginWith(phrase) ? phrase : 0;
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
  const from = keyStart(lower);
  const to = keyEnd(lower, from);
  const keyed = keyHash(lower, from, to);
  if (whole) tokens.end();
  else tokens.again(keyBetween(lower, from, to));
  // Few hashes are 0, and a word of that one is looked up in vain.
  const opening = aligned && firstKnown && beginsWord(lower, from) ? first : 0;
  const ways = mayMatch(book, { hash: keyed, opening, opens: opens || !aligned });
  const phraseMatch = ways === 0 ? null : matchPhrase(book, ways, keyBetween(lower, from, to));
  if (phraseMatch) sheet.phrases.set(index, phraseMatch);
  sheet.opening[index] = opening;
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
}

const beginsWord = (text: string, at: number): boolean =>
  (kindAt(text, at) & wordPart) !== 0 || isApostrophe(text.charCodeAt(at));

function linkShare(links: readonly Link[], length: number): number {
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  return length > 0 ? Math.min(1, linked / length) : 0;
}
