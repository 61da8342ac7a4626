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
 * What taggers answered, as mentions of the document: overlaps resolved with {@link resolveOverlaps}. Spans outside the
 * text, or that end before they start, are dropped: what a tagger finds is content, not a call.
 */
export function mentionsOf(document: TextDocument, answers: readonly (readonly TaggedSpan[])[]): TaggedSpan[] {
  const inside = ({ start, end }: TaggedSpan) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= document.text.length;
  return resolveOverlaps(answers.flat().filter(inside));
}

/**
 * Runs taggers over a document: {@link mentionsOf} what they answer.
 *
 * @throws TypeError where a tagger answers with a promise: the message names the remedy
 */
export function findMentions(document: TextDocument, taggers: readonly Tagger[]): TaggedSpan[] {
  return mentionsOf(
    document,
    taggers.map((tagger) => {
      const answer: unknown = tagger.tag(document);
      if (Array.isArray(answer)) return answer;
      if (!(answer instanceof Promise)) {
        throw new TypeError(`Expected the tagger \`${tagger.name}\` to return an array of spans, got ${typeof answer}`);
      }
      // Nobody will wait for it, so its failure must not end the process.
      answer.catch(() => undefined);
      throw new TypeError(
        `The tagger \`${tagger.name}\` returned a promise; call \`parseArticleAsync\`, which waits for it`,
      );
    }),
  );
}
