import { foldName } from '../characters/index.ts';
import type { EntityType } from '../schema/index.ts';
import type { Mention } from './draft.ts';

/** Types that a tagger confuses for names that it does not know. */
const confusable: ReadonlySet<EntityType> = new Set(['person', 'organization', 'location', 'product', 'work', 'event']);

/**
 * Gives one type to all mentions of one name, as a text means one thing by it (one sense per discourse: Gale, Church and
 * Yarowsky 1992): the type of most mentions, of two as frequent the surer one. Names that a list knows, and one word that is part
 * of somebody's full name, keep what they have: Washington may be both.
 */
export function withOneType(mentions: readonly Mention[]): readonly Mention[] {
  const partsOfPersons = new Set<string>();
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { span, text } = mention;
    if (span.type === 'person' && text.includes(' '))
      for (const word of foldName(text).split(' ')) partsOfPersons.add(word);
    if (span.name !== undefined || span.identifiers !== undefined || !confusable.has(span.type)) continue;
    const key = foldName(text);
    const same = byName.get(key);
    if (same) same.push(mention);
    else byName.set(key, [mention]);
  }
  const changed = new Map<Mention, EntityType>();
  for (const [key, same] of byName) {
    if (partsOfPersons.has(key)) continue;
    const type = usualType(same);
    for (const mention of same) if (mention.span.type !== type) changed.set(mention, type);
  }
  if (changed.size === 0) return mentions;
  return mentions.map((mention) => {
    const type = changed.get(mention);
    return type ? { ...mention, span: { ...mention.span, type } } : mention;
  });
}

function usualType(mentions: readonly Mention[]): EntityType {
  const votes = new Map<EntityType, { count: number; score: number }>();
  for (const { span } of mentions) {
    const { count, score } = votes.get(span.type) ?? { count: 0, score: 0 };
    votes.set(span.type, { count: count + 1, score: score + span.score });
  }
  return [...votes].sort(([, a], [, b]) => b.count - a.count || b.score - a.score)[0]![0];
}
