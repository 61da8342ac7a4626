import { type LinkedEntity, type TextDocument, traitsOf } from '../schema/index.ts';
import type { QuoteSpan } from './marks.ts';
import type { Gender } from './words.ts';

/** A word outside quotes, as the search for speakers reads it. */
export interface Word {
  key: string;
  start: number;
  end: number;
  sentence: number;
}

/** A mention that can speak. */
export interface Actor {
  start: number;
  end: number;
  entity: LinkedEntity;
}

/** Who speaks: a name of the record, or the words that the text has for somebody without one. */
export interface Speaker {
  name: string;
  entity: string | null;
  start: number;
  end: number;
  attribution: 'explicit' | 'anaphoric';
}

/** A document as the search for speakers sees it: words, actors, and what is quoted. */
export interface Scene {
  document: TextDocument;
  words: readonly Word[];
  actors: readonly Actor[];
  /** Entities by their names and by the last words of these. */
  names: ReadonlyMap<string, LinkedEntity>;
  /** What the text tells of the gender of those already asked about, by entity id. */
  genders: Map<string, Gender | null>;
}

/** "dit-il", "a-t-elle": a verb and its pronoun, two words in French. */
const inversion = /^(\p{L}{1,20})(?:-t)?-(ils?|elles?|on)$/u;

export function sceneOf(
  document: TextDocument,
  entities: readonly LinkedEntity[],
  quotes: readonly QuoteSpan[],
): Scene {
  const words: Word[] = [];
  let quote = 0;
  document.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) {
      while (quote < quotes.length && quotes[quote]!.close <= token.start) quote += 1;
      const current = quotes[quote];
      // Words in a quote do not say who speaks it.
      if (current && token.start >= current.open && token.start < current.close) continue;
      const key = token.text.toLowerCase().replaceAll('’', "'");
      const cut = inversion.exec(key);
      if (cut) words.push({ key: cut[1]!, start: token.start, end: token.start + cut[1]!.length, sentence: index });
      const start = token.start + (cut ? key.length - cut[2]!.length : 0);
      words.push({ key: cut ? cut[2]! : key, start, end: token.end, sentence: index });
    }
  });
  const actors: Actor[] = [];
  for (const entity of entities) {
    if (!traitsOf(entity.type).speaks) continue;
    for (const { start, end } of entity.mentions) actors.push({ start, end, entity });
  }
  actors.sort((a, b) => a.start - b.start);
  let at = 0;
  const outside = actors.filter((actor) => {
    while (at < quotes.length && quotes[at]!.close <= actor.start) at += 1;
    const current = quotes[at];
    return !(current && actor.start >= current.open && actor.start < current.close);
  });
  return { document, words, actors: outside, names: namesOf(entities), genders: new Map() };
}

function namesOf(entities: readonly LinkedEntity[]): Map<string, LinkedEntity> {
  const names = new Map<string, LinkedEntity>();
  for (const entity of entities) {
    if (!traitsOf(entity.type).speaks) continue;
    const last = entity.name.slice(entity.name.lastIndexOf(' ') + 1);
    for (const name of [entity.name, last]) if (!names.has(name)) names.set(name, entity);
  }
  return names;
}

/** Index of the first item that starts at or after an offset. */
export function firstFrom(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function actorAt(scene: Scene, start: number): Actor | undefined {
  const actor = scene.actors[firstFrom(scene.actors, start)];
  return actor?.start === start ? actor : undefined;
}

/** The actor whose mention covers a word. */
export function actorEndingBy(scene: Scene, end: number, start: number): Actor | undefined {
  const actor = scene.actors[firstFrom(scene.actors, start + 1) - 1];
  return actor && actor.start <= start && actor.end >= end ? actor : undefined;
}

export function isPossessive(scene: Scene, actor: Actor): boolean {
  return /^['’]s/.test(scene.document.text.slice(actor.end, actor.end + 2));
}

export function toSpeaker(actor: Actor): Speaker {
  return {
    name: actor.entity.name,
    entity: actor.entity.id,
    start: actor.start,
    end: actor.end,
    attribution: 'explicit',
  };
}

/** Number of words of the phrase that ends with a word: 3 for "Secretary of State"; 0 where none does. */
export function phraseEndingAt(
  scene: Scene,
  last: number,
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
): number {
  for (const phrase of phrases.get(scene.words[last]!.key) ?? []) {
    const first = last - phrase.length + 1;
    if (first >= 0 && phrase.every((word, offset) => scene.words[first + offset]!.key === word)) return phrase.length;
  }
  return 0;
}
