import * as z from 'zod/mini';
import { placeSchema } from './place.ts';

/** One line a type: everything that writers and taggers need to know of it. Add a type by adding a line. */
export const entityTypes = {
  person: { schemaOrg: 'Person', label: 'Person' },
  organization: { schemaOrg: 'Organization', label: 'Organization' },
  location: { schemaOrg: 'Place', label: 'Location' },
  group: { schemaOrg: 'Thing', label: 'Nationality, religious or political group' },
  event: { schemaOrg: 'Event', label: 'Event' },
  work: { schemaOrg: 'CreativeWork', label: 'Work' },
  product: { schemaOrg: 'Product', label: 'Product' },
  money: { schemaOrg: 'MonetaryAmount', label: 'Amount of money' },
  percent: { schemaOrg: 'QuantitativeValue', label: 'Percentage' },
  email: { schemaOrg: 'ContactPoint', label: 'E-mail address' },
  url: { schemaOrg: 'WebPage', label: 'Web address' },
  domain: { schemaOrg: 'WebSite', label: 'Web site' },
} as const satisfies Record<string, { schemaOrg: string; label: string }>;
export type EntityType = keyof typeof entityTypes;
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
