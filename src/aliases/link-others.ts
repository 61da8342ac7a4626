import { foldName } from '../characters/index.ts';
import { type TextDocument, traitsOf } from '../schema/index.ts';
import { type Draft, draftOf, type Mention } from './draft.ts';
import type { LinkWords } from './words.ts';

const acronymForm = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u;

/** The short form that stands right behind a name: " (ESA)". */
const inBrackets = /^ \((\p{Lu}[\p{Lu}\p{N}.&-]{1,9})\)/u;

/** Joins mentions of what is no person: by name, acronym and short form. */
export function linkOthers(
  { text }: TextDocument,
  mentions: readonly Mention[],
  drafts: Draft[],
  words: LinkWords,
): void {
  const byKey = new Map<string, Draft>();
  const acronyms: Draft[] = [];
  const added: Draft[] = [];
  for (const mention of mentions) {
    const key = keyOf(mention, words);
    const draft = byKey.get(key);
    if (draft) draft.mentions.push(mention);
    else {
      const made = draftOf(mention);
      byKey.set(key, made);
      added.push(made);
      if (acronymForm.test(mention.text) && (mention.span.name ?? mention.text) === mention.text) acronyms.push(made);
    }
  }
  const gone = new Set<Draft>();
  joinAcronyms(added, acronyms, gone, text);
  joinShortened(added, gone, words);
  for (const draft of added) if (!gone.has(draft)) drafts.push(draft);
}

/** "ESA" after "European Space Agency", and whatever stands in brackets right behind the name whose letters it takes. */
function joinAcronyms(added: readonly Draft[], acronyms: readonly Draft[], gone: Set<Draft>, text: string): void {
  const byInitials = new Map<string, Draft[]>();
  const explained = new Map<string, Draft>();
  for (const draft of added) {
    const name = draft.mentions[0]!.text;
    if (!name.includes(' ')) continue;
    const initials = initialsOf(name);
    note(byInitials, initials, draft);
    for (const { end } of draft.mentions) {
      const short = inBrackets.exec(text.slice(end, end + 14))?.[1];
      if (short && isShortFor(short, name)) explained.set(short, draft);
    }
  }
  for (const acronym of acronyms) {
    const short = acronym.mentions[0]!.text.replaceAll('.', '');
    const long = (byInitials.get(short) ?? []).filter((draft) => !gone.has(draft));
    const told = explained.get(acronym.mentions[0]!.text);
    const target = told ?? (long.length === 1 ? long[0]! : undefined);
    if (target && target !== acronym && !gone.has(target)) join(target, acronym, gone);
  }
}

/**
 * True where the letters of a short form stand in a name in this order, and the first of them begins a word: NIAID in "U.S. National
 * Institute of Allergy and Infectious Diseases". As Schwartz and Hearst (2003), read from the end.
 */
function isShortFor(short: string, name: string): boolean {
  const letters = [...foldName(short).replace(/[^\p{L}\p{N}]/gu, '')];
  const long = foldName(name);
  let at = long.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    do at -= 1;
    while (at >= 0 && (long[at] !== letters[index] || (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(long[at - 1]!))));
    if (at < 0) return false;
  }
  return letters.length > 1;
}

/** More names with one word in common than any article has: the search stays short whatever it is given. */
const most = 64;

function note(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (!list) map.set(key, [draft]);
  else if (list.length < most) list.push(draft);
}

function join(target: Draft, other: Draft, gone: Set<Draft>): void {
  target.mentions.push(...other.mentions);
  target.mentions.sort((a, b) => a.start - b.start);
  gone.add(other);
}

/** Joins short forms of the names of organisations to the long form, where one only fits. */
function joinShortened(drafts: readonly Draft[], gone: Set<Draft>, words: LinkWords): void {
  const unknown = drafts.filter((draft) => draft.type === 'organization' && draft.known === null && !gone.has(draft));
  const names = new Map(unknown.map((draft) => [draft, keyOf(draft.mentions[0]!, words).split(' ').slice(1)]));
  const byFirst = new Map<string, Draft[]>();
  const byLast = new Map<string, Draft[]>();
  for (const [draft, list] of names) {
    if (list.length < 2) continue;
    note(byFirst, list[0]!, draft);
    note(byLast, list.at(-1)!, draft);
  }
  for (const [draft, list] of names) {
    const longer =
      list.length === 1
        ? (byFirst.get(list[0]!) ?? [])
        : (byLast.get(list.at(-1)!) ?? []).filter((other) => other !== draft && shortens(list, names.get(other)!));
    const [target] = longer;
    if (longer.length !== 1 || gone.has(target!)) continue;
    // One word is too little to go by before the long form has said what it is.
    if (list.length === 1 && target!.mentions[0]!.start > draft.mentions[0]!.start) continue;
    join(target!, draft, gone);
  }
}

/** "Safety Board" for "National Safety Board", "Man City" for "Manchester City": the end of a name, or its words cut short. */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < long.length)
    return short.every((word, index) => word === long[long.length - short.length + index]);
  return (
    short.length === long.length &&
    short.some((word, index) => word !== long[index]) &&
    short.every((word, index) => word === long[index] || (word.length > 2 && long[index]!.startsWith(word)))
  );
}

function keyOf({ span, text }: Mention, words: LinkWords): string {
  if (traitsOf(span.type).literal) return `${span.type} ${text}`;
  // Two cities of one name are two entities where the text tells them apart.
  if (span.name && span.type !== 'group')
    return `${span.type} ${foldName(span.name)} ${span.identifiers?.['geonames'] ?? ''}`;
  const list = foldName(span.name ?? text).split(' ');
  if (list.length > 1 && words.articles.has(list[0]!)) list.shift();
  if (span.type === 'organization')
    while (list.length > 1 && words.companySuffixes.has(list.at(-1)!.replace(',', ''))) list.pop();
  let key = list.join(' ').replace(/,$/, '');
  if (span.type === 'group' && key.length > 4) key = key.replace(/s$/, '');
  return `${span.type} ${key}`;
}

/** "European Space Agency" → ESA: the capitals that begin its words. */
function initialsOf(name: string): string {
  let initials = '';
  for (const word of name.split(/[\s-]+/)) if (/^\p{Lu}/u.test(word)) initials += word[0];
  return initials;
}
