import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

const calendar: CalendarWords = {
  months: [
    ['leden', 'ledna', 'led'],
    ['únor', 'února', 'úno'],
    ['březen', 'března', 'bře'],
    ['duben', 'dubna', 'dub'],
    ['květen', 'května', 'kvě'],
    ['červen', 'června', 'čer'],
    ['červenec', 'července', 'čvc'],
    ['srpen', 'srpna', 'srp'],
    ['září', 'zář'],
    ['říjen', 'října', 'říj'],
    ['listopad', 'listopadu', 'lis'],
    ['prosinec', 'prosince', 'pro'],
  ],
  weekdays: [
    ['pondělí', 'po'],
    ['úterý', 'út'],
    ['středa', 'st'],
    ['čtvrtek', 'čt'],
    ['pátek', 'pá'],
    ['sobota', 'so'],
    ['neděle', 'ne'],
  ],
  order: 'dmy',
  am: [],
  pm: [],
  published: [
    'publikováno',
    'zveřejněno',
    'vydáno',
    'vytvořeno',
    'datum vydání',
    'datum',
    'přidáno',
    'vloženo',
    'napsáno',
    'publikoval',
    'zveřejněno dne',
  ],
  modified: [
    'aktualizováno',
    'aktualizace',
    'upraveno',
    'poslední aktualizace',
    'změněno',
    'naposledy upraveno',
    'poslední změna',
  ],
  fillers: ['dne'],
  at: ['v', 've', 'od'],
  afterYear: ['r', 'roku'],
  ordinals: [],
  clock: ['hodin', 'h'],
};

export const czech: LanguagePack = {
  code: 'cs',
  name: 'Czech',
  parser: 'latin',
  stopWords: words(`
    a v na se je že s z do o i k to ve pro za by ale jako po od jsou byl byla bylo byli které který která jsem má
    podle také nebo až jeho jejich při už není před co jen tak když ze bude mezi aby ještě jak proto více kde tento
    tato této však ani tím než může
  `),
  abbreviations: words(`
    dr prof ing mgr mudr judr phdr doc např tzv atd apod tj resp č str r s.r.o a.s mil mld kč ul nám tel hod min led
    úno bře dub kvě čvn čvc srp zář říj lis pro
  `),
  calendar,
  phrases: briefPhrases({
    share: `
      sdílet; sdílejte; sdílet na facebooku; sdílet na…; sdílet článek; vytisknout; tisk; poslat e-mailem;
      sledujte nás na…; kopírovat odkaz;
    `,
    control: 'číst více; číst dál; číst dále; zobrazit více; celý článek; více; nahoru; hledat; zavřít',
    related: `
      čtěte také…; čtěte též…; přečtěte si také…; přečtěte si…; související články; související;
      nejčtenější; podobné články; mohlo by vás zajímat; doporučujeme; další články;
    `,
    comment: `
      komentáře; diskuse; diskuze; přidat komentář; vstoupit do diskuse; napsat komentář;
      pro komentování se přihlaste…; odpovědět;
    `,
    legal: `
      všechna práva vyhrazena; ochrana osobních údajů; zásady ochrany osobních údajů; podmínky užití;
      obchodní podmínky; publikování nebo další šíření…;
    `,
    consent: `
      tento web používá soubory cookie…; tato stránka používá cookies…; používáme cookies…; přijmout vše;
      souhlasím; nastavení cookies;
    `,
    newsletter: 'přihlaste se k odběru…; odebírat novinky; newsletter; odebírat; přihlásit k odběru',
    paywall: 'předplatit; pouze pro předplatitele; článek je pouze pro předplatitele…; již mám předplatné',
    advertisement: 'reklama; inzerce; komerční sdělení; sponzorováno',
    byline: 'autor; autorka; autoři; napsal; napsala; text; připravil; připravila',
    credit: 'foto; zdroj; autor fotografie; ilustrační foto; snímek',
    desk: 'redakce; zpravodajská redakce',
    writers: 'novinář; novinářka; redaktor; redaktorka; autor; autorka; spisovatel; spisovatelka',
  }),
};
