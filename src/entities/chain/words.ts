import { hash } from '../../characters/index.ts';
import type { Piece } from '../pieces.ts';
import type { WordClasses } from './classes.ts';
import type { Features } from './keys.ts';

/** How a word is written. */
export const forms = {
  lower: 0,
  capital: 1,
  upper: 2,
  mixed: 3,
  inner: 4,
  letter: 5,
  initials: 6,
  number: 7,
  letters: 8,
  mark: 9,
  lowerHyphen: 10,
  capitalHyphen: 11,
  possessive: 12,
} as const;

/** What the chain knows of a word wherever it stands. */
export interface Word {
  /** Of the word in lower case, signed: numbers of 32 bits with a sign need no object of their own. */
  hash: number;
  form: number;
  /** A name may be written like this: {@link isNameForm}. */
  named: boolean;
  fine: number;
  middle: number;
  coarse: number;
  /** The lists of the pack and the gazetteer that know it, a bit each. */
  lists: number;
}

/** How many words to either side a piece sees. */
export const reach = 2;

/** True for a form that a name may have: all but small letters, numbers and marks. */
const isNameForm = (form: number): boolean =>
  form !== forms.lower && form !== forms.number && form !== forms.mark && form !== forms.lowerHyphen;

function formOf(text: string): number {
  if (/^['’]s?$/i.test(text)) return forms.possessive;
  if (!/\p{L}/u.test(text)) return /\p{N}/u.test(text) ? forms.number : forms.mark;
  if (/^\p{Lu}\.?$/u.test(text)) return forms.letter;
  if (/^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(text)) return forms.initials;
  if (/\p{N}/u.test(text)) return /^\p{N}/u.test(text) ? forms.number : forms.letters;
  if (/^[^\p{Ll}]+$/u.test(text)) return forms.upper;
  if (/^\p{Lu}/u.test(text)) {
    if (/[-‐‑]/.test(text)) return forms.capitalHyphen;
    return /.\p{Lu}/u.test(text) ? forms.mixed : forms.capital;
  }
  if (/\p{Lu}/u.test(text)) return forms.inner;
  return /[-‐‑]/.test(text) ? forms.lowerHyphen : forms.lower;
}

/** `Mc-Donald2` → `XxxXx0`, runs of three and more cut to two. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1')
    .slice(0, 10);
}

/** Each kind of feature of a word has its number; each distance has a block of them. */
const kinds = {
  key: 0,
  text: 1,
  shape: 2,
  prefix: 3,
  suffix: 7,
  fine: 11,
  middle: 12,
  coarse: 13,
  list: 14,
  form: 15,
  head: 16,
  tail: 17,
  length: 18,
} as const;
const block = 32;

export function readWord({ text, key, lists }: Piece, classes: WordClasses): Word {
  const form = formOf(text);
  const hyphen = key.lastIndexOf('-');
  const small = text.toLowerCase();
  const fine =
    classes.classOf(small) || classes.classOf(key) || (hyphen > 0 ? classes.classOf(key.slice(hyphen + 1)) : 0);
  return {
    hash: hash(key) | 0,
    form,
    named: isNameForm(form),
    fine,
    middle: classes.middle[fine]!,
    coarse: classes.coarse[fine]!,
    lists,
  };
}

/**
 * The features that a word gives: to the piece it is at {@link reach}, to those before it at lower indexes, to those behind
 * it at higher ones.
 *
 * @param into - one for each of those pieces
 */
export function wordFeatures({ text, key }: Piece, word: Word, into: readonly Features[]): void {
  const { form, fine } = word;
  const capital = word.named ? 1 : 0;
  const shape = hash(shapeOf(text));
  const end = hash(key.slice(-3));
  for (let distance = 0; distance <= 2 * reach; distance++) {
    const features = into[distance]!;
    const from = distance * block;
    features.add(from + kinds.key, word.hash);
    features.add(from + kinds.form, form);
    if (fine > 0) {
      features.add(from + kinds.middle, word.middle, capital);
      if (distance >= 1 && distance <= 3) {
        features.add(from + kinds.fine, fine, capital);
        features.add(from + kinds.coarse, word.coarse, capital);
      }
    } else if (form !== forms.mark && form !== forms.number) features.add(from + kinds.coarse, 0, form);
    for (let i = 0, rest = word.lists; rest !== 0; i++, rest >>>= 1)
      if (rest & 1) features.add(from + kinds.list, i, capital);
    if (distance === 1 || distance === 3) {
      features.add(from + kinds.shape, shape);
      features.add(from + kinds.suffix + 2, end, capital);
    }
  }
  ownFeatures(text, key, form, shape, into[reach]!);
}

/** What the letters of a word say of itself. */
function ownFeatures(text: string, key: string, form: number, shape: number, features: Features): void {
  const from = reach * block;
  const capital = isNameForm(form) ? 1 : 0;
  features.add(from + kinds.text, hash(text));
  features.add(from + kinds.shape, shape);
  features.add(from + kinds.length, Math.min(key.length, 12), form);
  if (form === forms.mark) return;
  for (let length = 1; length <= 4 && length < key.length; length++) {
    features.add(from + kinds.prefix + length - 1, hash(key.slice(0, length)), capital);
    features.add(from + kinds.suffix + length - 1, hash(key.slice(-length)), capital);
  }
  const hyphen = key.lastIndexOf('-');
  if (hyphen > 0) {
    features.add(from + kinds.head, hash(key.slice(0, key.indexOf('-'))));
    features.add(from + kinds.tail, hash(key.slice(hyphen + 1)));
  }
}
