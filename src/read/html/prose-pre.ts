import { appendMap, type Block, blockLike, emptyMap, mapOf, originOf, pushRun, sliceBlock } from '../../tree/index.ts';
import { withoutHints } from '../hints.ts';
import { type Line, splitLines, wrapWidth } from '../plain/lines.ts';

/** Words and characters that make a paragraph, and the share of such characters that makes prose. */
const fewestWords = 12;
const proseShare = 0.6;
const sentenceEnd = /[.!?…。！？]["'”’»)]{0,2}$/;

/**
 * Parts a preformatted block that holds an article, as mailing lists and old archives print it, into its paragraphs. Code, and
 * whatever else is no prose, stays one block.
 */
export function splitProse(made: Block): Block[] {
  if (made.links) return [made];
  const lines = splitLines(made.value);
  if (lines.length < 3 || lines.line(0).text.length === made.value.length) return [made];
  const wrapped = wrapWidth(lines) !== null;
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    if (wrapped && line.blank === 0 && paragraphs.length > 0) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  let prose = 0;
  let all = 0;
  for (const own of paragraphs) {
    const length = own.reduce((sum, { text }) => sum + text.length, 0);
    const words = own.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
    all += length;
    if (words >= fewestWords && sentenceEnd.test(own.at(-1)!.text)) prose += length;
  }
  if (prose < proseShare * all) return [made];
  return paragraphs.flatMap((own) => {
    const paragraph = withoutHints(joined(made, own));
    if (!paragraph) return [];
    paragraph.gap = own[0]!.blank;
    return [paragraph];
  });
}

/** Lines of a block as one paragraph, a space for each line end. */
function joined(from: Block, lines: readonly Line[]): Block {
  const map = emptyMap();
  let value = '';
  let end = 0;
  for (const line of lines) {
    const part = sliceBlock(from, line.start, line.end)!;
    if (value !== '') {
      const ending = originOf(from, end, line.start);
      pushRun(map, 1, ending.start, ending.end);
      value += ' ';
    }
    appendMap(map, mapOf(part));
    value += part.value;
    end = line.end;
  }
  const paragraph = blockLike(from, value, map);
  paragraph.type = 'paragraph';
  return paragraph;
}
