import { type Block, origin, sliceBlock } from '../../../tree/index.ts';
import type { Frame } from '../frames.ts';
import type { TextRun } from '../text-run.ts';
import type { ClueList } from './clue-list.ts';

/** The clues whose value is the text of the element that ends here. */
export function readWatches(frame: Frame, blocks: readonly Block[], run: TextRun, clues: ClueList): void {
  const { openedAt: at, openedOffset: offset } = frame;
  const longest = Math.max(...frame.watches!.map((watch) => watch.longest));
  const parts: { value: string; start: number; end: number; exact: boolean }[] = [];
  let length = 0;
  for (let index = at; index < blocks.length && length <= longest; index++) {
    const made = blocks[index]!;
    const part =
      index === at && offset > 0 ? sliceBlock(made, Math.min(offset, made.value.length), made.value.length) : made;
    if (!part) continue;
    parts.push({
      value: part.value,
      start: part.place.start,
      end: part.place.end,
      exact: part.place.exact !== false,
    });
    length += part.value.length + 1;
  }
  if (length <= longest && run.length > 0) {
    const { value, map, exact } = run;
    let from = at === blocks.length ? offset : 0;
    while (from < value.length && value[from] === ' ') from++;
    if (from < value.length) {
      const place = origin(map, from, value.length);
      parts.push({
        value: value.slice(from),
        start: place.start,
        end: place.end,
        exact: exact && place.exact !== false,
      });
      length += value.length - from;
    }
  }
  if (parts.length === 0) return;
  const text = parts.map((part) => part.value).join(' ');
  const place = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const exact = parts.every((part) => part.exact);
  for (const { source, key, scope, group, longest: most } of frame.watches!) {
    if (text.length > most) continue;
    clues.add(source, key, text, exact ? place : { ...place, exact: false }, { scope, group, at });
  }
}
