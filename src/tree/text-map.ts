import type { Place } from '../schema/index.ts';

/**
 * Says, for each offset of a decoded text, where in the source it was read. Three parallel arrays, one entry a run:
 * run `i` starts at decoded offset `at[i]` and was read from source `[from[i], to[i])`. A run whose decoded and source
 * lengths are equal maps offset by offset; any other (a character reference, a CRLF, a collapsed white space) is one step.
 *
 * ```text
 * decoded   R & D  x        at    0 2 3  6
 * source    R &amp; D   x   from  0 2 7 11   (run 2: " D", run 3: the spaces)
 * ```
 */
export interface TextMap {
  at: number[];
  from: number[];
  to: number[];
  /** Length of the decoded text. */
  length: number;
}

/** A map with no runs, to be filled by {@link pushRun}. */
export function emptyMap(): TextMap {
  return { at: [], from: [], to: [], length: 0 };
}

/** Appends `length` decoded units that were read from source `[from, to)`; joins a run that goes on linearly. */
export function pushRun(map: TextMap, length: number, from: number, to: number): void {
  if (length === 0) return;
  const last = map.at.length - 1;
  if (last >= 0 && to - from === length && map.to[last] === from) {
    const lastLength = map.length - map.at[last]!;
    if (map.to[last]! - map.from[last]! === lastLength) {
      map.to[last] = to;
      map.length += length;
      return;
    }
  }
  map.at.push(map.length);
  map.from.push(from);
  map.to.push(to);
  map.length += length;
}

/** The map of a text that stands in the source as it is, from `start` on. */
export function linearMap(start: number, length: number): TextMap {
  return length === 0 ? emptyMap() : { at: [0], from: [start], to: [start + length], length };
}

function runAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.at[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function runEnd(map: TextMap, run: number): number {
  return map.at[run + 1] ?? map.length;
}

/** The place in the source of decoded `[start, end)`. A cut through a character reference gives `exact: false`. */
export function origin(map: TextMap, start: number, end: number): Place {
  if (map.at.length === 0) return { start: 0, end: 0, exact: false };
  const first = runAt(map, start);
  const last = runAt(map, Math.max(start, end - 1));
  const firstLinear = map.to[first]! - map.from[first]! === runEnd(map, first) - map.at[first]!;
  const lastLinear = map.to[last]! - map.from[last]! === runEnd(map, last) - map.at[last]!;
  const place: Place = {
    start: firstLinear ? map.from[first]! + (start - map.at[first]!) : map.from[first]!,
    end: lastLinear ? map.from[last]! + (end - map.at[last]!) : map.to[last]!,
  };
  if ((!firstLinear && start !== map.at[first]) || (!lastLinear && end !== runEnd(map, last))) place.exact = false;
  return place;
}

/** The part of a map that belongs to decoded `[start, end)`. */
export function sliceMap(map: TextMap, start: number, end: number): TextMap {
  const part = emptyMap();
  if (end <= start) return part;
  for (let run = runAt(map, start); run < map.at.length && map.at[run]! < end; run++) {
    const low = Math.max(start, map.at[run]!);
    const high = Math.min(end, runEnd(map, run));
    const place = origin(map, low, high);
    pushRun(part, high - low, place.start, place.end);
  }
  return part;
}

/** Appends the runs of `tail` to `map`. */
export function appendMap(map: TextMap, tail: TextMap): void {
  for (let run = 0; run < tail.at.length; run++) {
    pushRun(map, runEnd(tail, run) - tail.at[run]!, tail.from[run]!, tail.to[run]!);
  }
}
