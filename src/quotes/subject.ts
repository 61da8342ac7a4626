import { lastCalled, office, pronoun } from './anaphora.ts';
import { type Actor, actorAt, actorEndingBy, isPossessive, type Scene, type Speaker, toSpeaker } from './scene.ts';
import type { QuoteWords } from './words.ts';

/** How far from a verb its subject may stand, in words. */
export const reach = 14;

/** How far before a quote its verb may stand, in words: a sentence that never ends costs each of its quotes no more. */
export const leadReach = 60;

/** Words that a noun phrase without a name may have: "a lobbyist for the trade group". */
const longestPhrase = 9;

const mark = /^[^\p{L}\p{N}]+$/u;
const capital = /^\p{Lu}/u;

const shown = (scene: Scene, index: number): string =>
  scene.document.text.slice(scene.words[index]!.start, scene.words[index]!.end);
const isCapital = (scene: Scene, index: number): boolean => capital.test(shown(scene, index));

/** True where something that may speak stands between a quote and a verb. */
export function hasSubject(scene: Scene, from: number, verb: number, words: QuoteWords): boolean {
  for (let index = from; index < verb; index += 1) {
    const { key, start } = scene.words[index]!;
    if (words.pronouns.has(key) || words.otherPronouns.has(key) || words.titles.has(key)) return true;
    if (words.determiners.has(key) || isCapital(scene, index) || actorAt(scene, start)) return true;
  }
  return false;
}

/** True where a name, with its form of address, is what comes first. */
export function startsWithName(scene: Scene, from: number, words: QuoteWords): boolean {
  let at = from;
  while (words.titles.has(scene.words[at]?.key.replace(/\.$/, '') ?? '') || endsShortForm(scene, at)) at += 1;
  return scene.words[at] !== undefined && actorAt(scene, scene.words[at]!.start)?.entity.type === 'person';
}

/** The noun phrase that starts at a word: behind "according to", or behind a verb whose subject follows. */
export function subjectRight(scene: Scene, index: number, limit: number, words: QuoteWords): Speaker | null {
  let found: Actor | null = null;
  for (let at = index; at < scene.words.length && at < index + reach; ) {
    const word = scene.words[at]!;
    if (word.start >= limit) break;
    if (at === index && words.pronouns.has(word.key)) return pronoun(scene, at, words);
    const actor = actorAt(scene, word.start);
    if (actor) {
      // "said Putin's adviser Yuri Ushakov": the last name of the phrase, unless it already named a person. One right before an
      // office is part of that: "said Commerce Secretary Gina Raimondo".
      const beforeOffice = words.titles.has(scene.words[at - 1]?.key ?? '');
      if (found?.entity.type !== 'person' || isPossessive(scene, found) || beforeOffice) found = actor;
      while (at < scene.words.length && scene.words[at]!.start < actor.end) at += 1;
      continue;
    }
    if (!words.filler.has(word.key) && word.key !== '-' && !isCapital(scene, at) && !endsShortForm(scene, at)) break;
    at += 1;
  }
  if (found && !isPossessive(scene, found)) {
    return found.entity.type === 'group'
      ? (phraseRight(scene, index, limit, words) ?? toSpeaker(found))
      : toSpeaker(found);
  }
  if (words.prepositions.has(scene.words[index]?.key ?? '')) return null;
  const last = endOfPhrase(scene, index, limit, words);
  return officeIn(scene, index, words) ?? nameIn(scene, index, last, words) ?? phraseRight(scene, index, limit, words);
}

/** The full stop of "Dr.", a token of its own that ends no sentence. */
const endsShortForm = (scene: Scene, at: number): boolean =>
  scene.words[at]?.key === '.' && scene.words[at + 1]?.sentence === scene.words[at]!.sentence;

/** Index behind the noun phrase that starts at a word: it ends with a mark, a preposition, a clause or a verb. */
function endOfPhrase(scene: Scene, index: number, limit: number, words: QuoteWords): number {
  const { sentence } = scene.words[index] ?? {};
  let end = index;
  for (; end < scene.words.length && end - index < longestPhrase; end += 1) {
    const word = scene.words[end]!;
    if (word.start >= limit || word.sentence !== sentence) break;
    if (mark.test(word.key) && word.key !== '-') break;
    if (
      end > index &&
      (words.prepositions.has(word.key) || words.conjunctions.has(word.key) || words.verbs.has(word.key))
    )
      break;
  }
  return end;
}

/** "said a third official", "said someone in the public": whoever has no name. */
function phraseRight(scene: Scene, index: number, limit: number, words: QuoteWords): Speaker | null {
  const first = scene.words[index];
  if (!first || first.start >= limit || !words.determiners.has(first.key)) return null;
  return phrase(scene, index, endOfPhrase(scene, index, limit, words), words);
}

/** Words `[from, to)` as somebody without a name; the article is no part of what they are called. */
function phrase(scene: Scene, from: number, to: number, words: QuoteWords): Speaker | null {
  const first = words.articles.has(scene.words[from]?.key ?? '') ? from + 1 : from;
  if (first >= to) return null;
  const named = first > from && to - first === 1 ? lastCalled(scene, first) : null;
  if (named) return named;
  const place = { start: scene.words[first]!.start, end: scene.words[to - 1]!.end };
  const name = scene.document.text.slice(place.start, place.end).replace(/\s+/g, ' ');
  return { name, entity: null, ...place, attribution: 'anaphoric' };
}

/** A name that no tagger knew: capitals in words `[from, to)`, behind the office and small words that lead to them. */
function nameIn(scene: Scene, from: number, to: number, words: QuoteWords): Speaker | null {
  let first = from;
  while (first < to && (!isCapital(scene, first) || isOffice(scene.words[first]!.key, words))) first += 1;
  let end = first;
  while (end < to && (isCapital(scene, end) || scene.words[end]!.key === '-')) end += 1;
  if (first >= end) return null;
  // Where every noun has a capital, one word behind an article is a noun.
  if (words.nounsCapitalized && end - first === 1 && words.determiners.has(scene.words[first - 1]?.key ?? ''))
    return null;
  const place = { start: scene.words[first]!.start, end: scene.words[end - 1]!.end };
  const name = scene.document.text.slice(place.start, place.end);
  const entity = scene.names.get(name);
  return { name: entity?.name ?? name, entity: entity?.id ?? null, ...place, attribution: 'explicit' };
}

/** An office, or where nouns are compounded a word that ends in one: "Wohnbausprecherin". */
function isOffice(key: string, { titles, nounsCapitalized }: QuoteWords): boolean {
  if (titles.has(key)) return true;
  if (!nounsCapitalized) return false;
  for (let cut = 3; cut <= key.length - 6; cut += 1) if (titles.has(key.slice(cut))) return true;
  return false;
}

/** "said the Ukrainian leader": an office without a name. */
function officeIn(scene: Scene, index: number, words: QuoteWords): Speaker | null {
  for (let at = index; at < index + 6 && at < scene.words.length; at += 1) {
    const { key } = scene.words[at]!;
    if (words.titles.has(key)) {
      const next = endsShortForm(scene, at + 1) ? at + 2 : at + 1;
      return nameFollows(scene, next) ? null : office(scene, at, words);
    }
    if (!words.filler.has(key) && !actorAt(scene, scene.words[at]!.start)) return null;
  }
  return null;
}

const nameFollows = (scene: Scene, index: number): boolean =>
  scene.words[index] !== undefined && isCapital(scene, index) && !mark.test(scene.words[index]!.key);

/** 'Minister Axel Vogel: "…"': the name that is all there is before a colon. */
export function leadingName(scene: Scene, first: number, colon: number, words: QuoteWords): Speaker | null {
  if (colon - first > 8 || colon <= first) return null;
  for (let index = first; index < colon; index += 1) {
    const { key } = scene.words[index]!;
    if (mark.test(key) && key !== '-' && key !== ',' && key !== '(' && key !== ')') return null;
  }
  for (let index = first; index < colon; index += 1) {
    const actor = actorAt(scene, scene.words[index]!.start);
    if (actor && (actor.entity.type === 'person' || actor.entity.type === 'organization')) return toSpeaker(actor);
  }
  if (!isCapital(scene, first)) return null;
  if (!words.nounsCapitalized || isOffice(scene.words[first]!.key, words))
    return twoWords(nameIn(scene, first, colon, words));
  // "Die Messe Tulln führt hierzu aus:": where nouns have capitals, they end the noun phrase.
  if (!words.articles.has(scene.words[first]!.key)) return null;
  let end = first + 1;
  while (end < colon && isCapital(scene, end)) end += 1;
  return end > first + 1 ? phrase(scene, first, end, words) : null;
}

const twoWords = (speaker: Speaker | null): Speaker | null => (speaker?.name.includes(' ') ? speaker : null);

/** The subject that stands before a verb, or the name whose statement it is. */
export function subjectLeft(scene: Scene, verb: number, from: number, words: QuoteWords): Speaker | null {
  const key = (at: number): string => (at >= from ? scene.words[at]!.key : '');
  // "which was criticized as": whoever stands before did not speak.
  if (words.passives.has(key(verb - 1)) || words.passives.has(key(verb - 2))) return null;
  if (/^[,–—]$/.test(key(verb - 1))) {
    const named = beforeApposition(scene, verb - 1, from, words);
    if (named) return named;
  }
  let first = verb;
  while (first > from && !isBoundary(scene, first - 1, words)) first -= 1;
  if (words.relatives.has(key(first - 1))) {
    const end = key(first - 2) === ',' ? first - 3 : first - 2;
    const actor = end >= from ? actorEndingBy(scene, scene.words[end]!.end, scene.words[end]!.start) : undefined;
    if (actor || first === verb) return actor ? toSpeaker(actor) : null;
  }
  const inClause = subjectIn(scene, first, verb, words);
  if (inClause !== undefined) return inClause;
  const shares = first === verb || words.participles.has(key(verb)) || words.conjunctions.has(key(first - 1));
  return shares ? leadingSubject(scene, first - 1, from, words) : null;
}

function isBoundary(scene: Scene, index: number, words: QuoteWords): boolean {
  const { key, start, end } = scene.words[index]!;
  if (key === '-' || key === "'s" || key === "'") return false;
  if (actorEndingBy(scene, end, start)) return false;
  return mark.test(key) || words.conjunctions.has(key);
}

/** The subject among words `[first, verb)`, a clause up to its verb; undefined where there is none, null where it is nobody known. */
function subjectIn(scene: Scene, first: number, verb: number, words: QuoteWords): Speaker | null | undefined {
  for (let at = verb - 1; at >= first; ) {
    const word = scene.words[at]!;
    if (words.pronouns.has(word.key)) return pronoun(scene, at, words);
    if (words.otherPronouns.has(word.key)) return null;
    const actor = actorEndingBy(scene, word.end, word.start);
    if (actor) {
      let before = at;
      while (before >= first && scene.words[before]!.start >= actor.start) before -= 1;
      at = before;
      // "Keller's letter says": the letter speaks for Keller.
      if (isPossessive(scene, actor) && words.utterances.has(scene.words[verb - 1]!.key)) return toSpeaker(actor);
      if (isPossessive(scene, actor))
        return officeIn(scene, before + 1, words) ?? phrase(scene, before + 1, verb, words);
      if (actor.entity.type === 'group' && actor.end < scene.words[verb]!.start - 1) continue;
      if (before >= first && words.prepositions.has(scene.words[before]!.key)) continue;
      return toSpeaker(actor);
    }
    // "the Ukrainian leader earlier said": an office right before the verb, adverbs between.
    if (words.titles.has(word.key) && at >= verb - 3 && !nameFollows(scene, at + 1)) return office(scene, at, words);
    at -= 1;
  }
  for (let at = first; at < verb && verb - at <= longestPhrase; at += 1) {
    const { key } = scene.words[at]!;
    if (words.prepositions.has(scene.words[at - 1]?.key ?? '') && at > first) continue;
    if (words.determiners.has(key)) return phrase(scene, at, endOfNouns(scene, at, verb, words), words);
  }
  return nameIn(scene, Math.max(first, verb - 4), verb, words) ?? undefined;
}

/** Leaves out what belongs to the verb: "his doctor later" and "its makers have". */
function endOfNouns(scene: Scene, from: number, verb: number, words: QuoteWords): number {
  let end = verb;
  while (end - 1 > from && (words.passives.has(scene.words[end - 1]!.key) || /ly$/.test(scene.words[end - 1]!.key)))
    end -= 1;
  return end;
}

/** "Kappos, a former director of the office, said": the name before the apposition that a comma or a dash closes. */
function beforeApposition(scene: Scene, close: number, from: number, words: QuoteWords): Speaker | null {
  const closing = scene.words[close]!.key;
  for (let at = close - 1; at > from && close - at < leadReach; at -= 1) {
    if (scene.words[at]!.key !== closing) continue;
    if (closing !== ',') return subjectLeft(scene, at, from, words);
    let last = at - 1;
    // "Rita Moss (R-Ohio), a member of the board, said"
    if (scene.words[last]!.key === ')') while (last > from && scene.words[last + 1]!.key !== '(') last -= 1;
    const before = scene.words[last]!;
    const actor = actorEndingBy(scene, before.end, before.start);
    if (actor?.entity.type === 'person') return toSpeaker(actor);
    // "The lawsuit of Norvik, which Moss founded, claimed": what the clause tells of is the subject.
    if (words.conjunctions.has(scene.words[at + 1]!.key)) return subjectLeft(scene, at, from, words);
  }
  return null;
}

/** "Keller met officials in Geneva and said": the first person of the sentence who is no object. */
export function leadingSubject(scene: Scene, before: number, from: number, words: QuoteWords): Speaker | null {
  for (let at = from; at < before && at < from + leadReach; at += 1) {
    const word = scene.words[at]!;
    if (words.pronouns.has(word.key)) return pronoun(scene, at, words);
    const actor = actorAt(scene, word.start);
    if (!actor || actor.entity.type === 'group' || isPossessive(scene, actor)) continue;
    if (words.prepositions.has(scene.words[at - 1]?.key ?? '') && at > from) continue;
    return toSpeaker(actor);
  }
  return null;
}

/** "Keller's angry letter": whose words they are. */
export function ownerOf(scene: Scene, noun: number): Speaker | null {
  for (let at = noun - 1; at >= 0 && at >= noun - 4; at -= 1) {
    const word = scene.words[at]!;
    const actor = actorEndingBy(scene, word.end, word.start);
    if (actor) return isPossessive(scene, actor) && actor.entity.type !== 'group' ? toSpeaker(actor) : null;
  }
  return null;
}
