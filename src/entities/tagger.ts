import type { TaggedSpan, TextDocument } from '../schema/index.ts';

/** Finds names in a document. A gazetteer of yours, a model of yours and copydesk's own taggers all look like this. */
export interface Tagger {
  name: string;
  tag(document: TextDocument): TaggedSpan[];
}

/** A tagger that has to wait for its answer; for `parseArticleAsync`. */
export interface AsyncTagger {
  name: string;
  tag(document: TextDocument): TaggedSpan[] | Promise<TaggedSpan[]>;
}
