import { appendMap, type Block, blockLike, emptyMap, mapOf, sliceMap } from '../tree/index.ts';

/** True for soft hyphen, zero-width space, word joiner, byte order mark: typesetting hints that would split a word. */
export function isHint(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

const hint = /[\u00ad\u200b\u2060\ufeff]/;
const hints = /[\u00ad\u200b\u2060\ufeff]+/g;

/** Whether a text has a typesetting hint anywhere. */
export const hasHints = (text: string): boolean => hint.test(text);

/** The block without typesetting hints in its text, or null where it holds nothing else. */
export function withoutHints(from: Block): Block | null {
  const { value } = from;
  if (!hasHints(value)) return from;
  const map = emptyMap();
  const read = mapOf(from);
  let text = '';
  let at = 0;
  const add = (to: number) => {
    if (to > at) appendMap(map, sliceMap(read, at, to));
    text += value.slice(at, to);
  };
  for (const { 0: found, index } of value.matchAll(hints)) {
    add(index);
    at = index + found.length;
  }
  add(value.length);
  return text.trim() === '' ? null : blockLike(from, text, map);
}
