import { hash } from '../../characters/index.ts';
import { featureKey, keyTable, rowOf, unpackKeys, unpackNumbers } from '../../labeller/index.ts';

/** Words that are used alike, as classes of three grains; 0 is the class of words nobody knows. */
export interface WordClasses {
  /** The finest class of a word in lower case. */
  classOf(word: string): number;
  /** Finest class → middle class, → coarsest class. */
  middle: Uint16Array;
  coarse: Uint16Array;
}

/** Word classes as they are shipped. */
export interface PackedClasses {
  /** Keys of the words, as {@link unpackKeys} reads them. */
  keys: string;
  /** Two characters a word: the finest class over 90, and the rest. */
  classes: string;
  middle: readonly number[];
  coarse: readonly number[];
}

/** The key under which the classes know a word. */
export const wordKey = (word: string): number => featureKey(0, hash(word));

export function unpackClasses(packed: PackedClasses): WordClasses {
  const keys = keyTable(unpackKeys(packed.keys));
  const digits = unpackNumbers(packed.classes);
  return {
    classOf(word) {
      const row = rowOf(keys, wordKey(word));
      return row < 0 ? 0 : digits[row * 2]! * 90 + digits[row * 2 + 1]!;
    },
    middle: Uint16Array.from(packed.middle),
    coarse: Uint16Array.from(packed.coarse),
  };
}
