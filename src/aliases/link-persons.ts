import { foldName } from '../characters/index.ts';
import type { TextDocument } from '../schema/index.ts';
import { type Draft, draftOf, type Mention } from './draft.ts';
import { type Hints, type NameParts, PersonIndex, type PersonName, partsOfName } from './persons.ts';
import { soundOf } from './spelling.ts';
import { type FlatToken, tokenAt } from './tokens.ts';
import type { Gender, LinkWords } from './words.ts';

/** Joins mentions of persons: full names first, then parts of names to the one whom they mean. */
export function linkPersons(
  document: TextDocument,
  mentions: readonly Mention[],
  drafts: Draft[],
  tokens: readonly FlatToken[],
  words: LinkWords,
): void {
  const index = new PersonIndex();
  const read = new Map(
    mentions.map((mention) => [
      mention,
      { name: nameOf(mention, tokens, words), hints: hintsBefore(tokens, mention.start, words) },
    ]),
  );
  // Longest names first, so that "von der Leyen" finds Ursula, whatever came first.
  const full = mentions
    .filter((mention) => read.get(mention)!.name.words.length > 1)
    .sort((a, b) => read.get(b)!.name.words.length - read.get(a)!.name.words.length || a.start - b.start);
  for (const mention of full) {
    const { name, hints } = read.get(mention)!;
    const same =
      index.sameFull(name) ?? (name.words.length < 4 ? partOfLonger(index, name, hints, mention.start) : undefined);
    if (same) {
      drafts[same.index]!.mentions.push(mention);
      same.gender ??= hints.gender;
      same.kin &&= hints.kin;
      same.office ||= hints.office;
    } else {
      const gender = hints.gender ?? genderOf(mention.text, words);
      index.add(name, { ...hints, gender }, drafts.length, mention.start);
      drafts.push(draftOf(mention));
    }
  }
  const placed = new Set(full);
  for (const mention of mentions) {
    const { name, hints } = read.get(mention)!;
    if (placed.has(mention)) {
      const own = index.sameFull(name);
      if (own) own.last = mention.start;
      continue;
    }
    let person = name.words.length > 0 ? index.byPart(name, hints, mention.start) : undefined;
    // "LREM" behind "LREM Paul Moss" is a party that a tagger took for a first name.
    if (person && isAcronym(mention.text) && !drafts[person.index]!.mentions.some(({ text }) => isShouted(text)))
      person = undefined;
    if (!person) {
      const own = name.words.length > 0 ? name : { words: [foldName(mention.text)], suffix: '', one: true };
      person = index.add(own, hints, drafts.length, mention.start);
      drafts.push(draftOf(mention));
      continue;
    }
    widen(document, mention, person, tokens, words);
    person.last = mention.start;
    person.parts += 1;
    person.gender ??= hints.gender;
    drafts[person.index]!.mentions.push(mention);
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start);
}

function partOfLonger(index: PersonIndex, name: NameParts, hints: Hints, position: number): PersonName | undefined {
  const found = index.byPart(name, hints, position);
  return found && found.words.length > name.words.length && found.suffix === name.suffix ? found : undefined;
}

/** A mention's name, with the generation that a full name has behind it: "George Bush senior". */
function nameOf({ text, end }: Mention, tokens: readonly FlatToken[], words: LinkWords): NameParts {
  const name = partsOfName(text, words);
  if (name.words.length < 2 || name.suffix) return name;
  let at = tokenAt(tokens, end);
  const { sentence } = tokens[at] ?? {};
  if (words.articles.has(tokens[at]?.key ?? '')) at += 1;
  const suffix = words.generations.get(tokens[at]?.key ?? '');
  const next = tokens[at + 1];
  // "Barack Obama senior adviser", "Luc Moreau père de deux enfants": of an office or of somebody else.
  const governs = next && (words.titles.has(next.key) || words.modifiers.has(next.key) || words.linkers.has(next.key));
  return suffix && tokens[at]!.sentence === sentence && !governs ? { ...name, suffix } : name;
}

/** What the first name tells. */
const genderOf = (name: string, { givenNames }: LinkWords): Gender | null =>
  givenNames.get(foldName(name.split(/[\s-]/, 1)[0]!)) ?? null;

const noHints: Hints = { gender: null, kin: false, office: false };

const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** What the words before a mention tell: "Mrs Keller", "his wife Anna Keller". */
function hintsBefore(tokens: readonly FlatToken[], start: number, words: LinkWords): Hints {
  const at = tokenAt(tokens, start);
  let index = at - 1;
  while (index > at - 3 && /^[.,]?$/.test(tokens[index]?.key ?? '')) index -= 1;
  const before = tokens[index];
  if (!before || before.sentence !== tokens[at]?.sentence) return noHints;
  return {
    gender: words.genders.get(before.key) ?? null,
    kin: words.kin.has(before.key),
    office: words.titles.has(before.key) && !words.addresses.has(before.key) && !words.kin.has(before.key),
  };
}

/** "Von der Leyen" at the start of a sentence: the particles of the full name belong to the mention. */
function widen(
  document: TextDocument,
  mention: Mention,
  person: PersonName,
  tokens: readonly FlatToken[],
  words: LinkWords,
): void {
  let part = person.words.length - 2;
  for (let at = tokenAt(tokens, mention.start) - 1; at >= 0 && part > 0; at -= 1, part -= 1) {
    const { key, start, end } = tokens[at]!;
    if (mention.start - end !== 1 || !words.particles.has(key) || soundOf(key) !== person.words[part]) return;
    mention.start = start;
    mention.text = document.text.slice(start, mention.end);
  }
}
