import { foldName } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import type { TaggedSpan, TextDocument } from '../schema/index.ts';
import { cityIds, usStates } from './data/city-ids.ts';
import { countries } from './data/countries.ts';
import { organizationIds } from './data/organization-ids.ts';
import { regionsOf } from './data/regions-of.ts';

interface City {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** `US-AL`, or as `country`. */
  place: string;
  /** In thousands. */
  people: number;
}

/** What is shipped with identifiers, by folded name. */
interface Register {
  countries: ReadonlyMap<string, { code: string; name: string }>;
  /** Demonyms, states and regions → the places that their mention speaks for: `GB`, `US-AL`. */
  speaksFor: ReadonlyMap<string, string>;
  /** Names of parts of a country: what may follow a city behind a comma. */
  qualifiers: ReadonlyMap<string, string>;
  cities: ReadonlyMap<string, readonly City[]>;
  organizations: ReadonlyMap<string, string>;
}

/** How many times the people of all others of its name a city must have to be meant without further support. */
const dominance = 20;
/** Of a city with this many times the people of another, the other is not meant for its country alone: news always speak of some countries. */
const dwarfed = 4;

let register: Register | undefined;

/**
 * Gives names of the shipped list their identifiers: countries ISO 3166-1, large cities GeoNames, international organisations
 * Wikidata. A city that shares its name with another one is identified where the text supports it: "Birmingham, Alabama", or
 * a mention of one of the countries and none of the other; else it stays unlinked.
 *
 * @param spans - mentions, as `findMentions` gives them; those that carry identifiers keep them
 * @returns the same mentions, in the same order
 */
export function identify(
  document: TextDocument,
  spans: readonly TaggedSpan[],
  pack: LanguagePack | null = null,
): TaggedSpan[] {
  register ??= build();
  if (spans.length === 0) return [];
  const known = { ...register, countries: countriesOf(pack, register) };
  const mentioned = placesMentioned(document, spans, known);
  const chosen = new Map<string, City | null>();
  const qualified = spans.map((_, index) => qualifierOf(document, spans, index, known));
  spans.forEach((span, index) => {
    const key = nameOf(document, span);
    const candidates = span.type === 'location' ? known.cities.get(key) : undefined;
    if (candidates && !chosen.get(key)) chosen.set(key, choose(candidates, qualified[index], mentioned));
  });
  return spans.map((span, index) => {
    if (span.type === 'organization') return withId(span, 'wikidata', known.organizations.get(nameOf(document, span)));
    if (span.type !== 'location') return span;
    const key = nameOf(document, span);
    if (known.qualifiers.has(key) && known.countries.has(key) && isPartOfUs(key, mentioned, known)) {
      const { identifiers: _, ...rest } = span;
      return rest;
    }
    if (span.identifiers || leftOff.test(document.text.slice(Math.max(0, span.start - 8), span.start))) return span;
    const country = known.countries.get(key);
    if (country) return { ...span, name: country.name, identifiers: { iso3166: country.code } };
    const qualifier = qualified[index];
    const city = qualifier ? choose(known.cities.get(key) ?? [], qualifier, mentioned) : chosen.get(key);
    return city ? { ...span, name: span.name ?? city.name, identifiers: { geonames: city.id } } : span;
  });
}

const nameOf = (document: TextDocument, { start, end, name }: TaggedSpan): string =>
  foldName(name ?? document.text.slice(start, end));

function withId(span: TaggedSpan, key: string, id: string | undefined): TaggedSpan {
  return id === undefined || span.identifiers ? span : { ...span, identifiers: { [key]: id } };
}

/** Georgia is a country and a state: the state where the text speaks of the US and not of the country's people. */
function isPartOfUs(key: string, mentioned: ReadonlySet<string>, { countries: all }: Register): boolean {
  const code = all.get(key)!.code;
  return !mentioned.has(`demonym ${code}`) && [...mentioned].some((place) => place === 'US' || place.startsWith('US-'));
}

/** "New" before "York": a capital that a tagger left off makes it another place. */
const leftOff = /(?:^|[^\p{L}])(?:New|North|South|East|West|Saint|St\.?|San|Santa|Port|Fort|Los|Las|El|La)[ -]$/u;

/** The part of a country, or the country, that stands right behind a city: "Birmingham, Alabama", "Paris (Texas)". */
function qualifierOf(
  document: TextDocument,
  spans: readonly TaggedSpan[],
  index: number,
  { countries: all, qualifiers }: Register,
): string | undefined {
  const next = spans[index + 1];
  if (next?.type !== 'location' || !/^(?:, | \()$/.test(document.text.slice(spans[index]!.end, next.start)))
    return undefined;
  const key = nameOf(document, next);
  return qualifiers.get(key) ?? all.get(key)?.code;
}

function choose(
  candidates: readonly City[],
  qualifier: string | undefined,
  mentioned: ReadonlySet<string>,
): City | null {
  const only = (fits: (city: City) => boolean): City | null => {
    const fitting = candidates.filter(fits);
    return fitting.length === 1 ? fitting[0]! : null;
  };
  if (qualifier) {
    const inside = candidates.filter(({ place, country }) => place === qualifier || country === qualifier);
    return inside.length > 0 && isDominant(inside) ? inside[0]! : null;
  }
  if (isDominant(candidates)) return candidates[0] ?? null;
  const largest = Math.max(0, ...candidates.map(({ people }) => people));
  return (
    only(({ place }) => mentioned.has(place)) ??
    only(({ country, people }) => mentioned.has(country) && people * dwarfed > largest)
  );
}

function isDominant([first, ...others]: readonly City[]): boolean {
  return first !== undefined && first.people >= dominance * others.reduce((sum, { people }) => sum + people, 0);
}

/** The countries and states that a text speaks of, by their names or their people's. */
function placesMentioned(document: TextDocument, spans: readonly TaggedSpan[], known: Register): Set<string> {
  const places = new Set<string>();
  for (const span of spans) {
    if (span.type !== 'location' && span.type !== 'group') continue;
    const key = nameOf(document, span);
    // A state that is a country too speaks for neither.
    const country = known.qualifiers.has(key)
      ? undefined
      : (span.identifiers?.['iso3166'] ?? known.countries.get(key)?.code);
    if (country) places.add(country);
    const place = known.countries.has(key) ? undefined : known.speaksFor.get(key);
    if (!place) continue;
    places.add(place);
    places.add(place.slice(0, 2));
    if (span.type === 'group') places.add(`demonym ${place}`);
  }
  return places;
}

const countriesByPack = new WeakMap<LanguagePack, Register['countries']>();

/** The countries under the names that a language has for them too. */
function countriesOf(pack: LanguagePack | null, { countries: all }: Register): Register['countries'] {
  const own = pack?.names?.gazetteer.locations;
  if (pack === null || own === undefined) return all;
  const known = countriesByPack.get(pack);
  if (known) return known;
  const byCode = new Map([...all.values()].map((country) => [country.code, country]));
  const more = new Map(all);
  for (const item of own) {
    const [code = '', forms = ''] = item.split('=');
    const country = byCode.get(code);
    if (country) for (const form of forms.split(';')) more.set(foldName(form), country);
  }
  countriesByPack.set(pack, more);
  return more;
}

function build(): Register {
  const byName = new Map<string, { code: string; name: string }>();
  const speaksFor = new Map<string, string>();
  const qualifiers = new Map<string, string>();
  for (const line of countries.split('\n')) {
    const [code = '', forms = '', demonyms = ''] = line.split('|');
    const names = forms.split(';');
    for (const form of names) byName.set(foldName(form), { code, name: names[0]! });
    for (const demonym of demonyms.split(';').filter(Boolean)) {
      speaksFor.set(foldName(demonym), code);
      if (/[an]$/.test(demonym)) speaksFor.set(foldName(`${demonym}s`), code);
    }
  }
  const parts = [
    ...usStates
      .split(';')
      .map((item) => item.split('='))
      .map(([code, name]) => [`US-${code}`, name!] as const),
    ...Object.entries(regionsOf).flatMap(([code, names]) => names.split(';').map((name) => [code, name] as const)),
  ];
  for (const [place, name] of parts) {
    qualifiers.set(foldName(name), place);
    speaksFor.set(foldName(name), place);
  }
  const cities = new Map<string, City[]>();
  for (const line of cityIds.split('\n')) {
    const [id = '', place = '', people = '', forms = ''] = line.split('|');
    const names = forms.split(';');
    for (const form of names) {
      const key = foldName(form);
      const city = { id, name: names[0]!, country: place.slice(0, 2), place, people: Number(people) };
      cities.set(key, [...(cities.get(key) ?? []), city]);
    }
  }
  const bodies = new Map(
    organizationIds
      .split('\n')
      .map((line) => line.split('|'))
      .map(([id, name]) => [foldName(name!), id!]),
  );
  return { countries: byName, speaksFor, qualifiers, cities, organizations: bodies };
}
