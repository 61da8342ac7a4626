/** The form under which lists know a word. */
export function keyOf(text: string): string {
  let key = text.toLowerCase();
  if (key.includes('’')) key = key.replaceAll('’', "'");
  if (key.includes('.')) key = key.replaceAll('.', '');
  if (key.includes(' - ')) key = key.replaceAll(' - ', '-');
  return key;
}
