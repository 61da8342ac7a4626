import { hash, hashOn, hashSeed, kindAt, letter, WordHashes } from '../characters/index.ts';
import type { LanguagePack } from './pack.ts';
import { rememberByPacks } from './remember.ts';

const sampleWords = 500;
const sampleLetters = 3000;

/** Packs by the hash of each of their stop words, and the length of the longest. */
const packsByWord = rememberByPacks((packs) => {
  const table = new Map<number, number[]>();
  let longest = 0;
  packs.forEach((pack, index) => {
    for (const word of new Set(pack.stopWords)) {
      const key = hash(word) | 0;
      table.set(key, [...(table.get(key) ?? []), index]);
      longest = Math.max(longest, word.length);
    }
  });
  return { packs: table, hashes: new WordHashes([...table.keys()]), longest };
});

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
  const total = countStopWords(text, packsByWord(packs), counts);
  const best = counts.indexOf(Math.max(...counts));
  const share = total === 0 ? 0 : counts[best]! / total;
  if (total >= 20 && share >= 1 / 6) return { pack: packs[best]!, share };
  return identifyScript(text.slice(0, sampleLetters), packs);
}

/** Counts the stop words of each pack among the first words of a text; gives how many words were looked at. */
function countStopWords(text: string, table: ReturnType<typeof packsByWord>, counts: Int32Array): number {
  let total = 0;
  const lower = text.toLowerCase();
  // `İ` becomes two characters, a letter and a mark that is none, and would part its word.
  const read = lower.length === text.length ? lower : text.replace(/İ/g, 'I').toLowerCase();
  let start = -1;
  let word = hashSeed;
  const { length } = read;
  for (let at = 0; at <= length && total < sampleWords; at++) {
    const unit = at < length ? read.charCodeAt(at) : 0;
    if ((unit >= 97 && unit <= 122) || (unit !== 32 && (kindAt(read, at) & letter) !== 0)) {
      if (start < 0) start = at;
      word = hashOn(word, unit);
    } else if (start >= 0) {
      total++;
      // Long words are no stop words.
      if (at - start <= table.longest && table.hashes.has(word))
        for (const pack of table.packs.get(word)!) counts[pack]!++;
      start = -1;
      word = hashSeed;
    }
  }
  return total;
}

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
