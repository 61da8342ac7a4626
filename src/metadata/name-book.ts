import { runEnd, wordPart } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';

/** What the packs know of the words in and around bylines, lower case. */
export interface NameBook {
  /** Labels before names, longest first. */
  labels: readonly string[];
  /** The same by their first word. */
  labelsByWord: ReadonlyMap<string, readonly string[]>;
  /** Labels that may also stand in the middle of a line, `Recipe tested by …`: those that are no part of a name. */
  innerLabels: ReadonlyMap<string, readonly InnerLabel[]>;
  /** Labels of two characters and more, parts of names among them: what a line with a date may have in its middle. */
  middleLabels: ReadonlyMap<string, readonly InnerLabel[]>;
  /** Words that join two names. */
  joints: ReadonlySet<string>;
  desk: ReadonlySet<string>;
  agencies: ReadonlySet<string>;
  /** Months, weekdays, and the words of labels of dates. */
  dates: ReadonlySet<string>;
  months: ReadonlySet<string>;
  /** Offices: `editor`, `senior`. */
  titles: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  stopWords: ReadonlySet<string>;
  /** Last words of organisations and legal forms. */
  organizations: ReadonlySet<string>;
  /** Lines that are buttons, links of the site, headings of lists. */
  phrases: ReadonlySet<string>;
}

/** A label with the spaces around it, and how many labels are longer. */
export interface InnerLabel {
  spaced: string;
  rank: number;
}

const books = new WeakMap<readonly LanguagePack[], NameBook>();

/** The name book of a list of packs, made once. */
export function nameBook(packs: readonly LanguagePack[]): NameBook {
  let book = books.get(packs);
  if (!book) {
    book = makeBook(packs);
    books.set(packs, book);
  }
  return book;
}

function makeBook(packs: readonly LanguagePack[]): NameBook {
  const particles = new Set(packs.flatMap(({ names }) => names?.particles ?? []));
  const labels = [...new Set(packs.flatMap(({ phrases }) => phrases.byline))].sort((a, b) => b.length - a.length);
  const names = packs.flatMap((pack) => pack.names ?? []);
  const calendars = packs.map(({ calendar }) => calendar);
  const months = calendars.flatMap((calendar) => calendar.months.flat());
  const dates = calendars.flatMap(({ weekdays, published, modified, am, pm }) => [
    ...weekdays.flat(),
    ...[...published, ...modified].flatMap((phrase) => phrase.split(/\s+/)),
    ...am,
    ...pm,
  ]);
  return {
    labels,
    labelsByWord: byFirstWord(labels),
    innerLabels: inner(labels.filter((label) => label.length > 1 && !particles.has(label))),
    middleLabels: inner(labels.filter((label) => label.length > 1)),
    joints: new Set(names.flatMap(({ conjunctions }) => conjunctions)),
    desk: new Set(packs.flatMap(({ phrases }) => phrases.desk)),
    agencies: new Set(packs.flatMap(({ phrases }) => phrases.agencies)),
    dates: new Set([...months, ...dates]),
    months: new Set(months),
    titles: new Set(names.flatMap(({ titles, titleModifiers }) => [...titles, ...titleModifiers])),
    particles,
    stopWords: new Set(packs.flatMap(({ stopWords }) => stopWords)),
    organizations: new Set(
      names.flatMap(({ organizationHeads, companySuffixes }) => [...organizationHeads, ...companySuffixes]),
    ),
    phrases: new Set(
      packs.flatMap(({ phrases }) =>
        [phrases.share, phrases.control, phrases.related, phrases.comment, phrases.navigation, phrases.legal].flatMap(
          ({ lines }) => lines ?? [],
        ),
      ),
    ),
  };
}

/** Labels by what stands before their first space. */
function inner(labels: readonly string[]): ReadonlyMap<string, readonly InnerLabel[]> {
  const map = new Map<string, InnerLabel[]>();
  labels.forEach((label, rank) => {
    const word = label.split(' ', 1)[0]!;
    map.set(word, [...(map.get(word) ?? []), { spaced: ` ${label} `, rank }]);
  });
  return map;
}

const firstWord = (text: string): string => text.slice(0, runEnd(text, 0, wordPart));

function byFirstWord(labels: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const label of labels) {
    const word = firstWord(label);
    map.set(word, [...(map.get(word) ?? []), label]);
  }
  return map;
}
