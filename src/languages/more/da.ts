import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['januar', 'jan'], ['februar', 'feb'], ['marts', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: [['mandag', 'man'], ['tirsdag', 'tir'], ['onsdag', 'ons'], ['torsdag', 'tor'], ['fredag', 'fre'], ['lørdag', 'lør'], ['søndag', 'søn']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['publiceret', 'publiceret den', 'offentliggjort', 'udgivet', 'oprettet', 'skrevet', 'udgivet den', 'dato', 'lagt op', 'udgivelsesdato'],
  modified: ['opdateret', 'opdateret den', 'sidst opdateret', 'senest opdateret', 'sidst ændret', 'ændret', 'redigeret'],
  fillers: ['den', 'd'],
  at: ['kl', 'klokken'],
  ordinals: [],
};
