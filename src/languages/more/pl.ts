import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['styczeń', 'stycznia', 'sty'], ['luty', 'lutego', 'lut'], ['marzec', 'marca', 'mar'], ['kwiecień', 'kwietnia', 'kwi'], ['maj', 'maja'], ['czerwiec', 'czerwca', 'cze'], ['lipiec', 'lipca', 'lip'], ['sierpień', 'sierpnia', 'sie'], ['wrzesień', 'września', 'wrz'], ['październik', 'października', 'paź'], ['listopad', 'listopada', 'lis'], ['grudzień', 'grudnia', 'gru']],
  weekdays: [['poniedziałek', 'pon'], ['wtorek', 'wt'], ['środa', 'śr'], ['czwartek', 'czw'], ['piątek', 'pt'], ['sobota', 'sob'], ['niedziela', 'nd', 'niedz']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['opublikowano', 'opublikowany', 'data publikacji', 'publikacja', 'dodano', 'dodane', 'data dodania', 'utworzono', 'napisano', 'data', 'zamieszczono'],
  modified: ['aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'data aktualizacji', 'zmodyfikowano', 'ostatnia modyfikacja', 'edytowano', 'zmieniono'],
  fillers: ['dnia', 'r'],
  at: ['o', 'godz', 'godzina', 'o godz', 'o godzinie'],
  ordinals: [],
};
