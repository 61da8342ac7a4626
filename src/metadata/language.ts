import type { ArticleTree } from '../tree/index.ts';
import { clueTable, type Field, type Proposal, vote } from './field.ts';

const scoreOf = clueTable({
  'jsonld:inLanguage': 1.2,
  'html:lang': 1.5,
  'meta:og:locale': 1,
  'meta:content-language': 1,
  'meta:language': 0.8,
  'meta:dc.language': 0.8,
  'header:language': 3,
  'header:lang': 3,
});

/** The language (BCP 47 primary subtag): told, read off the words, or claimed by the page. The words outweigh one wrong claim. */
export function findLanguage(
  tree: ArticleTree,
  told: string | null,
  identified: { code: string; share: number } | null,
): Field<string | null> {
  const proposals: Proposal[] = [];
  const add = (value: string, rule: string, score: number, place: Proposal['place']) => {
    const code = /^[a-z]{2,3}(?=$|[-_])/i.exec(value.trim())?.[0].toLowerCase();
    if (code) proposals.push({ value: code, key: code, rule, score, place });
  };
  if (told !== null) add(told, 'option', 10, null);
  if (identified !== null) add(identified.code, 'stop-words', Math.round(identified.share * 100) / 10, null);
  for (const clue of tree.clues) {
    const score = scoreOf(clue);
    if (score !== undefined) add(clue.value, `${clue.source}:${clue.key}`, score, clue.place);
  }
  return vote(proposals);
}
