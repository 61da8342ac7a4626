import type { EntityType } from '../schema/index.ts';

/** What a reader would call what the text is about is seldom an amount or an address. */
const weights: Partial<Record<EntityType, number>> = {
  group: 0.6,
  money: 0.3,
  percent: 0.3,
  email: 0.2,
  url: 0.2,
  domain: 0.4,
};

/**
 * How much a text is about an entity, 0–1: half by its share of the mentions of the most mentioned, half by how early
 * it is first named.
 */
export function salienceOf(
  type: EntityType,
  mentions: readonly { start: number }[],
  most: number,
  length: number,
): number {
  const count = mentions.length / Math.max(1, most);
  const early = 1 - (mentions[0]?.start ?? length) / Math.max(1, length);
  const salience = (weights[type] ?? 1) * (0.5 * count + 0.5 * early * early);
  return Math.round(Math.min(1, Math.max(0, salience)) * 1000) / 1000;
}
