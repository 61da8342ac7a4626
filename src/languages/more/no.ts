import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

const calendar: CalendarWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
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
    'publisert',
    'publisert den',
    'publiserte',
    'lagt ut',
    'skrevet',
    'opprettet',
    'dato',
    'utgitt',
    'publiseringsdato',
  ],
  modified: ['oppdatert', 'oppdatert den', 'sist oppdatert', 'sist endret', 'endret', 'redigert'],
  fillers: ['den'],
  at: ['kl', 'klokken'],
  ordinals: [],
};

export const norwegian: LanguagePack = {
  code: 'no',
  name: 'Norwegian',
  parser: 'latin',
  stopWords: words(`
    og i at det er en til på den av for som med ikke de har et fra han men var jeg seg om vi så kan når år sier hun
    også etter eller nå skal skulle hadde her mot blir ble vært mye hva sin alle enn hvor over dem bare ved denne
    mellom noen kommer ut opp man mener skriver gjør fikk
  `),
  abbreviations: words(`
    bl.a f.eks dvs m.m osv pga ca kl nr hr fr dr prof tlf jan feb mar apr jun jul aug sep sept okt nov des
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      del; del artikkelen; del på…; del saken; del med…; skriv ut; tips en venn; følg oss på…;
      kopier lenke;
    `,
    control: 'les mer; les videre; vis mer; vis flere; til toppen; søk; meny; lukk',
    related: `
      les også…; les mer om…; relaterte artikler; relaterte saker; relatert; mest lest; siste nytt;
      flere saker; se også…; anbefalt;
    `,
    comment: `
      kommentarer; kommenter; skriv en kommentar; logg inn for å kommentere…; svar;
      legg igjen en kommentar;
    `,
    legal: `
      alle rettigheter forbeholdt; opphavsrett; personvernerklæring; personvern; vilkår;
      ansvarlig redaktør…; redaktøransvar…;
    `,
    consent: `
      vi bruker informasjonskapsler…; vi bruker cookies…; dette nettstedet bruker…; godta alle;
      aksepter alle; informasjonskapsler; avvis alle;
    `,
    newsletter: 'meld deg på vårt nyhetsbrev…; meld deg på nyhetsbrevet…; nyhetsbrev; meld deg på; abonner',
    paywall: 'bli abonnent; for abonnenter; allerede abonnent…; kun for abonnenter',
    advertisement: 'annonse; reklame; sponset innhold; annonsørinnhold; artikkelen fortsetter under annonsen',
    byline: 'av; skrevet av; tekst; journalist',
    credit: 'foto; bilde; fotograf; arkivfoto; kilde; illustrasjon',
    desk: 'redaksjonen; nyhetsredaksjonen',
    writers: 'journalist; redaktør; skribent; forfatter',
  }),
};
