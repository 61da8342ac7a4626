import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

const calendar: CalendarWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['mandag', 'man'],
    ['tirsdag', 'tir'],
    ['onsdag', 'ons'],
    ['torsdag', 'tor'],
    ['fredag', 'fre'],
    ['lørdag', 'lør'],
    ['søndag', 'søn'],
  ],
  order: 'dmy',
  am: [],
  pm: [],
  published: [
    'publiceret',
    'publiceret den',
    'offentliggjort',
    'udgivet',
    'oprettet',
    'skrevet',
    'udgivet den',
    'dato',
    'lagt op',
    'udgivelsesdato',
  ],
  modified: [
    'opdateret',
    'opdateret den',
    'sidst opdateret',
    'senest opdateret',
    'sidst ændret',
    'ændret',
    'redigeret',
  ],
  fillers: ['den', 'd'],
  at: ['kl', 'klokken'],
  ordinals: [],
};

export const danish: LanguagePack = {
  code: 'da',
  name: 'Danish',
  parser: 'latin',
  stopWords: words(`
    og i at det er en til på den af for som med der ikke de har et fra han men var jeg sig om vi så kan når år siger
    hun også efter eller nu skal skulle havde her mod bliver blev været meget hvad sin alle end hvor over dem kun
    ved denne mellem nogle kommer ud op man efterfølgende
  `),
  abbreviations: words(`
    bl.a f.eks dvs m.m osv mv pga ca kl nr hr fr dr prof tlf jan feb mar apr jun jul aug sep sept okt nov dec
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      del; del artiklen; del på…; del via…; del denne artikel; udskriv; print; send til en ven;
      følg os på…; kopier link;
    `,
    control: 'læs mere; læs videre; vis mere; vis flere; til toppen; søg; menu; luk',
    related: `
      læs også…; læs mere om…; relaterede artikler; relateret; mest læste; seneste nyt; flere artikler;
      se også…; anbefalet;
    `,
    comment: 'kommentarer; kommentér; skriv en kommentar; log ind for at kommentere…; svar; deltag i debatten',
    legal: `
      alle rettigheder forbeholdes; ophavsret; privatlivspolitik; persondatapolitik; vilkår og betingelser;
      handelsbetingelser; ansvarshavende chefredaktør…;
    `,
    consent: `
      vi bruger cookies…; dette website bruger cookies…; denne hjemmeside bruger cookies…; accepter alle;
      tillad alle; cookiepolitik; afvis alle;
    `,
    newsletter: 'tilmeld dig vores nyhedsbrev…; tilmeld dig nyhedsbrevet…; nyhedsbrev; tilmeld; abonner',
    paywall: 'bliv abonnent; kun for abonnenter; allerede abonnent…; lås artiklen op',
    advertisement: 'annonce; reklame; sponsoreret indhold; annoncørbetalt indhold',
    byline: 'af; skrevet af; tekst; journalist',
    credit: 'foto; billede; fotograf; arkivfoto; kilde',
    desk: 'redaktionen; nyhedsredaktionen',
    writers: 'journalist; redaktør; skribent; forfatter',
  }),
};
