import { foldName } from '../characters/index.ts';
import type { TextDocument } from '../schema/index.ts';

/** A token by its folded text; hyphenated words are cut, so that "Secretary-General" is two words and a mark. */
export interface FlatToken {
  key: string;
  start: number;
  end: number;
  sentence: number;
}

export function flatten(document: TextDocument): FlatToken[] {
  const flat: FlatToken[] = [];
  document.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) {
      let at = token.start;
      for (const part of token.text.split(/(-)/)) {
        if (part !== '') flat.push({ key: foldName(part), start: at, end: at + part.length, sentence: index });
        at += part.length;
      }
    }
  });
  return flat;
}

/** Index of the first token that starts at or after an offset. */
export function tokenAt(tokens: readonly FlatToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
