import type { LanguagePack } from '../pack.ts';
import { calendar } from './calendar.ts';
import { names } from './names.ts';
import { abbreviations, phraseTable, stopWords } from './phrases.ts';
import { speech } from './speech.ts';
import { temporal } from './temporal.ts';

export const spanish: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  parser: 'latin',
  stopWords,
  abbreviations,
  calendar,
  phrases: phraseTable,
  temporal,
  names,
  speech,
};
