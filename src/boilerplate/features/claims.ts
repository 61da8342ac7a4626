import { phraseKey } from '../text.ts';
import { type FeatureGroup, none } from './group.ts';
import { type Tokens, tokensOf } from './tokens.ts';

const descriptions = new Set(['description', 'og:description', 'twitter:description']);
const shortest = 300;

/** What the page claims elsewhere of its article: title, description, the text in its JSON-LD. */
export const claims: FeatureGroup = {
  names: ['title words', 'description words', 'claimed body', 'claims body', 'wide title words'],
  measure({ page, tokens }) {
    // Which block last held a word of the title.
    const title = new Map<number, number>();
    for (const key of [...page.titles].slice(0, 3)) {
      const { hashes, lengths } = tokensOf(key);
      hashes.forEach((value, i) => {
        if (lengths[i]! > 3) title.set(value, -1);
      });
    }
    const description = new Set<number>();
    let body = '';
    for (const clue of page.tree.clues) {
      if (descriptions.has(clue.key))
        for (const value of tokensOf(phraseKey(clue.value)).hashes) description.add(value);
      if (clue.key === 'articleBody' && clue.value.length > body.length) body = clue.value;
    }
    const claimed = body.length > shortest ? new Set(pairs(tokensOf(phraseKey(body)))) : null;
    return (i, values, from) => {
      const own = tokens[i]!;
      const { hashes, lengths } = own;
      let long = 0;
      let hits = 0;
      let seen = 0;
      for (let k = 0; k < hashes.length; k++) {
        if (lengths[k]! <= 3) continue;
        long++;
        const last = title.get(hashes[k]!);
        if (last === undefined) continue;
        hits++;
        if (last === i) continue;
        seen++;
        title.set(hashes[k]!, i);
      }
      values[from] = title.size === 0 || long < 2 ? none : hits / long;
      values[from + 1] = description.size < 4 || hashes.length < 4 ? none : share(hashes, description);
      values[from + 2] = claimed === null || hashes.length < 3 ? none : share(pairs(own), claimed);
      values[from + 3] = claimed === null ? 0 : 1;
      values[from + 4] = title.size === 0 ? none : seen / title.size;
    };
  },
};

function share(words: readonly number[], among: ReadonlySet<number>): number {
  let hits = 0;
  for (const word of words) if (among.has(word)) hits++;
  return hits / words.length;
}

/** Neighbouring words, two and two. */
function pairs({ hashes }: Tokens): number[] {
  const out: number[] = [];
  for (let i = 0; i + 1 < hashes.length; i++) out.push(Math.imul(hashes[i]!, 31) ^ hashes[i + 1]!);
  return out;
}
