/** Outputs: one file each, from a record to text (or, for JSON-LD, to an object). */
export * from './json.ts';
export * from './json-ld.ts';
export * from './json-lines.ts';
export * from './markdown.ts';
