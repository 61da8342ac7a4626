import type { LanguagePack } from './pack.ts';

const sampleWords = 1500;
const tables = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** The stop words of a pack as a set, made once. */
export function stopWordSet(pack: LanguagePack): ReadonlySet<string> {
  let set = tables.get(pack);
  if (!set) {
    set = new Set(pack.stopWords);
    tables.set(pack, set);
  }
  return set;
}

/**
 * Tells a text's language by the share of its words that are stop words of each pack. Null where the text is too short or
 * where no pack explains it: at least 20 words and one stop word in six.
 *
 * @returns the pack and its share (0–1), or null
 */
export function identifyLanguage(
  text: string,
  packs: readonly LanguagePack[],
): { pack: LanguagePack; share: number } | null {
  const counts = packs.map(() => 0);
  let total = 0;
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    packs.forEach((pack, i) => {
      if (stopWordSet(pack).has(word)) counts[i] = counts[i]! + 1;
    });
    if (++total >= sampleWords) break;
  }
  if (total < 20) return null;
  const best = counts.indexOf(Math.max(...counts));
  const pack = packs[best];
  const share = counts[best]! / total;
  return pack && share >= 1 / 6 ? { pack, share } : null;
}

/**
 * The pack for a text: that of the language named, else of the language identified, else the first.
 *
 * @throws TypeError where `language` names no pack
 */
export function packForText(text: string, language: string | undefined, packs: readonly LanguagePack[]): LanguagePack {
  const found = language === undefined ? (identifyLanguage(text, packs)?.pack ?? packs[0]) : packForCode(language, packs);
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
