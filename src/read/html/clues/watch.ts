import type { ClueSource } from '../../../tree/index.ts';

/** A clue whose value is the text of an element, known only when that ends. */
export interface Watch {
  source: ClueSource;
  key: string;
  scope: string | undefined;
  group: number | undefined;
  /** Texts longer than this are not what the clue is about: the element wraps more than it says. */
  longest: number;
}
