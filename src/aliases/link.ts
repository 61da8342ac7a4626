import type { LanguagePack } from '../languages/index.ts';
import { type EntityType, type LinkedEntity, type TaggedSpan, type TextDocument, traitsOf } from '../schema/index.ts';
import { fold, slug } from './fold.ts';
import { nameWords, PersonIndex } from './persons.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { salienceOf } from './salience.ts';
import { type FlatToken, flatten, tokenAt } from './tokens.ts';
import { type LinkWords, linkWordsOf } from './words.ts';

export interface LinkOptions {
  /** Of the document's language: titles, legal forms, articles. Without one only identical names are joined. */
  pack?: LanguagePack | null;
  /** Makes the id of an entity. Default: `type:name-in-lower-case`. */
  id?: (name: string, type: EntityType) => string;
}

interface Mention {
  span: TaggedSpan;
  start: number;
  end: number;
  text: string;
}

interface Draft {
  type: EntityType;
  mentions: Mention[];
  /** Canonical name, where a gazetteer knows it. */
  known: string | null;
  identifiers: Record<string, string>;
}

/**
 * Joins mentions into entities: surnames and first names to the full name, acronyms to their long form, spellings of one
 * name to each other. Two persons who share a surname stay apart. What precedes a name as an office becomes a role. A
 * person's name before a word such as "administration" is no mention of the person and is left out.
 *
 * @param spans - mentions, not overlapping, as `findMentions` gives them
 * @returns entities in the order of their first mention
 * @example
 * ```ts
 * const entities = linkMentions(document, findMentions(document, [ruleTagger(english)]), { pack: english });
 * ```
 */
export function linkMentions(
  document: TextDocument,
  spans: readonly TaggedSpan[],
  options: LinkOptions = {},
): LinkedEntity[] {
  const words = linkWordsOf(options.pack);
  const tokens = flatten(document);
  const mentions = spans
    .map((span) => clean(document, span, words))
    .filter((mention) => mention.end > mention.start && !isBody(tokens, mention, words))
    .sort((a, b) => a.start - b.start);
  const drafts: Draft[] = [];
  linkPersons(
    mentions.filter(({ span }) => span.type === 'person'),
    drafts,
    words,
  );
  linkOthers(
    mentions.filter(({ span }) => span.type !== 'person'),
    drafts,
    words,
  );
  const bounds = spanBounds(spans);
  const length = document.text.length;
  const most = Math.max(1, ...drafts.map((draft) => draft.mentions.length));
  const ids = new Map<string, number>();
  return drafts
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map((draft) => {
      const { name, aliases } = naming(draft);
      const base = (options.id ?? defaultId)(draft.known ?? name, draft.type);
      const count = (ids.get(base) ?? 0) + 1;
      ids.set(base, count);
      return {
        id: count > 1 ? `${base}-${count}` : base,
        name,
        type: draft.type,
        aliases,
        roles: draft.type === 'person' ? rolesOf(document, draft, tokens, bounds, words) : [],
        mentions: draft.mentions.map(({ start, end, text, span }) => ({ start, end, text, score: span.score })),
        salience: salienceOf(draft.type, draft.mentions, most, length),
        identifiers: draft.identifiers,
      };
    });
}

const defaultId = (name: string, type: EntityType): string => `${type}:${slug(name)}`;

/** A tagger of someone else's may keep the title in a person's name, and the possessive ending in any. */
function clean(document: TextDocument, span: TaggedSpan, words: LinkWords): Mention {
  let { start, end } = span;
  let text = document.text.slice(start, end);
  const possessive = /['’]s$/.exec(text);
  if (possessive && span.name === undefined) {
    end -= 2;
    text = text.slice(0, -2);
  }
  if (span.type === 'person') {
    for (;;) {
      const match = /^(\p{L}[\p{L}.]{0,30})\s{1,4}(?=\p{L})/u.exec(text);
      if (!match || !(words.titles.has(fold(match[1]!)) || words.articles.has(fold(match[1]!)))) break;
      start += match[0].length;
      text = text.slice(match[0].length);
    }
  }
  return { span, start, end, text };
}

function isBody(tokens: readonly FlatToken[], mention: Mention, words: LinkWords): boolean {
  if (mention.span.type !== 'person' || words.bodies.size === 0) return false;
  const next = tokens[tokenAt(tokens, mention.end)];
  return next !== undefined && next.start - mention.end === 1 && words.bodies.has(next.key);
}

function linkPersons(mentions: readonly Mention[], drafts: Draft[], words: LinkWords): void {
  const index = new PersonIndex();
  const full: Mention[] = [];
  const single = new Set<Mention>();
  for (const mention of mentions) {
    if (/\S\s+\S/.test(mention.text)) full.push(mention);
    else single.add(mention);
  }
  const lists = new Map<Mention, string[]>(mentions.map((mention) => [mention, nameWords(mention.text, words)]));
  // Longest names first, so that "von der Leyen" finds Ursula, whatever came first.
  const byLength = [...full].sort((a, b) => lists.get(b)!.length - lists.get(a)!.length || a.start - b.start);
  for (const mention of byLength) {
    const list = lists.get(mention)!;
    const same =
      index.sameFull(list) ??
      (list.length < 4 && list.length > 1 ? partOfLonger(index, list, mention.start) : undefined);
    if (same) drafts[same.index]!.mentions.push(mention);
    else {
      index.add(list, drafts.length, mention.start);
      drafts.push(draftOf(mention));
    }
  }
  for (const mention of mentions) {
    const list = lists.get(mention)!;
    if (!single.has(mention)) {
      const own = index.sameFull(list);
      if (own) own.last = mention.start;
      continue;
    }
    let person = list.length > 0 ? index.byPart(list, mention.start) : undefined;
    if (!person) {
      person = index.add(list.length > 0 ? list : [fold(mention.text)], drafts.length, mention.start);
      drafts.push(draftOf(mention));
      continue;
    }
    person.last = mention.start;
    drafts[person.index]!.mentions.push(mention);
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start);
}

function partOfLonger(index: PersonIndex, list: readonly string[], position: number) {
  const found = index.byPart(list, position);
  return found && found.words.length > list.length ? found : undefined;
}

function draftOf(mention: Mention): Draft {
  return {
    type: mention.span.type,
    mentions: [mention],
    known: mention.span.name ?? null,
    identifiers: { ...mention.span.identifiers },
  };
}

function linkOthers(mentions: readonly Mention[], drafts: Draft[], words: LinkWords): void {
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
      if (/^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(mention.text) && !mention.span.name) acronyms.push(made);
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
  for (const draft of added) if (!gone.has(draft)) drafts.push(draft);
}

function keyOf({ span, text }: Mention, words: LinkWords): string {
  if (traitsOf(span.type).literal) return `${span.type} ${text}`;
  // Two cities of one name are two entities where the text tells them apart.
  if (span.name && span.type !== 'group')
    return `${span.type} ${fold(span.name)} ${span.identifiers?.['geonames'] ?? ''}`;
  const list = fold(span.name ?? text).split(' ');
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

function naming(draft: Draft): { name: string; aliases: string[] } {
  const counts = new Map<string, number>();
  for (const { text } of draft.mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const forms = [...counts.keys()];
  // The fullest form names the entity; of equally full ones the commonest, then the first.
  const fullness = (form: string): number => (traitsOf(draft.type).literal ? 0 : form.split(' ').length);
  const name =
    draft.known !== null && counts.has(draft.known)
      ? draft.known
      : forms.reduce((best, form) => {
          const difference = fullness(form) - fullness(best);
          return difference > 0 || (difference === 0 && counts.get(form)! > counts.get(best)!) ? form : best;
        });
  // A name in capitals is the same form, shouted.
  const others = new Map(forms.toReversed().map((form) => [form.toLowerCase(), form]));
  others.delete(name.toLowerCase());
  return { name, aliases: [...others.values()].reverse() };
}

interface Bounds {
  starts: Map<number, TaggedSpan>;
  ends: Map<number, TaggedSpan>;
}

function spanBounds(spans: readonly TaggedSpan[]): Bounds {
  const starts = new Map(spans.map((span) => [span.start, span]));
  const ends = new Map(spans.map((span) => [span.end, span]));
  return { starts, ends };
}

function rolesOf(
  document: TextDocument,
  draft: Draft,
  tokens: readonly FlatToken[],
  bounds: Bounds,
  words: LinkWords,
): string[] {
  const roles = new Map<string, string>();
  for (const mention of draft.mentions) {
    const places = [
      roleBefore(tokens, tokenAt(tokens, mention.start), bounds.ends, words),
      roleAfter(tokens, tokenAt(tokens, mention.end), bounds.starts, words),
    ];
    for (const place of places) {
      if (!place) continue;
      const role = document.text.slice(place.start, place.end).replace(/\s+/g, ' ');
      if (!roles.has(fold(role))) roles.set(fold(role), role);
    }
  }
  return [...roles.values()];
}
