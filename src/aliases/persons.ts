import { soundOf } from './spelling.ts';
import type { Gender, LinkWords } from './words.ts';

/** A person's name, taken apart. */
export interface NameParts {
  /** As they are compared, without suffix; a hyphen parts words as a space does, since "Kim Jong-un" is "Kim Jong Un". */
  words: string[];
  /** Written as one word: "Keller", "Jean-Claude". */
  one: boolean;
  /** `jr`, `iii`, or empty. */
  suffix: string;
}

/** What the words before a mention tell of its bearer. */
export interface Hints {
  gender: Gender | null;
  /** Introduced by a relation to somebody else: "his wife Anna Keller". */
  kin: boolean;
  /** An office stands before it: "Prime Minister Anna Keller". */
  office: boolean;
}

/** A person as the document names them. */
export interface PersonName extends NameParts, Hints {
  index: number;
  /** Offset of the mention linked last. */
  last: number;
  /** How often a part of the name meant this person. */
  parts: number;
}

export function partsOfName(name: string, words: LinkWords): NameParts {
  const list = name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(soundOf);
  let suffix = '';
  while (list.length > 1 && words.personSuffixes.has(list.at(-1)!.replace(',', ''))) suffix = list.pop()!;
  return {
    words: list.map((word) => word.replace(/,$/, '')),
    suffix: words.generations.get(suffix) ?? suffix,
    one: !/\s/.test(name),
  };
}

/** More bearers of one name than any article has: the search stays short whatever it is given. */
const most = 64;

/** Finds the person that a name means among those known by their full names. */
export class PersonIndex {
  readonly #byLast = new Map<string, PersonName[]>();
  readonly #byFirst = new Map<string, PersonName[]>();

  add(name: NameParts, hints: Hints, index: number, position: number): PersonName {
    const person = { ...name, ...hints, index, last: position, parts: 0 };
    push(this.#byLast, name.words.at(-1)!, person);
    if (name.words.length > 1) push(this.#byFirst, name.words[0]!, person);
    return person;
  }

  /** The same full name, an initial for the first name and names between allowed; not another suffix. */
  sameFull({ words, suffix }: NameParts): PersonName | undefined {
    const first = words[0]!;
    return this.#byLast.get(words.at(-1)!)?.find((person) => {
      const other = person.words[0]!;
      if (person.words.length < 2 || person.suffix !== suffix || !sameMiddle(person.words, words)) return false;
      if (first === other) return true;
      return (first.length === 1 || other.length === 1) && first[0] === other[0];
    });
  }

  /**
   * Who a part of a name means: the surname (with its particles) first, then the first name. Of several with the same
   * surname those whom suffix and gender fit, rather one with an office and not one introduced as somebody's relation, and
   * of these the one mentioned last before `position`.
   */
  byPart({ words, suffix, one }: NameParts, hints: Hints, position: number): PersonName | undefined {
    let fitting = this.#byLast.get(words.at(-1)!)?.filter((person) => endsWith(person.words, words)) ?? [];
    fitting = prefer(fitting, (person) => person.suffix === suffix);
    const { gender } = hints;
    if (gender) {
      fitting = fitting.filter((person) => person.gender === null || person.gender === gender);
      fitting = prefer(fitting, (person) => person.gender === gender);
    } else {
      fitting = prefer(fitting, (person) => !person.kin);
      fitting = prefer(fitting, (person) => person.office);
      // Once a text calls one of them by the surname alone, it goes on to.
      const usual = Math.max(...fitting.map((person) => person.parts));
      fitting = prefer(fitting, (person) => person.parts === usual);
    }
    const starting = one
      ? (this.#byFirst.get(words[0]!) ?? []).filter((person) => words.every((word, at) => word === person.words[at]))
      : [];
    return (
      nearest(fitting, position) ??
      (new Set(starting.map((person) => person.index)).size === 1 ? starting[0] : undefined)
    );
  }
}

/** "John F. Kennedy" may be "John Fitzgerald Kennedy", not "John Bouvier Kennedy". */
function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [own, other] = [a[1]!, b[1]!];
  if (a.length < 3 || b.length < 3 || own === other) return true;
  return own[0] === other[0] && (own.length === 1 || other.length === 1);
}

/** Those of a list that are better, if any are. */
function prefer(persons: PersonName[], isBetter: (person: PersonName) => boolean): PersonName[] {
  const better = persons.filter(isBetter);
  return better.length > 0 ? better : persons;
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
