import * as z from 'zod/mini';

/**
 * Where a value was read: UTF-16 offsets into the decoded source, end exclusive, so that
 * `source.slice(place.start, place.end)` shows the text as it stood there, markup and character references included.
 * `exact` is present, and `false`, only where the offsets enclose the value but could not be narrowed to it.
 */
export const placeSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  exact: z.optional(z.literal(false)),
});
export type Place = z.infer<typeof placeSchema>;
