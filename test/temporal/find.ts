import { readDate } from '../../src/calendar/index.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { spanish } from '../../src/languages/es/index.ts';
import { french } from '../../src/languages/fr/index.ts';
import { findTimes } from '../../src/temporal/index.ts';

export const packs = { en: english, de: german, fr: french, es: spanish } as const;
export type Code = keyof typeof packs;

/** `text=value` (`text=?form` where nothing anchors it), with `~MOD` behind, of each expression. */
export function times(text: string, reference: string | null = '2025-12-03', code: Code = 'en'): string[] {
  const date = reference === null ? null : readDate(reference, [])!.date;
  return findTimes(text, { pack: packs[code], reference: date }).map(
    (time) => `${time.text}=${time.value ?? `?${time.form}`}${time.mod ? `~${time.mod}` : ''}`,
  );
}
