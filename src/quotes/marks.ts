/** Words between quotation marks in one paragraph. Offsets are of the words, marks left out. */
export interface QuoteSpan {
  start: number;
  end: number;
  /** Offset of the opening mark. */
  open: number;
  /** Offset after the closing mark; equal to `end` where the quote goes on in the next paragraph. */
  close: number;
  /** No closing mark in this paragraph: the quote runs on. */
  unclosed: boolean;
  /** The paragraph began with a mark though the quote before was not closed. */
  continues: boolean;
  /** Single marks, which are also apostrophes. */
  single: boolean;
}

/** A quote with the paragraph that it stands in. */
export interface Part extends QuoteSpan {
  /** Paragraph bounds. */
  from: number;
  to: number;
  paragraph: number;
}

/** What may close each opening mark. Mixed pairs such as «…” come from hasty translation and are common. */
const closers: Record<string, string> = {
  '“': '”»"“',
  '”': '”',
  '„': '“”"',
  '«': '»”"',
  '»': '«',
  '"': '"”',
  '‘': '’',
  '‚': '‘’',
  "'": "'’",
  '‹': '›',
  '›': '‹',
};

/** In UTF-16 units. */
const longestSingle = 1500;
const singles = "‘‚'‹›";
const before = /[\s([{\u2014\u2013\-:/]/;
const word = /[\p{L}\p{N}]/u;

/** The quotes of `[from, to)`, a paragraph. Nested marks stay inside the outer quote. */
export function findMarks(
  text: string,
  from: number,
  to: number,
  continues: boolean,
  useSingles: boolean,
): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let at = from;
  while (at < to) {
    const mark = text[at]!;
    if (!isOpening(text, at, from, to, useSingles)) {
      at += 1;
      continue;
    }
    const close = closingOf(text, at, to, mark);
    const atStart = text.slice(from, at).trim() === '';
    const single = singles.includes(mark);
    if (close < 0) {
      // A quote over paragraphs is not closed at the end of one; single marks are too often apostrophes for that.
      if (!single) {
        spans.push({
          start: at + 1,
          end: to,
          open: at,
          close: to,
          unclosed: true,
          continues: continues && atStart,
          single,
        });
        return spans;
      }
      at += 1;
      continue;
    }
    spans.push({
      start: at + 1,
      end: close,
      open: at,
      close: close + widthAt(text, close),
      unclosed: false,
      continues: continues && atStart,
      single,
    });
    at = close + widthAt(text, close);
  }
  return spans;
}

function isOpening(text: string, at: number, from: number, to: number, useSingles: boolean): boolean {
  const mark = text[at]!;
  if (!(mark in closers)) return false;
  if (!useSingles && singles.includes(mark) && mark !== '‚') return false;
  const next = at + 1 < to ? text[at + 1]! : ' ';
  const previous = at > from ? text[at - 1]! : ' ';
  if (mark === '»' || mark === '›' || mark === '”') return before.test(previous) && word.test(next);
  if (mark === '„' || mark === '«' || mark === '‹') return true;
  // “ where it can only open may have a space behind it, by a slip of the writer's.
  if (mark === '“' && next === ' ' && before.test(previous) && word.test(text[at + 2] ?? '')) return true;
  return (before.test(previous) || (mark === '“' && !word.test(previous))) && !/\s/.test(next);
}

/** 2 where two apostrophes stand for a closing mark, else 1. */
const widthAt = (text: string, at: number): 1 | 2 =>
  (text[at] === "'" || text[at] === '’') && text[at + 1] === text[at] ? 2 : 1;

/** Offset of the mark that closes the one at `open`, or -1. */
function closingOf(text: string, open: number, to: number, mark: string): number {
  const ends = closers[mark]!;
  const single = singles.includes(mark);
  // An apostrophe must not be looked after through a whole page.
  const limit = single ? Math.min(to, open + longestSingle) : to;
  let depth = 0;
  /** Marks inside that are closed by one which might close the outer too: « … “…” … ». */
  let inner = 0;
  for (let at = open + 1; at < limit; at += 1) {
    const character = text[at]!;
    if (character === mark && !ends.includes(character)) depth += 1;
    if (!single && widthAt(text, at) === 2 && at + 1 < to && depth === 0) return at;
    if (character === '“' && mark === '«') inner += 1;
    if (!ends.includes(character)) continue;
    if (character === '”' && inner > 0) {
      inner -= 1;
      continue;
    }
    const next = at + 1 < to ? text[at + 1]! : ' ';
    const previous = text[at - 1]!;
    if (single && (word.test(next) || /\s/.test(previous))) continue;
    // A mark that both opens and closes (" or “ in German) opens again where a space stands before it and a word behind.
    if ((character === '"' || character === '“') && /\s/.test(previous) && word.test(next)) {
      if (mark === '„' || mark === '“') depth += 1;
      else if (at > open + 1) continue;
      continue;
    }
    if (depth > 0) {
      depth -= 1;
      continue;
    }
    return at;
  }
  return -1;
}
