import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['januari', 'jan'], ['februari', 'feb', 'febr'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'], ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  weekdays: [['maandag', 'ma'], ['dinsdag', 'di'], ['woensdag', 'wo'], ['donderdag', 'do'], ['vrijdag', 'vr'], ['zaterdag', 'za'], ['zondag', 'zo']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'gepost op', 'publicatiedatum', 'geschreven op', 'datum', 'aangemaakt op', 'verschenen op'],
  modified: ['bijgewerkt', 'bijgewerkt op', 'laatst bijgewerkt', 'laatst bijgewerkt op', 'laatste update', 'update', 'gewijzigd', 'gewijzigd op', 'laatst gewijzigd', 'laatst gewijzigd op', 'aangepast', 'aangepast op'],
  fillers: ['de', 'op', 'van'],
  at: ['om'],
  ordinals: ['e', 'ste'],
  clock: ['uur', 'u'],
};
