import type { TaggedSpan, TextDocument } from '../schema/index.ts';
import type { Tagger } from './tagger.ts';

/**
 * Keeps spans that do not overlap. The one policy: of two that do, the longer wins; of equal length the higher score;
 * then the one given first, which is the earlier tagger. The result is in text order.
 *
 * @example
 * ```ts
 * resolveOverlaps([
 *   { start: 0, end: 4, type: 'location', score: 1, rule: 'a' },
 *   { start: 0, end: 10, type: 'organization', score: 0.5, rule: 'b' },
 * ]); // only the organization
 * ```
 */
export function resolveOverlaps(spans: readonly TaggedSpan[]): TaggedSpan[] {
  const order = spans
    .map((span, index) => ({ span, index }))
    .filter(({ span }) => span.end > span.start && span.start >= 0)
    .sort(
      (a, b) =>
        b.span.end - b.span.start - (a.span.end - a.span.start) || b.span.score - a.span.score || a.index - b.index,
    );
  // What is kept is never shorter than what comes, so an overlap covers the first or the last unit of the newcomer.
  const taken = new Uint8Array(spans.reduce((most, span) => Math.max(most, span.end), 0));
  const kept: TaggedSpan[] = [];
  for (const { span } of order) {
    if (taken[span.start] === 1 || taken[span.end - 1] === 1) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  kept.sort((a, b) => a.start - b.start);
  return kept;
}

/**
 * Runs taggers over a document and resolves their overlaps with {@link resolveOverlaps}. Spans outside the text, or
 * that end before they start, are dropped: a tagger is content, not a caller.
 */
export function findMentions(document: TextDocument, taggers: readonly Tagger[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (const tagger of taggers) {
    for (const span of tagger.tag(document)) {
      if (
        Number.isInteger(span.start) &&
        Number.isInteger(span.end) &&
        span.start >= 0 &&
        span.end <= document.text.length
      ) {
        spans.push(span);
      }
    }
  }
  return resolveOverlaps(spans);
}
