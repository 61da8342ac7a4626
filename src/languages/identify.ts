import { hash, hashOn, hashSeed, kindAt, letter, upper } from '../characters/index.ts';
import type { LanguagePack } from './pack.ts';
import { rememberByPacks } from './remember.ts';
import { StopWords } from './stop-words.ts';

const sampleWords = 500;
const sampleLetters = 3000;

const stopWordsOf = rememberByPacks((packs) => new StopWords(packs));

/**
 * Tells a text's language by the share of its words that are stop words of each pack; one with a script of its own by the share of
 * its letters. Null where the text is too short or where no pack explains it: at least 20 words and one stop word in six, or
 * 20 letters and a third of them of the script.
 *
 * @returns the pack and its share (0–1), or null
 */
export function identifyLanguage(
  text: string,
  packs: readonly LanguagePack[],
): { pack: LanguagePack; share: number } | null {
  const counts = new Int32Array(packs.length);
  const total = countStopWords(text, stopWordsOf(packs), counts);
  const best = counts.indexOf(Math.max(...counts));
  const share = total === 0 ? 0 : counts[best]! / total;
  if (total >= 20 && share >= 1 / 6) return { pack: packs[best]!, share };
  return identifyScript(text.slice(0, sampleLetters), packs);
}

/** Counts the stop words of each pack among the first words of a text; gives how many words were looked at. */
function countStopWords(text: string, words: StopWords, counts: Int32Array): number {
  let total = 0;
  const { longest } = words;
  const { length } = text;
  for (let at = 0; at < length && total < sampleWords; at++) {
    const start = at;
    let word = hashSeed;
    let isSmall = true;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      // The bit makes small letters of ASCII's capitals: a copy of the text in small letters would take a third of the time of all this.
      const small = unit | 32;
      if (small >= 97 && small <= 122) {
        word = hashOn(word, small);
        continue;
      }
      const kind = unit > 127 ? kindAt(text, at) : 0;
      if ((kind & letter) === 0) break;
      word = hashOn(word, unit);
      if ((kind & upper) !== 0) isSmall = false;
    }
    if (at === start) continue;
    total++;
    // Long words are no stop words.
    if (at - start <= longest) words.countIn(counts, isSmall ? word : hash(inSmall(text.slice(start, at))) | 0);
  }
  return total;
}

/** A word in small letters. `İ` would become two characters, a letter and a mark that is none. */
const inSmall = (word: string): string => word.replaceAll('İ', 'I').toLowerCase();

function identifyScript(text: string, packs: readonly LanguagePack[]): { pack: LanguagePack; share: number } | null {
  // Without a letter beyond Latin, Greek, Cyrillic and their neighbours there is nothing to count.
  if (!/[\u1100-\uffff]/.test(text)) return null;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 20) return null;
  let best: { pack: LanguagePack; share: number } | null = null;
  for (const pack of packs) {
    const { script } = pack;
    if (!script) continue;
    const share = letters.filter((letter) => script.test(letter)).length / letters.length;
    if (share >= 1 / 3 && share > (best?.share ?? 0)) best = { pack, share };
  }
  return best;
}

/**
 * The pack for a text: that of the language named, else of the language identified, else the first.
 *
 * @throws TypeError where `language` names no pack
 */
export function packForText(text: string, language: string | undefined, packs: readonly LanguagePack[]): LanguagePack {
  const found =
    language === undefined ? (identifyLanguage(text, packs)?.pack ?? packs[0]) : packForCode(language, packs);
  if (found) return found;
  const codes = packs.map((pack) => pack.code).join(', ');
  throw new TypeError(
    `No language pack for ${JSON.stringify(language ?? text.slice(0, 20))}; pass one in \`languages\`. There are: ${codes || 'none'}`,
  );
}

/** The pack of a BCP 47 tag, by its primary subtag; null where there is none. */
export function packForCode(tag: string | null, packs: readonly LanguagePack[]): LanguagePack | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return packs.find((pack) => pack.code === primary) ?? null;
}
