import * as z from 'zod/mini';
import { placeSchema } from './place.ts';

/**
 * Why something was decided: the rule that spoke, how much it counted (positive for, negative against, in units of
 * log-odds), where it looked, and a word for the reader. The one shape of evidence in the whole house.
 */
export const evidenceSchema = z.object({
  rule: z.string(),
  score: z.number(),
  place: z.optional(placeSchema),
  note: z.optional(z.string()),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A value that some rule proposes for a field. */
export const candidateSchema = z.object({ ...evidenceSchema.shape, value: z.string() });
export type Candidate = z.infer<typeof candidateSchema>;

/** What a field was chosen from: the winners (one, or several for a list), the confidence (0–1) and the rejected. */
export const fieldEvidenceSchema = z.object({
  chosen: z.array(candidateSchema),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  rejected: z.array(candidateSchema),
});
export type FieldEvidence = z.infer<typeof fieldEvidenceSchema>;

export const fieldNames = [
  'title',
  'kicker',
  'deck',
  'url',
  'language',
  'publisher',
  'authors',
  'agencies',
  'published',
  'modified',
] as const;
export type FieldName = (typeof fieldNames)[number];
