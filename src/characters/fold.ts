const marks = /\p{M}/gu;

/**
 * A name as names are compared: lower case, no accents, straight apostrophes, one space, no full stops.
 *
 * @example
 * ```ts
 * import { foldName } from './index.ts';
 * foldName('José  O’Neill Jr.'); // "jose o'neill jr"
 * ```
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .trim();
}
