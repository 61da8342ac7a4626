import type { Sentence, TextDocument, Token } from '../../src/schema/index.ts';

const token =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[-'’.&](?=[\p{L}\p{N}]))*|\p{N}(?:[\p{N}]|[.,](?=\p{N}))*|[^\s\p{L}\p{N}]/gu;

/** A document cut by simple rules: what a test needs of the sentences room, and no more. */
export function documentOf(text: string, language = 'en'): TextDocument {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const close = (): void => {
    const first = tokens[0];
    if (first) sentences.push({ start: first.start, end: tokens.at(-1)!.end, tokens });
    tokens = [];
  };
  let end = 0;
  for (const match of text.matchAll(token)) {
    const between = text.slice(end, match.index);
    const last = tokens.at(-1);
    const ended =
      last !== undefined &&
      /^[.!?]$/.test(lastMark(tokens)) &&
      /\s/.test(between) &&
      /\p{Lu}|["“«„‘]/u.test(match[0][0]!);
    if (
      between.includes('\n') ||
      (ended && !/^(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|\p{Lu})$/u.test(tokens.at(-2)?.text ?? ''))
    )
      close();
    end = match.index + match[0].length;
    for (const piece of cut(match[0], match.index)) tokens.push(piece);
  }
  close();
  return { text, language, sentences };
}

function lastMark(tokens: readonly Token[]): string {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const { text } = tokens[index]!;
    if (!/^["”»“’')\]]$/.test(text)) return text;
  }
  return '';
}

function cut(text: string, start: number): Token[] {
  const kind = /[\p{L}\p{N}]/u.test(text) ? 'word' : 'punctuation';
  if (/.['’]s$/.test(text)) {
    const at = start + text.length - 2;
    return [
      { text: text.slice(0, -2), start, end: at, kind },
      { text: text.slice(-2), start: at, end: at + 2, kind },
    ];
  }
  return [{ text, start, end: start + text.length, kind }];
}
