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
export function nearness(family: 'time' | 'text', at: number, { headline, body }: DateSearch): Record<string, boolean> {
  const behind = at - headline;
  const to = body.first - at;
  return {
    [`${family}-by-headline`]: headline >= 0 && behind >= 0 && behind <= 3,
    [`${family}-under-headline`]: headline >= 0 && behind > 3 && behind <= 10,
    [`${family}-far-under`]: headline >= 0 && behind > 25,
    [`${family}-just-above`]: headline >= 0 && behind < 0 && behind >= -3,
    [`${family}-above`]: headline >= 0 && behind < -3,
    [`${family}-by-body`]: body.first >= 0 && to >= 0 && to <= 4,
    [`${family}-in-body`]: body.first >= 0 && at > body.first && at <= body.last,
    [`${family}-behind-body`]: body.first >= 0 && at > body.last && at <= body.last + 4,
    [`${family}-far-behind`]: body.first >= 0 && at > body.last + 4,
  };
}
