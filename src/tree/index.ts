/** The tree that `read/` builds and every other room annotates, and the map from its text back to the source. */

export * from './blocks.ts';
export * from './nodes.ts';
export * from './own-text.ts';
export * from './prose.ts';
export * from './text-map.ts';
