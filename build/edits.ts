/** Other text in place of `[start, end)` of some code. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Code with some edits, none of which overlap; those that stand at one place come in the order that they are given in. */
export function edited(code: string, edits: readonly Edit[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    written += code.slice(from, start) + text;
    from = end;
  }
  return written + code.slice(from);
}
