import type { EntityType, TaggedSpan } from '../schema/index.ts';

/** A mention, cleaned of titles and possessives. */
export interface Mention {
  span: TaggedSpan;
  start: number;
  end: number;
  text: string;
}

/** An entity in the making. */
export interface Draft {
  type: EntityType;
  mentions: Mention[];
  /** Canonical name, where a gazetteer knows it. */
  known: string | null;
  identifiers: Record<string, string>;
}

export function draftOf(mention: Mention): Draft {
  return {
    type: mention.span.type,
    mentions: [mention],
    known: mention.span.name ?? null,
    identifiers: { ...mention.span.identifiers },
  };
}
