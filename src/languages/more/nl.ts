import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

const calendar: CalendarWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb', 'febr'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['maandag', 'ma'],
    ['dinsdag', 'di'],
    ['woensdag', 'wo'],
    ['donderdag', 'do'],
    ['vrijdag', 'vr'],
    ['zaterdag', 'za'],
    ['zondag', 'zo'],
  ],
  order: 'dmy',
  am: [],
  pm: [],
  published: [
    'gepubliceerd',
    'gepubliceerd op',
    'geplaatst',
    'geplaatst op',
    'gepost op',
    'publicatiedatum',
    'geschreven op',
    'datum',
    'aangemaakt op',
    'verschenen op',
  ],
  modified: [
    'bijgewerkt',
    'bijgewerkt op',
    'laatst bijgewerkt',
    'laatst bijgewerkt op',
    'laatste update',
    'update',
    'gewijzigd',
    'gewijzigd op',
    'laatst gewijzigd',
    'laatst gewijzigd op',
    'aangepast',
    'aangepast op',
  ],
  fillers: ['de', 'op', 'van'],
  at: ['om'],
  relative: {
    units: {
      minuut: 'minute',
      minuten: 'minute',
      uur: 'hour',
      uren: 'hour',
      dag: 'day',
      dagen: 'day',
      week: 'week',
      weken: 'week',
      maand: 'month',
      maanden: 'month',
      jaar: 'year',
    },
    before: [],
    after: ['geleden'],
    one: ['een'],
    days: { vandaag: 0, gisteren: -1 },
  },
  ordinals: ['e', 'ste'],
  clock: ['uur', 'u'],
};

export const dutch: LanguagePack = {
  code: 'nl',
  name: 'Dutch',
  parser: 'latin',
  stopWords: words(`
    de het een en van in op is dat die te voor met zijn er niet aan ook als bij om naar dan maar uit door over ze
    hij zij wij je ik was werd wordt worden heeft hebben had kan nog wel geen meer al zo deze dit hun haar onder
    tegen na omdat toen wat wie waar zou tot tussen moet
  `),
  abbreviations: words(`
    dhr mevr dr prof ir mr ing drs bijv o.a d.w.z m.a.w enz e.d blz nr art t.a.v i.v.m jl a.s jan feb mrt apr jun
    jul aug sep okt nov dec
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      deel; delen; deel dit artikel; deel dit bericht; deel op…; delen via…; print; stuur door;
      volg ons op…; link kopiëren;
    `,
    control: 'lees meer; lees verder; meer lezen; toon meer; terug naar boven; zoeken; menu; sluiten',
    related: `
      lees ook…; lees ook; gerelateerde artikelen; gerelateerd; meer over…; meer nieuws; meest gelezen;
      bekijk ook…; ook interessant; aanbevolen;
    `,
    comment: `
      reacties; reageer; plaats een reactie; geef een reactie; laat een reactie achter;
      log in om te reageren…; reactie plaatsen;
    `,
    legal: `
      alle rechten voorbehouden; privacybeleid; privacyverklaring; algemene voorwaarden;
      gebruiksvoorwaarden; disclaimer; colofon;
    `,
    consent: `
      deze website gebruikt cookies…; deze site maakt gebruik van cookies…; wij gebruiken cookies…;
      alles accepteren; cookies accepteren; cookiebeleid; cookie-instellingen;
    `,
    newsletter: `
      schrijf je in voor de nieuwsbrief…; meld je aan voor onze nieuwsbrief…; nieuwsbrief; aanmelden;
      inschrijven;
    `,
    paywall: 'word abonnee; alleen voor abonnees; al abonnee…; lees dit artikel verder met…',
    advertisement: 'advertentie; reclame; gesponsord; ingezonden mededeling',
    byline: 'door; geschreven door; van onze verslaggever; van onze redacteur; tekst',
    credit: 'foto; beeld; afbeelding; fotograaf; bron',
    desk: 'redactie; onze redactie',
    writers: 'journalist; redacteur; verslaggever; schrijver; correspondent; columnist; auteur',
  }),
};
