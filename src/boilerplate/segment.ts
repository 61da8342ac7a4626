import { type ArticleTree, type Block, sliceBlock } from '../tree/index.ts';
import { matchPhrase, type PhraseBook } from './phrase-book.ts';
import { phraseKey } from './text.ts';

/**
 * Splits blocks that a scraper glued: prose and the button after it, a caption and its credit, the last paragraph and the
 * agencies. Nothing is lost; the parts go on as blocks of their own.
 */
export function segment(tree: ArticleTree, book: PhraseBook): void {
  const parts = tree.children.map((block) => (splittable(block) ? split(block, book) : [block]));
  const before: number[] = [0];
  for (const part of parts) before.push(before.at(-1)! + part.length);
  // Clues and pictures count the blocks before them.
  for (const clue of [...tree.clues, ...tree.media]) {
    if (clue.at !== undefined) clue.at = before[Math.min(clue.at, parts.length)]!;
  }
  tree.children = parts.flat();
}

const splittable = (block: Block) =>
  block.type !== 'code' && block.type !== 'table' && block.type !== 'heading' && block.header === undefined;

function split(block: Block, book: PhraseBook): Block[] {
  const cut = creditStart(block.value, book) ?? agencyStart(block.value, book) ?? controlStart(block.value, book);
  if (cut === null) return [block];
  // A slash or dash between the two belongs to neither.
  const head = sliceBlock(block, 0, block.value.slice(0, cut).replace(/\s[/|–—-]\s{0,3}$/, '').length);
  const tail = sliceBlock(block, cut, block.value.length);
  if (!head || !tail) return [block];
  tail.gap = 0;
  return [...split(head, book), { ...tail, type: 'paragraph' }];
}

/** `… to the conflict. Show more`: a control phrase behind the end of a sentence. */
function controlStart(value: string, book: PhraseBook): number | null {
  const tail = value.slice(-48);
  for (const match of tail.matchAll(/[.!?…"”»']\s*(?=\p{Lu})/gu)) {
    const at = match.index + match[0].length;
    const found = matchPhrase(book, phraseKey(tail.slice(at)));
    if (found?.how === 'line' && found.class !== 'navigation' && found.class !== 'legal')
      return value.length - tail.length + at;
  }
  return null;
}

/** `… to Ukraine. (sda/dpa/con)`: agencies in brackets at the very end. */
function agencyStart(value: string, book: PhraseBook): number | null {
  const match = /[.!?…"”»']\s*\(([\p{L}\p{N}&.\- ]{2,30}(?:\s?[/,]\s?[\p{L}\p{N}&.\- ]{2,30}){0,5})\)\s*$/u.exec(
    value.slice(-160),
  );
  if (!match) return null;
  const names = agencyNames(match[1]!);
  const short = names.length > 1 && names.every((name) => /^\p{L}{2,5}$/u.test(name));
  if (!short && !names.some((name) => book.agencies.has(name.toLowerCase()))) return null;
  return value.length - Math.min(160, value.length) + match.index + match[0].indexOf('(');
}

/** The names in a credit such as `sda/dpa/con`. */
function agencyNames(list: string): string[] {
  return list
    .split(/[/,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `… in the foreground.Image: keystone`, `… not easy' / Photo: © PRESS/AFP`: the label of a credit, near the end. */
function creditStart(value: string, book: PhraseBook): number | null {
  const window = 140;
  const offset = Math.max(0, value.length - window);
  const tail = value.slice(offset);
  for (const match of tail.matchAll(/(?:^|[.!?…"”»')\]]\s{0,3}|\s[/|–—-]\s{1,3}|[([]|\s)(?=[\p{Lu}©])/gu)) {
    const at = match.index + match[0].length;
    const end = creditLabel(tail.slice(at), book);
    if (end === null || offset + at === 0) continue;
    const credit = tail.slice(at + end).trim();
    if (credit !== '' && !/[.!?]\s+\p{Lu}/u.test(credit)) return offset + at;
  }
  return null;
}

/** Length of the credit label that a text begins with (`Photo: `, `Image © `, `© `), or null. */
export function creditLabel(text: string, book: PhraseBook): number | null {
  if (text.startsWith('©')) return 0;
  const lower = text.slice(0, 40).toLowerCase();
  for (const label of book.credit) {
    if (!lower.startsWith(label)) continue;
    const mark = /^\s?(?:(?:credits?|courtesy|by|von|par|por)\s?)?(?::\s*|(?=©))/.exec(lower.slice(label.length));
    if (mark) return label.length + mark[0].length;
  }
  return null;
}
