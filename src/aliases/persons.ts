import { soundOf } from './fold.ts';
import type { LinkWords } from './words.ts';

/** A person as the document names them. */
interface PersonName {
  /** Folded words of the fullest name, without suffix. */
  words: string[];
  index: number;
  /** Offsets of the mentions linked so far, in order of linking. */
  last: number;
}

/** Words of a name as they are compared. */
export function nameWords(name: string, words: LinkWords): string[] {
  const list = name.split(/\s+/).filter(Boolean).map(soundOf);
  while (list.length > 1 && words.personSuffixes.has(list.at(-1)!.replace(',', ''))) list.pop();
  return list;
}

/** More bearers of one name than any article has: the search stays short whatever it is given. */
const most = 64;

/** Finds the person that a name means among those known by their full names. */
export class PersonIndex {
  readonly #byLast = new Map<string, PersonName[]>();
  readonly #byFirst = new Map<string, PersonName[]>();

  add(words: string[], index: number, position: number): PersonName {
    const person = { words, index, last: position };
    push(this.#byLast, words.at(-1)!, person);
    if (words.length > 1) push(this.#byFirst, words[0]!, person);
    return person;
  }

  /** The same full name, an initial for the first name and names between allowed. */
  sameFull(words: readonly string[]): PersonName | undefined {
    const first = words[0]!;
    return this.#byLast.get(words.at(-1)!)?.find((person) => {
      const other = person.words[0]!;
      if (person.words.length < 2) return false;
      if (first === other) return true;
      return (first.length === 1 || other.length === 1) && first[0] === other[0];
    });
  }

  /**
   * Who a part of a name means: the surname (with its particles) first, then the first name. Of several with the same
   * surname the one mentioned last before `position`.
   */
  byPart(words: readonly string[], position: number): PersonName | undefined {
    const ending = this.#byLast.get(words.at(-1)!)?.filter((person) => endsWith(person.words, words)) ?? [];
    const starting = words.length === 1 ? (this.#byFirst.get(words[0]!) ?? []) : [];
    return (
      nearest(ending, position) ??
      (new Set(starting.map((person) => person.index)).size === 1 ? starting[0] : undefined)
    );
  }
}

function endsWith(whole: readonly string[], part: readonly string[]): boolean {
  return part.length <= whole.length && part.every((word, index) => whole[whole.length - part.length + index] === word);
}

function nearest(persons: readonly PersonName[], position: number): PersonName | undefined {
  let best: PersonName | undefined;
  for (const person of persons) {
    if (person.last <= position && (!best || person.last > best.last)) best = person;
  }
  return best ?? persons[0];
}

function push(map: Map<string, PersonName[]>, key: string, person: PersonName): void {
  const list = map.get(key);
  if (list && list.length < most) list.push(person);
  else if (list) return;
  else map.set(key, [person]);
}
