import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['januar', 'jan'], ['februar', 'feb'], ['mars', 'mar'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['desember', 'des']],
  weekdays: [['mandag', 'man'], ['tirsdag', 'tir'], ['onsdag', 'ons'], ['torsdag', 'tor'], ['fredag', 'fre'], ['lørdag', 'lør'], ['søndag', 'søn']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['publisert', 'publisert den', 'publiserte', 'lagt ut', 'skrevet', 'opprettet', 'dato', 'utgitt', 'publiseringsdato'],
  modified: ['oppdatert', 'oppdatert den', 'sist oppdatert', 'sist endret', 'endret', 'redigert'],
  fillers: ['den'],
  at: ['kl', 'klokken'],
  ordinals: [],
};
