import type { LanguagePack } from '../pack.ts';
export const english: LanguagePack = { code: 'en' };
