import type { LanguagePack } from './pack.ts';

/**
 * Makes something of a list of packs once. Callers make a new array of the same packs for every article, so lists are compared
 * pack by pack; the first pack leads to those seen before.
 */
export function rememberByPacks<T>(make: (packs: readonly LanguagePack[]) => T): (packs: readonly LanguagePack[]) => T {
  const known = new WeakMap<LanguagePack, { packs: readonly LanguagePack[]; made: T }[]>();
  return (packs) => {
    const [first] = packs;
    if (!first) return make(packs);
    let entries = known.get(first);
    if (!entries) {
      entries = [];
      known.set(first, entries);
    }
    const entry = entries.find(
      (each) => each.packs.length === packs.length && each.packs.every((pack, i) => pack === packs[i]),
    );
    if (entry) return entry.made;
    const made = make(packs);
    entries.push({ packs: [...packs], made });
    return made;
  };
}
