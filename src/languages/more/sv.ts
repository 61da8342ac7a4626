import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

const calendar: CalendarWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb', 'febr'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augusti', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['måndag', 'mån'],
    ['tisdag', 'tis'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors', 'tor'],
    ['fredag', 'fre'],
    ['lördag', 'lör'],
    ['söndag', 'sön'],
  ],
  order: 'ymd',
  am: [],
  pm: [],
  published: [
    'publicerad',
    'publicerad den',
    'publicerat',
    'publicerades',
    'publicerad av',
    'skapad',
    'skriven',
    'postat',
    'datum',
    'inlagd',
    'publiceringsdatum',
  ],
  modified: [
    'uppdaterad',
    'uppdaterad den',
    'uppdaterat',
    'senast uppdaterad',
    'senast ändrad',
    'ändrad',
    'senast uppdaterat',
    'redigerad',
  ],
  fillers: ['den', 'av'],
  at: ['kl', 'klockan'],
  relative: {
    units: {
      minut: 'minute',
      minuter: 'minute',
      timme: 'hour',
      timmar: 'hour',
      dag: 'day',
      dagar: 'day',
      vecka: 'week',
      veckor: 'week',
      månad: 'month',
      månader: 'month',
      år: 'year',
    },
    before: [],
    after: ['sedan'],
    one: ['en', 'ett'],
    days: { idag: 0 },
  },
  ordinals: ['e'],
};

export const swedish: LanguagePack = {
  code: 'sv',
  name: 'Swedish',
  parser: 'latin',
  stopWords: words(`
    och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan när år
    säger hon under också efter eller nu ska skulle hade här mot blir blev varit mycket vad sin sina alla än där
    över dem bara vid detta denna mellan inom någon kommer
  `),
  abbreviations: words(`
    bl.a t.ex d.v.s dvs m.m osv s.k fr.o.m t.o.m kl nr st ca dr prof tel jan feb mar apr jun jul aug sep sept okt
    nov dec
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      dela; dela artikeln; dela på…; dela via…; dela sidan; skriv ut; mejla; tipsa; följ oss på…;
      kopiera länk;
    `,
    control: 'läs mer; läs vidare; visa mer; visa fler; till toppen; sök; meny; stäng',
    related: `
      läs också…; läs även…; läs mer om…; relaterade artiklar; relaterat; mest läst; mest lästa;
      senaste nytt; fler artiklar; mer om ämnet; rekommenderat;
    `,
    comment: 'kommentarer; kommentera; lämna en kommentar; skriv en kommentar; logga in för att kommentera…; svara',
    legal: `
      alla rättigheter förbehållna; integritetspolicy; personuppgiftspolicy; användarvillkor;
      ansvarig utgivare…;
    `,
    consent: `
      vi använder cookies…; den här webbplatsen använder cookies…; genom att fortsätta…; acceptera alla;
      godkänn alla; jag förstår; cookiepolicy; hantera cookies;
    `,
    newsletter: 'prenumerera på vårt nyhetsbrev…; prenumerera på nyhetsbrevet…; nyhetsbrev; anmäl dig; prenumerera',
    paywall: 'bli prenumerant; för prenumeranter; redan prenumerant…; lås upp artikeln',
    advertisement: 'annons; reklam; sponsrat innehåll; annonsinnehåll',
    byline: 'av; text; skriven av; skribent',
    credit: 'foto; bild; fotograf; arkivbild; källa',
    desk: 'redaktionen; nyhetsredaktionen',
    writers: 'journalist; redaktör; reporter; skribent; krönikör; författare',
  }),
};
