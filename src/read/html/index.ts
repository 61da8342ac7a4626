/** HTML into blocks and clues: one block builder, fed by the tags of a source or by a walk over a stranger's tree. */
export { Attributes, attributeKind } from './attributes.ts';
export { BlockBuilder } from './block-builder.ts';
export { ElementKinds } from './elements.ts';
export type { HtmlEvents } from './events.ts';
export { readHtml } from './read-html.ts';
export { decodePieces } from './references.ts';
