import type { TaggedSpan, TextDocument } from '../schema/index.ts';

/** Finds names in a document. A gazetteer of yours, a model of yours and copydesk's own taggers all look like this. */
export interface Tagger {
  name: string;
  /** The names of a document, in any order; where two overlap, the longer stays, then the better score. */
  tag(document: TextDocument): TaggedSpan[];
}

/** A tagger that has to wait for its answer; for `parseArticleAsync`. */
export interface AsyncTagger {
  name: string;
  /** As {@link Tagger.tag}, or a promise of it. */
  tag(document: TextDocument): TaggedSpan[] | Promise<TaggedSpan[]>;
}
