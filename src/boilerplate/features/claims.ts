import { WordHashes } from '../../characters/index.ts';
import { phraseKey } from '../text.ts';
import { tokensOf } from '../tokens.ts';
import { type FeatureGroup, none } from './group.ts';

const descriptions = new Set(['description', 'og:description', 'twitter:description']);
const shortest = 300;

/** What the page claims elsewhere of its article: title, description, the text in its JSON-LD. */
export const claims: FeatureGroup = {
  names: ['title words', 'description words', 'claimed body', 'claims body', 'wide title words'],
  measure({ page }) {
    // At which filling each word of the title was last met.
    const title = new Map<number, number>();
    let filling = 0;
    const claimedTitles = tokensOf([...page.titles].slice(0, 3), page.columns);
    claimedTitles.hashes.forEach((value, i) => {
      if (claimedTitles.long[i]) title.set(value, 0);
    });
    // Most pages say the same three times.
    const described = new Set<string>();
    let body = '';
    for (const clue of page.tree.clues) {
      if (descriptions.has(clue.key)) described.add(clue.value);
      if (clue.key === 'articleBody' && clue.value.length > body.length) body = clue.value;
    }
    const description = new Set(tokensOf(Array.from(described, phraseKey), page.columns).hashes);
    // Most words are in neither, and one look tells.
    const said = new WordHashes([...title.keys(), ...description]);
    const claimed = body.length > shortest ? pairsOf(tokensOf([phraseKey(body)], page.columns).hashes) : null;
    const { hashes, long, from: starts } = page.tokens;
    if (title.size === 0 && description.size === 0 && claimed === null)
      // As most plain texts: no word need be looked up.
      return (_, values, from) => {
        for (let at = 0; at < claims.names.length; at++) values[from + at] = at === claimsBody ? 0 : none;
      };
    return (i, values, from) => {
      filling++;
      const start = starts[i]!;
      const end = starts[i + 1]!;
      const count = end - start;
      let longs = 0;
      let hits = 0;
      let seen = 0;
      let inDescription = 0;
      let paired = 0;
      for (let k = start; k < end; k++) {
        const word = hashes[k]!;
        const isSaid = said.has(word);
        if (isSaid && description.has(word)) inDescription++;
        if (claimed !== null && k + 1 < end && claimed.has(pair(word, hashes[k + 1]!))) paired++;
        if (!long[k]) continue;
        longs++;
        if (!isSaid) continue;
        const last = title.get(word);
        if (last === undefined) continue;
        hits++;
        if (last === filling) continue;
        seen++;
        title.set(word, filling);
      }
      values[from] = title.size === 0 || longs < 2 ? none : hits / longs;
      values[from + 1] = description.size < 4 || count < 4 ? none : inDescription / count;
      values[from + 2] = claimed === null || count < 3 ? none : paired / (count - 1);
      values[from + 3] = claimed === null ? 0 : 1;
      values[from + 4] = title.size === 0 ? none : seen / title.size;
    };
  },
};

const claimsBody = claims.names.indexOf('claims body');

/** Two neighbouring words. */
const pair = (first: number, second: number): number => Math.imul(first, 31) ^ second;

function pairsOf(hashes: Int32Array): WordHashes {
  const pairs = new Int32Array(Math.max(0, hashes.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = pair(hashes[i]!, hashes[i + 1]!);
  return new WordHashes(pairs);
}
