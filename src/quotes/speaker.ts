import type { FoundQuote, LinkedEntity } from '../schema/index.ts';
import { type Actor, firstFrom, type Scene, type Word } from './scene.ts';
import type { QuoteWords } from './words.ts';

type Speaker = NonNullable<FoundQuote['speaker']>;

export interface Attribution {
  cue: string;
  speaker: Speaker | null;
}

/** How far from a verb its subject may stand, in words. */
const reach = 14;

/** How far before a quote its verb may stand, in words: a sentence that never ends costs each of its quotes no more. */
const leadReach = 60;

/** What stands behind a quote: "…", said Rutte · "…", he said · "…", according to Reuters. */
export function attributionAfter(scene: Scene, close: number, limit: number, words: QuoteWords): Attribution | null {
  const from = firstFrom(scene.words, close);
  for (let index = from; index < scene.words.length && index < from + reach; index += 1) {
    const word = scene.words[index]!;
    if (word.start >= limit || (index > from && /^[.!?;]$/.test(scene.words[index - 1]!.key))) return null;
    const phrase = attributionAt(scene, index, words);
    if (phrase) return { cue: phrase.cue, speaker: subjectRight(scene, phrase.next, limit, words) };
    if (!words.verbs.has(word.key)) continue;
    const inverted = index - from <= 1 || !hasSubject(scene, from, index, words);
    const speaker = inverted
      ? (subjectRight(scene, index + 1, limit, words) ?? subjectLeft(scene, index, from, words))
      : subjectLeft(scene, index, from, words);
    if (inverted && !speaker && index - from > 1) continue;
    return { cue: word.key, speaker };
  }
  return null;
}

/** What stands before a quote in its sentence: Rutte said: "…". */
export function attributionBefore(scene: Scene, open: number, from: number, words: QuoteWords): Attribution | null {
  const last = firstFrom(scene.words, open) - 1;
  const first = Math.max(firstFrom(scene.words, from), last - leadReach);
  for (let index = last; index >= first; index -= 1) {
    const word = scene.words[index]!;
    const phrase = attributionAt(scene, index, words);
    if (phrase) return { cue: phrase.cue, speaker: subjectRight(scene, phrase.next, open, words) };
    if (!words.verbs.has(word.key)) continue;
    const speaker = subjectLeft(scene, index, first, words);
    if (speaker) return { cue: word.key, speaker };
  }
  return null;
}

function attributionAt(scene: Scene, index: number, words: QuoteWords): { cue: string; next: number } | null {
  for (const phrase of words.attributions.get(scene.words[index]!.key) ?? []) {
    const first = index - phrase.length + 1;
    if (first >= 0 && phrase.every((word, offset) => scene.words[first + offset]!.key === word)) {
      return { cue: phrase.join(' '), next: index + 1 };
    }
  }
  return null;
}

function hasSubject(scene: Scene, from: number, verb: number, words: QuoteWords): boolean {
  const start = scene.words[from]!.start;
  const actor = scene.actors[firstFrom(scene.actors, start)];
  if (actor && actor.start < scene.words[verb]!.start) return true;
  for (let index = from; index < verb; index += 1) {
    const { key } = scene.words[index]!;
    if (words.pronouns.has(key) || words.otherPronouns.has(key) || words.titles.has(key)) return true;
  }
  return false;
}

/** The name in the noun phrase that starts at a word: behind "according to", or behind a verb whose subject follows. */
function subjectRight(scene: Scene, index: number, limit: number, words: QuoteWords): Speaker | null {
  let found: Actor | null = null;
  for (let at = index; at < scene.words.length && at < index + reach; ) {
    const word = scene.words[at]!;
    if (word.start >= limit) break;
    if (at === index && words.pronouns.has(word.key)) return pronoun(scene, at, words);
    const actor = actorAt(scene, word.start);
    if (actor) {
      // "said Putin's adviser Yuri Ushakov": the last name of the phrase, unless it already named a person.
      if (found?.entity.type !== 'person' || isPossessive(scene, found)) found = actor;
      while (at < scene.words.length && scene.words[at]!.start < actor.end) at += 1;
      continue;
    }
    if (!words.filler.has(word.key) && word.key !== '-' && !isAdjective(scene, word)) break;
    at += 1;
  }
  if (found && isPossessive(scene, found)) return titled(scene, index, words);
  return found ? toSpeaker(found) : titled(scene, index, words);
}

/** A capital or hyphenated word inside a noun phrase that no tagger knew. */
function isAdjective(scene: Scene, word: Word): boolean {
  return /^\p{Lu}/u.test(scene.document.text[word.start] ?? '');
}

function isPossessive(scene: Scene, actor: Actor): boolean {
  return /^['’]s/.test(scene.document.text.slice(actor.end, actor.end + 2));
}

/** "said the Ukrainian leader": an office without a name. */
function titled(scene: Scene, index: number, words: QuoteWords): Speaker | null {
  for (let at = index; at < index + 6 && at < scene.words.length; at += 1) {
    const { key } = scene.words[at]!;
    if (words.titles.has(key)) return office(scene, at, words);
    if (!words.filler.has(key) && !actorAt(scene, scene.words[at]!.start)) return null;
  }
  return null;
}

/** The subject that stands before a verb. */
function subjectLeft(scene: Scene, verb: number, from: number, words: QuoteWords): Speaker | null {
  const start = scene.words[verb]!.start;
  // "which was criticized as": whoever stands before did not speak.
  if (words.passives.has(scene.words[verb - 1]?.key ?? '') || words.passives.has(scene.words[verb - 2]?.key ?? ''))
    return null;
  for (let at = verb - 1; at >= from && at >= verb - reach; ) {
    const word = scene.words[at]!;
    if (words.pronouns.has(word.key)) return pronoun(scene, at, words);
    if (words.otherPronouns.has(word.key) && at >= verb - 3) return null;
    const actor = actorEndingBy(scene, word.end, word.start);
    if (actor) {
      while (at >= from && scene.words[at]!.start >= actor.start) at -= 1;
      const previous = scene.words[at];
      if (isPossessive(scene, actor) || (actor.entity.type === 'group' && actor.end < start - 1)) continue;
      if (previous && at >= from && words.prepositions.has(previous.key)) continue;
      return toSpeaker(actor);
    }
    // "the Ukrainian leader earlier said": an office right before the verb, adverbs between.
    if (words.titles.has(word.key) && at >= verb - 3 && !actorAt(scene, scene.words[at + 1]?.start ?? -1)) {
      return office(scene, at, words);
    }
    at -= 1;
  }
  return null;
}

function actorAt(scene: Scene, start: number): Actor | undefined {
  const actor = scene.actors[firstFrom(scene.actors, start)];
  return actor?.start === start ? actor : undefined;
}

function actorEndingBy(scene: Scene, end: number, start: number): Actor | undefined {
  const actor = scene.actors[firstFrom(scene.actors, start + 1) - 1];
  return actor && actor.start <= start && actor.end >= end ? actor : undefined;
}

function toSpeaker(actor: Actor): Speaker {
  return { name: actor.entity.name, entity: actor.entity.id, start: actor.start, end: actor.end };
}

/** Who "he" or "she" is: the last person before who can have been a subject, sentence by sentence. */
function pronoun(scene: Scene, index: number, words: QuoteWords): Speaker | null {
  const word = scene.words[index]!;
  const before = actorsBefore(scene, word.start);
  const actor = lastSubject(scene, before, word.sentence, words) ?? before.at(-1);
  return actor ? { name: actor.entity.name, entity: actor.entity.id, start: word.start, end: word.end } : null;
}

/** The last persons named before an offset, in text order; enough of them to reach back some paragraphs. */
function actorsBefore(scene: Scene, offset: number): Actor[] {
  const index = firstFrom(scene.actors, offset);
  return scene.actors.slice(Math.max(0, index - 80), index).filter(({ entity }) => entity.type === 'person');
}

function lastSubject(scene: Scene, before: readonly Actor[], sentence: number, words: QuoteWords): Actor | undefined {
  const oldest = Math.max(0, sentence - 6);
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
  while (index >= 0 && index > at - leadReach && scene.words[index]!.sentence === sentence) {
    const word = scene.words[index]!;
    if (!words.filler.has(word.key) && !actorEndingBy(scene, word.end, word.start)) break;
    index -= 1;
  }
  return index >= 0 && scene.words[index]!.sentence === sentence ? scene.words[index]!.key : '';
}

/** "the Ukrainian leader": the entity that the text gave such an office, named last before. */
function office(scene: Scene, index: number, words: QuoteWords): Speaker | null {
  const title = scene.words[index]!;
  let first = index;
  while (first > 0 && scene.words[first - 1]!.sentence === title.sentence && index - first < 5) {
    const word = scene.words[first - 1]!;
    if (words.articles.has(word.key)) break;
    if (!words.filler.has(word.key) && !actorEndingBy(scene, word.end, word.start)) break;
    first -= 1;
  }
  const phrase = scene.document.text.slice(scene.words[first]!.start, title.end);
  const wanted = phrase.toLowerCase();
  let entity: LinkedEntity | undefined;
  for (const actor of actorsBefore(scene, title.start).reverse()) {
    const roles = actor.entity.roles.map((role) => role.toLowerCase());
    if (roles.some((role) => role.endsWith(wanted) || wanted.endsWith(role))) {
      entity = actor.entity;
      break;
    }
  }
  const place = { start: scene.words[first]!.start, end: title.end };
  return entity ? { name: entity.name, entity: entity.id, ...place } : { name: phrase, entity: null, ...place };
}
