import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['januari', 'jan'], ['februari', 'feb', 'febr'], ['mars', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'], ['juli', 'jul'], ['augusti', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: [['måndag', 'mån'], ['tisdag', 'tis'], ['onsdag', 'ons'], ['torsdag', 'tors', 'tor'], ['fredag', 'fre'], ['lördag', 'lör'], ['söndag', 'sön']],
  order: 'ymd',
  am: [],
  pm: [],
  published: ['publicerad', 'publicerad den', 'publicerat', 'publicerades', 'publicerad av', 'skapad', 'skriven', 'postat', 'datum', 'inlagd', 'publiceringsdatum'],
  modified: ['uppdaterad', 'uppdaterad den', 'uppdaterat', 'senast uppdaterad', 'senast ändrad', 'ändrad', 'senast uppdaterat', 'redigerad'],
  fillers: ['den', 'av'],
  at: ['kl', 'klockan'],
  ordinals: ['e'],
};
