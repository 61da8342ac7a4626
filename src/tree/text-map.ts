import type { Place } from '../schema/index.ts';

/**
 * Says, for each offset of a decoded text, where in the source it was read. A run of decoded units was read from source
 * `[from, to)`. A run whose decoded and source lengths are equal maps offset by offset; any other (a character reference, a
 * CRLF, a collapsed white space) is one step.
 *
 * ```text
 * decoded   R & D  x        run   0 1 2  3
 * source    R &amp; D   x   from  0 2 7 11   (run 2: " D", run 3: the spaces)
 * ```
 *
 * Most blocks stand in the source as they are and have one run, so the first run needs no list: three lists a block took more
 * memory than all the rest of what was read.
 */
export interface TextMap {
  /** The first run, which begins at decoded offset 0. */
  from: number;
  to: number;
  /** The runs behind the first, three numbers each: decoded offset, `from`, `to`. */
  more: number[] | null;
  /** Length of the decoded text; 0 for a map with no runs. */
  length: number;
}

/** A map with no runs, to be filled by {@link pushRun}. */
export function emptyMap(): TextMap {
  return { from: 0, to: 0, more: null, length: 0 };
}

/** The map of a text that stands in the source as it is, from `start` on. */
export function linearMap(start: number, length: number): TextMap {
  return length === 0 ? emptyMap() : { from: start, to: start + length, more: null, length };
}

/** Appends `length` decoded units that were read from source `[from, to)`; joins a run that goes on linearly. */
export function pushRun(map: TextMap, length: number, from: number, to: number): void {
  if (length === 0) return;
  const { more } = map;
  if (map.length === 0) {
    map.from = from;
    map.to = to;
  } else if (more === null) {
    if (to - from === length && map.to === from && map.to - map.from === map.length) map.to = to;
    else map.more = [map.length, from, to];
  } else {
    const last = more.length - 3;
    const lastTo = more[last + 2]!;
    if (to - from === length && lastTo === from && lastTo - more[last + 1]! === map.length - more[last]!)
      more[last + 2] = to;
    else more.push(map.length, from, to);
  }
  map.length += length;
}

/** Gives back the room that a map which is whole had kept for further runs. */
export function trimMap(map: TextMap): TextMap {
  // One run more stands in a list of just its length.
  if (map.more !== null && map.more.length > 3) map.more = map.more.slice();
  return map;
}

/** True for a text that stands in the source as it is. */
export const isLinear = ({ from, to, more, length }: TextMap): boolean =>
  more === null && length > 0 && to - from === length;

/** Where in the source the last run ends; 0 for a map with no runs. */
export function sourceEnd({ to, more }: TextMap): number {
  return more === null ? to : more[more.length - 1]!;
}

const countRuns = ({ length, more }: TextMap): number => (length === 0 ? 0 : 1 + (more === null ? 0 : more.length / 3));
const runStart = ({ more }: TextMap, run: number): number => (run === 0 ? 0 : more![run * 3 - 3]!);
const runFrom = ({ from, more }: TextMap, run: number): number => (run === 0 ? from : more![run * 3 - 2]!);
const runTo = ({ to, more }: TextMap, run: number): number => (run === 0 ? to : more![run * 3 - 1]!);

function runEnd(map: TextMap, run: number): number {
  return map.more !== null && run * 3 < map.more.length ? map.more[run * 3]! : map.length;
}

function runAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = countRuns(map) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runStart(map, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place in the source of decoded `[start, end)`. A cut through a character reference gives `exact: false`. */
export function origin(map: TextMap, start: number, end: number): Place {
  if (map.length === 0) return { start: 0, end: 0, exact: false };
  const first = runAt(map, start);
  const last = runAt(map, Math.max(start, end - 1));
  const firstStart = runStart(map, first);
  const lastStart = runStart(map, last);
  const firstLinear = runTo(map, first) - runFrom(map, first) === runEnd(map, first) - firstStart;
  const lastLinear = runTo(map, last) - runFrom(map, last) === runEnd(map, last) - lastStart;
  const place: Place = {
    start: firstLinear ? runFrom(map, first) + (start - firstStart) : runFrom(map, first),
    end: lastLinear ? runFrom(map, last) + (end - lastStart) : runTo(map, last),
  };
  if ((!firstLinear && start !== firstStart) || (!lastLinear && end !== runEnd(map, last))) place.exact = false;
  return place;
}

/** The part of a map that belongs to decoded `[start, end)`. */
export function sliceMap(map: TextMap, start: number, end: number): TextMap {
  const part = emptyMap();
  if (end <= start) return part;
  const count = countRuns(map);
  for (let run = runAt(map, start); run < count && runStart(map, run) < end; run++) {
    const low = Math.max(start, runStart(map, run));
    const high = Math.min(end, runEnd(map, run));
    const place = origin(map, low, high);
    pushRun(part, high - low, place.start, place.end);
  }
  return part;
}

/** Appends the runs of `tail` to `map`. */
export function appendMap(map: TextMap, tail: TextMap): void {
  const count = countRuns(tail);
  for (let run = 0; run < count; run++) {
    pushRun(map, runEnd(tail, run) - runStart(tail, run), runFrom(tail, run), runTo(tail, run));
  }
}
