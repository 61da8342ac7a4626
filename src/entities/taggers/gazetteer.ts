import { type EntityType, entityTypes, type TaggedSpan } from '../../schema/index.ts';
import { toPieces } from '../pieces.ts';
import type { Tagger } from '../tagger.ts';
import { NameTrie } from '../trie.ts';
import { Vocabulary } from '../vocabulary.ts';

/** A name of yours. */
export interface GazetteerEntry {
  /** Canonical name. */
  name: string;
  type: EntityType;
  /** Other names of the same entity. */
  aliases?: readonly string[];
  /** Identifiers elsewhere, as `{ wikidata: 'Q1' }`. */
  identifiers?: Readonly<Record<string, string>>;
  /** True: found only as written. Default: a name that begins with a capital is found only with one. */
  caseSensitive?: boolean;
}

/**
 * A tagger that finds the names of a list: longest match, whole words, and no guess. It compiles the list once.
 *
 * @throws TypeError for an entry without a name, or of a type that is none
 * @example
 * ```ts
 * import { gazetteerTagger } from 'copydesk/entities';
 *
 * const tagger = gazetteerTagger([{ name: 'Acme Corporation', type: 'organization', aliases: ['Acme'] }]);
 * ```
 */
export function gazetteerTagger(entries: readonly GazetteerEntry[], name = 'gazetteer'): Tagger {
  const trie = new NameTrie();
  entries.forEach(check);
  for (const entry of entries) {
    const entity = {
      name: entry.name,
      type: entry.type,
      ...(entry.identifiers && { identifiers: { ...entry.identifiers } }),
    };
    for (const form of [entry.name, ...(entry.aliases ?? [])]) trie.add(form, entity, entry.caseSensitive);
  }
  const vocabulary = new Vocabulary(trie);
  return {
    name,
    tag(document) {
      const pieces = toPieces(document, vocabulary);
      const spans: TaggedSpan[] = [];
      for (let at = 0; at < pieces.length; ) {
        const match = trie.longest(pieces, at, pieces.length);
        if (!match) {
          at += 1;
          continue;
        }
        const last = pieces[at + match.length - 1]!;
        spans.push({
          start: pieces[at]!.start,
          end: last.end,
          type: match.entity.type,
          score: 1,
          rule: name,
          name: match.entity.name,
          ...(match.entity.identifiers && { identifiers: match.entity.identifiers }),
        });
        at += match.length;
      }
      return spans;
    },
  };
}

function check({ name, type, aliases = [] }: GazetteerEntry, index: number): void {
  if ([name, ...aliases].some((form) => typeof form !== 'string' || form.trim() === ''))
    throw new TypeError(`Expected \`entries[${index}]\` to have a name, and aliases that say something`);
  if (!Object.hasOwn(entityTypes, type))
    throw new TypeError(
      `Expected \`entries[${index}].type\` to be one of ${Object.keys(entityTypes).join(', ')}, got ${JSON.stringify(type)}`,
    );
}
