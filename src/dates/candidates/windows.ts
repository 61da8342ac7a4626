import { kindAt, space } from '../../characters/index.ts';

/** A stretch of a text that may hold a date. */
export interface Window {
  start: number;
  end: number;
}

// A date without a year says nothing, and most text holds none: looking for a year first spares reading the rest.
const year = /(?:19|20)\d\d|\d[./-] ?\d{1,2}[./-] ?\d\d|['’-]\d\d|[\d元]年/g;
const longestYear = 10;
const none: readonly Window[] = [];
// The longest date with weekday, label and clock time on either side.
const reach = 90;

/**
 * The stretches of a text around everything that looks like a year.
 *
 * ```text
 * … ran for years. Published Friday, 3 May 2024, 5:19 am by Ann Lee, who …
 *       [——————————————— reach ———————— ^^^^ ——————————— reach ——————————]
 * ```
 */
export function dateWindows(text: string, from: number, to: number): readonly Window[] {
  const first = firstNumeral(text, from, to + longestYear);
  if (first < 0) return none;
  const windows: Window[] = [];
  // The first year behind the end is not looked for.
  const part = text.slice(0, to + longestYear);
  year.lastIndex = Math.max(from, first - longestYear);
  for (let match = year.exec(part); match && match.index < to; match = year.exec(part)) {
    const start = wordStart(text, Math.max(from, match.index - reach), from);
    const end = Math.min(to, match.index + reach);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  for (const window of windows) window.end = wordEnd(text, window.end, to);
  return windows;
}

/**
 * Where the first digit stands, or a sign of an Eastern year, of what is looked at; -1 for none. Most blocks have none, and are told
 * without the expression. Every year has two of them side by side, so that every second character tells.
 */
function firstNumeral(text: string, from: number, to: number): number {
  const end = Math.min(text.length, to);
  for (let at = from; at < end; at += 2) {
    const unit = text.charCodeAt(at);
    if ((unit >= 48 && unit <= 57) || unit === 0x5143 || unit === 0x5e74) return at;
  }
  return -1;
}

// Cutting a word or a number in two would make another of it; one longer than this is neither.
const longestWord = 30;
const isInside = (text: string, at: number): boolean => (kindAt(text, at) & space) === 0;

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < longestWord && isInside(text, start - 1)) start--;
  return start;
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < longestWord && isInside(text, end)) end++;
  return end;
}
