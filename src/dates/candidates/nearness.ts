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

const places = [
  'by-headline',
  'under-headline',
  'far-under',
  'just-above',
  'above',
  'by-body',
  'in-body',
  'behind-body',
  'far-behind',
] as const;
type Signs = Readonly<Record<(typeof places)[number], string>>;
const signsOfFamily = (family: string): Signs =>
  Object.fromEntries(places.map((place) => [place, `${family}-${place}`])) as Signs;
const names = { time: signsOfFamily('time'), text: signsOfFamily('text') };

/** Signs of where a block lies: by the headline, by the beginning of the prose, in it or behind it. */
export function nearness(family: 'time' | 'text', at: number, { headline, body }: DateSearch): Record<string, boolean> {
  const sign = names[family];
  const behind = at - headline;
  const to = body.first - at;
  return {
    [sign['by-headline']]: headline >= 0 && behind >= 0 && behind <= 3,
    [sign['under-headline']]: headline >= 0 && behind > 3 && behind <= 10,
    [sign['far-under']]: headline >= 0 && behind > 25,
    [sign['just-above']]: headline >= 0 && behind < 0 && behind >= -3,
    [sign.above]: headline >= 0 && behind < -3,
    [sign['by-body']]: body.first >= 0 && to >= 0 && to <= 4,
    [sign['in-body']]: body.first >= 0 && at > body.first && at <= body.last,
    [sign['behind-body']]: body.first >= 0 && at > body.last && at <= body.last + 4,
    [sign['far-behind']]: body.first >= 0 && at > body.last + 4,
  };
}
