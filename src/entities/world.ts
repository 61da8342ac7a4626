import type { LanguagePack } from '../languages/index.ts';
import type { EntityType } from '../schema/index.ts';
import { countries, groups } from './data/countries.ts';
import { events, organizations, products, works } from './data/organizations.ts';
import { familyNames, givenNames } from './data/persons.ts';
import { cities, regions } from './data/places.ts';
import { type KnownEntity, NameTrie } from './trie.ts';

/** The shipped gazetteer, compiled. */
export interface World {
  names: NameTrie;
  given: ReadonlySet<string>;
  family: ReadonlySet<string>;
}

const list = (text: string): string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

const compiled = new WeakMap<LanguagePack, World>();
let persons: Pick<World, 'given' | 'family'> | undefined;

/** Names of the world with those that the pack adds in its own language; compiled once a pack. */
export function worldFor(pack: LanguagePack): World {
  let world = compiled.get(pack);
  if (!world) {
    world = build(pack);
    compiled.set(pack, world);
  }
  return world;
}

function build({ names: words, speech }: LanguagePack): World {
  const names = new NameTrie(words?.elisions);
  const byCode = new Map<string, KnownEntity>();
  const add = (type: EntityType, items: string): void => {
    for (const item of list(items)) {
      const forms = item.split('=');
      for (const form of forms) names.add(form, { name: forms[0]!, type });
    }
  };
  for (const line of countries.split('\n')) {
    const [code = '', forms = '', demonyms = ''] = line.split('|');
    const entity: KnownEntity = { name: list(forms)[0] ?? code, type: 'location', identifiers: { iso3166: code } };
    byCode.set(code, entity);
    for (const form of list(forms)) names.add(form, entity);
    for (const demonym of list(demonyms)) {
      names.add(demonym, { name: demonym, type: 'group' });
      if (/[an]$/.test(demonym)) names.add(`${demonym}s`, { name: `${demonym}s`, type: 'group' });
    }
  }
  // What a language says first wins over the international list: its forms are added before.
  for (const item of words?.gazetteer.locations ?? []) {
    const [code = '', forms = ''] = item.split('=');
    const known = byCode.get(code);
    for (const form of list(forms)) names.add(form, known ?? { name: form, type: 'location' });
  }
  for (const name of words?.gazetteer.groups ?? []) names.add(name, { name, type: 'group' });
  for (const name of words?.gazetteer.organizations ?? [])
    for (const form of words?.nounsCapitalized ? declined(name) : [name])
      names.add(form, { name, type: 'organization' });
  add('organization', organizations);
  add('location', cities);
  add('location', regions);
  add('group', groups);
  for (const name of list(groups)) if (/[an]$/.test(name)) names.add(`${name}s`, { name: `${name}s`, type: 'group' });
  add('event', events);
  add('work', works);
  add('product', products);
  persons ??= { given: keys(givenNames), family: keys(familyNames) };
  const { feminine = [], masculine = [] } = speech?.givenNames ?? {};
  return { names, given: new Set([...persons.given, ...feminine, ...masculine]), family: persons.family };
}

/** "Deutsche Bahn", "der Deutschen Bahn", "Deutscher Bahn": an adjective in front changes its end with the case. */
function declined(name: string): string[] {
  const adjective = /^\p{Lu}\p{Ll}+e(?= \p{Lu})/u.exec(name)?.[0];
  return adjective ? ['', 'n', 'r'].map((end) => adjective + end + name.slice(adjective.length)) : [name];
}

function keys(names: string): ReadonlySet<string> {
  return new Set(names.toLowerCase().split(/\s+/).filter(Boolean));
}
