import { type EntityType, traitsOf } from '../schema/index.ts';

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
  const salience = (traitsOf(type).weight ?? 1) * (0.5 * count + 0.5 * early * early);
  return Math.round(Math.min(1, Math.max(0, salience)) * 1000) / 1000;
}
