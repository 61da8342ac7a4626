import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

export const calendar: CalendarWords = {
  months: [
    ['styczeń', 'stycznia', 'sty'],
    ['luty', 'lutego', 'lut'],
    ['marzec', 'marca', 'mar'],
    ['kwiecień', 'kwietnia', 'kwi'],
    ['maj', 'maja'],
    ['czerwiec', 'czerwca', 'cze'],
    ['lipiec', 'lipca', 'lip'],
    ['sierpień', 'sierpnia', 'sie'],
    ['wrzesień', 'września', 'wrz'],
    ['październik', 'października', 'paź'],
    ['listopad', 'listopada', 'lis'],
    ['grudzień', 'grudnia', 'gru'],
  ],
  weekdays: [
    ['poniedziałek', 'pon'],
    ['wtorek', 'wt'],
    ['środa', 'śr'],
    ['czwartek', 'czw'],
    ['piątek', 'pt'],
    ['sobota', 'sob'],
    ['niedziela', 'nd', 'niedz'],
  ],
  order: 'dmy',
  am: [],
  pm: [],
  published: [
    'opublikowano',
    'opublikowany',
    'data publikacji',
    'publikacja',
    'dodano',
    'dodane',
    'data dodania',
    'utworzono',
    'napisano',
    'data',
    'zamieszczono',
  ],
  modified: [
    'aktualizacja',
    'zaktualizowano',
    'ostatnia aktualizacja',
    'data aktualizacji',
    'zmodyfikowano',
    'ostatnia modyfikacja',
    'edytowano',
    'zmieniono',
  ],
  fillers: ['dnia', 'r'],
  at: ['o', 'godz', 'godzina', 'o godz', 'o godzinie'],
  afterYear: ['r', 'roku'],
  relative: {
    units: {
      minutę: 'minute',
      minuty: 'minute',
      minut: 'minute',
      godzinę: 'hour',
      godziny: 'hour',
      godzin: 'hour',
      dzień: 'day',
      dni: 'day',
      tydzień: 'week',
      tygodnie: 'week',
      tygodni: 'week',
      miesiąc: 'month',
      miesiące: 'month',
      miesięcy: 'month',
      rok: 'year',
      lata: 'year',
      lat: 'year',
    },
    before: [],
    after: ['temu'],
    one: [],
    days: { dzisiaj: 0, wczoraj: -1 },
  },
  ordinals: [],
};

export const polish: LanguagePack = {
  code: 'pl',
  name: 'Polish',
  parser: 'latin',
  stopWords: words(`
    i w na z do nie się że jest to o jak po od za dla przez przy oraz ale czy już tylko był była było były będzie są
    ma może tak jego jej ich który która które tego tym też także co gdy przed pod nad między bez jako we ze ten ta
    te roku aby jednak więc
  `),
  abbreviations: words(`
    dr prof inż mgr hab ks np m.in tzn tzw itd itp ul al nr s r w tys mln mld zł gr art ust pkt tel godz św płk gen
    por sty lut kwi cze lip sie wrz paź lis gru
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      udostępnij; udostępnij na…; podziel się; podziel się artykułem; wyślij znajomemu; drukuj;
      drukuj artykuł; obserwuj nas na…; skopiuj link; poleć;
    `,
    control: 'czytaj więcej; czytaj dalej; zobacz więcej; więcej; pokaż więcej; wróć do góry; szukaj; zamknij',
    related: `
      czytaj też…; czytaj także…; czytaj również…; zobacz także…; zobacz też…; zobacz również…;
      przeczytaj także…; powiązane artykuły; podobne artykuły; polecamy; najczęściej czytane; najnowsze;
      najpopularniejsze;
    `,
    comment: `
      komentarze; komentarze (…; dodaj komentarz; skomentuj; napisz komentarz; zaloguj się, aby…;
      odpowiedz;
    `,
    legal: `
      wszelkie prawa zastrzeżone; wszystkie prawa zastrzeżone; polityka prywatności; regulamin;
      nota prawna; materiał chroniony prawem autorskim…;
    `,
    consent: `
      ta strona używa plików cookies…; strona korzysta z plików cookies…; nasza strona używa cookies…;
      akceptuję; akceptuj wszystkie; polityka cookies;
    `,
    newsletter: 'zapisz się do newslettera…; zapisz się na newsletter…; newsletter; zapisz się; subskrybuj',
    paywall: 'wykup dostęp; artykuł dostępny tylko dla prenumeratorów…; zaloguj się, by czytać…; kup prenumeratę',
    advertisement: 'reklama; materiał sponsorowany; artykuł sponsorowany; reklama - kontynuuj czytanie; ogłoszenie',
    byline: 'autor; autorka; autor tekstu; napisał; napisała; opracował; opracowała; oprac; tekst',
    credit: 'fot; foto; zdjęcie; źródło; źródło zdjęcia; zdj',
    desk: 'redakcja; od redakcji',
    writers: 'dziennikarz; dziennikarka; redaktor; redaktorka; autor; autorka; publicysta; publicystka',
  }),
};
