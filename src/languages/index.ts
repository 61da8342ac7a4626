/** What copydesk knows of languages: the type of a pack, and what can be asked of any pack. The packs themselves are named in `preset.ts` only. */
export * from './calendar-words.ts';
export * from './identify.ts';
export * from './name-words.ts';
export * from './pack.ts';
export * from './phrases.ts';
export * from './remember.ts';
export * from './speech-words.ts';
export * from './temporal-words.ts';
