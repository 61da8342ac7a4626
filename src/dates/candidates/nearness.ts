import type { DateSearch } from '../candidate.ts';

/** Roles of blocks that belong to other articles, or to none. */
export const foreignRoles: ReadonlySet<string> = new Set([
  'related',
  'comment',
  'navigation',
  'legal',
  'advertisement',
  'newsletter',
  'ticker',
  'share',
  'biography',
]);

/** Signs of where a block lies: by the headline, by the beginning of the prose, in it or behind it. */
export function nearness(family: 'time' | 'text', at: number, { headline, body }: DateSearch): string[] {
  const signs: string[] = [];
  const behind = at - headline;
  if (headline >= 0) {
    if (behind < -3) signs.push(`${family}-above`);
    else if (behind < 0) signs.push(`${family}-just-above`);
    else if (behind <= 3) signs.push(`${family}-by-headline`);
    else if (behind <= 10) signs.push(`${family}-under-headline`);
    else if (behind > 25) signs.push(`${family}-far-under`);
  }
  if (body.first >= 0) {
    if (at <= body.first) {
      if (body.first - at <= 4) signs.push(`${family}-by-body`);
    } else if (at <= body.last) signs.push(`${family}-in-body`);
    else signs.push(at <= body.last + 4 ? `${family}-behind-body` : `${family}-far-behind`);
  }
  return signs;
}
