import type { LanguagePack } from '../../languages/pack.ts';
export type L = LanguagePack;
