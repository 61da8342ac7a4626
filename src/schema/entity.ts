import * as z from 'zod/mini';
import { placeSchema } from './place.ts';

/** What copydesk asks of a type of entity. */
interface EntityTypeTraits {
  /** Class of schema.org. */
  schemaOrg: string;
  label: string;
  /** Two mentions are one entity only where their text is the same: amounts and addresses. */
  literal?: true;
  /** May be the one who speaks a quotation. */
  speaks?: true;
  /** Factor of the salience, 1 where absent: what a text is about is seldom an amount. */
  weight?: number;
}

/** One line a type: everything that writers, taggers and linking need to know of it. Add a type by adding a line. */
export const entityTypes = {
  person: { schemaOrg: 'Person', label: 'Person', speaks: true },
  organization: { schemaOrg: 'Organization', label: 'Organization', speaks: true },
  location: { schemaOrg: 'Place', label: 'Location', speaks: true },
  group: { schemaOrg: 'Thing', label: 'Nationality, religious or political group', speaks: true, weight: 0.6 },
  event: { schemaOrg: 'Event', label: 'Event' },
  work: { schemaOrg: 'CreativeWork', label: 'Work' },
  product: { schemaOrg: 'Product', label: 'Product' },
  money: { schemaOrg: 'MonetaryAmount', label: 'Amount of money', literal: true, weight: 0.3 },
  percent: { schemaOrg: 'QuantitativeValue', label: 'Percentage', literal: true, weight: 0.3 },
  quantity: { schemaOrg: 'QuantitativeValue', label: 'Quantity with a unit', literal: true, weight: 0.3 },
  email: { schemaOrg: 'ContactPoint', label: 'E-mail address', literal: true, weight: 0.2 },
  url: { schemaOrg: 'WebPage', label: 'Web address', literal: true, weight: 0.2 },
  domain: { schemaOrg: 'WebSite', label: 'Web site', literal: true, weight: 0.4 },
} as const satisfies Record<string, EntityTypeTraits>;
export type EntityType = keyof typeof entityTypes;
/** What is particular about a type of entities. */
export const traitsOf = (type: EntityType): EntityTypeTraits => entityTypes[type];
export const entityTypeSchema = z.enum(Object.keys(entityTypes) as [EntityType, ...EntityType[]]);

export const mentionSchema = z.object({
  text: z.string(),
  place: placeSchema,
  score: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Mention = z.infer<typeof mentionSchema>;

export const entitySchema = z.object({
  /** Stable for the same name and type, whatever the article: `person:mark-rutte`. */
  id: z.string(),
  name: z.string(),
  type: entityTypeSchema,
  /** Other forms of the name that the article uses. */
  aliases: z.array(z.string()),
  /** Titles and offices that the article gives: `NATO Secretary-General`. */
  roles: z.array(z.string()),
  mentions: z.array(mentionSchema),
  /** 0–1, by count and position of the mentions. */
  salience: z.number().check(z.minimum(0), z.maximum(1)),
  /** Identifiers elsewhere: `{ iso3166: 'UA' }`. */
  identifiers: z.record(z.string(), z.string()),
});
export type Entity = z.infer<typeof entitySchema>;
