import { briefPhrases } from '../brief-phrases.ts';
import type { CalendarWords } from '../calendar-words.ts';
import type { LanguagePack } from '../pack.ts';
import { words } from '../words.ts';

export const calendar: CalendarWords = {
  months: [
    ['tammikuu', 'tammikuuta', 'tammi'],
    ['helmikuu', 'helmikuuta', 'helmi'],
    ['maaliskuu', 'maaliskuuta', 'maalis'],
    ['huhtikuu', 'huhtikuuta', 'huhti'],
    ['toukokuu', 'toukokuuta', 'touko'],
    ['kesäkuu', 'kesäkuuta', 'kesä'],
    ['heinäkuu', 'heinäkuuta', 'heinä'],
    ['elokuu', 'elokuuta', 'elo'],
    ['syyskuu', 'syyskuuta', 'syys'],
    ['lokakuu', 'lokakuuta', 'loka'],
    ['marraskuu', 'marraskuuta', 'marras'],
    ['joulukuu', 'joulukuuta', 'joulu'],
  ],
  weekdays: [
    ['maanantai', 'ma'],
    ['tiistai', 'ti'],
    ['keskiviikko', 'ke'],
    ['torstai', 'to'],
    ['perjantai', 'pe'],
    ['lauantai', 'la'],
    ['sunnuntai', 'su'],
  ],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['julkaistu', 'julkaistu alun perin', 'julkaisupäivä', 'luotu', 'lisätty', 'kirjoitettu', 'päivämäärä'],
  modified: ['päivitetty', 'muokattu', 'viimeksi päivitetty', 'viimeksi muokattu', 'päivitys', 'muutettu'],
  fillers: [],
  at: ['klo', 'kello'],
  ordinals: [],
};

export const finnish: LanguagePack = {
  code: 'fi',
  name: 'Finnish',
  parser: 'latin',
  stopWords: words(`
    ja on ei että se oli myös kun mutta hän joka ovat tai sekä mukaan jos niin kuin vain ole sen hänen nyt voi olla
    jo vuoden siitä tämä tässä sitä ne jotka jonka kanssa ennen jälkeen koska mitä sitten vielä yli noin asti kertoo
    sanoo ollut olisi eivät eikä minä me he tulee kuitenkin näin muun
  `),
  abbreviations: words(`
    esim mm ym yms jne ns ts eli nro s v n klo os puh tri prof dos milj mrd toim synt
  `),
  calendar,
  phrases: briefPhrases({
    share: 'jaa; jaa artikkeli; jaa facebookissa; jaa twitterissä; tulosta; lähetä; seuraa meitä…; kopioi linkki',
    control: 'lue lisää; lue lisää…; jatka lukemista; näytä lisää; takaisin ylös; haku; valikko; sulje',
    related: `
      lue myös…; katso myös…; aiheeseen liittyvää; aiheesta lisää; luetuimmat; uusimmat; lisää aiheesta;
      suosittelemme; tuoreimmat;
    `,
    comment: `
      kommentit; kommentoi; kirjoita kommentti; jätä kommentti; kirjaudu kommentoidaksesi…; vastaa;
      keskustelu;
    `,
    legal: `
      kaikki oikeudet pidätetään; tietosuojaseloste; tietosuoja; käyttöehdot; rekisteriseloste;
      vastaava päätoimittaja…;
    `,
    consent: `
      tämä sivusto käyttää evästeitä…; käytämme evästeitä…; hyväksy kaikki; hyväksyn; evästeasetukset;
      evästeet; hylkää;
    `,
    newsletter: 'tilaa uutiskirje…; uutiskirje; tilaa; liity postituslistalle…',
    paywall: 'tilaajille; vain tilaajille; oletko jo tilaaja…; kirjaudu lukeaksesi…',
    advertisement: `
      mainos; ilmoitus; mainos alkaa; mainos päättyy; kaupallinen yhteistyö;
      sisältö jatkuu mainoksen jälkeen; juttu jatkuu mainoksen jälkeen;
    `,
    byline: 'teksti; kirjoittaja; toimittaja; kirjoittanut',
    credit: 'kuva; kuvat; valokuva; kuvaaja; lähde',
    desk: 'toimitus; uutistoimitus',
    writers: 'toimittaja; kirjailija; kolumnisti',
  }),
};
