/** Prose becomes nlcst sentences (through retext's parsers) and from them the plain sentences and tokens that taggers read. */
export { readDocument } from './document.ts';
