import { foldName } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import { type Article, type Entity, type EntityType, traitsOf } from '../schema/index.ts';
import { slug, soundOf } from './spelling.ts';
import { linkWordsOf } from './words.ts';

/** An entity of several records. */
export interface RecordsEntity {
  /** `type:name`, with a number behind it where two entities share both. The same records in the same order give the same ids. */
  id: string;
  /** The full form that most records use. */
  name: string;
  type: EntityType;
  /** Other forms, those of most records first. */
  aliases: string[];
  roles: string[];
  identifiers: Record<string, string>;
  /** Where it is named: index into the records, id in that record, how often there. In the order of the records. */
  records: { index: number; entity: string; mentions: number }[];
}

export interface LinkEntitiesOptions {
  /** Whose words for articles, legal forms and gender are known. @defaultValue all packs that copydesk has */
  languages?: readonly LanguagePack[];
}

interface Item {
  index: number;
  entity: Entity;
  /** Folded words of the name, as they are compared. */
  words: string[];
}

interface Words {
  articles: ReadonlySet<string>;
  companySuffixes: ReadonlySet<string>;
  personSuffixes: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  genders: ReadonlyMap<string, string>;
}

/** Joins the entities of many records; `copydesk/entities` documents it, and hands in the packs. */
export function linkEntities(
  records: readonly Pick<Article, 'entities'>[],
  options: LinkEntitiesOptions = {},
): RecordsEntity[] {
  const words = wordsOf(options.languages ?? []);
  const people: Item[] = [];
  const others: Item[] = [];
  records.forEach(({ entities }, index) => {
    for (const entity of entities) {
      if (traitsOf(entity.type).literal) continue;
      const item = { index, entity, words: nameWords(entity, words) };
      (entity.type === 'person' ? people : others).push(item);
    }
  });
  const linked = [...linkPeople(people, words), ...linkOthers(others, words)].map(merge);
  linked.sort(
    (a, b) =>
      b.records.length - a.records.length ||
      mentionsOf(b) - mentionsOf(a) ||
      firstOf(a) - firstOf(b) ||
      (a.id < b.id ? -1 : 1),
  );
  const taken = new Map<string, number>();
  for (const entity of linked) {
    const count = (taken.get(entity.id) ?? 0) + 1;
    taken.set(entity.id, count);
    if (count > 1) entity.id = `${entity.id}-${count}`;
  }
  return linked;
}

const mentionsOf = ({ records }: RecordsEntity): number => records.reduce((sum, { mentions }) => sum + mentions, 0);
const firstOf = ({ records }: RecordsEntity): number => records[0]!.index;

function wordsOf(packs: readonly LanguagePack[]): Words {
  const all = packs.map(linkWordsOf);
  const genders = new Map<string, string>();
  for (const { speech } of packs)
    for (const gender of ['feminine', 'masculine'] as const)
      for (const word of speech?.genders[gender] ?? []) genders.set(foldName(word), gender);
  const union = (of: (words: (typeof all)[number]) => ReadonlySet<string>) =>
    new Set(all.flatMap((words) => [...of(words)]));
  return {
    articles: union(({ articles }) => articles),
    companySuffixes: union(({ companySuffixes }) => companySuffixes),
    personSuffixes: union(({ personSuffixes }) => personSuffixes),
    particles: union(({ particles }) => particles),
    genders,
  };
}

function nameWords({ name, type }: Entity, words: Words): string[] {
  return wordsIn(name, type, words);
}

function wordsIn(name: string, type: EntityType, words: Words): string[] {
  const list = foldName(name).replaceAll(',', '').split(' ').filter(Boolean);
  if (type === 'person') return list;
  if (list.length > 1 && words.articles.has(list[0]!)) list.shift();
  if (type === 'organization') while (list.length > 1 && words.companySuffixes.has(list.at(-1)!)) list.pop();
  return list;
}

// --- places, organisations and the rest: by identifier, name, alias

function linkOthers(items: readonly Item[], words: Words): Item[][] {
  const groups = new Groups(items);
  // The same name first, as long as no identifier speaks against it.
  const byName = new Map<string, number[]>();
  items.forEach(({ entity, words: list }, item) => {
    const key = `${entity.type} ${list.join(' ')}`;
    const heads = byName.get(key) ?? [];
    const head = heads.find((other) => groups.mayJoin(other, item));
    if (head === undefined) byName.set(key, [...heads, item]);
    else groups.join(head, item);
  });
  const byIdentifier = new Map<string, number>();
  items.forEach(({ entity }, item) => {
    for (const [scheme, value] of Object.entries(entity.identifiers)) {
      const key = `${entity.type} ${scheme} ${value}`;
      const other = byIdentifier.get(key);
      if (other === undefined) byIdentifier.set(key, item);
      else if (groups.mayJoin(other, item)) groups.join(other, item);
    }
  });
  // An alias joins the entity of that name, where all records that have the alias mean one entity.
  const owners = new Map<string, Set<number>>();
  items.forEach(({ entity }, item) => {
    for (const alias of entity.aliases) {
      const key = `${entity.type} ${wordsIn(alias, entity.type, words).join(' ')}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(item));
    }
  });
  for (const [key, holders] of owners) {
    const named = byName.get(key);
    const [first, ...rest] = [...new Set([...holders].map((item) => groups.headOf(item)))];
    if (first === undefined || rest.length > 0 || named?.length !== 1) continue;
    if (groups.mayJoin(first, named[0]!)) groups.join(first, named[0]!);
  }
  return groups.all();
}

/** Items in groups that are joined step by step, with the identifiers of each. */
class Groups {
  readonly #items: readonly Item[];
  readonly #parent: number[];
  readonly #identifiers: Map<string, string>[];

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#parent = items.map((_, index) => index);
    this.#identifiers = items.map(({ entity }) => new Map(Object.entries(entity.identifiers)));
  }

  headOf(item: number): number {
    let head = item;
    while (this.#parent[head] !== head) head = this.#parent[head]!;
    while (this.#parent[item] !== head) [item, this.#parent[item]] = [this.#parent[item]!, head];
    return head;
  }

  /** False where the two have different identifiers of one kind. */
  mayJoin(a: number, b: number): boolean {
    const own = this.#identifiers[this.headOf(a)]!;
    for (const [scheme, value] of this.#identifiers[this.headOf(b)]!) {
      const other = own.get(scheme);
      if (other !== undefined && other !== value) return false;
    }
    return true;
  }

  join(a: number, b: number): void {
    const [head, tail] = [this.headOf(a), this.headOf(b)].sort((x, y) => x - y) as [number, number];
    if (head === tail) return;
    this.#parent[tail] = head;
    for (const [scheme, value] of this.#identifiers[tail]!) this.#identifiers[head]!.set(scheme, value);
  }

  all(): Item[][] {
    const groups = new Map<number, Item[]>();
    this.#items.forEach((item, index) => {
      const head = this.headOf(index);
      const list = groups.get(head);
      if (list) list.push(item);
      else groups.set(head, [item]);
    });
    return [...groups.values()];
  }
}

// --- persons: by surname, then first name

interface Person {
  first: string;
  /** First letters of the names between. */
  middle: string;
  suffix: string;
  gender: string | null;
  identifiers: Record<string, string>;
  items: Item[];
}

/** Two first names are one where the shorter, of at least this length, begins the longer: Steve, Steven. */
const shortestBeginning = 4;

function linkPeople(items: readonly Item[], words: Words): Item[][] {
  const bySurname = new Map<string, Person[]>();
  const singles: Item[] = [];
  const initials: { item: Item; person: Person; surname: string }[] = [];
  for (const item of items) {
    const read = readPerson(item, words);
    if (read === null) singles.push(item);
    else if (read.person.first.length === 1) initials.push({ item, ...read });
    else admit(bySurname, read.surname, read.person);
  }
  // "V. Putin" and "Putin" are whoever is the only one to fit.
  for (const { item, person, surname } of initials) {
    const fitting = (bySurname.get(surname) ?? []).filter(
      (other) => other.first[0] === person.first[0] && agree(other, person),
    );
    if (fitting.length === 1) fitting[0]!.items.push(item);
    else admit(bySurname, surname, person);
  }
  const alone = new Map<string, Item[]>();
  for (const item of singles) {
    const sound = soundOf(item.words.at(-1) ?? '');
    const bearers = bySurname.get(sound) ?? [];
    if (bearers.length === 1) bearers[0]!.items.push(item);
    else {
      // Of two bearers the record does not tell which: it stays with those of its own record's spelling.
      const key = bearers.length > 1 ? `${sound} ${item.index}` : sound;
      alone.set(key, [...(alone.get(key) ?? []), item]);
    }
  }
  return [...[...bySurname.values()].flat().map(({ items: own }) => own), ...alone.values()];
}

function admit(bySurname: Map<string, Person[]>, surname: string, person: Person): void {
  const bearers = bySurname.get(surname);
  if (!bearers) {
    bySurname.set(surname, [person]);
    return;
  }
  const same = bearers.find((other) => sameFirst(other.first, person.first) && agree(other, person));
  if (!same) {
    bearers.push(person);
    return;
  }
  same.items.push(...person.items);
  same.gender ??= person.gender;
  same.middle ||= person.middle;
  same.identifiers = { ...person.identifiers, ...same.identifiers };
}

function sameFirst(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= shortestBeginning && (a.startsWith(b) || b.startsWith(a)));
}

function agree(a: Person, b: Person): boolean {
  if (a.suffix !== b.suffix) return false;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  if (a.middle !== '' && b.middle !== '' && !a.middle.startsWith(b.middle) && !b.middle.startsWith(a.middle))
    return false;
  return Object.entries(a.identifiers).every(([scheme, value]) => (b.identifiers[scheme] ?? value) === value);
}

/** A full name taken apart; null for one that is a surname or a first name only. */
function readPerson(item: Item, words: Words): { surname: string; person: Person } | null {
  const { entity } = item;
  const list = [...item.words];
  let suffix = '';
  while (list.length > 1 && words.personSuffixes.has(list.at(-1)!)) suffix = `${list.pop()} ${suffix}`;
  // "von der Leyen" is a surname.
  if (list.length < 2 || words.particles.has(list[0]!)) return null;
  const roles = entity.roles.flatMap((role) => foldName(role).split(/[ -]/));
  const gender = roles.map((word) => words.genders.get(word)).find(Boolean) ?? null;
  const middle = list
    .slice(1, -1)
    .filter((word) => /^\p{L}$/u.test(word))
    .join('');
  const person = {
    first: soundOf(list[0]!),
    middle,
    suffix,
    gender,
    identifiers: { ...entity.identifiers },
    items: [item],
  };
  return { surname: soundOf(list.at(-1)!), person };
}

// --- the result

function merge(items: readonly Item[]): RecordsEntity {
  const forms = new Map<string, { records: number; named: boolean }>();
  const roles = new Map<string, string>();
  const identifiers: Record<string, string> = {};
  for (const { entity } of items) {
    for (const form of new Set([entity.name, ...entity.aliases])) {
      const seen = forms.get(form) ?? { records: 0, named: false };
      forms.set(form, { records: seen.records + 1, named: seen.named || form === entity.name });
    }
    for (const role of entity.roles) if (!roles.has(foldName(role))) roles.set(foldName(role), role);
    for (const [scheme, value] of Object.entries(entity.identifiers)) identifiers[scheme] ??= value;
  }
  const { type } = items[0]!.entity;
  const order = [...forms].sort(([a, x], [b, y]) => y.records - x.records || b.length - a.length || (a < b ? -1 : 1));
  const isFull = (form: string) => form.includes(' ');
  const full = order.find(([form, { named }]) => named && isFull(form));
  const name = (full ?? order.find(([, { named }]) => named) ?? order[0]!)[0];
  return {
    id: `${type}:${slug(name)}`,
    name,
    type,
    aliases: order.map(([form]) => form).filter((form) => form !== name),
    roles: [...roles.values()],
    identifiers,
    records: items
      .map(({ index, entity }) => ({ index, entity: entity.id, mentions: entity.mentions.length }))
      .sort((a, b) => a.index - b.index || (a.entity < b.entity ? -1 : 1)),
  };
}
