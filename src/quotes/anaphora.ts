import type { EntityType, LinkedEntity } from '../schema/index.ts';
import {
  type Actor,
  actorAt,
  actorEndingBy,
  firstFrom,
  isPossessive,
  phraseEndingAt,
  type Scene,
  type Speaker,
} from './scene.ts';
import type { Gender, QuoteWords } from './words.ts';

/** How many sentences back a pronoun or an office may reach. */
const memory = 6;

/** The same in words, where sentences do not end. */
const wordsBack = 200;

/** How many words before a name its noun phrase may begin. */
const phraseReach = 60;

/** How many mentions back an actor is looked for: some paragraphs. */
const furthestActors = 80;

/** Who "he" or "she" is, or which body "it" is: the last one before that can have been a subject, sentence by sentence. */
export function pronoun(scene: Scene, index: number, words: QuoteWords): Speaker | null {
  const word = scene.words[index]!;
  const gender = words.genders.get(word.key);
  const isThing = words.thingPronouns.has(word.key);
  const before = actorsBefore(scene, word.start, isThing ? 'organization' : 'person').filter(({ entity }) =>
    fits(scene, entity, gender, words),
  );
  // "It" is said of much that has no name: only a body of the sentence before may be meant.
  const actor = isThing
    ? lastSubject(scene, before, word.sentence - 1, words)
    : (lastSubject(scene, before, word.sentence - memory, words) ?? before.at(-1));
  const from = actor ? (scene.words[firstFrom(scene.words, actor.start)]?.sentence ?? 0) : 0;
  if (!actor || speaksUnnamed(scene, Math.max(from + 1, word.sentence - memory), index, words)) return null;
  return {
    name: actor.entity.name,
    entity: actor.entity.id,
    start: word.start,
    end: word.end,
    attribution: 'anaphoric',
  };
}

/** True where, since the sentence `from`, one began with somebody who has no name: "One woman pointed out … she said". */
function speaksUnnamed(scene: Scene, from: number, index: number, words: QuoteWords): boolean {
  for (let at = index - 1; at > index - wordsBack && at > 0 && scene.words[at]!.sentence >= from; at -= 1) {
    const { key, sentence } = scene.words[at]!;
    if (scene.words[at - 1]!.sentence === sentence || !words.indefinites.has(key)) continue;
    for (let verb = at + 1; verb < at + 5 && scene.words[verb]?.sentence === sentence; verb += 1)
      if (words.verbs.has(scene.words[verb]!.key)) return true;
  }
  return false;
}

/** True unless another gender is told of the person: by a form of address or an office right before the name, or by a first name. */
function fits(scene: Scene, entity: LinkedEntity, gender: Gender | undefined, words: QuoteWords): boolean {
  if (gender === undefined) return true;
  const told = genderOf(scene, entity, words);
  return told === null || told === gender;
}

function genderOf(scene: Scene, entity: LinkedEntity, words: QuoteWords): Gender | null {
  const known = scene.genders.get(entity.id);
  if (known !== undefined) return known;
  let told: Gender | null = null;
  for (const { start } of entity.mentions.slice(0, 40)) {
    const at = firstFrom(scene.words, start);
    for (let index = at - 1; index >= at - 2 && told === null && index >= 0; index -= 1) {
      const word = scene.words[index]!;
      if (word.sentence === scene.words[at]?.sentence) told = words.genders.get(word.key.replace(/\.$/, '')) ?? null;
      if (word.key !== '.') break;
    }
    if (told !== null) break;
  }
  told ??= genderOfName(entity.name, words);
  scene.genders.set(entity.id, told);
  return told;
}

/** What a first name tells; a surname alone tells nothing. */
function genderOfName(name: string, { givenNames }: QuoteWords): Gender | null {
  const first = /^(\p{L}+)[ -]/u.exec(name)?.[1];
  return (first && givenNames.get(first.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())) || null;
}

/** The last of a type named before an offset, in text order. */
function actorsBefore(scene: Scene, offset: number, type: EntityType): Actor[] {
  const index = firstFrom(scene.actors, offset);
  return scene.actors.slice(Math.max(0, index - furthestActors), index).filter(({ entity }) => entity.type === type);
}

function lastSubject(scene: Scene, before: readonly Actor[], oldest: number, words: QuoteWords): Actor | undefined {
  let best: Actor | undefined;
  let bestSentence = -1;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const actor = before[index]!;
    const at = firstFrom(scene.words, actor.start);
    const own = scene.words[at]?.sentence ?? -1;
    if (own < oldest) break;
    if (best && own < bestSentence) break;
    if (isPossessive(scene, actor) || words.prepositions.has(nounPhraseBefore(scene, at, words))) continue;
    // "He named Neil Gorsuch.": whom such a sentence names is not the one whom it goes on about.
    if (words.pronouns.has(firstOfSentence(scene, at))) continue;
    // The first such person of the nearest sentence: its likely subject.
    best = actor;
    bestSentence = own;
  }
  return best;
}

/** The first word of the sentence of a word; of a sentence longer than a reader follows, none. */
function firstOfSentence(scene: Scene, at: number): string {
  const sentence = scene.words[at]?.sentence;
  for (let index = at; index > at - 120; index -= 1) {
    const before = scene.words[index - 1];
    if (before?.sentence !== sentence) return scene.words[index]?.key ?? '';
  }
  return '';
}

/** The word before the noun phrase whose name starts at a word: "with" in "with US envoy Steve Witkoff". */
function nounPhraseBefore(scene: Scene, at: number, words: QuoteWords): string {
  let index = at - 1;
  const sentence = scene.words[at]?.sentence;
  while (index >= 0 && index > at - phraseReach && scene.words[index]!.sentence === sentence) {
    const word = scene.words[index]!;
    const office = phraseEndingAt(scene, index, words.titlePhrases);
    if (office === 0 && !words.filler.has(word.key) && !actorEndingBy(scene, word.end, word.start)) break;
    index -= Math.max(1, office);
  }
  return index >= 0 && scene.words[index]!.sentence === sentence ? scene.words[index]!.key : '';
}

/** "the Ukrainian leader": the entity that the text gave such an office, named last before. */
export function office(scene: Scene, index: number, words: QuoteWords): Speaker | null {
  const title = scene.words[index]!;
  let first = index;
  while (first > 0 && scene.words[first - 1]!.sentence === title.sentence && index - first < 5) {
    const word = scene.words[first - 1]!;
    if (words.articles.has(word.key)) break;
    if (!words.filler.has(word.key) && !actorAt(scene, word.start) && !actorEndingBy(scene, word.end, word.start))
      break;
    first -= 1;
  }
  const phrase = scene.document.text.slice(scene.words[first]!.start, title.end);
  const wanted = phrase.toLowerCase();
  let entity: LinkedEntity | undefined;
  for (const actor of actorsBefore(scene, title.start, 'person').reverse()) {
    const roles = actor.entity.roles.map((role) => role.toLowerCase());
    if (roles.some((role) => role.endsWith(wanted) || wanted.endsWith(role))) {
      entity = actor.entity;
      break;
    }
  }
  const place = { start: scene.words[first]!.start, end: title.end, attribution: 'anaphoric' } as const;
  return entity ? { name: entity.name, entity: entity.id, ...place } : { name: phrase, entity: null, ...place };
}

/** "the service": the organisation named last before whose name ends with that noun, "National Weather Service". */
export function lastCalled(scene: Scene, index: number): Speaker | null {
  const { key, start, end } = scene.words[index]!;
  if (scene.document.text.slice(start, end) !== key) return null;
  const until = firstFrom(scene.actors, start);
  for (let at = until - 1; at >= Math.max(0, until - furthestActors); at -= 1) {
    const { entity } = scene.actors[at]!;
    if (entity.type !== 'organization' || !entity.name.toLowerCase().endsWith(` ${key}`)) continue;
    return { name: entity.name, entity: entity.id, start, end, attribution: 'anaphoric' };
  }
  return null;
}
