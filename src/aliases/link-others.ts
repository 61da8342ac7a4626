import { foldName } from '../characters/index.ts';
import { traitsOf } from '../schema/index.ts';
import { type Draft, draftOf, type Mention } from './draft.ts';
import type { LinkWords } from './words.ts';

/** Joins mentions of what is no person: by name, acronym and short form. */
export function linkOthers(mentions: readonly Mention[], drafts: Draft[], words: LinkWords): void {
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
      if (/^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(mention.text) && (mention.span.name ?? mention.text) === mention.text)
        acronyms.push(made);
    }
  }
  const byInitials = new Map<string, Draft[]>();
  for (const draft of added) {
    const text = draft.mentions[0]!.text;
    if (!text.includes(' ')) continue;
    const initials = initialsOf(text);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), draft]);
  }
  const gone = new Set<Draft>();
  for (const acronym of acronyms) {
    const text = acronym.mentions[0]!.text.replaceAll('.', '');
    const long = (byInitials.get(text) ?? []).filter((draft) => !gone.has(draft));
    if (long.length !== 1) continue;
    const [target] = long;
    target!.mentions.push(...acronym.mentions);
    target!.mentions.sort((a, b) => a.start - b.start);
    gone.add(acronym);
  }
  joinShortened(added, gone, words);
  for (const draft of added) if (!gone.has(draft)) drafts.push(draft);
}

/** "Norvik said" after "Norvik Holdings": one word that begins the name of one organisation alone. */
function joinShortened(drafts: readonly Draft[], gone: Set<Draft>, words: LinkWords): void {
  const byFirst = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.type !== 'organization' || draft.known !== null || gone.has(draft)) continue;
    const list = keyOf(draft.mentions[0]!, words).split(' ').slice(1);
    if (list.length > 1) byFirst.set(list[0]!, [...(byFirst.get(list[0]!) ?? []), draft]);
  }
  for (const draft of drafts) {
    if (draft.type !== 'organization' || draft.known !== null || gone.has(draft)) continue;
    const [, first, ...rest] = keyOf(draft.mentions[0]!, words).split(' ');
    const longer = rest.length === 0 ? byFirst.get(first!) : undefined;
    // The short form comes after the long one has said what it is.
    if (longer?.length !== 1 || longer[0]!.mentions[0]!.start > draft.mentions[0]!.start) continue;
    longer[0]!.mentions.push(...draft.mentions);
    longer[0]!.mentions.sort((a, b) => a.start - b.start);
    gone.add(draft);
  }
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
