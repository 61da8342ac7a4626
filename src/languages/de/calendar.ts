import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['januar', 'jan', 'jänner', 'jän'], ['februar', 'feb', 'febr', 'feber'], ['märz', 'mär', 'mrz', 'maerz'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez']],
  weekdays: [['montag', 'mo'], ['dienstag', 'di'], ['mittwoch', 'mi'], ['donnerstag', 'do'], ['freitag', 'fr'], ['samstag', 'sa', 'sonnabend'], ['sonntag', 'so']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['veröffentlicht', 'veröffentlicht am', 'veröffentlichung', 'veröffentlichungsdatum', 'erstellt', 'erstellt am', 'publiziert', 'publiziert am', 'erschienen', 'erschienen am', 'geschrieben am', 'gepostet am', 'verfasst am', 'datum', 'stand', 'vom', 'eingestellt am', 'freigegeben am', 'beitrag vom', 'artikel vom', 'meldung vom', 'online seit', 'erstveröffentlichung', 'angelegt am', 'hinzugefügt am'],
  modified: ['aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'letzte aktualisierung', 'letzte aktualisierung am', 'aktualisierung', 'update', 'geändert', 'geändert am', 'zuletzt geändert', 'zuletzt geändert am', 'letzte änderung', 'letzte änderung am', 'letzte bearbeitung', 'bearbeitet am', 'zuletzt bearbeitet', 'überarbeitet am', 'aktualisiert um', 'stand der aktualisierung'],
  fillers: ['den', 'der', 'des'],
  at: ['um', 'at', 'ab'],
  ordinals: [],
  clock: ['uhr', 'h'],
};
