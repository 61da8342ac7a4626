import { addressOf, readBytes, readRows } from '../bench/corpora.ts';
import type { DateCandidate } from '../src/dates/candidate.ts';
import { type DateDay, daysOf } from '../src/dates/days.ts';
import { findCandidates } from '../src/dates/find-dates.ts';
import { findMetadata } from '../src/metadata/index.ts';
import { resolveOptions } from '../src/options.ts';
import { judgeCopy, readCopy } from '../src/parse.ts';

interface Row {
  id: string;
  url?: string;
  date: string;
  file?: string;
  text?: string;
  glued?: string;
  goldInText?: boolean;
  goldInGlued?: boolean;
  source?: string;
  truth?: { date?: string };
}
/** A page whose day is known, with all that proposes one. */
export interface DatedPage {
  id: string;
  set: string;
  site: string;
  /** ISO day, or null for none. */
  gold: string | null;
  days: DateDay[];
  weight: number;
}

const siteOf = ({ url, id }: Row): string => /^[a-z]+:\/\/(?:www\.)?([^/]+)/i.exec(url?.trim() ?? '')?.[1] ?? id;
const dayOrNone = (date: string | undefined): string | null =>
  /^\d{4}-\d\d-\d\d/.test(date ?? '') ? date!.slice(0, 10) : null;

function pageOf(row: Row, set: string, input: string | Uint8Array, gold: string | null, weight: number): DatedPage {
  const settings = resolveOptions({
    digest: false,
    ...(typeof input === 'string' ? { format: 'text' as const } : addressOf(row)),
  });
  const { tree, identified } = judgeCopy(readCopy(input, settings), settings);
  const metadata = findMetadata(tree, {
    packs: settings.languages,
    profiles: [],
    url: settings.url,
    language: null,
    identified: identified ? { code: identified.pack.code, share: identified.share } : null,
  });
  const { candidates } = findCandidates(tree, {
    packs: settings.languages,
    language: metadata.language.value,
    url: metadata.url.value,
  });
  return { id: row.id, set, site: siteOf(row), gold, days: daysOf(candidates), weight };
}

// Many pages of trafilatura's set have no date in its truth though they name one in their data: nobody wrote it down.
function isUndated({ days }: DatedPage): boolean {
  const names = ({ rule, signs }: DateCandidate): boolean =>
    /^(?:jsonld-published|meta-published|microdata-published|url-day)$/.test(rule) &&
    !signs.some((sign) => /foreign|far|in-list/.test(sign));
  return !days.some(({ candidates }) => candidates.some(names));
}

/** The pages of all sets. */
export function htmlPages(): DatedPage[] {
  const pages: DatedPage[] = [];
  // fundus' truth was read from JSON-LD, and so favours it.
  for (const [set, weight] of [
    ['htmldate', 1],
    ['trafilatura-only', 1],
    ['fundus', 0.3],
  ] as const)
    for (const row of readRows<Row>(`pubdate/${set}.jsonl`))
      pages.push(pageOf(row, set, readBytes(`pubdate/${row.file}`), dayOrNone(row.date), weight));
  for (const row of readRows<Row>('articles/pages.jsonl')) {
    const gold = dayOrNone(row.truth?.date);
    if (row.source !== 'n4k' && row.source !== 'trafilatura') continue;
    // Its dated pages are htmldate's.
    if (row.source === 'trafilatura' && gold !== null) continue;
    const page = pageOf(row, row.source, readBytes(`articles/${row.file}`), gold, 1);
    if (row.source !== 'trafilatura' || isUndated(page)) pages.push(page);
  }
  return pages;
}

// Whether the day is written the set tells by a search that knows few notations: a page on which something reads the day has it.
export function textPages(): DatedPage[] {
  return readRows<Row>('pubdate/plaintext.jsonl').flatMap((row) =>
    (
      [
        ['text', row.text ?? '', row.goldInText],
        ['glued', row.glued ?? '', row.goldInGlued],
      ] as const
    ).map(([set, text, written]) => {
      const page = pageOf(row, set, text, dayOrNone(row.date), 1);
      return written || page.days.some(({ key }) => key === page.gold) ? page : { ...page, gold: null };
    }),
  );
}
