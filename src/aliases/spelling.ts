import { foldName } from '../characters/index.ts';

/**
 * A word with the choices of transliteration taken out: Zelensky, Zelenskyy, Selenskyj and Zelenskiy are one. Short
 * words are only folded, since little would be left to tell them apart.
 */
export function soundOf(word: string): string {
  const folded = foldName(word);
  if (folded.length < 5) return folded;
  return folded
    .replaceAll('tsch', 'ch')
    .replaceAll('sch', 'sh')
    .replaceAll('ph', 'f')
    .replaceAll('kh', 'h')
    .replaceAll('ck', 'k')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replace(/[yij]+/g, 'i')
    .replace(/(.)\1/gu, '$1');
}

/** An id part: `mark-rutte`. Letters of any script are kept; a name without any becomes its code points. */
export function slug(name: string): string {
  const text = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return text || [...name].map((character) => character.codePointAt(0)!.toString(16)).join('-');
}
