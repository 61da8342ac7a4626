import type { Nodes, Root } from 'nlcst';
import type { Plugin } from 'unified';
import { linkMentions } from '../aliases/index.ts';
import { findMentions, type Tagger } from '../entities/index.ts';
import { type LanguagePack, packForText } from '../languages/index.ts';
import { languages as allLanguages, taggersFor } from '../preset.ts';
import type { Entity, Place, Sentence, TextDocument, Token } from '../schema/index.ts';

/** An entity of a tree: as in a record, but a mention has a place only where its nodes have positions. */
export interface RetextEntity extends Omit<Entity, 'mentions'> {
  mentions: { text: string; score: number; place: Place | null }[];
}

declare module 'unist' {
  interface Data {
    /** Who and what the text names; on the root, by {@link retextEntities}. */
    entities?: RetextEntity[];
  }
}

export interface RetextEntitiesOptions {
  /** @defaultValue copydesk's own: rules and gazetteer of the text's language, and the grammar of amounts and addresses */
  taggers?: readonly Tagger[];
  /** Packs to choose from. @defaultValue all that copydesk has */
  languages?: readonly LanguagePack[];
  /** BCP 47 tag of the text. @defaultValue identified from the text, else the first pack's */
  language?: string;
}

/**
 * retext plugin: finds persons, organisations, places … in any nlcst tree, joins their mentions to entities and attaches
 * them to the root as `data.entities`. Places are offsets into the file, taken from the positions of the nodes.
 *
 * @throws TypeError where `language` names no pack
 * @example
 * ```ts
 * import { retextEntities } from 'copydesk/plugins';
 * import retextEnglish from 'retext-english';
 * import retextStringify from 'retext-stringify';
 * import { unified } from 'unified';
 *
 * const processor = unified().use(retextEnglish).use(retextEntities).use(retextStringify);
 * const tree = await processor.run(processor.parse('Maria Silva flew to Lisbon.'));
 * console.log(tree.data?.entities);
 * ```
 */
export const retextEntities: Plugin<[RetextEntitiesOptions?], Root> =
  (options = {}) =>
  (tree) => {
    const { document, sourceAt } = documentOfTree(tree);
    const pack = packForText(document.text, options.language, options.languages ?? allLanguages);
    const spans = findMentions({ ...document, language: pack.code }, options.taggers ?? taggersFor(pack));
    tree.data = {
      ...tree.data,
      entities: linkMentions(document, spans, { pack }).map((entity) => ({
        ...entity,
        mentions: entity.mentions.map(({ start, end, text, score }) => ({
          text,
          score,
          place: placeOf(sourceAt, start, end),
        })),
      })),
    };
  };

/** Where each leaf of the tree stands in the joined text, and in the file. */
interface Leaf {
  start: number;
  end: number;
  from: number | undefined;
  to: number | undefined;
}

const possessive = /^(.*\p{L})(['’][sS]|['’])$/u;

function documentOfTree(tree: Root): { document: TextDocument; sourceAt: Leaf[] } {
  const leaves: Leaf[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  const addLeaf = (node: Nodes & { value: string }): void => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    leaves.push({ start: text.length, end: text.length + node.value.length, from, to });
    text += node.value;
  };
  const visit = (node: Nodes, tokens: Token[] | null): void => {
    const start = text.length;
    if (node.type === 'SentenceNode') {
      const own: Token[] = [];
      for (const child of node.children) visit(child, own);
      if (own.length > 0) sentences.push({ start: own[0]!.start, end: own.at(-1)!.end, tokens: own });
      return;
    }
    // Inside a word there are no tokens of their own.
    if ('children' in node) for (const child of node.children) visit(child, node.type === 'WordNode' ? null : tokens);
    else addLeaf(node);
    if (!tokens) return;
    if (node.type === 'WordNode') pushWord(tokens, text.slice(start), start);
    else if (node.type === 'PunctuationNode' || node.type === 'SymbolNode') {
      const kind = node.type === 'SymbolNode' ? 'symbol' : 'punctuation';
      tokens.push({ text: node.value, start, end: text.length, kind });
    }
  };
  visit(tree, null);
  return { document: { text, language: null, sentences }, sourceAt: leaves };
}

function pushWord(tokens: Token[], text: string, start: number): void {
  const cut = possessive.exec(text)?.[1]?.length ?? text.length;
  tokens.push({ text: text.slice(0, cut), start, end: start + cut, kind: 'word' });
  if (cut < text.length)
    tokens.push({ text: text.slice(cut), start: start + cut, end: start + text.length, kind: 'word' });
}

function placeOf(leaves: readonly Leaf[], start: number, end: number): Place | null {
  const first = leaves[leafAt(leaves, start)];
  const last = leaves[leafAt(leaves, end - 1)];
  if (first?.from === undefined || last?.from === undefined || first.to === undefined || last.to === undefined)
    return null;
  // A leaf that the file writes with as many characters as the tree is exact inside; another is only known as a whole.
  const exact = [first, last].every((leaf) => leaf.to! - leaf.from! === leaf.end - leaf.start);
  return exact
    ? { start: first.from + start - first.start, end: last.from + end - last.start }
    : { start: first.from, end: last.to, exact: false };
}

function leafAt(leaves: readonly Leaf[], offset: number): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (leaves[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
