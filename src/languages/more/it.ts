import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['gennaio', 'gen', 'genn'], ['febbraio', 'feb', 'febbr'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag', 'magg'], ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'set', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'], ['dicembre', 'dic']],
  weekdays: [['lunedì', 'lunedi', 'lun'], ['martedì', 'martedi'], ['mercoledì', 'mercoledi', 'mer'], ['giovedì', 'giovedi', 'gio'], ['venerdì', 'venerdi', 'ven'], ['sabato', 'sab'], ['domenica', 'dom']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['pubblicato', 'pubblicato il', 'pubblicata il', 'pubblicazione', 'data di pubblicazione', 'data', 'scritto il', 'creato il', 'inserito il', 'postato il', 'del'],
  modified: ['aggiornato', 'aggiornato il', 'aggiornata il', 'ultimo aggiornamento', 'ultimo aggiornamento il', 'aggiornamento', 'ultima modifica', 'modificato', 'modificato il', 'agg'],
  fillers: ['il', 'di', 'del', 'dell', 'lo'],
  at: ['alle', 'ore', 'alle ore', 'h'],
  ordinals: ['º', 'o'],
  clock: ['ore'],
};
