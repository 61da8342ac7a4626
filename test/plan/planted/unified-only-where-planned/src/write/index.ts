import type { Plugin } from 'unified';
export type P = Plugin;
