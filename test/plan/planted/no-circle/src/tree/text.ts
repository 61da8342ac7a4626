import type { Node } from './node.ts';
export type Text = Node | 'text';
