import type { CalendarWords } from '../calendar-words.ts';

export const calendar: CalendarWords = {
  months: [['tammikuu', 'tammikuuta', 'tammi'], ['helmikuu', 'helmikuuta', 'helmi'], ['maaliskuu', 'maaliskuuta', 'maalis'], ['huhtikuu', 'huhtikuuta', 'huhti'], ['toukokuu', 'toukokuuta', 'touko'], ['kesäkuu', 'kesäkuuta', 'kesä'], ['heinäkuu', 'heinäkuuta', 'heinä'], ['elokuu', 'elokuuta', 'elo'], ['syyskuu', 'syyskuuta', 'syys'], ['lokakuu', 'lokakuuta', 'loka'], ['marraskuu', 'marraskuuta', 'marras'], ['joulukuu', 'joulukuuta', 'joulu']],
  weekdays: [['maanantai', 'ma'], ['tiistai', 'ti'], ['keskiviikko', 'ke'], ['torstai', 'to'], ['perjantai', 'pe'], ['lauantai', 'la'], ['sunnuntai', 'su']],
  order: 'dmy',
  am: [],
  pm: [],
  published: ['julkaistu', 'julkaistu alun perin', 'julkaisupäivä', 'luotu', 'lisätty', 'kirjoitettu', 'päivämäärä'],
  modified: ['päivitetty', 'muokattu', 'viimeksi päivitetty', 'viimeksi muokattu', 'päivitys', 'muutettu'],
  fillers: [],
  at: ['klo', 'kello'],
  ordinals: [],
};
