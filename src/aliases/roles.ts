import type { TaggedSpan } from '../schema/index.ts';
import type { FlatToken } from './tokens.ts';
import type { LinkWords } from './words.ts';

const furthest = 10;

/** Where a mention's office stands, as offsets: "NATO Secretary-General" before it, or an apposition behind it. */
interface RolePlace {
  start: number;
  end: number;
}

/** The office right before the token at `at`: titles with their modifiers and the names they govern. */
export function roleBefore(
  tokens: readonly FlatToken[],
  at: number,
  spanAt: ReadonlyMap<number, TaggedSpan>,
  words: LinkWords,
): RolePlace | null {
  const sentence = tokens[at]?.sentence;
  const key = (index: number): string | undefined =>
    tokens[index]?.sentence === sentence && index >= at - furthest ? tokens[index]?.key : undefined;
  let first = at;
  let office = false;
  for (let index = at - 1; key(index) !== undefined; ) {
    const phrase = phraseEndingAt(tokens, index, words);
    if (phrase > 0 && (office || index === at - 1)) {
      office = true;
      index -= phrase;
      first = index + 1;
      continue;
    }
    const word = key(index)!;
    if (words.titles.has(word)) {
      office ||= !words.addresses.has(word);
      first = index;
    } else if (word === '-' && first === index + 1) {
      // A hyphen belongs to the office if a word of it follows on the left.
    } else if (words.modifiers.has(word) && first <= index + 2 && first < at) first = index;
    else {
      const span = spanAt.get(tokens[index]!.end);
      if (!span || first === at || span.type === 'person' || first !== index + 1) break;
      while (index > 0 && tokens[index]!.start > span.start) index -= 1;
      first = index;
    }
    index -= 1;
  }
  if (!office || first === at) return null;
  // "architect Sir Edwin Lutyens": the form of address belongs to the name.
  let last = at - 1;
  while (last > first && words.addresses.has(tokens[last]!.key)) last -= 1;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

function phraseEndingAt(tokens: readonly FlatToken[], at: number, words: LinkWords): number {
  for (const phrase of words.phrases.get(tokens[at]!.key) ?? []) {
    let index = at;
    let part = phrase.length - 1;
    for (; part >= 0 && index >= 0; index -= 1) {
      if (tokens[index]!.key === '-') continue;
      if (tokens[index]!.key !== phrase[part]) break;
      part -= 1;
    }
    if (part < 0) return at - index;
  }
  return 0;
}

/** An apposition behind the mention: ", the secretary general of NATO,". */
export function roleAfter(
  tokens: readonly FlatToken[],
  after: number,
  spanStarts: ReadonlyMap<number, TaggedSpan>,
  words: LinkWords,
): RolePlace | null {
  const sentence = tokens[after]?.sentence;
  if (tokens[after]?.key !== ',') return null;
  let index = after + 1;
  if (words.articles.has(tokens[index]?.key ?? '')) index += 1;
  const first = index;
  let office = false;
  for (; index < tokens.length && tokens[index]!.sentence === sentence && index - after <= furthest + 2; ) {
    const { key, start } = tokens[index]!;
    const span = spanStarts.get(start);
    if (span && span.type !== 'person') {
      while (index < tokens.length && tokens[index]!.start < span.end) index += 1;
      continue;
    }
    if (words.titles.has(key)) office ||= !words.addresses.has(key);
    else if (
      !(words.modifiers.has(key) || words.linkers.has(key) || words.articles.has(key) || key === '-' || key === "'s")
    )
      break;
    index += 1;
  }
  const stop = tokens[index];
  const ends =
    stop === undefined ||
    stop.sentence !== sentence ||
    stop.key === ',' ||
    /^[.;:)!?"”»–—]/.test(stop.key) ||
    stop.key === '';
  return office && ends && index > first ? { start: tokens[first]!.start, end: tokens[index - 1]!.end } : null;
}
