import { foldName } from '../characters/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import { type EntityType, type LinkedEntity, type TaggedSpan, type TextDocument, traitsOf } from '../schema/index.ts';
import type { Draft, Mention } from './draft.ts';
import { linkOthers } from './link-others.ts';
import { linkPersons } from './link-persons.ts';
import { withOneType } from './one-type.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { salienceOf } from './salience.ts';
import { slug } from './spelling.ts';
import { type FlatToken, flatten, tokenAt } from './tokens.ts';
import { type LinkWords, linkWordsOf } from './words.ts';

export interface LinkOptions {
  /** Of the document's language: titles, legal forms, articles. Without one only identical names are joined. */
  pack?: LanguagePack | null;
  /** Makes the id of an entity. Default: `type:name-in-lower-case`. */
  id?: (name: string, type: EntityType) => string;
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
  const mentions = withOneType(
    spans
      .map((span) => clean(document, span, words))
      .filter((mention) => mention.end > mention.start && !isBody(tokens, mention, words))
      .sort((a, b) => a.start - b.start),
  );
  const drafts: Draft[] = [];
  linkPersons(
    document,
    mentions.filter(({ span }) => span.type === 'person'),
    drafts,
    tokens,
    words,
  );
  linkOthers(
    document,
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
      if (!match || !(words.titles.has(foldName(match[1]!)) || words.articles.has(foldName(match[1]!)))) break;
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
      if (!roles.has(foldName(role))) roles.set(foldName(role), role);
    }
  }
  return [...roles.values()];
}
