import type { Text } from './text.ts';
export type Node = Text | 'node';
