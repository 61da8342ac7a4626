import type { CalendarWords } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/index.ts';

interface Known {
  packs: readonly LanguagePack[];
  byLanguage: Map<string, readonly CalendarWords[]>;
}

// Callers make a new array of the same packs for every article: the first pack leads to those seen before.
const known = new WeakMap<LanguagePack, Known[]>();
const none: readonly CalendarWords[] = [];

/** The calendar words of the packs, the article's language first. The same packs give the same list, so that it is compiled once. */
export function calendarsOf(packs: readonly LanguagePack[], language: string | null): readonly CalendarWords[] {
  const [first] = packs;
  if (!first) return none;
  let entries = known.get(first);
  if (!entries) {
    entries = [];
    known.set(first, entries);
  }
  let entry = entries.find(
    (each) => each.packs.length === packs.length && each.packs.every((pack, i) => pack === packs[i]),
  );
  if (!entry) {
    entry = { packs: [...packs], byLanguage: new Map() };
    entries.push(entry);
  }
  const code = packOf(packs, language)?.code ?? '';
  let list = entry.byLanguage.get(code);
  if (!list) {
    const own = packs.filter((pack) => pack.code === code);
    list = [...own, ...packs.filter((pack) => pack.code !== code)].map((pack) => pack.calendar);
    entry.byLanguage.set(code, list);
  }
  return list;
}

export function packOf(packs: readonly LanguagePack[], language: string | null): LanguagePack | null {
  const primary = language?.toLowerCase().split(/[-_]/)[0];
  return packs.find((pack) => pack.code === primary) ?? null;
}
