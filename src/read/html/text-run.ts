import type { Link, TextMap } from '../../tree/index.ts';
import { emptyMap, pushRun } from '../../tree/index.ts';
import { isHint } from '../hints.ts';

/** White space of HTML and of Unicode, as `\s` reads it, less the byte order mark. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** What a text may not hold that is taken over as it stands: white space but single spaces, and typesetting hints. */
const uneven = /[\t-\r\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/;

/**
 * The text of one block while it is being read: references decoded, white space collapsed to single spaces (no-break and
 * other Unicode spaces too), typesetting hints dropped, with the exact map back to the source.
 *
 * ```text
 * source   <p>R &amp; D<b>  x</b>     pieces  "R ", "&", " D", "  x"
 *             ^ ^     ^               value   R & D x
 * ```
 */
export class TextRun {
  value = '';
  map: TextMap = emptyMap();
  links: Link[] = [];
  /** Decoded offsets at which a `<br>` stands. */
  breaks: number[] = [];
  /** False once a piece came without its place in the source. */
  exact = true;
  private spaceStart = -1;
  private spaceEnd = -1;

  get length(): number {
    return this.value.length;
  }

  /** Adds a decoded piece that was read from source `[start, end)`. Says whether anything but white space was added. */
  add(piece: string, start: number, end: number): boolean {
    const { length } = piece;
    if (end - start !== length) return this.addUneven(piece, start, end);
    let from = 0;
    while (from < length && isSpace(piece.charCodeAt(from))) from++;
    if (from > 0) this.addSpace(start, start + from);
    if (from === length) return false;
    let to = length;
    while (isSpace(piece.charCodeAt(to - 1))) to--;
    const words = from === 0 && to === length ? piece : piece.slice(from, to);
    if (uneven.test(words)) return this.addUneven(piece, start, end);
    this.space();
    this.value += words;
    pushRun(this.map, words.length, start + from, start + to);
    if (to < length) this.addSpace(start + to, end);
    return true;
  }

  /** As {@link add}, character by character. */
  private addUneven(piece: string, start: number, end: number): boolean {
    const linear = end - start === piece.length;
    const before = this.value.length;
    let from = -1;
    for (let index = 0; index < piece.length; index++) {
      const code = piece.charCodeAt(index);
      const space = isSpace(code);
      if (space || isHint(code)) {
        if (from >= 0) this.flush(piece, from, index, start, end, linear);
        from = -1;
        if (space && this.spaceStart < 0) {
          let stop = index + 1;
          while (stop < piece.length && isSpace(piece.charCodeAt(stop))) stop++;
          this.addSpace(linear ? start + index : start, linear ? start + stop : end);
          index = stop - 1;
        }
      } else if (from < 0) {
        this.space();
        from = index;
      }
    }
    if (from >= 0) this.flush(piece, from, piece.length, start, end, linear);
    return this.value.length > before;
  }

  /** Adds a piece as it stands, line ends as `\n`: for `<pre>`. */
  addPreformatted(piece: string, start: number, end: number): void {
    const linear = end - start === piece.length;
    let from = 0;
    for (let at = piece.indexOf('\r'); linear && at >= 0; at = piece.indexOf('\r', from)) {
      this.flush(piece, from, at, start, end, true);
      const width = piece[at + 1] === '\n' ? 2 : 1;
      this.value += '\n';
      pushRun(this.map, 1, start + at, start + at + width);
      from = at + width;
    }
    this.flush(piece, from, piece.length, start, end, linear);
  }

  /** A line break or the edge of a box: white space between what stands before and after. */
  addSpace(start: number, end: number): void {
    if (this.spaceStart >= 0) return;
    this.spaceStart = start;
    this.spaceEnd = end;
  }

  /** Marks `[from, length)` as part of a link, or lengthens the link before. */
  link(from: number, url: string, joined: boolean): void {
    const { length } = this.links;
    if (joined && length > 0) this.links[length - 1]!.end = this.value.length;
    else this.links.push({ start: from, end: this.value.length, url });
  }

  private space(): void {
    if (this.spaceStart < 0) return;
    if (this.value !== '') {
      this.value += ' ';
      pushRun(this.map, 1, this.spaceStart, this.spaceEnd);
    }
    this.spaceStart = -1;
  }

  private flush(piece: string, from: number, to: number, start: number, end: number, linear: boolean): void {
    if (to <= from) return;
    this.value += from === 0 && to === piece.length ? piece : piece.slice(from, to);
    if (linear) pushRun(this.map, to - from, start + from, start + to);
    else pushRun(this.map, to - from, start, end);
  }
}
