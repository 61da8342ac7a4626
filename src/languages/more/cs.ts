import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['leden', 'ledna', 'led'], ['únor', 'února', 'úno'], ['březen', 'března', 'bře'], ['duben', 'dubna', 'dub'], ['květen', 'května', 'kvě'], ['červen', 'června', 'čer'], ['červenec', 'července', 'čvc'], ['srpen', 'srpna', 'srp'], ['září', 'zář'], ['říjen', 'října', 'říj'], ['listopad', 'listopadu', 'lis'], ['prosinec', 'prosince', 'pro']],
  weekdays: [['pondělí', 'po'], ['úterý', 'út'], ['středa', 'st'], ['čtvrtek', 'čt'], ['pátek', 'pá'], ['sobota', 'so'], ['neděle', 'ne']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['publikováno', 'zveřejněno', 'vydáno', 'vytvořeno', 'datum vydání', 'datum', 'přidáno', 'vloženo', 'napsáno', 'publikoval', 'zveřejněno dne'],
  modified: ['aktualizováno', 'aktualizace', 'upraveno', 'poslední aktualizace', 'změněno', 'naposledy upraveno', 'poslední změna'],
  fillers: ['dne'],
  at: ['v', 've', 'od'],
  ordinals: [],
  clock: ['hodin', 'h'],
};
