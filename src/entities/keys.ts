/** The form under which lists know a word. */
export function keyOf(text: string): string {
  let key = text.toLowerCase();
  if (key.includes('’')) key = key.replaceAll('’', "'");
  if (key.includes('.')) key = key.replaceAll('.', '');
  if (key.includes(' - ')) key = key.replaceAll(' - ', '-');
  return key;
}

/** How many letters of a word, given as its key, are one of these small words: 2 of `l'institut`. The apostrophe is one of them. */
export function elidedOf(key: string, elisions: readonly string[]): number {
  return elisions.find((small) => key.length > small.length && key.startsWith(small))?.length ?? 0;
}

/** A word's key, or the two of a word behind a small one that lost its vowel. */
export function keysOf(word: string, elisions: readonly string[]): string[] {
  const key = keyOf(word);
  const elided = elidedOf(key, elisions);
  return elided > 0 ? [key.slice(0, elided), key.slice(elided)] : [key];
}
