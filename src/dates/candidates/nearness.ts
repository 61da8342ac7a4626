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

/** Adds signs of where a block lies: by the headline, by the beginning of the prose, in it or behind it. */
export function addNearness(
  signs: string[],
  family: 'time' | 'text',
  at: number,
  { headline, body }: DateSearch,
): string[] {
  const sign = names[family];
  if (headline >= 0) {
    const behind = at - headline;
    if (behind >= 0 && behind <= 3) signs.push(sign['by-headline']);
    if (behind > 3 && behind <= 10) signs.push(sign['under-headline']);
    if (behind > 25) signs.push(sign['far-under']);
    if (behind < 0) signs.push(behind >= -3 ? sign['just-above'] : sign.above);
  }
  if (body.first >= 0) {
    if (at <= body.first && at >= body.first - 4) signs.push(sign['by-body']);
    if (at > body.first && at <= body.last) signs.push(sign['in-body']);
    if (at > body.last) signs.push(at <= body.last + 4 ? sign['behind-body'] : sign['far-behind']);
  }
  return signs;
}
