/** Splits a template of words on white space: long lists stay readable. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Splits a template of phrases, one a line. */
export function phrases(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
