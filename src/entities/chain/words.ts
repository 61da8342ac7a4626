import { featureKey, hash } from '../../labeller/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { keyOf } from '../keys.ts';
import type { World } from '../world.ts';
import type { WordClasses } from './classes.ts';

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

/** What is known of a word wherever it stands. */
export interface Word {
  /** Of the word in lower case. */
  hash: number;
  form: number;
  fine: number;
  middle: number;
  coarse: number;
  /** Bit i: the word is in the list i of the pack and the gazetteer. */
  lists: number;
}

/** How many words to either side a piece sees. */
export const reach = 2;

/** What a language and a model know of words. */
export interface WordKnowledge {
  lexicon: Lexicon;
  world: World;
  classes: WordClasses;
}

/** True for a form that a name may have: all but small letters, numbers and marks. */
export const isNameForm = (form: number): boolean =>
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

function listsOf(key: string, { lexicon, world }: WordKnowledge): number {
  const lists = [
    lexicon.titles,
    lexicon.titleModifiers,
    lexicon.particles,
    lexicon.personSuffixes,
    lexicon.organizationHeads,
    lexicon.organizationStarts,
    lexicon.companySuffixes,
    lexicon.linkers,
    lexicon.placeHeads,
    lexicon.placeStarts,
    lexicon.placeModifiers,
    lexicon.placeNouns,
    lexicon.placePrepositions,
    lexicon.eventHeads,
    lexicon.eventStarts,
    lexicon.workHeads,
    lexicon.bodies,
    lexicon.organizationNouns,
    lexicon.kin,
    lexicon.personVerbs,
    lexicon.speech,
    lexicon.relatives,
    lexicon.common,
    lexicon.stops,
    lexicon.calendar,
    world.given,
    world.family,
    lexicon.articles,
  ];
  let bits = 0;
  for (let i = 0; i < lists.length; i++) if (lists[i]!.has(key)) bits |= 1 << i;
  return bits;
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

export function readWord(text: string, knowledge: WordKnowledge): Word {
  const { classes } = knowledge;
  const key = keyOf(text);
  const form = formOf(text);
  const hyphen = key.lastIndexOf('-');
  const small = text.toLowerCase();
  const fine =
    classes.classOf(small) || classes.classOf(key) || (hyphen > 0 ? classes.classOf(key.slice(hyphen + 1)) : 0);
  return {
    hash: hash(key),
    form,
    fine,
    middle: classes.middle[fine]!,
    coarse: classes.coarse[fine]!,
    lists: listsOf(key, knowledge),
  };
}

/**
 * The features that a word gives: to the piece it is at {@link reach}, to those before it at lower indexes, to those behind
 * it at higher ones.
 */
export function wordFeatures(text: string, word: Word): Int32Array[] {
  const key = keyOf(text);
  const { form, fine } = word;
  const hyphen = key.lastIndexOf('-');
  const shape = hash(shapeOf(text));
  const capital = isNameForm(form) ? 1 : 0;
  return Array.from({ length: 2 * reach + 1 }, (_, distance) => {
    const list: number[] = [];
    const from = distance * block;
    const emit = (kind: number, first: number, second = 0) => list.push(featureKey(from + kind, first, second));
    emit(kinds.key, word.hash);
    emit(kinds.form, form);
    if (fine > 0) {
      emit(kinds.middle, word.middle, capital);
      if (distance >= 1 && distance <= 3) {
        emit(kinds.fine, fine, capital);
        emit(kinds.coarse, word.coarse, capital);
      }
    } else if (form !== forms.mark && form !== forms.number) emit(kinds.coarse, 0, form);
    for (let i = 0; i < 28; i++) if (word.lists & (1 << i)) emit(kinds.list, i, capital);
    if (distance === 1 || distance === 3) {
      emit(kinds.shape, shape);
      emit(kinds.suffix + 2, hash(key.slice(-3)), capital);
    }
    if (distance === 2) {
      emit(kinds.text, hash(text));
      emit(kinds.shape, shape);
      emit(kinds.length, Math.min(key.length, 12), form);
      if (form !== forms.mark) {
        for (let length = 1; length <= 4 && length < key.length; length++) {
          emit(kinds.prefix + length - 1, hash(key.slice(0, length)), capital);
          emit(kinds.suffix + length - 1, hash(key.slice(-length)), capital);
        }
        if (hyphen > 0) {
          emit(kinds.head, hash(key.slice(0, key.indexOf('-'))));
          emit(kinds.tail, hash(key.slice(hyphen + 1)));
        }
      }
    }
    return Int32Array.from(list);
  });
}
