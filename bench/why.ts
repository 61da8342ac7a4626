import { resolveOptions } from '../src/options.ts';
import { judgeCopy, readCopy } from '../src/parse.ts';
import type { Block } from '../src/tree/index.ts';
import { alignSnippets, alignWhole, IN, OUT } from '../train/align.ts';

/** What the truth of a page says of its body; each source has its own form. */
export interface Truth {
  body?: string;
  text?: string;
  paragraphs?: string[];
  with?: string[];
  without?: string[];
}

const mostBlocks = 3;
const mostReasons = 3;

/**
 * The longest blocks of a page that are kept or lost against the truth, with what decided: `lost 41 words "Officials said…"
 * labeller -2.1, regions -1.2`.
 */
export function whyWrong(
  input: Uint8Array,
  options: { format: 'html' | 'text'; url?: string },
  truth: Truth,
): string[] {
  const settings = resolveOptions(options);
  const { children } = judgeCopy(readCopy(input, settings), settings).tree;
  const allowed = align(children, truth);
  const wrong = children
    .map((block, i) => ({ block, words: block.value.split(/\s+/).length, mask: allowed[i] }))
    .filter(({ block: { verdict }, mask }) => (mask === IN && !verdict?.kept) || (mask === OUT && verdict?.kept));
  if (wrong.length === 0) return ['no whole block is kept or lost against the truth'];
  return wrong
    .sort((a, b) => b.words - a.words)
    .slice(0, mostBlocks)
    .map(({ block, words }) => {
      const { kept, because } = block.verdict!;
      const reasons = because
        .filter(({ score }) => score > 0 === kept)
        .sort((a, b) => Math.abs(b.score) - Math.abs(a.score))
        .slice(0, mostReasons)
        .map(({ rule, score }) => `${rule} ${score.toFixed(1)}`);
      const start = block.value.slice(0, 50).replaceAll('\n', ' ');
      return `${kept ? 'kept' : 'lost'} ${words} words ${JSON.stringify(start)}: ${reasons.join(', ')}`;
    });
}

function align(blocks: readonly Block[], { body, text, paragraphs, with: wanted, without }: Truth): Uint8Array {
  if (wanted && without) return alignSnippets(blocks, wanted, without);
  return alignWhole(blocks, body ?? text ?? paragraphs?.map((one) => one.replace(/^\[|\]$/g, '')).join('\n') ?? '');
}
