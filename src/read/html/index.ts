/** HTML into blocks and clues: one block builder, fed by the tags of a source or by a walk over a stranger's tree. */
export { BlockBuilder } from './block-builder.ts';
export type { Attribute, Attributes, HtmlEvents } from './events.ts';
export { readAttributes } from './events.ts';
export { readHtml } from './read-html.ts';
export { decodePieces } from './references.ts';
