import type { SentenceContent, Word } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import type { LanguagePack } from '../languages/index.ts';
import type { Sentence, TextDocument, Token } from '../schema/index.ts';
import { parseSentences } from './nlcst.ts';

/** parse-latin costs the square of a paragraph's words: a longer line is read in stretches, each to its last whole sentence. */
const maxStretch = 8000;

/** A possessive or contracted end is a token of its own: `Trump's` is `Trump` and `'s`. */
const clitic = /^(.*\p{L})(['’]s|['’])$/u;

/**
 * Splits running text into sentences and tokens, line by line.
 *
 * @param text - prose; a line end, single or double, always ends a sentence
 * @param pack - the pack of its language; null reads any Latin script
 * @returns the text with its sentences; offsets are UTF-16 into `text`
 */
export function readDocument(
  text: string,
  pack: LanguagePack | null,
  language: string | null = pack?.code ?? null,
): TextDocument {
  const sentences: Sentence[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    while (to - from > maxStretch) {
      const end = wordEnd(text, from);
      const read: Sentence[] = [];
      readLine(text.slice(from, end), from, pack, read);
      // The last sentence may go on: the next stretch begins with it, unless it is all there is.
      const last = read.length > 1 ? read.pop() : undefined;
      sentences.push(...read);
      from = last?.start ?? end;
    }
    if (to > from) readLine(text.slice(from, to), from, pack, sentences);
    from = to + 1;
  }
  return { text, language, sentences };
}

/** Where a stretch that begins at `from` ends: with a word, or at least with a character. */
function wordEnd(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from + maxStretch);
  if (space > from) return space;
  const low = text.charCodeAt(from + maxStretch);
  return from + maxStretch - (low >= 0xdc00 && low < 0xe000 ? 1 : 0);
}

function readLine(line: string, offset: number, pack: LanguagePack | null, sentences: Sentence[]): void {
  for (const paragraph of parseSentences(line, { pack })) {
    for (const node of paragraph.children) {
      if (node.type !== 'SentenceNode') continue;
      const tokens: Token[] = [];
      for (const child of node.children) pushTokens(child, offset, tokens);
      if (tokens.length > 0) sentences.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });
    }
  }
}

function pushTokens(node: SentenceContent, offset: number, tokens: Token[]): void {
  if (node.type === 'WhiteSpaceNode') return;
  const start = offset + (node.position?.start.offset ?? 0);
  if (node.type === 'WordNode') {
    pushWord(node, start, tokens);
    return;
  }
  const text = textOf(node);
  tokens.push({
    text,
    start,
    end: start + text.length,
    kind: node.type === 'PunctuationNode' ? 'punctuation' : 'symbol',
  });
}

function pushWord(node: Word, start: number, tokens: Token[]): void {
  const text = textOf(node);
  const match = clitic.exec(text);
  const cut = match ? match[1]!.length : text.length;
  tokens.push({ text: text.slice(0, cut), start, end: start + cut, kind: 'word' });
  if (cut < text.length)
    tokens.push({ text: text.slice(cut), start: start + cut, end: start + text.length, kind: 'word' });
}
