import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

const calendar: CalendarWords = {
  months: [
    ['gennaio', 'gen', 'genn'],
    ['febbraio', 'feb', 'febbr'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag', 'magg'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  weekdays: [
    ['lunedì', 'lunedi', 'lun'],
    ['martedì', 'martedi'],
    ['mercoledì', 'mercoledi', 'mer'],
    ['giovedì', 'giovedi', 'gio'],
    ['venerdì', 'venerdi', 'ven'],
    ['sabato', 'sab'],
    ['domenica', 'dom'],
  ],
  order: 'dmy',
  am: [],
  pm: [],
  published: [
    'pubblicato',
    'pubblicato il',
    'pubblicata il',
    'pubblicazione',
    'data di pubblicazione',
    'data',
    'scritto il',
    'creato il',
    'inserito il',
    'postato il',
  ],
  modified: [
    'aggiornato',
    'aggiornato il',
    'aggiornata il',
    'ultimo aggiornamento',
    'ultimo aggiornamento il',
    'aggiornamento',
    'ultima modifica',
    'modificato',
    'modificato il',
    'agg',
  ],
  fillers: ['il', 'di', 'del', 'dell', 'lo'],
  at: ['alle', 'ore', 'alle ore', 'h'],
  relative: {
    units: {
      minuto: 'minute',
      minuti: 'minute',
      ora: 'hour',
      ore: 'hour',
      giorno: 'day',
      giorni: 'day',
      settimana: 'week',
      settimane: 'week',
      mese: 'month',
      mesi: 'month',
      anno: 'year',
      anni: 'year',
    },
    before: [],
    after: ['fa'],
    one: ['un', 'una'],
    days: { oggi: 0, ieri: -1 },
  },
  ordinals: ['º', 'o'],
  clock: ['ore'],
};

export const italian: LanguagePack = {
  code: 'it',
  name: 'Italian',
  parser: 'latin',
  stopWords: words(`
    il lo la gli le un una di del della dei delle degli da dal dalla in nel nella con per su sul sulla tra fra e ed
    o ma che chi non più è sono era ha hanno anche come se si ci ne questo questa quello suo sua loro essere stato
    stata dopo prima molto quando dove perché così alla alle ai al
  `),
  abbreviations: words(`
    dott dott.ssa sig sig.ra avv ing prof prof.ssa on sen s.p.a s.r.l art n pag p.es ecc cfr tel gen feb mar apr mag
    giu lug ago set ott nov dic
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      condividi; condividi su…; condividi questo articolo; stampa; invia per email; segui su…; seguici su…;
      copia link;
    `,
    control: 'leggi tutto; continua a leggere; leggi di più; mostra altro; torna su; cerca; menu; chiudi',
    related: `
      leggi anche…; potrebbe interessarti anche; articoli correlati; ti potrebbe interessare;
      notizie correlate; i più letti; ultime notizie; approfondimenti;
    `,
    comment: 'commenti; lascia un commento; commenta; scrivi un commento; accedi per commentare…; rispondi',
    legal: `
      tutti i diritti riservati; riproduzione riservata; © riproduzione riservata;
      informativa sulla privacy; privacy policy; note legali; condizioni d'uso; p.iva…; partita iva…;
    `,
    consent: `
      questo sito utilizza i cookie…; questo sito usa i cookie…; accetta tutti; accetta; rifiuta;
      gestisci preferenze; cookie policy;
    `,
    newsletter: 'iscriviti alla newsletter; iscriviti alla nostra newsletter…; newsletter; iscriviti',
    paywall: 'abbonati; contenuto riservato agli abbonati; sei già abbonato…',
    advertisement: 'pubblicità; annuncio; contenuto sponsorizzato; advertisement',
    byline: 'di; a cura di; scritto da; dal nostro corrispondente; dal nostro inviato',
    credit: 'foto; foto di; immagine; credit; fonte foto',
    desk: 'redazione; la redazione',
    writers:
      'giornalista; redattore; redattrice; autore; autrice; corrispondente; editorialista; blogger; scrittore; scrittrice',
  }),
};
