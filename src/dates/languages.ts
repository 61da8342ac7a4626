import type { CalendarWords } from '../calendar/index.ts';
import { type LanguagePack, packForCode, rememberByPacks } from '../languages/index.ts';

const listsOf = rememberByPacks(() => new Map<string, readonly CalendarWords[]>());

/** The calendar words of the packs, the article's language first. The same packs give the same list, so that it is compiled once. */
export function calendarsOf(packs: readonly LanguagePack[], language: string | null): readonly CalendarWords[] {
  const lists = listsOf(packs);
  const code = packForCode(language, packs)?.code ?? '';
  let list = lists.get(code);
  if (!list) {
    const own = packs.filter((pack) => pack.code === code);
    list = [...own, ...packs.filter((pack) => pack.code !== code)].map((pack) => pack.calendar);
    lists.set(code, list);
  }
  return list;
}
